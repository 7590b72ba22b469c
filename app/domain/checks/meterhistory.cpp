// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/meterhistory.h"

#include "domain/numbertext.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace meterdesk {
namespace {

constexpr TimeMs kHour = 3'600'000;
constexpr std::size_t kRecentReadings = 100;
constexpr std::size_t kRecentIntervals = 12;
constexpr int kMostDecimals = 6;
// A fall is taken for a roll-over when the use is then at most so many times the usual.
constexpr double kRollOverRate = 4;

int wholeDigits(double state)
{
    int count = 1;
    for (double limit = 10; count < 15 && state >= limit; limit *= 10)
        ++count;
    return count;
}

template<typename T>
T medianOf(std::vector<T> values)
{
    if (values.empty())
        return {};
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

double RegisterDigits::span() const
{
    return std::pow(10.0, count);
}

RegisterDigits registerDigits(const MeterNote &note)
{
    return note.wholeDigits ? RegisterDigits{*note.wholeDigits, true} : RegisterDigits();
}

MeterHistory::MeterHistory(std::shared_ptr<const ReadingSeries> readings, std::vector<State> queued,
                           RegisterDigits digits)
    : m_readings(std::move(readings))
    , m_queued(std::move(queued))
    , m_digits(digits)
    , m_areDigitsGiven(digits.isCertain && digits.count > 0)
{
    prepare();
}

MeterHistory::MeterHistory(const ReadingSeries &readings, std::vector<State> queued,
                           RegisterDigits digits)
    : MeterHistory(std::make_shared<const ReadingSeries>(readings), std::move(queued), digits)
{ }

void MeterHistory::prepare()
{
    std::sort(m_queued.begin(), m_queued.end(),
              [](const State &a, const State &b) { return a.time < b.time; });
    if (!m_readings || m_readings->isEmpty())
        return;
    thin();
    findUsualInterval();
    findDecimals();
    findDigits();
    count();
}

// The first reading of each hour, and the last one of all.
void MeterHistory::thin()
{
    const auto times = m_readings->times();
    const auto states = m_readings->states();
    TimeMs hour = std::numeric_limits<TimeMs>::min();
    for (std::size_t i = 0; i < times.size(); ++i) {
        const TimeMs own = times[i] / kHour;
        if (own == hour && i + 1 < times.size())
            continue;
        hour = own;
        m_times.push_back(times[i]);
        m_states.push_back(states[i]);
    }
}

void MeterHistory::findUsualInterval()
{
    const auto times = m_readings->times();
    std::vector<TimeMs> intervals;
    for (std::size_t i = times.size() - std::min(times.size(), kRecentIntervals + 1) + 1;
         i < times.size(); ++i)
        intervals.push_back(times[i] - times[i - 1]);
    m_usualInterval = medianOf(std::move(intervals));
}

void MeterHistory::findDecimals()
{
    const auto states = m_readings->states();
    for (std::size_t i = states.size() - std::min(states.size(), kRecentReadings);
         i < states.size(); ++i) {
        const QByteArray text = numberText(states[i]);
        if (!text.contains('e'))
            m_decimals = std::max(m_decimals, decimalsOf(text));
    }
    m_decimals = std::min(m_decimals, kMostDecimals);
}

double MeterHistory::typicalRate() const
{
    std::vector<double> rates;
    rates.reserve(m_times.size());
    for (std::size_t i = 1; i < m_times.size(); ++i) {
        if (m_states[i] > m_states[i - 1])
            rates.push_back((m_states[i] - m_states[i - 1]) / double(m_times[i] - m_times[i - 1]));
    }
    return medianOf(std::move(rates));
}

// A register that fell from close to 10^n to close to 0 has n digits.
void MeterHistory::findDigits()
{
    if (m_areDigitsGiven)
        return;
    m_digits = {};
    const double rate = typicalRate();
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        const int least = wholeDigits(m_states[i]);
        if (!m_digits.isCertain)
            m_digits.count = std::max(m_digits.count, least);
        if (i == 0 || m_states[i] >= m_states[i - 1])
            continue;
        const RegisterDigits rolled{wholeDigits(m_states[i - 1]), true};
        const double use = m_states[i] + rolled.span() - m_states[i - 1];
        const double usual = rate * double(m_times[i] - m_times[i - 1]);
        if (use <= kRollOverRate * usual && use < rolled.span() / 4)
            m_digits = rolled;
    }
}

void MeterHistory::count()
{
    const double rate = typicalRate();
    double counted = 0;
    std::uint32_t part = 0;
    m_counted.reserve(m_times.size());
    m_parts.reserve(m_times.size());
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        double use = i == 0 ? 0 : m_states[i] - m_states[i - 1];
        if (use < 0) {
            const double rolled = use + m_digits.span();
            const double usual = rate * double(m_times[i] - m_times[i - 1]);
            if (m_digits.isCertain && rolled >= 0 && rolled <= kRollOverRate * usual) {
                use = rolled;
            } else {
                use = 0;
                ++part;
            }
        }
        counted += use;
        m_counted.push_back(counted);
        m_parts.push_back(part);
    }
}

