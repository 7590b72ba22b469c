// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

//! Rounds of monthly readings, made from measured use (resources/demo/opendsm), and the slips that
//! people make when they type them. The same seed gives the same corpus on every machine.
namespace meterdesk::bench {

//! Numbers that are the same everywhere, unlike those of the standard library's distributions.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    { }
    std::uint64_t next();
    double unit(); //!< from 0 up to 1
    double between(double low, double high) { return low + (high - low) * unit(); }
    int below(int count) { return int(unit() * count); }
    bool happens(double probability) { return unit() < probability; }

private:
    std::uint64_t m_state;
};

enum class MeterKind { Electricity, Gas, WaterLike, Heat };
inline constexpr int kMeterKinds = 4;

//! A meter on the day of the round: what was read before, and what its register really shows.
struct CorpusMeter
{
    MeterKind kind = MeterKind::Electricity;
    int decimals = 0;
    int digits = 5; //!< of the register, before the decimal mark
    ReadingSeries history; //!< right readings, monthly
    TimeMs time = 0; //!< of the new reading
    QByteArray truth; //!< in the digits that a person types
    double use = 0; //!< since the last reading, over a roll-over too
    bool rollsOver = false; //!< in the new interval
    bool isVacant = false; //!< in the new interval
};

using CorpusRound = std::vector<CorpusMeter>; //!< in walking order

//! \a rounds rounds of \a meters meters each. Every meter is real daily use of one of four series,
//! of a random size, read about the first of the month from 3 to 60 months; longer than the series
//! lasts, the same month of another year of it follows, made a little more or less. One in twelve
//! readings is missing. Of a hundred meters 6 stand empty for a while, 6 change their level for
//! good, 4 were exchanged and 5 roll over.
std::vector<CorpusRound> makeCorpus(std::uint64_t seed, int rounds, int meters);

//! How a wrong value came to be; the comment says how it is made.
enum class SlipKind {
    Dropped, //!< one digit of the right text is left out
    Doubled, //!< one digit is there twice
    Swapped, //!< two different digits beside each other change places
    WrongDigit, //!< one digit is another one, every second time a neighbour on the keypad
    DecimalShift, //!< the decimal mark is left out or one place off; whole numbers get a 0 or one
    Transposed, //!< two rows beside each other have each other's value
    RowShift, //!< 3 to 10 values stand one row too low or too high, the edge row has its own
    PreviousValue, //!< the value of the month before again
    NeighboursValue //!< the value of the row above or below, which has it as well
};
inline constexpr int kSlipKinds = 9;
const char *slipName(SlipKind kind);

//! What is typed into a row instead of the truth.
struct Slip
{
    int row = 0;
    QByteArray typed;
    int from = -1; //!< the row whose value it is, -1 where it is no row's
};

//! One slip of \a kind in \a round; several rows for those of several rows. Empty where the round
//! happens to have no place for it. Rows whose typed value is the true one are left out.
std::vector<Slip> makeSlips(SlipKind kind, const CorpusRound &round, Random &random);

} // namespace meterdesk::bench
