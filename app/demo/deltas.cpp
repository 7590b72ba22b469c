// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Monthly deltas, and the half of Librarian that answers with them.
#include "demo/deltas.h"

#include "demo/librarian.h"
#include "demo/timemath.h"
#include "demo/zoneclock.h"

#include <QJsonArray>

#include <cmath>

namespace meterdesk::demo {

namespace {

constexpr qsizetype kMaxRecords = 1000;

int monthAt(const ZoneClock &clock, qint64 utc)
{
    const CivilDate date = civilFromDays(clock.dayAt(utc));
    return date.year * 12 + date.month - 1;
}

qint64 startOfMonth(const ZoneClock &clock, int month)
{
    return clock.startOfDay(daysFromCivil(month / 12, month % 12 + 1, 1));
}

//! The answer for the sums of one or more energies.
Response deltaList(const Request &request, const QString &type,
                   const std::map<QString, MonthlyUse> &byEnergy, int id)
{
    QString error;
    const TimeFilter filter = parseFilters(request, type, FilterTime::Local, &error);
    const Page page = parsePage(request, &error);
    if (!error.isEmpty())
        return errorResponse(400, error);
    std::map<std::pair<int, QString>, qint64> rows;
    for (const auto &[energy, months] : byEnergy) {
        for (const auto &[month, use] : months) {
            const qint64 time = daysFromCivil(month / 12, month % 12 + 1, 1) * kDaySecs;
            if (time >= filter.from && time < filter.before)
                rows[{page.descending ? -month : month, energy}] = use;
        }
    }
    QJsonArray data;
    for (const auto &[key, use] : rows) {
        if (data.size() == kMaxRecords)
            break;
        const int month = std::abs(key.first);
        const QString date = QStringLiteral("%1-%2-01")
                                 .arg(month / 12, 4, 10, QLatin1Char('0'))
                                 .arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
        const QJsonObject attributes{{QStringLiteral("time"), date + QLatin1String("T00:00:00")},
                                     {QStringLiteral("value"), static_cast<double>(use) / 1000.0},
                                     {QStringLiteral("energy"), key.second},
                                     {QStringLiteral("unit"), unitOf(key.second)}};
        data.append(QJsonObject{
            {QStringLiteral("type"), type},
            {QStringLiteral("id"),
             QStringLiteral("%1-%2-%3").arg(QString::number(id), key.second, date.left(7))},
            {QStringLiteral("attributes"), attributes}});
    }
    return jsonResponse(200, {{QStringLiteral("data"), data}});
}

void add(MonthlyUse &sum, const MonthlyUse &part, int sign = 1)
{
    for (const auto &[month, use] : part)
        sum[month] += sign * use;
}

} // namespace

MonthlyUse monthlyUse(std::span<const RegisterReading> readings, const ZoneClock &clock,
                      qint64 span)
{
    MonthlyUse months;
    if (readings.size() < 2)
        return months;
    int month = monthAt(clock, readings.front().time);
    qint64 next = startOfMonth(clock, month + 1);
    // States counted on over roll-overs.
    auto before = static_cast<double>(readings.front().state);
    double monthStart = before;
    qint64 turns = 0;
    for (size_t i = 1; i < readings.size(); ++i) {
        if (readings[i].state < readings[i - 1].state)
            turns += span;
        const auto after = static_cast<double>(readings[i].state + turns);
        const auto from = static_cast<double>(readings[i - 1].time);
        const auto to = static_cast<double>(readings[i].time);
        while (next <= readings[i].time) {
            const double share = to > from ? (static_cast<double>(next) - from) / (to - from) : 1.0;
            const double atEdge = before + (after - before) * share;
            months[month] = std::llround(atEdge - monthStart);
            monthStart = atEdge;
            next = startOfMonth(clock, ++month + 1);
        }
        before = after;
    }
    if (readings.back().time > startOfMonth(clock, month))
        months[month] = std::llround(before - monthStart);
    return months;
}

Response Librarian::meterDeltas(const Request &request)
{
    const MeterSpec *meter = m_customer.meterByIdentification(request.args[0]);
    if (!meter)
        return errorResponse(404, QStringLiteral("There is no meter %1").arg(request.args[0]));
    const MonthlyUse months =
        monthlyUse(m_timeline.readings(*meter, now()), zoneClock(m_customer.zoneOf(*meter)),
                   registerSpan(*meter));
    return deltaList(request, QStringLiteral("meter_deltas"),
                     {{QString::fromLatin1(meter->energy), months}}, meter->id);
}

Response Librarian::virtualMeterDeltas(const Request &request)
{
    const VirtualMeterSpec *formula = m_customer.virtualMeter(request.args[0].toInt());
    if (!formula)
        return errorResponse(404,
                             QStringLiteral("There is no virtual meter %1").arg(request.args[0]));
    MonthlyUse sum;
    const auto addMeters = [&](const std::vector<int> &ids, int sign) {
        for (const int id : ids) {
            const MeterSpec &meter = *m_customer.meter(id);
            add(sum,
                monthlyUse(m_timeline.readings(meter, now()), zoneClock(m_customer.zoneOf(meter)),
                           registerSpan(meter)),
                sign);
        }
    };
    addMeters(formula->plus, 1);
    addMeters(formula->minus, -1);
    return deltaList(request, QStringLiteral("virtual_meter_deltas"),
                     {{QString::fromLatin1(formula->energy), sum}}, formula->id);
}

Response Librarian::entityDeltas(const Request &request)
{
    const EntitySpec *entity = m_customer.entity(request.args[0].toInt());
    if (!entity)
        return errorResponse(404, QStringLiteral("There is no entity %1").arg(request.args[0]));
    // Each meter's month is taken in the zone of its own entity; a meter behind another is in it.
    std::map<QString, MonthlyUse> byEnergy;
    for (const MeterSpec &meter : m_customer.meters()) {
        if (!m_customer.isWithin(meter.entity, entity->id)
            || m_customer.isPartOfAnother(meter, entity->id))
            continue;
        add(byEnergy[QString::fromLatin1(meter.energy)],
            monthlyUse(m_timeline.readings(meter, now()), zoneClock(m_customer.zoneOf(meter)),
                       registerSpan(meter)));
    }
    return deltaList(request, QStringLiteral("entity_deltas"), byEnergy, entity->id);
}

} // namespace meterdesk::demo
