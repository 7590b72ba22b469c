// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading.h"

#include <algorithm>

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

void ReadingSeries::merge(const ReadingSeries &other)
{
    if (other.isEmpty())
        return;
    if (isEmpty()) {
        *this = other;
        return;
    }
    if (other.firstTime() > lastTime()) {
        appendColumns(other.m_times, other.m_states, other.m_ids, other.m_idEnds);
        return;
    }
    ReadingSeries merged;
    merged.reserve(size() + other.size());
    std::size_t own = 0;
    for (std::size_t i = 0; i < other.size(); ++i) {
        for (; own < size() && m_times[own] < other.m_times[i]; ++own)
            merged.append(idBytes(own), m_times[own], m_states[own]);
        if (own < size() && m_times[own] == other.m_times[i])
            ++own;
        merged.append(other.idBytes(i), other.m_times[i], other.m_states[i]);
    }
    for (; own < size(); ++own)
        merged.append(idBytes(own), m_times[own], m_states[own]);
    *this = std::move(merged);
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
    if (begin < end)
        part.reserve(end - begin);
    for (std::size_t i = begin; i < end; ++i)
        part.append(idBytes(i), m_times[i], m_states[i]);
    return part;
}

} // namespace meterdesk
