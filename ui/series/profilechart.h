// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outboxentry.h"
#include "files/table.h"
#include "ui/charts/chartseries.h"

#include <QList>
#include <QStringList>

namespace meterdesk {

//! An amount of a stream, as the chart has it.
struct ProfilePoint
{
    TimeRange range;
    double value = 0;
};

//! \a points, by time and without overlaps, as columns to be drawn; what nobody sent stays a gap.
//! What is no energy or volume, as kW, has means and is not summed up. Null without points. Any
//! thread.
ChartSeries::Pointer profileSeries(const std::vector<ProfilePoint> &points,
                                   const ChartLabels &labels);

//! \a entries as a table to be written: from, to, value, unit, state, id; in the zone of the meter.
//! \a lines is what stands above it. Any thread.
Table profileTable(const QList<OutboxEntry> &entries, const QTimeZone &zone, const QString &name,
                   const std::vector<std::pair<QString, Cell>> &lines);

} // namespace meterdesk
