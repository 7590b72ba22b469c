// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/readingswalk.h"

#include "api/codec/timeparser.h"
#include "api/shapememory.h"
#include "api/urlparts.h"

#include <QLoggingCategory>

#include <algorithm>

namespace meterdesk {

namespace {

Q_LOGGING_CATEGORY(lcReadings, "meterdesk.api.readings")

//! The first whole second at or after \a time: readings lie on whole seconds.
TimeMs wholeSecond(TimeMs time)
{
    const TimeMs rest = time % 1000;
    return rest > 0 ? time + 1000 - rest : time - rest;
}

QByteArray timeFilter(const char *condition, TimeMs time)
{
    const QByteArray text = rfc3339(time);
    return text.isEmpty() ? QByteArray()
                          : queryItem("filter[]", QByteArray("readings.time") + condition + text);
}

} // namespace

ReadingsWalk::ReadingsWalk(const ApiContext &context, const MeterId &meter, const TimeRange &range,
                           HttpRequest::Priority priority, ReadingsApi::PageHandler onPage,
                           QObject *parent)
    : ApiCall<ReadingSeries>(context.client, parent)
    , m_shapes(context.shapes)
    , m_path("meters/" + pathSegment(meter.value) + "/readings")
    , m_range(range)
    , m_rest(range)
    , m_priority(priority)
    , m_onPage(std::move(onPage))
{
    if (m_rest.hasBegin())
        m_rest.from = wholeSecond(m_rest.from);
    if (m_rest.hasEnd())
        m_rest.to = wholeSecond(m_rest.to);
    if (m_rest.isEmpty())
        settle(ReadingSeries());
    else
        ask();
}

void ReadingsWalk::ask()
{
    HttpRequest request;
    request.path = m_path;
    request.priority = m_priority;
    request.query =
        joinQuery(timeFilter(m_isBehindLast ? ">" : ">=", m_rest.from), timeFilter("<", m_rest.to));
    send<ReadingPage>(std::move(request), decodeReadings,
                      [this](const ApiResult<ReadingPage> &page) { take(page); });
}

void ReadingsWalk::take(const ApiResult<ReadingPage> &page)
{
    if (!page) {
        settle(page.error());
        return;
    }
    m_shapes->learn(page->found);
    ++m_pages;
    m_pageSize = std::max(m_pageSize, page->info.count);
    m_received += page->info.count;
    const ReadingSeries inRange = page->readings.slice(m_range);
    if (inRange.size() != page->readings.size())
        qCWarning(lcReadings) << "the server sent readings outside of the range asked for";
    m_readings.merge(inRange);
    if (m_onPage)
        m_onPage(inRange, m_pages);
    if (isSettled() || future().isCanceled())
        return; // by the page handler

    const bool isFull = (m_pages > 1 && page->info.count >= m_pageSize)
        || looksLikeFullPage(page->info.count) || !page->info.next.isEmpty()
        || (page->info.total && m_received < *page->info.total && page->info.count > 0);
    if (!isFull || !page->span || !narrow(*page->span, page->isDescending)) {
        settle(std::move(m_readings));
    } else if (m_pages >= kMaxPages) {
        settle(ApiError{ApiError::Kind::Protocol, 0, QStringLiteral("the list does not end"), {}});
    } else {
        ask();
    }
}

//! Takes \a span off what is left to read; false if that is nothing, or no progress.
bool ReadingsWalk::narrow(const TimeRange &span, bool isDescending)
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
    // Nothing lies between a reading and the next whole second.
    const TimeMs next = m_isBehindLast ? m_rest.from + 1000 : m_rest.from;
    return next < m_rest.to;
}

} // namespace meterdesk
