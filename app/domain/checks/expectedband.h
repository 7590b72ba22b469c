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
    int intervals = 0; //!< of the last 12, how many are known; also without a basis
    int zeros = 0; //!< how many of these had no use
    double most = 0; //!< the highest use a day of these
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

//! The band of the use a day between \a from (the reading before) and \a to.
//!
//! Samples are the rates of the same days of up to 3 earlier years, each scaled by the square root
//! of what the last 3 months were of the same months then (half to double); where there are none,
//! the rates of the last 12 intervals. Fewer than 4 intervals are no history. The band is their
//! median ± 3 median absolute deviations, at least ± 50 % of the median (± 35 % with three earlier
//! years) and two steps of the register. The rate of the last interval is always inside, without
//! earlier years from 0.4 to 2.5 times of it: the season may change it.
//!
//! Within a day (less than 20 hours) the band goes from 0 to 4 times the most of the last 12
//! intervals, 10 times where these are longer than that themselves.
ExpectedBand expectedBand(const MeterHistory &history, TimeMs from, TimeMs to);

//! Where the register should stand at \a to when it stood at \a state at \a from.
RegisterRange registerRange(const ExpectedBand &band, double state, TimeMs from, TimeMs to);

} // namespace meterdesk
