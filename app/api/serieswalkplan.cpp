// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serieswalkplan.h"

#include "api/codec/timeparser.h"
#include "api/urlparts.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

//! How much of what was known of the density stays when a page comes. Less with a full page: too
//! long a window costs nothing, too short ones cost requests.
constexpr double kKeptOfFull = 0.25;
constexpr double kKeptOfOther = 0.5;

//! The first whole second at or after \a time: records lie on whole seconds.
TimeMs wholeSecond(TimeMs time)
{
    const TimeMs rest = time % 1000;
    return rest > 0 ? time + 1000 - rest : time - rest;
}

//! \a range as the server is asked for it.
TimeRange wholeSeconds(TimeRange range)
{
    if (range.hasBegin())
        range.from = wholeSecond(range.from);
    if (range.hasEnd())
        range.to = wholeSecond(range.to);
    return range;
}

QByteArray timeFilter(const QByteArray &type, const char *condition, TimeMs time)
{
    const QByteArray text = rfc3339(time);
    return text.isEmpty() ? QByteArray() : queryItem("filter[]", type + ".time" + condition + text);
}

//! So many records are wanted in a window, if a page holds \a limit: a few less, and no number that
//! looks like a limit itself.
double aimFor(qsizetype limit)
{
    qsizetype aim = limit - std::max<qsizetype>(1, limit / 40);
    while (aim > 1 && (looksLikeFullPage(aim - 1) || looksLikeFullPage(aim)))
        aim -= 2;
    return double(std::max<qsizetype>(1, aim));
}

} // namespace

SeriesWalkPlan::SeriesWalkPlan(const QByteArray &filterType, const TimeRange &range, TimeMs now)
    : m_filterType(filterType)
    , m_now(now)
    , m_beginsWithNewest(!range.hasBegin() && range.hasEnd())
    // Where the end is not known the records may have ended long ago.
    , m_ahead(range.hasEnd() ? kMostWindows : 2)
{
    if (!wholeSeconds(range).isEmpty())
        m_parts.append({range});
}

SeriesWalkPlan::State SeriesWalkPlan::state() const
{
    if (m_parts.isEmpty() && m_inFlight.empty())
        return State::Finished;
    return m_pages >= kMaxPages ? State::Endless : State::Going;
}

std::optional<SeriesWalkPlan::Request> SeriesWalkPlan::next(int most)
{
    const int ahead = m_isOneByOne ? 1 : std::min(m_ahead, most);
    if (m_parts.isEmpty() || int(m_inFlight.size()) >= ahead || state() != State::Going)
        return std::nullopt;
    Window window;
    window.part = takePart(window, ahead);
    const Request request{++m_lastId, query(window.part)};
    m_inFlight.emplace(request.id, window);
    return request;
}

//! Takes what is to be asked for off the parts.
SeriesWalkPlan::Part SeriesWalkPlan::takePart(Window &window, int ahead)
{
    const qsizetype index = m_beginsWithNewest ? m_parts.size() - 1 : 0;
    Part part = m_parts[index];
    const TimeMs end = likelyEnd(part.range);
    const bool canCut = ahead > 1 && m_length > 0 && part.range.hasBegin() && end > part.range.from;
    const double density = canCut ? m_count / m_length : 0;
    const double length = canCut ? double(end) - double(part.range.from) : 0;
    const double windows = std::ceil(density * length / aimFor(m_limit));
    if (windows < 2) {
        m_parts.removeAt(index);
        return part;
    }
    const auto step = TimeMs(length / windows);
    const TimeMs cut =
        wholeSecond(m_beginsWithNewest ? part.range.to - step : part.range.from + step);
    Part rest = part;
    (m_beginsWithNewest ? rest.range.to : part.range.to) = cut;
    (m_beginsWithNewest ? part.range.from : rest.range.from) = cut;
    if (wholeSeconds(part.range).isEmpty() || wholeSeconds(rest.range).isEmpty())
        return m_parts.takeAt(index);
    (m_beginsWithNewest ? part : rest).isBehindLast = false;
    m_parts[index] = rest;
    window.isCut = true;
    window.expected = density * double(step);
    return part;
}

