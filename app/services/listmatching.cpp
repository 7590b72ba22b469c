// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/listmatching.h"

#include "services/meterlookup.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace meterdesk {

namespace {

using Problem = MeterListMatch::Problem;
using Key = std::pair<MeterKey, QString>;

QList<Key> keysOf(const MeterListRow &row)
{
    QList<Key> keys{
        {MeterKey::Id, row.id}, {MeterKey::Code, row.code}, {MeterKey::Serial, row.serial}};
    for (const QString &text : row.others)
        keys.append({MeterKey::Any, text});
    keys.removeIf([](const Key &key) { return key.second.trimmed().isEmpty(); });
    return keys;
}

//! The meters that all cells which name any agree on; nothing where they contradict each other.
std::optional<QList<MeterId>> agreed(const QList<Key> &keys, const MeterLookup &lookup)
{
    QList<MeterId> meters;
    for (const Key &key : keys) {
        const QList<MeterId> found = lookup.find(key.first, key.second);
        if (found.isEmpty())
            continue; // unknown here: another cell may be known
        if (meters.isEmpty()) {
            meters = found;
            continue;
        }
        QList<MeterId> both = meters;
        both.removeIf([&found](const MeterId &meter) { return !found.contains(meter); });
        if (both.isEmpty() && key.first != MeterKey::Any)
            return std::nullopt;
        if (!both.isEmpty())
            meters = both;
    }
    return meters;
}

} // namespace

MeterListMatch matchMeterList(const QList<MeterListRow> &rows, const MeterLookup &lookup)
{
    MeterListMatch match;
    QSet<MeterId> seen;
    for (const MeterListRow &row : rows) {
        const QList<Key> keys = keysOf(row);
        auto meters = agreed(keys, lookup);
        if (meters && meters->isEmpty() && !row.name.trimmed().isEmpty())
            meters = lookup.find(MeterKey::Name, row.name);
        const auto refuse = [&](Problem problem) {
            match.troubles.append(
                {row.number, problem, keys.isEmpty() ? row.name : keys.first().second});
        };
        if (!meters)
            refuse(Problem::Contradictory);
        else if (meters->isEmpty())
            refuse(Problem::Unknown);
        else if (meters->size() > 1)
            refuse(Problem::Ambiguous);
        else if (seen.contains(meters->first()))
            refuse(Problem::Repeated);
        else {
            seen.insert(meters->first());
            match.meters.append(meters->first());
        }
    }
    return match;
}

} // namespace meterdesk
