// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/profiles.h"

#include "demo/timemath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace meterdesk::demo {

namespace {

//! From \a opens to \a closes fully in use, \a idle else, with an hour of rise and fall.
std::array<double, 24> opening(int opens, int closes, double idle, double full = 1.0)
{
    std::array<double, 24> hours;
    hours.fill(idle);
    for (int hour = opens; hour < closes; ++hour)
        hours[static_cast<size_t>(hour)] = full;
    if (opens > 0)
        hours[static_cast<size_t>(opens - 1)] = (idle + full) / 2;
    if (closes < 24)
        hours[static_cast<size_t>(closes)] = (idle + full) / 2;
    return hours;
}

} // namespace

std::array<double, 24> profileWeights(Profile profile, int day)
{
    const int weekday = weekdayOf(day);
    const bool weekend = weekday >= 5;
    const CivilDate date = civilFromDays(day);
    const bool holidays = date.month == 7 || date.month == 8 || (date.month == 12 && date.day > 22)
        || (date.month == 1 && date.day < 3);
    switch (profile) {
    case Profile::Measured:
        return opening(0, 24, 1.0);
    case Profile::Home:
        return opening(6, 22, 0.7);
    case Profile::Office:
        if (weekend)
            return opening(0, 24, 0.06, 0.06);
        return weekday == 4 ? opening(7, 14, 0.1) : opening(7, 17, 0.1);
    case Profile::School:
        if (weekend || holidays)
            return opening(8, 14, 0.06, holidays && !weekend ? 0.2 : 0.07);
        return opening(7, 15, 0.07);
    case Profile::Canteen:
        return weekend || holidays ? opening(0, 24, 0.02, 0.02) : opening(6, 14, 0.02, 1.2);
    case Profile::Gym:
        if (holidays)
            return opening(16, 20, 0.05, 0.15);
        return weekend ? opening(9, 18, 0.05, 0.6) : opening(8, 21, 0.05);
    case Profile::Pool:
        return weekend ? opening(9, 21, 0.45) : opening(6, 21, 0.45);
    case Profile::Care:
        return opening(6, 20, 0.45);
    }
    return opening(0, 24, 1.0);
}

std::array<double, 24> heatingWeights(Profile profile, int day)
{
    std::array<double, 24> weights = profileWeights(profile, day);
    // Boilers start two hours before people come.
    std::rotate(weights.begin(), weights.begin() + 2, weights.end());
    for (double &weight : weights)
        weight = 0.45 + 0.55 * std::min(1.0, weight);
    return weights;
}

double darkness(qint64 hour)
{
    const int day = static_cast<int>(floorDiv(hour, 24));
    const CivilDate date = civilFromDays(day);
    const int dayOfYear = day - daysFromCivil(date.year, 1, 1);
    constexpr double kLatitude = 50.0 * std::numbers::pi / 180.0;
    // Declination of the sun to about half a degree; lamps burn until the sun is up.
    const double declination = -23.44 * std::numbers::pi / 180.0
        * std::cos(2.0 * std::numbers::pi * (dayOfYear + 10) / 365.0);
    const double cosine = -std::tan(kLatitude) * std::tan(declination);
    const double halfDay = std::acos(std::clamp(cosine, -1.0, 1.0)) * 12.0 / std::numbers::pi;
    const double noon = 11.0; // 15° E, in UTC
    const double from = static_cast<double>(hour - floorDiv(hour, 24) * 24);
    const double light = std::min(from + 1.0, noon + halfDay) - std::max(from, noon - halfDay);
    return 1.0 - std::clamp(light, 0.0, 1.0);
}

} // namespace meterdesk::demo
