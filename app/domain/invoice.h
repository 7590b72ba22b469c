// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QMetaType>
#include <QString>

namespace meterdesk {

//! A received invoice as it is entered: POST /meters/{id}/invoices/received. The service can
//! neither list, change nor delete invoices: what was sent is final.
struct InvoiceDraft
{
    //! First and last day of the period, both inclusive, days of the meter's zone. The whole period
    //! must be in the past, and must not overlap another invoice of the meter.
    QDate from;
    QDate to;
    //! In the customer's currency, not negative, a JSON number in the digits that were typed.
    //! Empty: not known. At least one of cost and consumption is needed.
    QByteArray cost;
    QByteArray consumption; //!< in the default unit of the energy, otherwise as cost
    QString note; //!< at most 255 characters; empty: not sent

    friend bool operator==(const InvoiceDraft &, const InvoiceDraft &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::InvoiceId)
Q_DECLARE_METATYPE(meterdesk::InvoiceDraft)
