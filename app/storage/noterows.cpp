// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/noterows.h"

namespace meterdesk::noterows {
namespace {

enum Column { Id, Kind, Meter, AtMs, Door, Key, Whole, Decimal, Multiplier, Text };

//! Columns hold no NULL.
constexpr qint64 kUnknown = -1;

qint64 stored(const std::optional<int> &digits)
{
    return digits ? qint64(*digits) : kUnknown;
}

std::optional<int> digitsIn(const QVariant &value)
{
    const int digits = value.toInt();
    return digits < 0 ? std::nullopt : std::optional(digits);
}

} // namespace

LocalRow rowOf(const MeterNote &note, TimeMs changedAt, bool isRemoved)
{
    return {LocalTable::Notes,
            changedAt,
            isRemoved,
            {QStringLiteral("meter/") + note.meter.value, QStringLiteral("meter"), note.meter.value,
             qint64(0), note.door, note.key, stored(note.wholeDigits), stored(note.decimalDigits),
             QString::fromLatin1(note.multiplier), note.text}};
}

LocalRow rowOf(const MomentNote &note, TimeMs changedAt, bool isRemoved)
{
    return {LocalTable::Notes,
            changedAt,
            isRemoved,
            {note.id.value, QStringLiteral("moment"), note.meter.value, qint64(note.at), QString(),
             QString(), kUnknown, kUnknown, QString(), note.text}};
}

bool isMoment(const LocalRow &row)
{
    return row.values.at(Kind).toString() == QLatin1String("moment");
}

MeterNote noteIn(const LocalRow &row)
{
    MeterNote note;
    note.meter = {row.values.at(Meter).toString()};
    note.door = row.values.at(Door).toString();
    note.key = row.values.at(Key).toString();
    note.wholeDigits = digitsIn(row.values.at(Whole));
    note.decimalDigits = digitsIn(row.values.at(Decimal));
    note.multiplier = row.values.at(Multiplier).toString().toLatin1();
    note.text = row.values.at(Text).toString();
    return note;
}

MomentNote momentIn(const LocalRow &row)
{
    return {{row.values.at(Id).toString()},
            {row.values.at(Meter).toString()},
            row.values.at(AtMs).toLongLong(),
            row.values.at(Text).toString()};
}

} // namespace meterdesk::noterows
