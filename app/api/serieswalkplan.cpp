// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serieswalkplan.h"

#include "api/codec/timeparser.h"
#include "api/urlparts.h"

#include <algorithm>

namespace meterdesk {

namespace {

//! The first whole second at or after \a time: records lie on whole seconds.
TimeMs wholeSecond(TimeMs time)
{
    const TimeMs rest = time % 1000;
    return rest > 0 ? time + 1000 - rest : time - rest;
}

QByteArray timeFilter(const QByteArray &type, const char *condition, TimeMs time)
{
    const QByteArray text = rfc3339(time);
    return text.isEmpty() ? QByteArray() : queryItem("filter[]", type + ".time" + condition + text);
}

} // namespace

SeriesWalkPlan::SeriesWalkPlan(const QByteArray &filterType, const TimeRange &range)
    : m_filterType(filterType)
    , m_rest(range)
{
    if (m_rest.hasBegin())
        m_rest.from = wholeSecond(m_rest.from);
    if (m_rest.hasEnd())
        m_rest.to = wholeSecond(m_rest.to);
}

SeriesWalkPlan::Step SeriesWalkPlan::firstStep() const
{
    return m_rest.isEmpty() ? Step::Finished : Step::Ask;
}

SeriesWalkPlan::Step SeriesWalkPlan::afterPage(const PageInfo &page,
                                               const std::optional<TimeRange> &span,
                                               bool isDescending)
{
    ++m_pages;
    m_pageSize = std::max(m_pageSize, page.count);
    m_received += page.count;
    const bool isFull = (m_pages > 1 && page.count >= m_pageSize) || looksLikeFullPage(page.count)
        || !page.next.isEmpty() || (page.total && m_received < *page.total && page.count > 0);
    if (!isFull || !span || !narrow(*span, isDescending))
        return Step::Finished;
    return m_pages >= kMaxPages ? Step::Endless : Step::Ask;
}

QByteArray SeriesWalkPlan::query() const
{
    return joinQuery(timeFilter(m_filterType, m_isBehindLast ? ">" : ">=", m_rest.from),
                     timeFilter(m_filterType, "<", m_rest.to));
}

//! Takes \a span off what is left to read; false if that is nothing, or no progress.
bool SeriesWalkPlan::narrow(const TimeRange &span, bool isDescending)
{
    if (isDescending) {
        if (span.from >= m_rest.to)
            return false;
        m_rest.to = span.from;
    } else {
        if (span.to < m_rest.from || (m_isBehindLast && span.to == m_rest.from))
            return false;
        m_rest.from = span.to;
        m_isBehindLast = true;
    }
    // Nothing lies between a record and the next whole second.
    const TimeMs next = m_isBehindLast ? m_rest.from + 1000 : m_rest.from;
    return next < m_rest.to;
}

} // namespace meterdesk
