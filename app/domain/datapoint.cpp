// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datapoint.h"

namespace meterdesk {

DataPoint DataPointSeries::at(std::size_t index) const
{
    return {id(index), times()[index], values()[index]};
}

DataPointSeries DataPointSeries::slice(const TimeRange &range) const
{
    return DataPointSeries(m_columns.slice(range));
}

} // namespace meterdesk
