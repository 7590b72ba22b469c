// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/batchbar.h"

#include "texts/invoicetexts.h"
#include "ui/invoices/invoicefields.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/textsize.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace meterdesk {

namespace {

constexpr int kPaperWidth = 104;
constexpr int kTitlePixels = 15;

QString money(const QByteArray &digits, const QString &currency)
{
    InvoiceWording wording;
    wording.currency = currency;
    return sumText(digits.toDouble(), wording);
}

} // namespace

BatchBar::BatchBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_cost(new QLabel(this))
    , m_ofPaper(new QLabel(this))
    , m_paper(new AmountField(this))
    , m_left(new QLabel(this))
    , m_receipts(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_add(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    setFixedHeight(metrics::kToolBar);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPixelSize(scaledToText(kTitlePixels, font()));
    m_title->setFont(bold);
    m_cost->setTextFormat(Qt::RichText);
    for (QLabel *label : {m_count, m_ofPaper, m_left})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_ofPaper->setBuddy(m_paper);
    m_paper->setFixedWidth(kPaperWidth);
    m_receipts->setAutoRaise(true);
    m_receipts->setPopupMode(QToolButton::InstantPopup);
    m_receipts->setMenu(m_menu);
    m_send->setProperty("primary", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSidePadding, 0, metrics::kSidePadding, 0);
    row->setSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_count, m_cost, m_ofPaper, m_paper, m_left})
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_receipts, m_add, m_send})
        row->addWidget(part);
    connect(m_add, &QPushButton::clicked, this, &BatchBar::addAsked);
    connect(m_send, &QPushButton::clicked, this, &BatchBar::sendAsked);
    connect(m_paper, &QLineEdit::textEdited, this, [this] {
        if (!m_paper->isOdd())
            Q_EMIT paperTyped(m_paper->digits());
    });
    retranslate();
}

void BatchBar::setTotals(const InvoiceBatch::Counts &counts, const InvoiceBatch::Totals &totals)
{
    m_counts = counts;
    m_totals = totals;
    showTotals();
}

void BatchBar::showTotals()
{
    m_count->setText(tr("%n invoice(s)", nullptr, m_counts.rows));
    m_cost->setText(
        tr("Cost typed %1")
            .arg(QStringLiteral("<b>%1</b>")
                     .arg(money(m_totals.cost.isEmpty() ? "0" : m_totals.cost, m_currency))));
    const QByteArray paper = m_totals.paper.value_or(QByteArray());
    if (!m_paper->hasFocus() && m_paper->digits() != paper)
        m_paper->setDigits(paper);
    if (m_paper->isOdd())
        m_left->setText(tr("not a number"));
    else if (!m_totals.left)
        m_left->setText({});
    else if (m_totals.left->toDouble() == 0)
        m_left->setText(tr("nothing left"));
    else
        m_left->setText(tr("left %1").arg(money(*m_totals.left, m_currency)));
    m_paper->setAccessibleDescription(m_left->text());
}

void BatchBar::setCurrency(const QString &sign)
{
    m_currency = sign;
    m_paper->setUnit(sign);
    showTotals();
}

void BatchBar::setChanging(bool isChanging)
{
    m_isChanging = isChanging;
    m_add->setText(isChanging ? tr("Change invoice") : tr("Add invoice"));
    m_add->setAccessibleName(m_add->text());
}

void BatchBar::setAddTrouble(const QString &why)
{
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why.isEmpty() ? tr("Enter in the field Note") : why);
}

void BatchBar::setSendTrouble(const QString &why)
{
    m_send->setEnabled(why.isEmpty());
    m_send->setToolTip(
        why.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)
                      : why);
}

void BatchBar::setReceipts(const QList<std::pair<QString, qint64>> &receipts)
{
    m_menu->clear();
    for (const auto &[text, batch] : receipts)
        m_menu->addAction(text, this, [this, batch = batch] { Q_EMIT receiptAsked(batch); });
    m_receipts->setVisible(!receipts.isEmpty());
}

void BatchBar::retranslate()
{
    m_title->setText(tr("Batch"));
    m_ofPaper->setText(tr("of paper total"));
    m_paper->setAccessibleName(tr("Paper total"));
    m_paper->setToolTip(tr("What the invoices of this batch come to on paper"));
    m_receipts->setText(tr("Receipts"));
    m_receipts->setAccessibleName(tr("Receipts"));
    m_receipts->setToolTip(tr("What was sent, and what became of it"));
    m_send->setText(tr("Send invoices…"));
    m_send->setAccessibleName(tr("Send invoices"));
    setChanging(m_isChanging);
    showTotals();
}

void BatchBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(tokens(palette()).header));
    painter.fillRect(QRect(0, 0, width(), 1), QColor(tokens(palette()).line));
    painter.fillRect(QRect(0, height() - 1, width(), 1), QColor(tokens(palette()).line));
}

void BatchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace meterdesk
