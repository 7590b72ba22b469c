// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <QMetaType>
#include <QTimeZone>

#include <vector>

namespace meterdesk {

//! What is odd about a stretch of readings.
enum class AnomalyKind {
    FlatLine, //!< the register stands still at times when it usually runs
    NegativeStep, //!< the register fell: exchanged, rolled over, or a false reading
    NightFlow, //!< the use never comes to rest at night, as it usually does: a leak
    BaseLoadUp, //!< the least use of the night is higher than in the weeks before
    Spike //!< more use than usual at that hour of the week
};

struct Anomaly
{
    AnomalyKind kind = AnomalyKind::Spike;
    TimeRange range;
    double value = 0; //!< Spike: the highest use per hour. FlatLine: 0. NightFlow, BaseLoadUp: the
                      //!< median over the nights of the least use per hour. NegativeStep: the state
                      //!< after it. In the register's unit
    double usual = 0; //!< Spike: the usual use per hour then. FlatLine: that of a usual hour in the
                      //!< range. NightFlow, BaseLoadUp: as value, of the nights before.
                      //!< NegativeStep: the state before
    double extra = 0; //!< how much it makes over the whole range, never negative: use above the
                      //!< usual; FlatLine: usual use that is missing; NegativeStep: the fall

    friend bool operator==(const Anomaly &, const Anomaly &) = default;
};

struct AnomalyOptions
{
    //! How many robust standard deviations from the usual is odd; lower finds more. For nights
    //! half as many, since several in a row are asked for.
    double threshold = 8;
    int flatHours = 6; //!< the least time at which it usually runs
    int nights = 2; //!< the least number of nights in a row
    //! Water: the register is expected to rest at some time of each night, so that a leak is told
    //! that was there from the first reading on.
    bool restsAtNight = false;
    TimeRange range; //!< what is told overlaps this; what is usual is learnt from all readings
};

//! What is odd in \a readings, by extra descending; neighbours of one kind are told as one.
//!
//! Usual is the median over the same hour of the week in \a zone in eight weeks on either side, and
//! the spread the median distance from it, so that neither is moved by what is looked for, nor by
//! the seasons. Readings more than an hour apart are looked at by days, those more than two
//! days apart only for steps. Gaps are left out. Thread-safe; five years of quarter-hours in about
//! a tenth of a second.
std::vector<Anomaly> findAnomalies(const ReadingSeries &readings, const QTimeZone &zone,
                                   const AnomalyOptions &options = {});

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::Anomaly)
