// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace meterdesk {

//! What is to be written to the service.
enum class WriteKind {
    Reading,
    DataPoint,
    Profile,
    Invoice,
    RemoveReading,
    RemoveDataPoint,
    RemoveProfile
};

//! One thing to be written to the service: a reading, a data point, a profile or an invoice, or the
//! removal of one. A value; what is in it never changes once it is in the outbox, so that every try
//! sends the same bytes.
struct WriteRequest
{
    WriteKind kind = WriteKind::Reading;
    QString owner; //!< the import id; of an invoice the meter's id
    QString suit; //!< empty: the server's "default"; of no use for an invoice
    //! UTC, whole seconds. A moment (from == to) of a reading or a data point; the half-open range
    //! of a profile; of an invoice the first and the last day, both inclusive, as UTC midnights.
    TimeRange range{0, 0};
    //! A JSON number in the digits that were typed: state, value, or an invoice's consumption,
    //! which may be empty. Empty in a removal.
    QByteArray value;
    QByteArray cost; //!< of an invoice, in the customer's currency; may be empty
    QString unit; //!< empty: not sent
    QString note; //!< of an invoice; empty: not sent
    QString target; //!< the server's id of what is removed; empty: removed by its time or range

    friend bool operator==(const WriteRequest &, const WriteRequest &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::WriteRequest)
