# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ascending series of (time, value, id). Synthetic ones cost nothing until they are read.

Each has `count`, `row(i)`, `lower_bound(t)` = the index of the first record at or after t.
"""

import bisect
import math

_WEEK = 168
# The share of each hour of a week, in hundredths of the mean: nights and weekends use less.
_SHAPE = [
    (30 if hour < 6 or hour > 21 else 160 if day < 5 else 70)
    for day in range(7)
    for hour in range(24)
]


class PatternSeries:
    """A register that grows in a weekly pattern, or (rate 0) a wave; closed form in the index."""

    def __init__(self, owner, first, step, count, start, rate, seed):
        self.count = count
        self._owner = owner
        self._first = first
        self._step = step
        self._start = start
        self._wave = rate == 0
        turn = (seed * 13) % _WEEK
        self._prefix = [0]
        for share in _SHAPE[turn:] + _SHAPE[:turn]:
            self._prefix.append(self._prefix[-1] + rate * share // 100 + seed % 3)

    def time(self, index):
        return self._first + index * self._step

    def row(self, index):
        time = self._first + index * self._step
        if self._wave:
            value = round(9.5 + 8 * math.sin((time % 86400) * 7.27e-5) - index % 7 * 0.1, 2)
        else:
            weeks, part = divmod(index, _WEEK)
            value = (self._start + weeks * self._prefix[_WEEK] + self._prefix[part]) / 1000
        return time, value, f"{self._owner}{index:07d}"

    def lower_bound(self, time):
        if time == math.inf:
            return self.count
        if time == -math.inf:
            return 0
        return min(self.count, max(0, -((self._first - time) // self._step)))


class ListSeries:
    """Explicit rows, sorted by time; equal times keep their order."""

    def __init__(self, rows):
        self._rows = sorted(rows, key=lambda row: row[0])
        self._times = [row[0] for row in self._rows]
        self.count = len(self._rows)

    def time(self, index):
        return self._times[index]

    def row(self, index):
        return self._rows[index]

    def lower_bound(self, time):
        return bisect.bisect_left(self._times, time)


class JoinedSeries:
    """Two series, the second one wholly later than the first."""

    def __init__(self, head, tail):
        self._head = head
        self._tail = tail
        self.count = head.count + tail.count

    def time(self, index):
        return self.row(index)[0]

    def row(self, index):
        if index < self._head.count:
            return self._head.row(index)
        return self._tail.row(index - self._head.count)

    def lower_bound(self, time):
        index = self._head.lower_bound(time)
        return index if index < self._head.count else index + self._tail.lower_bound(time)


def merged(seed, rows):
    """The seed with more rows put in at their places."""
    if not rows:
        return seed
    tail = ListSeries(rows)
    if seed.count == 0 or tail.time(0) > seed.time(seed.count - 1):
        return JoinedSeries(seed, tail)
    return ListSeries([seed.row(i) for i in range(seed.count)] + list(rows))
