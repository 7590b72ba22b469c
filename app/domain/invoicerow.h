// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrow.h"

#include <QDate>
#include <QMetaType>

namespace meterdesk {

//! One row of a table of invoices as it is understood, before it is checked. A value.
struct InvoiceRow
{
    //! Number, meter, unit, note and the first problem. valueText and entry are those of the amount
    //! that has a problem, dateText is that of the day; else empty.
    ImportRow cells;
    QDate from; //!< not valid: none is given
    QDate to;
    NumberEntry consumption; //!< Value, Empty or Invalid
    NumberEntry cost;

    friend bool operator==(const InvoiceRow &, const InvoiceRow &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::InvoiceRow)
