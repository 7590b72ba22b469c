// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace meterdesk {

// A stretch of a series in one blob, as the cache keeps it. Internal to app/storage. Pure; any
// thread.
//
// Byte 0 is the version of the format, 1; the last four are the checksum (packedbody.h). Between
// them, numbers as varints (seven bits a byte, the low ones first; signed ones in zigzag):
//   count, first time, the unit of the times
//   times:  pairs of step (in units) and how often it comes, until all but the first are told
//   states: a byte; 0: as doubles. 1 + n: whole numbers, each by its difference to the one before,
//           that are divided by 10^n
//   ids:    a byte; 0: all are empty. 1: whole numbers, each by its difference to the one before.
//           2: the lengths, then the texts

//! How many readings a chunk holds at most.
inline constexpr std::size_t kMaxChunkSize = 1000;

//! The readings \a begin to \a end (not with it) of \a series: at least one, at most kMaxChunkSize.
//! Loses nothing: times, ids and the bits of the states come back as they are.
QByteArray packedChunk(const ReadingSeries &series, std::size_t begin, std::size_t end);

//! A chunk as it was unpacked; made once for many chunks.
class UnpackedChunk
{
public:
    //! False, and empty, where \a blob is damaged or of another version. Takes no more memory than
    //! kMaxChunkSize readings and \a blob need, whatever the bytes say.
    bool read(QByteArrayView blob);

    std::span<const TimeMs> times() const { return std::span(m_times).first(m_count); }
    //! Adds the readings to \a series, of which none is as late as the first.
    void appendTo(ReadingSeries &series) const;
    ReadingSeries series() const;

private:
    class Reader;
    void readTimes(Reader &reader);
    void readStates(Reader &reader);
    void readIds(Reader &reader);
    void readNumberIds(Reader &reader);
    void readTextIds(Reader &reader);

    std::size_t m_count = 0;
    std::array<TimeMs, kMaxChunkSize> m_times;
    std::array<double, kMaxChunkSize> m_states;
    std::array<std::uint32_t, kMaxChunkSize> m_idEnds;
    std::vector<char> m_ids;
};

} // namespace meterdesk
