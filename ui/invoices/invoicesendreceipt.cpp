// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What became of the invoices that were sent.
#include "texts/sentencecase.h"
#include "ui/invoices/invoicesendpage.h"

#include "models/formats.h"
#include "texts/outboxtexts.h"
#include "ui/invoices/batchdelegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"

#include <QLabel>
#include <QTreeWidget>

namespace meterdesk {

namespace {

using Tone = InvoiceBatchModel::Tone;

//! How the state of a sent invoice is looked at.
Tone toneOf(EntryState state)
{
    switch (state) {
    case EntryState::Sent:
    case EntryState::AlreadyThere:
        return Tone::Good;
    case EntryState::Unknown:
        return Tone::Check;
    case EntryState::Rejected:
    case EntryState::Conflict:
        return Tone::Error;
    case EntryState::Draft:
    case EntryState::Queued:
    case EntryState::Sending:
        return Tone::UnderWay;
    case EntryState::Undone:
    case EntryState::Dropped:
        break;
    }
    return Tone::None;
}

} // namespace

QString InvoiceSendPage::lineOf(const InvoiceReceipt::Line &line) const
{
    if (line.isFound)
        //: Of an invoice that got no answer: the person looked into Enectiva
        return sentenceCase(tr("there: found in Enectiva"));
    //: Of an invoice that was sent and got no answer
    QString text = sentenceCase(line.state == EntryState::Unknown ? tr("unknown: check")
                                                                  : wordFor(line.state));
    const bool isRefused = line.state == EntryState::Rejected || line.state == EntryState::Conflict;
    if (isRefused && !line.detail.isEmpty())
        text += QStringLiteral(": “%1”").arg(line.detail);
    return text;
}

void InvoiceSendPage::fillReceipt()
{
    const std::optional<InvoiceReceipt> receipt = m_batch.receipt(*m_receipt);
    if (!receipt)
        return;
    setTitle(tr("Sent to %1, %2")
                 .arg(receipt->connection,
                      momentText(receipt->madeAt, QTimeZone::systemTimeZone(), QLocale())));
    for (const InvoiceReceipt::Line &line : receipt->lines) {
        auto *item = new QTreeWidgetItem(&rows());
        LedgerInvoice invoice;
        invoice.from = line.from;
        invoice.to = line.to;
        const Meter *meter = m_batch.meterOf(line.meter);
        item->setText(MeterColumn, m_model.nameOf(line.meter));
        item->setData(MeterColumn, EnergyRole, meter ? meter->energyCode : QString());
        item->setText(PlaceColumn, m_model.placeOf(line.meter));
        item->setText(PeriodColumn, m_model.periodOf(invoice));
        if (!line.consumption.isEmpty())
            item->setText(UseColumn,
                          QStringLiteral("%1 %2")
                              .arg(figureText(line.consumption, QLocale()), line.unit)
                              .trimmed());
        if (!line.cost.isEmpty())
            item->setText(CostColumn,
                          moneyText(line.cost.toDouble(), m_model.wordingOf(line.meter)));
        for (const int column : {UseColumn, CostColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        const BatchLook look = lookOf(line.isFound ? Tone::Good : toneOf(line.state));
        item->setText(WhyColumn, lineOf(line));
        item->setToolTip(WhyColumn, item->text(WhyColumn));
        if (!look.icon.isEmpty())
            item->setIcon(WhyColumn, icon(look.icon, look.ink));
        item->setForeground(WhyColumn, colourOf(look.ink, palette()));
    }
    fillReceiptSide(*receipt);
    askAbout(*receipt);
}

void InvoiceSendPage::fillReceiptSide(const InvoiceReceipt &receipt)
{
    const auto money = [this](const QByteArray &digits) {
        return sumText(digits.toDouble(), m_model.wordingOf({}));
    };
    QStringList lines;
    const auto add = [&lines](int count, const QString &text) {
        if (count > 0)
            lines << text;
    };
    const int stored = receipt.count(EntryState::Sent) + receipt.count(EntryState::AlreadyThere)
        + receipt.countFound();
    const int unknown = receipt.count(EntryState::Unknown);
    const int refused = receipt.count(EntryState::Rejected) + receipt.count(EntryState::Conflict);
    const int gone = receipt.count(EntryState::Dropped) + receipt.count(EntryState::Undone);
    const int waiting = int(receipt.lines.size()) - stored - unknown - refused - gone;
    lines
        << tr("Cost stored: %1 of %2").arg(money(receipt.costStored()), money(receipt.costOfAll()));
    add(waiting, tr("%n on their way", nullptr, waiting));
    add(unknown, tr("%n to check: it left and no answer came", nullptr, unknown));
    add(refused, tr("%n refused; they stay in the batch, to be corrected", nullptr, refused));
    setSums(stored, tr("Stored on the server"), lines);
    m_about->setText(receipt.isSettled()
                         ? tr("The receipt is kept here and can be saved for your files: the "
                              "service cannot list invoices.")
                         : tr("Sending goes on by itself, also while you work elsewhere."));
}

//! The first one that nobody knows of is asked about.
void InvoiceSendPage::askAbout(const InvoiceReceipt &receipt)
{
    if (m_isTold)
        return;
    for (const InvoiceReceipt::Line &line : receipt.lines) {
        if (line.state != EntryState::Unknown)
            continue;
        if (m_asked == line.entry && m_banner->isVisible())
            return;
        m_asked = line.entry;
        LedgerInvoice invoice;
        invoice.from = line.from;
        invoice.to = line.to;
        return m_banner->showMessage(
            Banner::Kind::Warning,
            tr("Check: the invoice of %1, %2, left and no answer came. Look in Enectiva before it "
               "is sent again.")
                .arg(m_model.nameOf(line.meter), m_model.periodOf(invoice)),
            {tr("It is there"), tr("It is not there, send again")});
    }
    m_asked = {};
    m_banner->clear();
}

} // namespace meterdesk
