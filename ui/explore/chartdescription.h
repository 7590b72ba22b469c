// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meter.h"
#include "domain/reading.h"
#include "ui/charts/chartseries.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace meterdesk {

//! What a chart shows, in words for those who do not see it: meter, period, number of readings,
//! first, last, lowest and highest state, and the use, with the unit.
QString chartDescription(const Meter &meter, const ReadingSeries &readings, const TimeRange &window,
                         const QTimeZone &zone);

//! That \a window has no readings, and where the nearest are.
QString emptyPeriodText(const TimeRange &window, const ReadingSeries &readings,
                        const QTimeZone &zone);

//! How many readings are there, in which zone they are told, and when they were loaded.
QString loadSummary(const ReadingSeries &readings, std::optional<TimeMs> loadedAt,
                    const QTimeZone &zone);

//! What stands above the axis: the unit, and for which time a use is told.
QString axisTitle(ChartSeries::Kind kind, Resolution resolution, const QString &unit);

} // namespace meterdesk
