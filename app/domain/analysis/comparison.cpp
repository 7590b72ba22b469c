// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/comparison.h"

#include <QDateTime>

#include <cmath>
#include <optional>
#include <utility>

namespace meterdesk {

namespace {

constexpr TimeMs kDay = 24 * 3'600'000LL;

// The first moment at which clocks show \a date and \a time; nothing where they never do. Not left
// to QDateTime, whose choice between two moments changed from version to version.
std::optional<TimeMs> momentOf(QDate date, QTime time, const QTimeZone &zone)
{
    const TimeMs shown = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    std::optional<TimeMs> first;
    for (const TimeMs beside : {-kDay, kDay}) {
        const auto offset = [&zone](TimeMs moment) {
            return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC)) * 1000LL;
        };
        const TimeMs moment = shown - offset(shown + beside);
        if (offset(moment) == shown - moment && (!first || moment < *first))
            first = moment;
    }
    return first;
}

// From midnight to midnight; empty for a date that the zone never had.
TimeRange dayRange(QDate date, const QTimeZone &zone)
{
    if (!date.isValid())
        return {0, 0};
    // Noon is there also where midnight is not.
    const std::optional<TimeMs> noon = momentOf(date, QTime(12, 0), zone);
    if (!noon)
        return {0, 0};
    const std::vector<TimeMs> edges = periodEdges({*noon, *noon + 1}, Resolution::Day, zone);
    return {edges.front(), edges.back()};
}

QDateTime local(TimeMs time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone);
}

// How far another period lies before now, on the calendar.
struct Shift
{
    int months = 0;
    qint64 days = 0;

    // Invalid where there is no such date.
    QDate strict(QDate date) const
    {
        const QDate moved = date.addMonths(-months);
        return moved.day() == date.day() ? moved.addDays(-days) : QDate();
    }
    // The day after where there is no such date.
    QDate next(QDate date) const
    {
        const QDate moved = date.addMonths(-months);
        return moved.addDays(moved.day() == date.day() ? -days : 1 - days);
    }
};

Shift yearsShift(QDate begin, int years, Alignment alignment)
{
    if (alignment == Alignment::ByDate)
        return {12 * years, 0};
    const qint64 days = begin.addYears(-years).daysTo(begin);
    const qint64 weeks = static_cast<qint64>(std::llround(static_cast<double>(days) / 7));
    return {0, weeks * 7};
}

// Where \a time comes to lie.
TimeMs shifted(TimeMs time, const Shift &shift, const QTimeZone &zone)
{
    const QDateTime now = local(time, zone);
    const QDate date = shift.next(now.date());
    if (const std::optional<TimeMs> moment = momentOf(date, now.time(), zone))
        return *moment;
    return QDateTime(date, now.time(), zone).toMSecsSinceEpoch();
}

// The periods up to an hour, at the same time of the clock on other days.
class ShortPeriods
{
public:
    ShortPeriods(const Shift &shift, const QTimeZone &zone)
        : m_shift(shift)
        , m_zone(zone)
    { }

    TimeRange shifted(const TimeRange &period)
    {
        if (!m_day.contains(period.from))
            setDay(period.from);
        const TimeMs length = period.to - period.from;
        if (m_isPlain) {
            const TimeMs begin = m_other.from + (period.from - m_day.from);
            return {begin, begin + length};
        }
        const QTime clock = local(period.from, m_zone).time();
        const std::optional<TimeMs> begin =
            m_otherDate.isValid() ? momentOf(m_otherDate, clock, m_zone) : std::nullopt;
        return begin ? TimeRange{*begin, *begin + length} : TimeRange{0, 0};
    }

private:
    void setDay(TimeMs time)
    {
        const QDate date = local(time, m_zone).date();
        m_day = dayRange(date, m_zone);
        m_otherDate = m_shift.strict(date);
        m_other = dayRange(m_otherDate, m_zone);
        // A day of 24 hours has no change of the clock: no need to ask for each period.
        m_isPlain = m_day.to - m_day.from == kDay && m_other.to - m_other.from == kDay;
    }

    const Shift m_shift;
    const QTimeZone &m_zone;
    TimeRange m_day{0, 0};
    QDate m_otherDate;
    TimeRange m_other{0, 0};
    bool m_isPlain = false;
};

bool isShort(Resolution resolution)
{
    return resolution == Resolution::Interval || resolution == Resolution::QuarterHour
        || resolution == Resolution::Hour;
}

