// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviewframe.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/textsize.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QTreeWidget>

namespace meterdesk {

namespace {

constexpr int kTitlePixels = 15;

bool isControlEnter(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && (key.modifiers() & Qt::ControlModifier);
}

} // namespace

ReviewFrame::ReviewFrame(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_title(new ElidedLabel(this))
    , m_rows(new QTreeWidget(this))
{
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPixelSize(scaledToText(kTitlePixels, font()));
    m_title->setFont(bold);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->installEventFilter(this);
    addCopyAction(m_rows, Qt::DisplayRole);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { showNow(); });
    connect(m_back, &QToolButton::clicked, this, &ReviewFrame::backAsked);
}

void ReviewFrame::layOut(QWidget *above, int gap, QWidget *side)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::kSidePadding, 6, metrics::kSidePadding, 6);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(above);
    left->addWidget(m_rows, 1);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->addLayout(left, 1);
    body->addWidget(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(body, 1);
    // Tab goes as one reads.
    QWidget *last = m_back;
    for (QWidget *part : above->findChildren<QWidget *>()) {
        if (part->focusPolicy() & Qt::TabFocus) {
            setTabOrder(last, part);
            last = part;
        }
    }
    setTabOrder(last, m_rows);
}

void ReviewFrame::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ReviewFrame::setBackText(const QString &text)
{
    m_back->setText(text);
}

QTreeWidgetItem *ReviewFrame::addHeading(const QString &title, qsizetype count)
{
    auto *heading = new QTreeWidgetItem(m_rows);
    heading->setText(0, QStringLiteral("%1  %2").arg(title).arg(count));
    heading->setFirstColumnSpanned(true);
    heading->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(0, bold);
    heading->setBackground(0, QColor(tokens(palette()).header));
    return heading;
}

void ReviewFrame::showSoon()
{
    if (isVisible())
        m_soon.start();
}

//! Esc and Ctrl+Enter do not do what they do to a row.
bool ReviewFrame::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isControlEnter(*key) || key->key() == Qt::Key_Escape) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void ReviewFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT backAsked();
    if (isControlEnter(*event) && canSend() && !event->isAutoRepeat())
        return Q_EMIT sendAsked();
    QWidget::keyPressEvent(event);
}

void ReviewFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(tokens(palette()).header));
}

void ReviewFrame::retranslate()
{
    m_back->setIcon(icon(QStringLiteral("left")));
    m_back->setToolTip(tr("Esc"));
}

void ReviewFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::PaletteChange)
        return;
    retranslate();
    if (isVisible())
        showNow();
}

} // namespace meterdesk
