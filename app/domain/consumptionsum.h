// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"

#include <map>
#include <vector>

namespace meterdesk {

//! The use of several registers of one unit, added up period by period. A value, any thread.
//!
//! Days, weeks and months are those of each register's own zone: the sum of a day is that of what
//! is called so at each place. Shorter periods are moments, the same for all, so their registers
//! are to be computed in the zone of the sum.
class ConsumptionSum
{
public:
    struct Row
    {
        TimeMs from = 0; //!< UTC
        TimeMs to = 0; //!< UTC
        double value = 0; //!< NaN where nothing is known
        bool isComplete = false; //!< of all registers that were in use then, wholly
    };

    //! \a zone: in which the rows are told.
    ConsumptionSum(Resolution resolution, const QTimeZone &zone);

    //! Adds a register, whose periods are of \a zone; one without any makes the sum incomplete. Not
    //! expected in periods that begin at \a end (UTC, its deactivation) or later.
    void add(const Consumption &consumption, const QTimeZone &zone, TimeMs end = TimeRange::kEnd);

    //! The periods of any of them, in their order.
    std::vector<Row> rows() const;

private:
    struct Sum
    {
        TimeMs to = 0;
        double value = 0;
        bool isKnown = false;
        bool hasFlaw = false;
        int present = 0; //!< of those that are expected
    };
    TimeMs told(TimeMs edge, const QTimeZone &zone) const;

    Resolution m_resolution;
    QTimeZone m_zone;
    std::map<TimeMs, Sum> m_sums; //!< by their begin
    std::vector<TimeMs> m_ends; //!< of each register
};

} // namespace meterdesk
