// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/rowshift.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace meterdesk {
namespace {

// A value is looked for in this many rows above and below.
constexpr int kReach = 10;
constexpr int kOffsets = 2 * kReach + 1;
// Of a value in a row, by its distance from the band.
constexpr double kInside = 0.5; // at the edge of the band
constexpr double kMost = 6;
constexpr double kUnknown = 1.5; // no history
// Of a step between two rows whose values are shifted differently.
constexpr double kBreak = 1.5;
constexpr double kBreakByRow = 0.1;
// What a run of shifted rows must be better by than the same rows unshifted.
constexpr double kGain = 1;

double costOf(double state, const ShiftRow &row)
{
    if (!row.range)
        return kUnknown;
    const double half = std::max((row.range->high - row.range->low) / 2, 1e-9);
    if (row.range->contains(state))
        return kInside * std::min(std::abs(state - row.range->likely) / half, 1.0);
    const double distance =
        state < row.range->low ? row.range->low - state : state - row.range->high;
    return std::min(kMost, 1 + std::log2(1 + distance / half));
}

// The costs of the value of row \a index in each of the rows around it.
std::array<double, kOffsets> costsOf(std::span<const ShiftRow> rows, std::size_t index)
{
    std::array<double, kOffsets> costs{};
    const auto count = std::ptrdiff_t(rows.size());
    for (int k = 0; k < kOffsets; ++k) {
        const std::ptrdiff_t row = std::ptrdiff_t(index) + k - kReach;
        const bool isThere = row >= 0 && row < count;
        if (!isThere)
            costs[std::size_t(k)] = kMost * 2; // a value always belongs to some row
        else if (rows[index].state)
            costs[std::size_t(k)] = costOf(*rows[index].state, rows[std::size_t(row)]);
    }
    return costs;
}

using Costs = std::vector<std::array<double, kOffsets>>;

// The offsets of the cheapest way through all rows (Viterbi).
std::vector<int> cheapestOffsets(const Costs &costs)
{
    std::vector<std::array<std::int8_t, kOffsets>> from(costs.size());
    std::array<double, kOffsets> best = costs.front();
    for (int k = 0; k < kOffsets; ++k)
        best[std::size_t(k)] += k == kReach ? 0 : kBreak;
    for (std::size_t i = 1; i < costs.size(); ++i) {
        std::array<double, kOffsets> next{};
        for (int k = 0; k < kOffsets; ++k) {
            int chosen = k;
            double least = best[std::size_t(k)];
            for (int other = 0; other < kOffsets; ++other) {
                const double sum = best[std::size_t(other)]
                    + (other == k ? 0 : kBreak + kBreakByRow * std::abs(other - k));
                if (sum < least) {
                    least = sum;
                    chosen = other;
                }
            }
            from[i][std::size_t(k)] = std::int8_t(chosen);
            next[std::size_t(k)] = least + costs[i][std::size_t(k)];
        }
        best = next;
    }
    std::vector<int> offsets(costs.size());
    // Staying unshifted wins where it is as good.
    int at = kReach;
    for (int k = 0; k < kOffsets; ++k) {
        if (best[std::size_t(k)] < best[std::size_t(at)])
            at = k;
    }
    for (std::size_t i = costs.size(); i-- > 0;) {
        offsets[i] = at - kReach;
        at = from[i][std::size_t(at)];
    }
    return offsets;
}

} // namespace

std::vector<int> findShiftedRows(std::span<const ShiftRow> rows)
{
    std::vector<int> fits(rows.size(), -1);
    if (rows.size() < 2)
        return fits;
    Costs costs;
    costs.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        costs.push_back(costsOf(rows, i));
    const std::vector<int> offsets = cheapestOffsets(costs);
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin;
        double gain = 0;
        for (; end < rows.size() && offsets[end] == offsets[begin]; ++end)
            gain += costs[end][kReach] - costs[end][std::size_t(offsets[end] + kReach)];
        for (std::size_t i = begin; i < end && offsets[begin] != 0 && gain > kGain; ++i) {
            // Where nothing is known of a row, only the run around it says so.
            if (rows[i].state)
                fits[i] = int(i) + offsets[i];
        }
        begin = end;
    }
    return fits;
}

} // namespace meterdesk
