// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plot/plot.h"

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace meterdesk::bench {

namespace {

constexpr double kStart = 1'420'070'400'000; // 2015-01-01T00:00:00Z
constexpr double kStep = 900'000;
constexpr std::size_t kDay = 96;
constexpr std::size_t kYear = 365 * kDay;

//! Between 0 and 1; the same on every machine.
class Noise
{
public:
    explicit Noise(unsigned seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 1)
    { }
    double next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<double>(m_state >> 11) / 9007199254740992.0;
    }

private:
    quint64 m_state;
};

} // namespace

PlotData plotData(std::size_t count, unsigned seed, PlotShape shape)
{
    PlotData data;
    data.times.reserve(count);
    data.values.reserve(count);
    Noise noise(seed);
    const auto wave = [](double share) { return std::sin(share * 2 * std::numbers::pi); };
    double drift = 0;
    std::size_t slot = 0; // of the time; runs on through gaps
    for (std::size_t i = 0; i < count; ++i, ++slot) {
        if (i % kYear == kYear / 3 + seed * 17 * kDay) {
            slot += 6 * kDay;
            data.gaps.push_back(i);
        }
        const double day = static_cast<double>(slot % kDay) / kDay;
        const bool isWorkday = slot / kDay % 7 < 5;
        const double year = static_cast<double>(slot % kYear) / kYear;
        drift = 0.98 * drift + (noise.next() - 0.5) * 2;
        double value = 40 + 8.0 * seed + 12 * wave(year + 0.25) + drift + (noise.next() - 0.5) * 6;
        value += 25 * std::max(0.0, wave(day - 0.25)) * (isWorkday ? 1 : 0.3);
        if (noise.next() < 0.0002)
            value += 60 * noise.next();
        data.times.push_back(kStart + kStep * static_cast<double>(slot));
        data.values.push_back(value);
    }
    if (shape == PlotShape::Register) {
        const double sum = std::accumulate(data.values.begin(), data.values.end(), 0.0);
        double state = 0;
        for (double &value : data.values) {
            state += value;
            value = kLowest + state / sum * (kHighest - kLowest);
        }
    }
    return data;
}

QColor plotColour(std::size_t index)
{
    static constexpr std::array kColours = {0x206ba4U, 0xd66014U, 0x3c8c3cU, 0x9650a0U, 0x787828U};
    return QColor::fromRgb(kColours[index % kColours.size()]);
}

} // namespace meterdesk::bench
