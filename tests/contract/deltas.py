# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Monthly deltas by the documented rule: interpolate the state at both month boundaries in the
local time of the meter's zone, then subtract. The first month starts at the first reading, the
last one ends at the last reading."""

import datetime


def month_start(year, month, zone):
    """The first second of a month in Unix time."""
    return int(datetime.datetime(year, month, 1, tzinfo=zone).timestamp())


def months_between(first, last, zone):
    """(label, start, end) of each local month that touches [first, last]."""
    local = datetime.datetime.fromtimestamp(first, zone)
    year, month = local.year, local.month
    months = []
    start = month_start(year, month, zone)
    while start <= last:
        label = f"{year:04d}-{month:02d}-01T00:00:00"
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        end = month_start(year, month, zone)
        months.append((label, start, end))
        start = end
    return months


def state_at(series, time):
    """The state at a moment within the series, linear between its neighbours."""
    after = series.lower_bound(time)
    time_after, state_after, _ = series.row(after)
    if time_after == time or after == 0:
        return state_after
    time_before, state_before, _ = series.row(after - 1)
    share = (time - time_before) / (time_after - time_before)
    return state_before + (state_after - state_before) * share


def meter_deltas(series, zone, gaps="interpolate"):
    """[(label, delta or None)], ascending. `gaps` says what a month without a reading gives."""
    if series.count < 2:
        return []
    first, last = series.time(0), series.time(series.count - 1)
    found = []
    for label, start, end in months_between(first, last, zone):
        low, high = max(start, first), min(end, last)
        if high <= low:
            continue
        is_gap = series.lower_bound(start) == series.lower_bound(end)
        if is_gap and gaps == "missing":
            continue
        if is_gap and gaps == "null":
            found.append((label, None))
            continue
        found.append((label, round(state_at(series, high) - state_at(series, low), 6)))
    return found


def summed(parts):
    """Adds lists of deltas by month: [(factor, deltas)] -> [(label, delta or None)]."""
    total = {}
    for factor, months in parts:
        for label, delta in months:
            known = total.get(label)
            if delta is None:
                total.setdefault(label, None)
            else:
                total[label] = (known or 0.0) + factor * delta
    return [(label, _rounded(total[label])) for label in sorted(total)]


def _rounded(value):
    return None if value is None else round(value, 6)
