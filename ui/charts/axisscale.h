// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meterdesk {

//! The ends and steps of a value axis.
struct AxisScale
{
    double bottom = 0;
    double top = 1;
    double step = 1;
    int decimals = 0; //!< that the labels need

    friend bool operator==(const AxisScale &, const AxisScale &) = default;
};

//! Ends at round numbers (1, 2, 2.5 or 5 times a power of ten) around \a min to \a max with about
//! \a steps steps between. \a fromZero: zero is on the axis.
AxisScale axisScale(double min, double max, int steps, bool fromZero);

} // namespace meterdesk
