// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/invoicecheck.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace meterdesk {

//! How numbers, days and money are written in the sentences about invoices.
struct InvoiceWording
{
    QLocale locale; //!< default: the program's
    QTimeZone zone = QTimeZone::utc(); //!< of the meter
    QString unit; //!< that the invoices count in; may be empty
    QString currency; //!< behind money; may be empty
};

//! What to tell people of a finding, in the language of the program, in one sentence: "3.9 GJ over
//! the meter (+14.0 %), about 3,490 at 894.34." Plain text, any thread.
QString sentenceFor(const InvoiceFinding &finding, const InvoiceVerdict &verdict,
                    const InvoiceWording &wording);
//! All findings, a sentence each; empty where all is well.
QString sentenceFor(const InvoiceVerdict &verdict, const InvoiceWording &wording);
//! The leading finding in a few words, for a cell: "overlaps 1/1/26 – 1/12/26"; "fits" where
//! nothing was found and the meter agrees, "not compared" where there was nothing to compare with.
QString wordsFor(const InvoiceVerdict &verdict, const InvoiceWording &wording);

//! "17,128 ± 12" in the unit's digits that matter; "–" where nothing was measured.
QString measuredText(const InvoiceFigures &figures, const InvoiceWording &wording);
//! "Readings used: 5/31/25, 6:10 PM and 7/1/25, 7:35 AM, interpolated to midnight." Empty where
//! there are none.
QString readingsText(const MeasuredUse &measured, const InvoiceWording &wording);
//! "Limit here: 2.9 %, twice the uncertainty." Empty where nothing was measured.
QString limitText(const InvoiceFigures &figures, const InvoiceWording &wording);
//! "+14.0 %", "−0.5 %"; nothing: "–".
QString shareText(const std::optional<double> &share, const InvoiceWording &wording);
//! An amount with about four digits that matter: "27.9", "17,128"; nothing: "–".
QString amountText(const std::optional<double> &amount, const InvoiceWording &wording);
//! Money with two decimals, without the currency; nothing: "–".
QString moneyText(const std::optional<double> &money, const InvoiceWording &wording);
//! The same with the currency: "8,228.11 Kč".
QString sumText(const std::optional<double> &money, const InvoiceWording &wording);
//! "Kč/kWh"; "/kWh" where no currency is known.
QString priceUnit(const InvoiceWording &wording);
//! "2.90 Kč/kWh"
QString priceText(const std::optional<double> &price, const InvoiceWording &wording);

} // namespace meterdesk
