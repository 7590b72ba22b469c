// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/corpus.h"

#include "app/demo/sourceseries.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace meterdesk::bench {
namespace {

constexpr TimeMs kDay = 86'400'000;
constexpr int kEpochJulian = 2440588; // 1 January 1970

using demo::Source;

// The use of each day of a calendar month of a year, as it was measured.
struct MonthOfUse
{
    int month = 1;
    std::vector<double> days;
};

// The whole months of a measured series.
std::vector<MonthOfUse> monthsOf(Source source)
{
    const demo::SourceDays &days = demo::sourceDays(source);
    std::vector<MonthOfUse> months;
    for (int day = days.firstDay(); day <= days.lastDay();) {
        const QDate date = QDate::fromJulianDay(kEpochJulian + day);
        MonthOfUse month;
        month.month = date.month();
        const int end = day + date.daysInMonth() - date.day() + 1;
        for (; day < end && day <= days.lastDay() && days.isComplete(day); ++day) {
            const auto &hours = days.hours(day);
            month.days.push_back(std::accumulate(hours.begin(), hours.end(), 0.0));
        }
        if (int(month.days.size()) == date.daysInMonth() && date.day() == 1)
            months.push_back(std::move(month));
        day = end;
    }
    return months;
}

const std::vector<MonthOfUse> &measured(Source source)
{
    static const std::array<std::vector<MonthOfUse>, 5> kAll = {
        monthsOf(Source::UkElectricity),
        monthsOf(Source::UkGas),
        {},
        monthsOf(Source::IllinoisElectricity),
        monthsOf(Source::IllinoisGas)};
    return kAll[std::size_t(source)];
}

Source sourceOf(MeterKind kind, Random &random)
{
    const bool isUk = random.happens(0.5);
    const bool isElectric = kind == MeterKind::Electricity || kind == MeterKind::WaterLike;
    if (isElectric)
        return isUk ? Source::UkElectricity : Source::IllinoisElectricity;
    return isUk ? Source::UkGas : Source::IllinoisGas;
}

// The measured months follow each other from a random one on; behind the last one comes the same
// calendar month of another year. One value a day, the last day is the day of the round.
std::vector<double> dailyUse(Source source, QDate first, QDate last, Random &random)
{
    const std::vector<MonthOfUse> &months = measured(source);
    // The measured year that stands for the first one.
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i].month == first.month())
            starts.push_back(i);
    }
    std::size_t at = starts[std::size_t(random.below(int(starts.size())))];
    std::vector<double> use;
    double level = 1;
    for (QDate date(first.year(), first.month(), 1); date <= last; date = date.addMonths(1)) {
        if (at >= months.size()) {
            std::vector<std::size_t> same;
            for (std::size_t i = 0; i < months.size(); ++i) {
                if (months[i].month == date.month())
                    same.push_back(i);
            }
            at = same[std::size_t(random.below(int(same.size())))];
            level = random.between(0.92, 1.08);
        }
        const MonthOfUse &month = months[at++];
        for (int day = 0; day < date.daysInMonth(); ++day) {
            const auto i = std::min(std::size_t(day), month.days.size() - 1);
            use.push_back(month.days[i] * level);
        }
    }
    use.erase(use.begin(), use.begin() + first.day() - 1);
    return use;
}

// What happens to a meter besides its use.
void addEvents(std::vector<double> &use, CorpusMeter &meter, Random &random)
{
    const int days = int(use.size());
    if (random.happens(0.06)) { // stands empty
        const int begin = random.below(days);
        const int end = std::min(days, begin + 60 + random.below(300));
        const double rest = random.happens(0.5) ? 0 : random.between(0, 0.03);
        for (int day = begin; day < end; ++day)
            use[std::size_t(day)] *= rest;
        meter.isVacant = end > days - 15;
    }
    if (random.happens(0.06)) { // somebody else lives there
        const double level =
            random.happens(0.5) ? random.between(0.4, 0.8) : random.between(1.25, 2.2);
        for (int day = random.below(days); day < days; ++day)
            use[std::size_t(day)] *= level;
    }
}