int MeterHistory::intervals() const
{
    return m_times.empty() ? 0 : int(m_times.size()) - 1;
}

double MeterHistory::useAt(std::size_t index) const
{
    if (index == 0 || m_parts[index] != m_parts[index - 1])
        return std::nan("");
    return m_counted[index] - m_counted[index - 1];
}

// NaN outside of the readings and within an interval of unknown use.
double MeterHistory::countedAt(TimeMs time, std::uint32_t *part) const
{
    const auto found = std::lower_bound(m_times.begin(), m_times.end(), time);
    if (found == m_times.end())
        return std::nan("");
    const auto i = std::size_t(found - m_times.begin());
    *part = m_parts[i];
    if (*found == time)
        return m_counted[i];
    if (i == 0 || m_parts[i] != m_parts[i - 1])
        return std::nan("");
    const double share = double(time - m_times[i - 1]) / double(m_times[i] - m_times[i - 1]);
    return m_counted[i - 1] + (m_counted[i] - m_counted[i - 1]) * share;
}

double MeterHistory::use(TimeMs from, TimeMs to) const
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    const double use = countedAt(to, &end) - countedAt(from, &begin);
    return begin == end ? use : std::nan("");
}

void MeterHistory::addQueued(State state)
{
    const auto place =
        std::upper_bound(m_queued.begin(), m_queued.end(), state.time,
                         [](TimeMs time, const State &other) { return time < other.time; });
    m_queued.insert(place, std::move(state));
}

std::optional<MeterHistory::State> MeterHistory::before(TimeMs time) const
{
    std::optional<State> result;
    if (m_readings) {
        if (const std::size_t i = m_readings->lowerBound(time); i > 0)
            result = State{m_readings->times()[i - 1], m_readings->states()[i - 1], {}, false};
    }
    const auto queued =
        std::lower_bound(m_queued.begin(), m_queued.end(), time,
                         [](const State &state, TimeMs moment) { return state.time < moment; });
    if (queued != m_queued.begin() && (!result || (queued - 1)->time > result->time))
        result = *(queued - 1);
    return result;
}

std::optional<MeterHistory::State> MeterHistory::at(TimeMs time) const
{
    const auto next = after(time - 1);
    return next && next->time == time ? next : std::nullopt;
}

std::optional<MeterHistory::State> MeterHistory::after(TimeMs time) const
{
    std::optional<State> result;
    if (m_readings) {
        if (const std::size_t i = m_readings->lowerBound(time + 1); i < m_readings->size())
            result = State{m_readings->times()[i], m_readings->states()[i], {}, false};
    }
    const auto queued =
        std::upper_bound(m_queued.begin(), m_queued.end(), time,
                         [](TimeMs moment, const State &state) { return moment < state.time; });
    if (queued != m_queued.end() && (!result || queued->time < result->time))
        result = *queued;
    return result;
}

std::optional<MeterHistory::State> MeterHistory::last() const
{
    return before(std::numeric_limits<TimeMs>::max());
}

} // namespace meterdesk
