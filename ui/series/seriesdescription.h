// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/consumption.h"
#include "domain/datapoint.h"

#include <QString>
#include <QTimeZone>

namespace meterdesk {

//! What is told of a data series in words, in the language of the program. GUI thread.

//! For those who do not see the chart: name, period, number of points, first, last, extremes.
QString seriesDescription(const QString &name, const QString &unit, const DataPointSeries &points,
                          const TimeRange &window, const QTimeZone &zone);
//! That \a window has no points, and where the last one is.
QString emptySeriesText(const TimeRange &window, const DataPointSeries &points,
                        const QTimeZone &zone);
//! How many points are there, in which zone they are told, and when they were loaded.
QString seriesSummary(const DataPointSeries &points, std::optional<TimeMs> loadedAt,
                      const QTimeZone &zone);
//! What stands above the axis: the unit, and of which time a mean is.
QString meanTitle(Resolution resolution, const QString &unit);
//! Why the points of the series \a id did not come: no such series, no permission, or another
//! reason.
QString seriesErrorText(const ApiError &error, const QString &id);

} // namespace meterdesk
