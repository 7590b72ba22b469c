// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/meterhistory.h"
#include "domain/timerange.h"

namespace meterdesk {

//! What a meter is expected to use between two moments. A value; computed in microseconds.
struct ExpectedBand
{
    enum class Basis {
        NoHistory, //!< fewer than 4 intervals, or none of them known: nothing is expected
        Recent, //!< the last 12 intervals
        EarlierYears //!< the same time of up to 3 earlier years, scaled by the last 3 months
    };
    Basis basis = Basis::NoHistory;
    int samples = 0; //!< intervals, or earlier years
    int zeros = 0; //!< how many of the last 12 intervals had no use
    //! Use a day, in the register's unit; never below 0.
    double low = 0;
    double likely = 0;
    double high = 0;

    bool isKnown() const { return basis != Basis::NoHistory; }
    friend bool operator==(const ExpectedBand &, const ExpectedBand &) = default;
};

//! States of the register, in its unit. May pass the end of the register: then it rolls over.
struct RegisterRange
{
    double low = 0;
    double likely = 0;
    double high = 0;

    bool contains(double state) const { return state >= low && state <= high; }
    friend bool operator==(const RegisterRange &, const RegisterRange &) = default;
};

//! The band of the use a day between \a from (the reading before) and \a to: the median of the
//! samples ± 5 median absolute deviations, at least ± 50 % of the median, ± 25 % with three earlier
//! years.
ExpectedBand expectedBand(const MeterHistory &history, TimeMs from, TimeMs to);

//! Where the register should stand at \a to when it stood at \a state at \a from.
RegisterRange registerRange(const ExpectedBand &band, double state, TimeMs from, TimeMs to);

} // namespace meterdesk
