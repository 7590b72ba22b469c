// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timerange.h"

#include <QByteArrayView>
#include <QMetaType>

#include <span>
#include <vector>

namespace meterdesk {

//! One reading: the state of a meter's register at a moment, cumulative, in the meter's unit.
struct Reading
{
    ReadingId id; //!< the server's, may be empty
    TimeMs time = 0; //!< UTC, whole seconds
    double state = 0;

    friend bool operator==(const Reading &, const Reading &) = default;
};

//! The readings of one meter in columns, ascending by time, at most one for each time.
//! Columns, because charts and sums walk over hundreds of thousands of them. A value type; copies
//! are deep, so hand it on by move or in a std::shared_ptr<const ReadingSeries>.
class ReadingSeries
{
public:
    void reserve(std::size_t count);
    //! Adds a reading that is later than all others in O(1); an earlier one finds its place, one at
    //! a time that is there replaces it.
    void append(QByteArrayView id, TimeMs time, double state);
    //! Adds many at once that ascend and are later than all others, which is not checked. \a ids
    //! are all ids one behind the other, \a idEnds tells where each ends there.
    void appendColumns(std::span<const TimeMs> times, std::span<const double> states,
                       std::span<const char> ids, std::span<const std::uint32_t> idEnds);
    //! Takes over all readings of \a other; where both have one at the same time, \a other's wins.
    void merge(const ReadingSeries &other);
    //! All readings of both; where both have one at the same time, that of \a newer.
    static ReadingSeries merged(const ReadingSeries &older, const ReadingSeries &newer);

    bool isEmpty() const { return m_times.empty(); }
    std::size_t size() const { return m_times.size(); }
    std::span<const TimeMs> times() const { return m_times; }
    std::span<const double> states() const { return m_states; }
    TimeMs firstTime() const { return m_times.front(); }
    TimeMs lastTime() const { return m_times.back(); }
    ReadingId id(std::size_t index) const;
    //! The id in UTF-8; a view of this series, until it changes.
    QByteArrayView idBytes(std::size_t index) const;
    Reading at(std::size_t index) const;
    //! Index of the first reading at or after \a time; size() where there is none.
    std::size_t lowerBound(TimeMs time) const;
    //! The readings within \a range, as a series of their own.
    ReadingSeries slice(const TimeRange &range) const;

    friend bool operator==(const ReadingSeries &, const ReadingSeries &) = default;

private:
    void appendFrom(const ReadingSeries &other, std::size_t begin, std::size_t end);
    void insertAt(std::size_t index, QByteArrayView id, TimeMs time, double state);

    std::vector<TimeMs> m_times;
    std::vector<double> m_states;
    std::vector<char> m_ids; // all ids one behind the other
    std::vector<std::uint32_t> m_idEnds; // where each id ends in m_ids
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::ReadingSeries)
