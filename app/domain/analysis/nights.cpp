// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/anomalyfinders.h"
#include "domain/analysis/quantile.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace meterdesk {

namespace {

constexpr int kMorning = 5; // a night lasts from midnight until then
constexpr int kFewestHours = 3; // of a night that must be known
constexpr std::size_t kHistory = 28; // nights that tell what is usual
constexpr std::size_t kFewestNights = 7;
constexpr int kPatience = 28; // nights after which a higher base load is the usual one

// The least use per hour of one night.
struct Night
{
    TimeRange range;
    int day = 0;
    double least = 0;
};

std::vector<Night> nightsOf(const WeekFrame &frame)
{
    std::vector<Night> nights;
    for (std::size_t i = 0; i < frame.size();) {
        Night night{frame.period(i), frame.day(i), std::nan("")};
        int known = 0;
        for (; i < frame.size() && frame.day(i) == night.day; ++i) {
            const double power = frame.power(i);
            if (frame.hour(i) >= kMorning || std::isnan(power))
                continue;
            night.range.to = frame.period(i).to;
            night.least = known++ == 0 ? power : std::min(night.least, power);
        }
        if (known >= kFewestHours)
            nights.push_back(night);
    }
    return nights;
}

// Walks from night to night. What is usual is learnt from the nights that were not odd.
class NightWatch
{
public:
    NightWatch(const WeekFrame &frame, const AnomalyOptions &options)
        : m_options(options)
        , m_resting(0.01 * frame.meanPower())
    { }

    void add(const Night &night)
    {
        const bool wasLearnt = learn();
        const double limit = m_usual + m_options.threshold / 2 * m_scale;
        const bool isOdd = wasLearnt && night.least > limit;
        if (!isOdd) {
            finish();
            m_calm.push_back(night.least);
            return;
        }
        // A hole in the readings ends it as well: nobody knows what was then.
        if (!m_odd.empty() && night.day - m_odd.back().day > 2)
            finish();
        m_odd.push_back(night);
        if (!isNightFlow() && static_cast<int>(m_odd.size()) == kPatience)
            accept();
    }

    std::vector<Anomaly> take()
    {
        finish();
        return std::move(m_found);
    }

private:
    bool isNightFlow() const { return m_usual <= m_resting; }

    // Sets what is usual, unless a run of odd nights has begun: that is held against what was
    // before.
    bool learn()
    {
        if (!m_odd.empty())
            return true;
        if (m_options.restsAtNight) {
            m_usual = 0;
            m_scale = m_resting;
            return true;
        }
        if (m_calm.size() < kFewestNights)
            return false;
        const std::size_t count = std::min(m_calm.size(), kHistory);
        std::vector<double> last(m_calm.end() - static_cast<std::ptrdiff_t>(count), m_calm.end());
        m_usual = median(last);
        const double upper = (quantile(last, 0.9) - m_usual) / 1.2816;
        m_scale = std::max({spread(last, m_usual), upper, 0.05 * m_usual, m_resting, 1e-9});
        return true;
    }

    void finish()
    {
        if (static_cast<int>(m_odd.size()) >= std::max(1, m_options.nights)) {
            std::vector<double> values;
            for (const Night &night : m_odd)
                values.push_back(night.least);
            const TimeRange range{m_odd.front().range.from, m_odd.back().range.to};
            const double value = median(values);
            const double hours = static_cast<double>(range.to - range.from) / 3'600'000.0;
            m_found.push_back({isNightFlow() ? AnomalyKind::NightFlow : AnomalyKind::BaseLoadUp,
                               range, value, m_usual, (value - m_usual) * hours});
        } else {
            // A single night is no more than a night.
            for (const Night &night : m_odd)
                m_calm.push_back(night.least);
        }
        m_odd.clear();
    }

    // From here on the higher level is the usual one.
    void accept()
    {
        m_calm.clear();
        for (const Night &night : m_odd)
            m_calm.push_back(night.least);
        finish();
    }

    const AnomalyOptions &m_options;
    const double m_resting; // use per hour up to which a register is said to rest
    double m_usual = 0;
    double m_scale = 0;
    std::vector<double> m_calm;
    std::vector<Night> m_odd;
    std::vector<Anomaly> m_found;
};

} // namespace

std::vector<Anomaly> findNights(const WeekFrame &frame, const AnomalyOptions &options)
{
    NightWatch watch(frame, options);
    for (const Night &night : nightsOf(frame))
        watch.add(night);
    return watch.take();
}

} // namespace meterdesk