// Days of the readings: about the first of each month, some left out, the last one always there.
std::vector<int> readingDays(QDate first, int days, Random &random)
{
    std::vector<int> result = {0};
    for (QDate date = QDate(first.year(), first.month(), 1).addMonths(1);;
         date = date.addMonths(1)) {
        const int day = int(first.daysTo(date)) + random.below(7) - 3;
        if (day >= days)
            break;
        if (day > result.back() + 10 && !random.happens(1.0 / 12))
            result.push_back(day);
    }
    if (result.back() > days - 15 && result.size() > 1)
        result.pop_back();
    result.push_back(days);
    return result;
}

void chooseRegister(CorpusMeter &meter, double monthly, Random &random)
{
    // At least some hundred steps a month, as registers are built for.
    const double wanted = monthly > 0 ? std::log10(300 / monthly) : 0;
    meter.decimals = std::clamp(int(std::ceil(wanted)) - random.below(2), 0, 3);
    const int whole = int(std::ceil(std::log10(std::max(monthly, 1.0) * 60)));
    meter.digits = std::clamp(whole + random.below(2), 5, 9);
}

double rounded(double state, int decimals)
{
    const double unit = std::pow(10.0, decimals);
    return std::floor(state * unit + 1e-9) / unit;
}

CorpusMeter makeMeter(QDate day, Random &random)
{
    CorpusMeter meter;
    meter.kind = MeterKind(random.below(kMeterKinds));
    const Source source = sourceOf(meter.kind, random);
    const QDate first = day.addMonths(-(3 + random.below(58))).addDays(random.below(7));
    std::vector<double> use = dailyUse(source, first, day, random);
    use.resize(std::size_t(first.daysTo(day)));
    const double size = std::pow(10.0, random.between(-0.5, 2))
        * (meter.kind == MeterKind::WaterLike || meter.kind == MeterKind::Heat ? 0.1 : 1);
    for (double &value : use)
        value *= size;
    addEvents(use, meter, random);
    const double monthly = std::accumulate(use.begin(), use.end(), 0.0) / double(use.size()) * 30;
    chooseRegister(meter, monthly, random);
    const double span = std::pow(10.0, meter.digits);
    const double total = std::accumulate(use.begin(), use.end(), 0.0);
    double state = random.between(0, span);
    if (random.happens(0.05)) // rolls over at some time
        state = span - total * random.unit();
    else if (state + total >= span && total < span)
        state = random.between(0, span - total);
    const int exchange = random.happens(0.04) ? random.below(int(use.size())) : -1;
    const std::vector<int> days = readingDays(first, int(use.size()), random);
    const TimeMs begin = first.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    double last = 0;
    std::size_t next = 0;
    for (int i = 0; next < days.size(); ++i) {
        if (days[next] == i) {
            const double shown = rounded(std::fmod(state, span), meter.decimals);
            const TimeMs time = begin + i * kDay + TimeMs(random.between(7, 16) * 3'600'000);
            if (++next < days.size()) {
                meter.history.append("", time, shown);
                last = state;
            } else {
                meter.time = time;
                meter.truth = QByteArray::number(shown, 'f', meter.decimals);
                meter.use = rounded(state, meter.decimals) - rounded(last, meter.decimals);
                meter.rollsOver = std::fmod(state, span) < std::fmod(last, span);
            }
        }
        if (i == exchange && next + 1 < days.size())
            state = random.happens(0.7) ? random.between(0, 20) : random.between(0, span / 2);
        if (std::size_t(i) < use.size())
            state += use[std::size_t(i)];
    }
    return meter;
}

} // namespace

std::uint64_t Random::next()
{
    // SplitMix64, Steele, Lea and Flood 2014.
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Random::unit()
{
    return double(next() >> 11) * 0x1.0p-53;
}

std::vector<CorpusRound> makeCorpus(std::uint64_t seed, int rounds, int meters)
{
    Random random(seed);
    std::vector<CorpusRound> corpus;
    for (int i = 0; i < rounds; ++i) {
        // Every month of the year comes in turn.
        const QDate day = QDate(2026, 1 + i % 12, 1).addDays(random.below(4));
        CorpusRound round;
        while (int(round.size()) < meters)
            round.push_back(makeMeter(day, random));
        corpus.push_back(std::move(round));
    }
    return corpus;
}

} // namespace meterdesk::bench
