// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/timeline.h"

#include "demo/timemath.h"
#include "demo/zoneclock.h"

#include <algorithm>
#include <cmath>

namespace meterdesk::demo {

namespace {

constexpr qint64 kDeletableSecs = 42 * kDaySecs;
constexpr qint64 kIdStep = 10000000000; // above any time in seconds

bool isEarlier(const RegisterReading &a, const RegisterReading &b)
{
    return a.time < b.time;
}

size_t countUntil(const std::vector<RegisterReading> &records, qint64 now)
{
    const auto after =
        std::upper_bound(records.begin(), records.end(), RegisterReading{now, 0}, isEarlier);
    return static_cast<size_t>(after - records.begin());
}

QString importIdOf(const DataSeriesSpec &series)
{
    return QString::fromLatin1(series.importId);
}

} // namespace

qint64 thousandths(double value)
{
    return std::llround(value * 1000.0);
}

Timeline::Timeline(const Customer &customer, qint64 reference)
    : m_customer(customer)
    , m_book(customer, reference)
{ }

Timeline::Records Timeline::readings(const MeterSpec &meter, qint64 now)
{
    const Register &made = m_book.of(meter, now);
    return merged(meter.id, Records(made.readings()).first(made.countUntil(now)),
                  m_imports.accepted(RecordKind::Reading, QString::fromLatin1(meter.importId),
                                     QString::fromLatin1(meter.suit), now));
}

Timeline::Records Timeline::points(const DataSeriesSpec &series, qint64 now)
{
    std::vector<RegisterReading> &made = m_points[series.id];
    const QByteArray zone = m_customer.zoneOf(series);
    qint64 hour = floorDiv(historyStart(reference(), zoneClock(zone)), kHourSecs);
    if (!made.empty())
        hour = made.back().time / kHourSecs + 1;
    for (; hour * kHourSecs <= now; ++hour)
        made.push_back(
            {hour * kHourSecs, std::llround(m_book.model().temperature(zone, hour) * 100.0) * 10});
    return merged(series.id, Records(made).first(countUntil(made, now)),
                  m_imports.accepted(RecordKind::DataPoint, importIdOf(series),
                                     QStringLiteral("default"), now));
}

Timeline::Records Timeline::merged(int id, Records made,
                                   const std::vector<ImportedRecord> &imported)
{
    const auto removed = m_removed.find(id);
    if (imported.empty() && removed == m_removed.end())
        return made;
    m_merged.clear();
    m_merged.reserve(made.size() + imported.size());
    std::copy_if(made.begin(), made.end(), std::back_inserter(m_merged),
                 [this, removed](const RegisterReading &record) {
                     return removed == m_removed.end() || !removed->second.contains(record.time);
                 });
    for (const ImportedRecord &record : imported)
        m_merged.push_back({record.time, thousandths(record.value)});
    std::stable_sort(m_merged.end() - static_cast<std::ptrdiff_t>(imported.size()), m_merged.end(),
                     isEarlier);
    std::inplace_merge(m_merged.begin(),
                       m_merged.end() - static_cast<std::ptrdiff_t>(imported.size()),
                       m_merged.end(), isEarlier);
    return m_merged;
}

qint64 Timeline::idOf(const MeterSpec &meter, const RegisterReading &reading) const
{
    const qint64 imported =
        m_imports.idAt(RecordKind::Reading, QString::fromLatin1(meter.importId),
                       QString::fromLatin1(meter.suit), reading.time, reading.state);
    return imported > 0 ? imported : meter.id * kIdStep + reading.time;
}

qint64 Timeline::idOf(const DataSeriesSpec &series, const RegisterReading &point) const
{
    const qint64 imported = m_imports.idAt(RecordKind::DataPoint, importIdOf(series),
                                           QStringLiteral("default"), point.time, point.state);
    return imported > 0 ? imported : series.id * kIdStep + point.time;
}

std::optional<RegisterReading> Timeline::suspicious(const MeterSpec &meter, qint64 now)
{
    const std::optional<RegisterReading> reading = m_book.of(meter, now).suspicious();
    const auto removed = m_removed.find(meter.id);
    if (!reading || reading->time > now
        || (removed != m_removed.end() && removed->second.contains(reading->time)))
        return std::nullopt;
    return reading;
}

bool Timeline::removeMade(int id, Records records, qint64 time, qint64 now)
{
    const bool known = std::any_of(records.begin(), records.end(),
                                   [time](const auto &record) { return record.time == time; });
    if (!known || time < now - kDeletableSecs)
        return false;
    m_removed[id].insert(time);
    return true;
}

} // namespace meterdesk::demo
