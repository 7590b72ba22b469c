// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace meterdesk {

//! The smallest and the largest of some values; empty where all of them are NaN.
struct MinMax
{
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return !(min <= max); }
    //! NaN changes nothing: both comparisons are false then.
    void add(double value)
    {
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    void add(const MinMax &other)
    {
        if (other.min < min)
            min = other.min;
        if (other.max > max)
            max = other.max;
    }
    friend bool operator==(const MinMax &, const MinMax &) = default;
};

//! Answers "smallest and largest of values[from, to)" in O(log n), whatever the range.
//!
//! Level 0 holds blocks of 32 values, each further level four blocks of the one before: about 4 %
//! of the values' memory. Holds no values: the same column is handed to every call. NaN means
//! "no value". A value type.
class MinMaxPyramid
{
public:
    MinMaxPyramid() = default;
    explicit MinMaxPyramid(std::span<const double> values) { extend(values); }

    //! Takes in what \a values has beyond count(); its first count() values must be those of
    //! before.
    void extend(std::span<const double> values);
    //! Of values[from, to), with \a values the column that was taken in; empty for an empty range.
    MinMax query(std::span<const double> values, std::size_t from, std::size_t to) const;
    std::size_t count() const { return m_count; }
    std::size_t byteSize() const;

private:
    std::size_t m_count = 0;
    std::vector<std::vector<MinMax>> m_levels;
};

} // namespace meterdesk
