// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fileerror.h"
#include "domain/result.h"
#include "domain/writerequest.h"

#include <QByteArray>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <variant>
#include <vector>

namespace meterdesk {

//! What the rows of a file are.
enum class SendKind {
    Readings, //!< import_id,suit,time,state,unit
    Points, //!< import_id,suit,time,value,unit
    Profiles, //!< import_id,suit,from,to,value,unit
    Invoices //!< meter,from,to,cost,consumption,note
};

//! The columns of a kind, in the order in which they are named above.
QStringList sendColumns(SendKind kind);

//! More rows than these are refused: one request a row would take the service a day.
inline constexpr qsizetype kMaxSendRows = 500'000;

//! What the file itself does not say. Both are called in the thread that reads.
struct SendContext
{
    //! The zone of the meter or series of an import id; not valid where it is not known.
    std::function<QTimeZone(const QString &importId)> zoneOf;
    //! The ids of the meters that an id, a code or a serial number means. Where the function is
    //! empty, the text stays as it is.
    std::function<QStringList(const QString &text)> metersOf;
};

//! A row that says what an earlier one said: it need not be sent.
struct Repetition
{
    qint64 row = 0; //!< number of the earlier one

    friend bool operator==(const Repetition &, const Repetition &) = default;
};

struct SendRow
{
    qint64 number = 0; //!< the first row below the header line is 1; rows without text do not count
    qint64 line = 0; //!< of the file, the first is 1
    std::variant<WriteRequest, Repetition, RowError> content;

    friend bool operator==(const SendRow &, const SendRow &) = default;
};

//! Reads a file of things to be sent: separated text (see CsvReader) with a header line, the
//! columns in any order and in any case; all but suit, unit and note are needed, of cost and
//! consumption one. Numbers, times and days as in celltext.h.
//!
//! What is wrong with one row is told there, the first thing only; what makes the whole file
//! doubtful is a FileError. A key (isSameKey) that comes again with another value makes errors of
//! all its rows, as nobody knows which of them is meant.
Result<std::vector<SendRow>, FileError> readSendFile(const QByteArray &bytes, SendKind kind,
                                                     const SendContext &context);

} // namespace meterdesk
