// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/ledgerheader.h"

#include "models/ledgerstripmodel.h"
#include "ui/invoices/ledgerpainter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace meterdesk {

namespace {

constexpr LedgerSpan::Kind kKinds[] = {LedgerSpan::Kind::Invoiced, LedgerSpan::Kind::NotYet,
                                       LedgerSpan::Kind::Gap, LedgerSpan::Kind::Overlap};

//! What the fillings of the strip mean.
class Legend : public QWidget
{
public:
    explicit Legend(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

    QSize sizeHint() const override
    {
        int width = 0;
        for (const LedgerSpan::Kind kind : kKinds)
            width += kSample + kGap
                + fontMetrics().horizontalAdvance(LedgerStripModel::wordOf(kind)) + kBetween;
        return {width, 16};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const LookTokens &colours = tokens(palette());
        int x = 0;
        for (const LedgerSpan::Kind kind : kKinds) {
            const QString word = LedgerStripModel::wordOf(kind);
            paintSpan(&painter, QRectF(x, (height() - kHigh) / 2, kSample, kHigh), kind, colours);
            x += kSample + kGap;
            painter.setPen(QColor(colours.muted));
            const int width = fontMetrics().horizontalAdvance(word);
            painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter, word);
            x += width + kBetween;
        }
    }

private:
    static constexpr int kSample = 22;
    static constexpr int kHigh = 12;
    static constexpr int kGap = 6;
    static constexpr int kBetween = 14;
};

} // namespace

LedgerHeader::LedgerHeader(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_title(new ElidedLabel(this))
    , m_earlier(new QToolButton(this))
    , m_months(new QLabel(this))
    , m_later(new QToolButton(this))
    , m_legend(new Legend(this))
    , m_onlyInvoiced(new QCheckBox(this))
    , m_tools(new QHBoxLayout)
{
    setFixedHeight(metrics::kToolBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSidePadding, 0, metrics::kSidePadding, 0);
    row->setSpacing(8);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setShortest(60);
    for (QToolButton *button : {m_earlier, m_later}) {
        button->setAutoRaise(true);
        button->setIconSize({metrics::kButtonIcon, metrics::kButtonIcon});
    }
    row->addWidget(m_caption);
    row->addWidget(m_title);
    row->addWidget(m_earlier);
    row->addWidget(m_months);
    row->addWidget(m_later);
    row->addWidget(m_legend);
    row->addStretch(1);
    row->addWidget(m_onlyInvoiced);
    m_tools->setSpacing(2);
    row->addLayout(m_tools);
    connect(m_earlier, &QToolButton::clicked, this, [this] { Q_EMIT yearAsked(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { Q_EMIT yearAsked(1); });
    connect(m_onlyInvoiced, &QCheckBox::clicked, this, &LedgerHeader::onlyInvoicedChosen);
    retranslate();
}

void LedgerHeader::setTitle(const QString &title)
{
    m_title->setLine(title);
}

void LedgerHeader::setMonths(const QString &months)
{
    m_months->setText(months);
}

void LedgerHeader::setOnlyInvoiced(bool only)
{
    m_onlyInvoiced->setChecked(only);
}

bool LedgerHeader::isOnlyInvoiced() const
{
    return m_onlyInvoiced->isChecked();
}

void LedgerHeader::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({metrics::kButtonIcon, metrics::kButtonIcon});
    m_tools->addWidget(button);
}

void LedgerHeader::retranslate()
{
    m_caption->setText(tr("Ledger"));
    m_earlier->setIcon(icon(QStringLiteral("left")));
    m_later->setIcon(icon(QStringLiteral("right")));
    m_earlier->setToolTip(tr("A year earlier"));
    m_later->setToolTip(tr("A year later"));
    for (QToolButton *button : {m_earlier, m_later})
        button->setAccessibleName(button->toolTip());
    m_onlyInvoiced->setText(tr("Only with invoices"));
    m_onlyInvoiced->setToolTip(tr("Leaves out the meters that no invoice is known of here"));
    m_legend->updateGeometry();
    m_legend->update();
}

void LedgerHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(tokens(palette()).header));
    painter.fillRect(QRect(0, height() - 1, width(), 1), QColor(tokens(palette()).line));
}

void LedgerHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace meterdesk
