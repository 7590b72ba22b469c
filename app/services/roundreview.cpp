// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roundreview.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

//! The use of the row's meter over as long as the row's own, \a months earlier.
std::optional<double> useBefore(const EntryRound &round, int index, int months)
{
    const ReadingVerdict &verdict = round.verdict(index);
    if (!verdict.previous)
        return std::nullopt;
    const EntryRound::Row &row = round.row(index);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(row.time, row.zone).addMonths(-months);
    const TimeMs to = end.toMSecsSinceEpoch();
    const double use = round.history(index).use(to - (row.time - verdict.previous->time), to);
    return std::isfinite(use) ? std::optional(use) : std::nullopt;
}

void add(std::optional<double> &sum, std::optional<double> part)
{
    sum = sum && part ? std::optional(*sum + *part) : std::nullopt;
}

} // namespace

QList<EnergySum> energySums(const EntryRound &round)
{
    QList<EnergySum> sums;
    for (int i = 0; i < round.rowCount(); ++i) {
        const EntryRound::Row &row = round.row(i);
        const bool isSent =
            row.state == EntryRound::RowState::Ready || row.state == EntryRound::RowState::Accepted;
        if (!isSent)
            continue;
        auto sum = std::find_if(sums.begin(), sums.end(), [&row](const EnergySum &other) {
            return other.energyCode == row.meter.energyCode && other.unit == row.meter.unit;
        });
        if (sum == sums.end()) {
            sums.append({row.meter.energyCode, row.meter.unit, 0, 0, 0.0, 0.0});
            sum = std::prev(sums.end());
        }
        ++sum->meters;
        const ReadingVerdict &verdict = round.verdict(i);
        if (!verdict.use)
            continue;
        sum->use += *verdict.use;
        add(sum->monthBefore, useBefore(round, i, 1));
        add(sum->yearBefore, useBefore(round, i, 12));
    }
    return sums;
}

} // namespace meterdesk