TimeRange SeriesWalkPlan::afterPage(int id, const PageInfo &page,
                                    const std::optional<TimeRange> &span, bool isDescending)
{
    const auto found = m_inFlight.find(id);
    const Window window = found->second;
    m_inFlight.erase(found);
    ++m_pages;
    const TimeRange &asked = window.part.range;
    const TimeMs least = window.part.isBehindLast ? asked.from - 1 : asked.from;
    if (isDescending || (span && (span->from < least || span->to >= asked.to)))
        m_isOneByOne = true;
    if (window.part.isForTotal && !window.isCut && page.count == 0)
        m_ignoresTotal = true;
    const bool isCutOff = looksLikeFullPage(page.count) || !page.next.isEmpty()
        || (m_limit > 0 && page.count >= m_limit);
    const bool isForTotal =
        !isCutOff && !m_ignoresTotal && page.count > 0 && page.total && page.count < *page.total;
    const bool isFull = isCutOff || isForTotal;
    if (isFull)
        m_limit = std::max(m_limit, page.count);
    // A short list may have a round number of records by chance, so one more page decides.
    const bool isSure = page.count >= 1000 || !page.next.isEmpty() || page.total || m_pages > 1;
    if (isSure)
        learn(window, page.count, isFull, span);
    return isFull && span ? takeOff(window.part, *span, isDescending, isForTotal) : asked;
}

//! The page with \a span is only the begin of \a part: keeps the rest. Returns what is done.
TimeRange SeriesWalkPlan::takeOff(const Part &part, const TimeRange &span, bool isDescending,
                                  bool isForTotal)
{
    Part rest = part;
    rest.isForTotal = isForTotal;
    TimeRange done = part.range;
    if (isDescending) {
        done.from = rest.range.to = span.from;
    } else {
        done.to = rest.range.from = span.to + 1;
        rest.isBehindLast = true;
    }
    // No progress, or nothing between a record and the next whole second: all that there is.
    if (done.isEmpty() || wholeSeconds(rest.range).isEmpty())
        return part.range;
    put(rest);
    return done;
}

//! Puts \a part to those that are still to be read, together with its neighbours.
void SeriesWalkPlan::put(const Part &part)
{
    auto at = std::find_if(m_parts.begin(), m_parts.end(),
                           [&](const Part &other) { return other.range.from > part.range.from; });
    at = m_parts.insert(at, part);
    if (const auto behind = std::next(at);
        behind != m_parts.end() && behind->range.from == at->range.to) {
        at->range.to = behind->range.to;
        m_parts.erase(behind);
    }
    if (at == m_parts.begin())
        return;
    if (const auto before = std::prev(at); before->range.to == at->range.from) {
        before->range.to = at->range.to;
        m_parts.erase(at);
    }
}

void SeriesWalkPlan::learn(const Window &window, qsizetype count, bool isFull,
                           const std::optional<TimeRange> &span)
{
    if (!isFull && !window.isCut)
        return; // nothing is left of it
    const bool isSparse = !isFull && double(count) * 4 < window.expected;
    m_ahead = isSparse ? std::max(1, m_ahead / 2) : std::min(kMostWindows, m_ahead + 1);
    // A full page tells how dense its own records lie, not what is before them.
    TimeRange time = window.part.range;
    time.to = likelyEnd(time);
    if (isFull)
        time = span.value_or(TimeRange{0, 0});
    if (time.isEmpty())
        return;
    const double kept = isFull ? kKeptOfFull : kKeptOfOther;
    m_count = m_count * kept + double(count);
    m_length = m_length * kept + double(time.to) - double(time.from);
}

//! Where the records of \a range are thought to end at the latest.
TimeMs SeriesWalkPlan::likelyEnd(const TimeRange &range) const
{
    return std::min(range.to, std::max(m_now, range.from));
}

bool SeriesWalkPlan::afterRefusal(int id)
{
    const auto found = m_inFlight.find(id);
    const Window window = found->second;
    if (!window.isCut)
        return false;
    m_inFlight.erase(found);
    m_isOneByOne = true;
    put(window.part);
    return true;
}

QByteArray SeriesWalkPlan::query(const Part &part) const
{
    const TimeRange range = wholeSeconds(part.range);
    return joinQuery(part.isBehindLast ? timeFilter(m_filterType, ">", part.range.from - 1)
                                       : timeFilter(m_filterType, ">=", range.from),
                     timeFilter(m_filterType, "<", range.to));
}

} // namespace meterdesk
