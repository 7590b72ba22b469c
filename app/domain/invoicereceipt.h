// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerinvoice.h"
#include "domain/outboxentry.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace meterdesk {

//! What was sent of invoices in one go, and what became of it: for the person's own files. The
//! service cannot list invoices, so this is the only record. A value, made of the outbox and its
//! journal, which keep it for ever.
struct InvoiceReceipt
{
    struct Line
    {
        EntryId entry;
        MeterId meter;
        QString meterName; //!< as the person knows it; empty where the meter is gone
        QString meterCode;
        QDate from; //!< both days inclusive
        QDate to;
        QByteArray consumption; //!< in the digits that were sent; may be empty
        QByteArray cost; //!< the same
        QString note;
        QString unit; //!< that the invoices of the meter count in; may be empty
        EntryState state = EntryState::Queued;
        bool isFound = false; //!< no answer came, and the person found it at the service
        TimeMs changedAt = 0; //!< UTC: when it came to this state
        QString serverId; //!< may be empty
        QString detail; //!< the server's words, where it refused

        friend bool operator==(const Line &, const Line &) = default;
    };

    qint64 batch = 0; //!< of the outbox
    QString label;
    TimeMs madeAt = 0; //!< UTC: when it was confirmed
    QString connection; //!< its name
    QString currency; //!< its sign; may be empty
    QList<Line> lines; //!< in the order in which they were sent

    int count(EntryState state) const;
    //! Those that the person found at the service: neither sent nor dropped.
    int countFound() const;
    //! Whether nothing more happens to it by itself; an unknown one needs a person.
    bool isSettled() const;
    //! The exact sum of the costs of those that are stored.
    QByteArray costStored() const;
    //! The exact sum of all costs.
    QByteArray costOfAll() const;

    friend bool operator==(const InvoiceReceipt &, const InvoiceReceipt &) = default;
};

//! The exact sum of \a amounts, JSON numbers, of which empty ones count as nothing; "0" for none.
//! Those with an exponent are added in floating point.
QByteArray sumOf(const QList<QByteArray> &amounts);

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::InvoiceReceipt)
