// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/findingsbox.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr int kEdge = 3;
constexpr int kIconRoom = 22;
constexpr int kMost = 5; // what more there is, is told by the last line

struct BoxLook
{
    QString icon;
    QRgb ink;
    QRgb mark;
    QRgb wash;
};

BoxLook boxLook(Severity severity, const LookTokens &colours)
{
    switch (severity) {
    case Severity::Error:
        return {QStringLiteral("error"), colours.error, colours.errorMark, colours.errorBg};
    case Severity::Warning:
        return {QStringLiteral("warning"), colours.warn, colours.warnMark, colours.warnBg};
    case Severity::Info:
        return {QStringLiteral("info"), colours.info, colours.info, colours.infoBg};
    case Severity::Ok:
        break;
    }
    return {QStringLiteral("check"), colours.ok, colours.ok, colours.okBg};
}

} // namespace

FindingsBox::FindingsBox(QWidget *parent)
    : QWidget(parent)
    , m_foot(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(kEdge + 8 + kIconRoom, 8, 10, 8);
    m_column->setSpacing(3);
    for (int i = 0; i < kMost; ++i) {
        auto *label = new QLabel(this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        m_column->addWidget(label);
        m_labels << label;
    }
    m_foot->setWordWrap(true);
    m_foot->setTextFormat(Qt::PlainText);
    m_column->addWidget(m_foot);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_labels.first()->setFont(strong);
    hide();
}

Severity FindingsBox::worst() const
{
    return m_lines.isEmpty() ? Severity::Ok : m_lines.first().severity;
}

void FindingsBox::setLines(const QList<Line> &lines, const QString &foot)
{
    m_lines = lines;
    setVisible(!lines.isEmpty());
    for (int i = 0; i < kMost; ++i) {
        const bool isThere = i < lines.size();
        m_labels[i]->setVisible(isThere);
        m_labels[i]->setText(isThere ? lines.at(i).text : QString());
    }
    m_foot->setText(foot);
    m_foot->setVisible(!foot.isEmpty());
    setAccessibleName(text());
    updateLook();
}

QString FindingsBox::text() const
{
    QStringList texts;
    for (const Line &line : m_lines)
        texts << line.text;
    return texts.join(u' ');
}

void FindingsBox::updateLook()
{
    const LookTokens &colours = tokens(palette());
    for (int i = 0; i < std::min<int>(kMost, int(m_lines.size())); ++i) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText,
                     QColor(i == 0 ? boxLook(m_lines.at(i).severity, colours).ink : colours.text));
        m_labels[i]->setPalette(own);
    }
    update();
}

void FindingsBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void FindingsBox::paintEvent(QPaintEvent *)
{
    if (m_lines.isEmpty())
        return;
    QPainter painter(this);
    const BoxLook look = boxLook(worst(), tokens(palette()));
    painter.fillRect(rect(), QColor(look.wash));
    painter.fillRect(QRect(0, 0, kEdge, height()), QColor(look.mark));
    const int line = QFontMetrics(m_labels.first()->font()).height();
    const QRect icon(kEdge + 9, m_labels.first()->y() + (line - metrics::kRowIcon) / 2,
                     metrics::kRowIcon, metrics::kRowIcon);
    paintIcon(&painter, icon, look.icon, QColor(look.ink));
}

} // namespace meterdesk
