// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/deltacodec.h"

#include "api/codec/recordreader.h"
#include "api/codec/timeparser.h"
#include "domain/deltas.h"

#include <QDate>

#include <cmath>
#include <string>

namespace meterdesk {

namespace {

//! How far the midnight of the easternmost zone is before that of UTC.
constexpr TimeMs kEasternmost = 14 * 3'600'000LL;

std::optional<YearMonth> monthInUtc(std::optional<TimeMs> time)
{
    if (!time)
        return std::nullopt;
    return monthOf(*time, QTimeZone::utc());
}

//! The number of \a value: nothing in the outer one where it is none, in the inner one for null.
std::optional<std::optional<double>> numberOf(const RawValue &value)
{
    if (value.kind == RawValue::Kind::Null)
        return std::optional<double>();
    if (value.kind != RawValue::Kind::Number && value.kind != RawValue::Kind::Text)
        return std::nullopt;
    bool isNumber = false;
    const double number = value.text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    return std::optional<double>(number);
}

//! The delta of \a record; the name of the attribute that is wrong where it cannot be read.
Result<MonthlyDelta, QString> toDelta(RawRecord record, WireShapes &found)
{
    MonthlyDelta delta;
    const QByteArray time = record.text({"time"}).toLatin1();
    const auto month = parseMonth({time.constData(), std::size_t(time.size())});
    if (!month)
        return QStringLiteral("time");
    delta.month = *month;
    // A state beside the value would be the register's.
    const RawValue *raw = record.find({"value", "delta", "state"});
    const auto value = raw ? numberOf(*raw) : std::nullopt;
    if (!value)
        return QStringLiteral("value");
    delta.value = *value;
    delta.energyCode = record.takeEnergyCode(found);
    delta.unit = record.take({"unit", "default_unit"});
    return delta;
}

} // namespace

std::optional<YearMonth> parseMonth(std::string_view text)
{
    constexpr std::size_t kMonth = 7; // 2025-01
    constexpr std::size_t kDate = 10; // 2025-01-01
    constexpr std::size_t kSecond = 19; // 2025-01-01T00:00:00
    const std::string written(text);
    if (text.size() == kMonth)
        return monthInUtc(parseRfc3339(written + "-01T00:00:00Z"));
    if (text.size() == kDate)
        return monthInUtc(parseRfc3339(written + "T00:00:00Z"));
    if (!parseRfc3339(text))
        return monthInUtc(parseRfc3339(written + 'Z'));
    const auto time = parseRfc3339(written.substr(0, kSecond) + 'Z');
    return time ? monthInUtc(*time + kEasternmost) : std::nullopt;
}

QByteArray monthText(YearMonth month)
{
    const QDate first(month.year, month.month, 1);
    if (!first.isValid() || month.year < 1 || month.year > 9999)
        return {};
    return first.toString(Qt::ISODate).toLatin1() + "T00:00:00";
}

ApiResult<ListPage<MonthlyDelta>> decodeDeltas(const QByteArray &body)
{
    auto raw = readRecords(body);
    if (!raw)
        return raw.error();
    ListPage<MonthlyDelta> page;
    page.info = raw->info;
    page.records.reserve(raw->records.size());
    QString firstBad = raw->info.skipped > 0 ? QStringLiteral("data[]") : QString();
    for (RawRecord &record : raw->records) {
        const bool isNested = record.isNested;
        auto delta = toDelta(std::move(record), page.found);
        if (delta) {
            page.found.attributes =
                isNested ? WireShapes::Attributes::Nested : WireShapes::Attributes::Flat;
            page.records.append(*std::move(delta));
            continue;
        }
        ++page.info.skipped;
        if (firstBad.isEmpty()) {
            firstBad = QStringLiteral("data[].")
                + (isNested ? QStringLiteral("attributes.") : QString()) + delta.error();
        }
    }
    logSkipped("deltas", page.info, firstBad);
    if (page.records.isEmpty() && page.info.count > 0)
        return ApiError{ApiError::Kind::Protocol, 0, firstBad, {}};
    return page;
}

} // namespace meterdesk
