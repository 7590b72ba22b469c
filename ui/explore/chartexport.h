// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartoutput.h"
#include "ui/explore/chartpicture.h"

#include <optional>

namespace meterdesk {

//! What Explore shows, and what is to be said of it where it leaves the program.
struct ShownChart
{
    ChartOrder order; //!< with at least one source
    ChartPicture picture;
    TimeRange range; //!< that is looked at
    QList<ChartAnnotation> annotations;
    std::vector<TimeRange> notLoaded; //!< as TimeChartView::setNotLoaded()
    QStringList places; //!< of the sources
    QStringList
        rules; //!< how the register of a source becomes the unit shown; empty where it is it
    std::optional<TimeMs> loadedAt; //!< the oldest of the readings
};

//! The days from \a range.from to \a range.to where it begins and ends at midnight, else with the
//! times; in \a zone.
QString rangeText(const TimeRange &range, const QTimeZone &zone);

//! Title block, picture and table of \a shown, in the language of the program. For every kind of
//! chart. GUI thread.
ChartOutcome chartOutcome(const ShownChart &shown);

} // namespace meterdesk
