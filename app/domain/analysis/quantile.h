// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace meterdesk {

//! The value below which \a share (0 to 1) of \a values lie, between two of them interpolated
//! linearly (Hyndman and Fan 1996, definition 7). NaN for no values. \a values must not hold NaN
//! and are reordered. In O(n).
double quantile(std::span<double> values, double share);

//! The median: quantile(values, 0.5).
double median(std::span<double> values);

//! The median distance of \a values from \a middle, times 1.4826: the standard deviation where
//! the values are normally distributed, and hardly moved by outliers. NaN for no values. The
//! values are overwritten.
double spread(std::span<double> values, double middle);

} // namespace meterdesk
