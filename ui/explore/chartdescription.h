// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/units.h"
#include "domain/meter.h"
#include "domain/reading.h"
#include "ui/charts/chartlayer.h"
#include "ui/explore/chartchoice.h"

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
QString axisTitle(ChartKindId kind, Resolution resolution, const QString &unit);

//! What the courses that are laid over say of \a window, for those who do not see them: of each its
//! name, and its use; where years are compared the difference. Empty for one course.
QString layersDescription(const ChartLayers &layers, const TimeRange &window);
//! What is selected, in the words of the read-out.
QString selectionDescription(const ChartLayers &layers, const TimeRange &selection,
                             const TimeRange &window);

//! How values of the register become those shown, as a sentence; empty where they are the same.
QString ruleText(const Conversion &rule);

} // namespace meterdesk
