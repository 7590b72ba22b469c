// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meternote.h"
#include "domain/reading.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace meterdesk {

//! How many digits a register has before the decimal mark.
struct RegisterDigits
{
    int count = 0; //!< 0: not known
    //! Told by a person, or seen at a roll-over. Otherwise the least that the readings need.
    bool isCertain = false;

    //! What the register counts up to, exclusive: 10^count.
    double span() const;
    friend bool operator==(const RegisterDigits &, const RegisterDigits &) = default;
};

//! What a person noted of the register; not known where nothing is.
RegisterDigits registerDigits(const MeterNote &note);

//! What is known of one meter, prepared once so that a check costs microseconds: the readings of
//! the cache, thinned where they are denser than one an hour, and those that are typed but not yet
//! stored. A value type; any thread.
class MeterHistory
{
public:
    //! A state of the register.
    struct State
    {
        TimeMs time = 0; //!< UTC
        double state = 0;
        QByteArray digits; //!< as it was typed; empty for a cached one
        bool isQueued = false; //!< in the outbox or sent, and not yet among the cached readings

        friend bool operator==(const State &, const State &) = default;
    };

    //! Knows nothing: every value is "no history".
    MeterHistory() = default;
    //! O(readings). Of a register that fell, the use of that interval counts as unknown, unless it
    //! rolled over (\a digits, or seen in the readings).
    explicit MeterHistory(std::shared_ptr<const ReadingSeries> readings,
                          std::vector<State> queued = {}, RegisterDigits digits = {});
    //! The same with a copy of \a readings.
    explicit MeterHistory(const ReadingSeries &readings, std::vector<State> queued = {},
                          RegisterDigits digits = {});

    //! One more that is typed and not yet stored; O(1) behind all others.
    void addQueued(State state);

    //! Whether no reading is known, queued ones aside.
    bool isEmpty() const { return m_times.empty(); }
    //! O(log readings) each.
    std::optional<State> before(TimeMs time) const; //!< the last one that is earlier
    std::optional<State> at(TimeMs time) const;
    std::optional<State> after(TimeMs time) const; //!< the first one that is later
    //! The last one of all.
    std::optional<State> last() const;

    RegisterDigits digits() const { return m_digits; }
    //! Whether a person told the digits: an exchange may look like a roll-over.
    bool areDigitsGiven() const { return m_areDigitsGiven; }
    //! The most decimals that a state of the last 100 readings has.
    int decimals() const { return m_decimals; }
    //! The middle length of the last intervals between readings, 0 where there are fewer than 2.
    TimeMs usualInterval() const { return m_usualInterval; }
    //! How many intervals there are between times().
    int intervals() const;

    //! Use between two moments, states between readings interpolated linearly; NaN where readings
    //! do not cover it or where it is unknown in between.
    double use(TimeMs from, TimeMs to) const;
    //! Times of the readings, in order, at most one an hour.
    std::span<const TimeMs> times() const { return m_times; }
    //! Use up to the reading \a index of times() since the one before; NaN where it is unknown.
    double useAt(std::size_t index) const;

private:
    void prepare();
    void thin();
    void findUsualInterval();
    void findDecimals();
    void findDigits();
    void count();
    double typicalRate() const;
    double countedAt(TimeMs time, std::uint32_t *part) const;

    std::shared_ptr<const ReadingSeries> m_readings;
    std::vector<TimeMs> m_times; // thinned
    std::vector<double> m_states;
    std::vector<double> m_counted; // without falls within a part
    std::vector<std::uint32_t> m_parts; // a new one begins where the use before is unknown
    std::vector<State> m_queued; // ascending
    RegisterDigits m_digits;
    bool m_areDigitsGiven = false;
    int m_decimals = 0;
    TimeMs m_usualInterval = 0;
};

} // namespace meterdesk
