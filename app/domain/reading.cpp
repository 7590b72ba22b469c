// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace meterdesk {

void ReadingSeries::reserve(std::size_t count)
{
    m_times.reserve(count);
    m_states.reserve(count);
    m_idEnds.reserve(count);
    m_ids.reserve(count * 8);
}

void ReadingSeries::append(QByteArrayView id, TimeMs time, double state)
{
    if (m_times.empty() || time > m_times.back()) {
        m_times.push_back(time);
        m_states.push_back(state);
        m_ids.insert(m_ids.end(), id.begin(), id.end());
        m_idEnds.push_back(static_cast<std::uint32_t>(m_ids.size()));
        return;
    }
    insertAt(lowerBound(time), id, time, state);
}

void ReadingSeries::appendColumns(std::span<const TimeMs> times, std::span<const double> states,
                                  std::span<const char> ids, std::span<const std::uint32_t> idEnds)
{
    const auto idsBefore = static_cast<std::uint32_t>(m_ids.size());
    m_times.insert(m_times.end(), times.begin(), times.end());
    m_states.insert(m_states.end(), states.begin(), states.end());
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    for (const std::uint32_t end : idEnds)
        m_idEnds.push_back(idsBefore + end);
}

void ReadingSeries::insertAt(std::size_t index, QByteArrayView id, TimeMs time, double state)
{
    // Rare: servers answer in ascending order. Rebuilding keeps the packed ids simple.
    const bool replaces = index < size() && m_times[index] == time;
    ReadingSeries rebuilt;
    rebuilt.reserve(size() + 1);
    for (std::size_t i = 0; i < index; ++i)
        rebuilt.append(idBytes(i), m_times[i], m_states[i]);
    rebuilt.append(id, time, state);
    for (std::size_t i = index + (replaces ? 1 : 0); i < size(); ++i)
        rebuilt.append(idBytes(i), m_times[i], m_states[i]);
    *this = std::move(rebuilt);
}

//! Adds those of \a other from \a begin to before \a end, which must all be later than what is
//! here.
void ReadingSeries::appendFrom(const ReadingSeries &other, std::size_t begin, std::size_t end)
{
    if (begin >= end)
        return;
    const auto part = [begin, end](const auto &column) {
        return std::pair(column.begin() + std::ptrdiff_t(begin),
                         column.begin() + std::ptrdiff_t(end));
    };
    const auto [times, timesEnd] = part(other.m_times);
    m_times.insert(m_times.end(), times, timesEnd);
    const auto [states, statesEnd] = part(other.m_states);
    m_states.insert(m_states.end(), states, statesEnd);
    const std::size_t from = begin == 0 ? 0 : other.m_idEnds[begin - 1];
    const std::size_t shift = m_ids.size() - from; // wraps around, and back again when added
    m_ids.insert(m_ids.end(), other.m_ids.begin() + std::ptrdiff_t(from),
                 other.m_ids.begin() + std::ptrdiff_t(other.m_idEnds[end - 1]));
    const auto [ends, endsEnd] = part(other.m_idEnds);
    std::transform(ends, endsEnd, std::back_inserter(m_idEnds),
                   [shift](std::uint32_t at) { return static_cast<std::uint32_t>(at + shift); });
}

void ReadingSeries::merge(const ReadingSeries &other)
{
    if (other.isEmpty())
        return;
    if (isEmpty() || other.firstTime() > lastTime()) {
        appendFrom(other, 0, other.size());
        return;
    }
    *this = merged(*this, other);
}

ReadingSeries ReadingSeries::merged(const ReadingSeries &older, const ReadingSeries &newer)
{
    ReadingSeries all;
    const std::size_t most = older.size() + newer.size();
    all.m_times.reserve(most);
    all.m_states.reserve(most);
    all.m_idEnds.reserve(most);
    all.m_ids.reserve(older.m_ids.size() + newer.m_ids.size());
    // Run by run: pages that come in any order mostly fit between two readings as a whole.
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < older.size() && j < newer.size()) {
        const std::size_t begin = i;
        while (i < older.size() && older.m_times[i] < newer.m_times[j])
            ++i;
        all.appendFrom(older, begin, i);
        if (i < older.size() && older.m_times[i] == newer.m_times[j])
            ++i;
        const std::size_t newBegin = j;
        ++j; // what was at its time is left out
        while (j < newer.size() && (i == older.size() || newer.m_times[j] < older.m_times[i]))
            ++j;
        all.appendFrom(newer, newBegin, j);
    }
    all.appendFrom(older, i, older.size());
    all.appendFrom(newer, j, newer.size());
    return all;
}

QByteArrayView ReadingSeries::idBytes(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_idEnds[index - 1];
    return QByteArrayView(m_ids.data() + begin, static_cast<qsizetype>(m_idEnds[index] - begin));
}

ReadingId ReadingSeries::id(std::size_t index) const
{
    return {QString::fromUtf8(idBytes(index))};
}

Reading ReadingSeries::at(std::size_t index) const
{
    return {id(index), m_times[index], m_states[index]};
}

std::size_t ReadingSeries::lowerBound(TimeMs time) const
{
    const auto it = std::lower_bound(m_times.begin(), m_times.end(), time);
    return static_cast<std::size_t>(it - m_times.begin());
}

ReadingSeries ReadingSeries::slice(const TimeRange &range) const
{
    ReadingSeries part;
    const std::size_t begin = lowerBound(range.from);
    const std::size_t end = range.hasEnd() ? lowerBound(range.to) : size();
    part.appendFrom(*this, begin, end);
    return part;
}

} // namespace meterdesk
