// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entriesrows.h"

#include "domain/outboxentry.h"
#include "domain/outboxrules.h"

#include <algorithm>

namespace meterdesk::entriesrows {
namespace {

//! Milliseconds until the year 5138: no time that anybody typed is further away.
constexpr qint64 kFarAway = 100'000'000'000'000;

bool isWhole(const QVariant &value)
{
    return !value.isNull() && value.typeId() == QMetaType::LongLong;
}

bool isCount(const QVariant &value)
{
    return isWhole(value) && value.toLongLong() >= 0 && value.toLongLong() < 1'000'000;
}

bool isId(const QVariant &value)
{
    return isWhole(value) && value.toLongLong() > 0;
}

bool isTime(const QVariant &value)
{
    return isWhole(value) && std::abs(value.toLongLong()) < kFarAway;
}

//! Text as people and servers write it: what is not is what is left of a damaged page.
bool isText(const QVariant &value)
{
    if (value.isNull() || value.typeId() != QMetaType::QString)
        return false;
    const QString text = value.toString();
    return !text.contains(QChar::Null) && !text.contains(QChar::ReplacementCharacter);
}

bool isErrorName(const QString &name)
{
    for (int i = 0; i <= int(ApiError::Kind::Cancelled); ++i) {
        if (kindName(ApiError::Kind(i)) == name)
            return true;
    }
    return name.isEmpty();
}

bool areAll(const QVariantList &row, std::initializer_list<int> columns,
            bool (*isSound)(const QVariant &))
{
    return std::all_of(columns.begin(), columns.end(),
                       [&](int column) { return isSound(row.at(column)); });
}

WriteRequest requestOf(const QVariantList &row, WriteKind kind)
{
    using Rows = EntriesRows;
    return {kind,
            row.at(Rows::Owner).toString(),
            row.at(Rows::Suit).toString(),
            {row.at(Rows::FromMs).toLongLong(), row.at(Rows::ToMs).toLongLong()},
            row.at(Rows::Value).toString().toLatin1(),
            row.at(Rows::Cost).toString().toLatin1(),
            row.at(Rows::Unit).toString(),
            row.at(Rows::Note).toString(),
            row.at(Rows::Target).toString()};
}

} // namespace

QStringList entryColumns()
{
    return QStringLiteral("id batch kind state owner suit from_ms to_ms value cost unit note target"
                          " undoes after connection tries made_ms changed_ms next_try_ms server_id"
                          " error http_status detail fate")
        .split(QLatin1Char(' '));
}

QStringList batchColumns()
{
    return {QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("made_ms")};
}

QStringList tryColumns()
{
    return {QStringLiteral("entry"), QStringLiteral("number"), QStringLiteral("started_ms"),
            QStringLiteral("ended_ms"), QStringLiteral("outcome")};
}

QStringList settingColumns()
{
    return {QStringLiteral("key"), QStringLiteral("value")};
}

bool isEntry(const QVariantList &row)
{
    using Rows = EntriesRows;
    const bool isTyped = row.size() == Rows::EntryColumns
        && areAll(row, {Rows::Id, Rows::Batch}, isId)
        && areAll(row, {Rows::FromMs, Rows::ToMs, Rows::MadeMs, Rows::ChangedMs, Rows::NextTryMs},
                  isTime)
        && areAll(row, {Rows::Tries, Rows::HttpStatus}, isCount)
        && areAll(row,
                  {Rows::Kind, Rows::State, Rows::Owner, Rows::Suit, Rows::Value, Rows::Cost,
                   Rows::Unit, Rows::Note, Rows::Target, Rows::ConnectionOf, Rows::ServerId,
                   Rows::Error, Rows::Detail, Rows::FateOf},
                  isText);
    if (!isTyped)
        return false;
    for (const int column : {Rows::Undoes, Rows::After}) {
        if (!row.at(column).isNull() && !isId(row.at(column)))
            return false;
    }
    const auto kind = writeKindOf(row.at(Rows::Kind).toString());
    return kind && entryStateOf(row.at(Rows::State).toString())
        && fateOf(row.at(Rows::FateOf).toString()) && isErrorName(row.at(Rows::Error).toString())
        && !flawOf(requestOf(row, *kind));
}

bool isBatch(const QVariantList &row)
{
    return row.size() == 3 && isId(row.at(0)) && isText(row.at(1)) && isTime(row.at(2));
}

bool isTry(const QVariantList &row)
{
    return row.size() == 5 && isId(row.at(0)) && isId(row.at(1)) && isTime(row.at(2))
        && (row.at(3).isNull() || isTime(row.at(3))) && isText(row.at(4));
}

bool isSetting(const QVariantList &row)
{
    return row.size() == 2 && isText(row.at(0)) && isText(row.at(1));
}

} // namespace meterdesk::entriesrows
