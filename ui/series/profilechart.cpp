// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/profilechart.h"

#include "domain/analysis/units.h"

#include <cmath>

namespace meterdesk {

ChartSeries::Pointer profileSeries(const std::vector<ProfilePoint> &points,
                                   const ChartLabels &labels)
{
    if (points.empty())
        return nullptr;
    auto made = std::make_shared<Consumption>();
    made->edges.reserve(points.size() + 1);
    made->values.reserve(points.size());
    for (const ProfilePoint &point : points) {
        if (!made->edges.empty() && made->edges.back() < point.range.from) {
            // Nothing was sent in between.
            made->values.push_back(std::nan(""));
            made->edges.push_back(point.range.from);
        } else if (made->edges.empty()) {
            made->edges.push_back(point.range.from);
        }
        made->values.push_back(point.value);
        made->edges.push_back(point.range.to);
    }
    made->flaws.assign(made->values.size(), Consumption::NoFlaw);
    // Powers have a mean, no sum.
    const bool isAmount = labels.unit.isEmpty() || unit(labels.unit).quantity != Quantity::Other;
    return isAmount ? ChartSeries::fromConsumption(std::move(made), labels)
                    : ChartSeries::fromMeans(std::move(made), labels);
}

Table profileTable(const QList<OutboxEntry> &entries, const QTimeZone &zone, const QString &name,
                   const std::vector<std::pair<QString, Cell>> &lines)
{
    Table table;
    table.name = name;
    table.title = lines;
    table.header = {QStringLiteral("from"), QStringLiteral("to"),    QStringLiteral("value"),
                    QStringLiteral("unit"), QStringLiteral("state"), QStringLiteral("id")};
    for (const OutboxEntry &entry : entries)
        table.addRow(ZonedTime{entry.request.range.from, zone},
                     ZonedTime{entry.request.range.to, zone}, NumberText{entry.request.value},
                     entry.request.unit, entryWord(entry.state), entry.serverId);
    return table;
}

} // namespace meterdesk