// The other periods of days and weeks, and of months where they are moved by days: as many days
// long as those of now.
TimeRange shiftedDays(const TimeRange &period, const Shift &shift, const QTimeZone &zone)
{
    const QDate date = local(period.from, zone).date();
    const qint64 days = date.daysTo(local(period.to, zone).date());
    const QDate begin = shift.strict(date);
    if (!begin.isValid())
        return {0, 0};
    const TimeRange first = dayRange(begin, zone);
    return {first.from, days == 1 ? first.to : dayRange(begin.addDays(days), zone).from};
}

std::vector<TimeRange> shiftedPeriods(const Consumption &now, const Shift &shift,
                                      const QTimeZone &zone)
{
    std::vector<TimeRange> periods;
    ShortPeriods shortPeriods(shift, zone);
    const bool byMonths = now.resolution == Resolution::Month && shift.days == 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const TimeRange period{now.edges[i], now.edges[i + 1]};
        if (isShort(now.resolution))
            periods.push_back(shortPeriods.shifted(period));
        else if (byMonths)
            periods.push_back({shifted(period.from, shift, zone), shifted(period.to, shift, zone)});
        else
            periods.push_back(shiftedDays(period, shift, zone));
    }
    return periods;
}

Comparison compared(const Consumption &now, const ReadingSeries &other, const TimeRange &range,
                    std::vector<TimeRange> periods)
{
    Comparison result;
    result.range = range;
    result.periods = std::move(periods);
    const std::vector<Use> uses = usesBetween(other, result.periods);
    for (std::size_t i = 0; i < uses.size(); ++i) {
        result.values.push_back(uses[i].value);
        result.flaws.push_back(uses[i].flaws);
        const bool areComplete = uses[i].flaws == Consumption::NoFlaw && now.isComplete(i);
        result.changes.push_back(areComplete ? change(uses[i].value, now.values[i])
                                             : change(std::nan(""), std::nan("")));
        if (areComplete) {
            result.commonBefore += uses[i].value;
            result.commonNow += now.values[i];
            ++result.commonPeriods;
        }
    }
    const Use total = useBetween(other, range);
    result.total = total.value;
    result.totalFlaws = total.flaws;
    return result;
}

} // namespace

TimeRange yearsBack(const TimeRange &range, int years, const QTimeZone &zone, Alignment alignment)
{
    const TimeMs begin = range.hasBegin() ? range.from : range.to;
    if (!range.hasBegin() && !range.hasEnd())
        return range;
    const Shift shift = yearsShift(local(begin, zone).date(), years, alignment);
    return {range.hasBegin() ? shifted(range.from, shift, zone) : range.from,
            range.hasEnd() ? shifted(range.to, shift, zone) : range.to};
}

Change change(double before, double now)
{
    const double difference = now - before;
    return {difference, before == 0 ? std::nan("") : 100 * difference / std::abs(before)};
}

Change Comparison::commonChange() const
{
    return commonPeriods > 0 ? change(commonBefore, commonNow) : change(std::nan(""), std::nan(""));
}

Comparison compareYears(const Consumption &now, const ReadingSeries &earlier, const QTimeZone &zone,
                        int years, Alignment alignment)
{
    if (now.isEmpty())
        return {};
    const TimeRange range{now.edges.front(), now.edges.back()};
    const Shift shift = yearsShift(local(range.from, zone).date(), years, alignment);
    return compared(now, earlier, yearsBack(range, years, zone, alignment),
                    shiftedPeriods(now, shift, zone));
}

Comparison compareFrom(const Consumption &now, const ReadingSeries &other, const QTimeZone &zone,
                       QDate begin)
{
    if (now.isEmpty() || !begin.isValid())
        return {};
    if (now.resolution == Resolution::Month) {
        std::vector<TimeRange> periods;
        for (std::size_t i = 0; i < now.size(); ++i) {
            const int month = static_cast<int>(i);
            periods.push_back({dayRange(begin.addMonths(month), zone).from,
                               dayRange(begin.addMonths(month + 1), zone).from});
        }
        const TimeRange range{periods.front().from, periods.back().to};
        return compared(now, other, range, std::move(periods));
    }
    const Shift shift{0, begin.daysTo(local(now.edges.front(), zone).date())};
    const TimeRange range{shifted(now.edges.front(), shift, zone),
                          shifted(now.edges.back(), shift, zone)};
    return compared(now, other, range, shiftedPeriods(now, shift, zone));
}

} // namespace meterdesk
