// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/apicontext.h"
#include "api/codec/readingcodec.h"
#include "api/serieswalkplan.h"
#include "api/shapememory.h"

#include <QLoggingCategory>

#include <functional>
#include <utility>

namespace meterdesk {

Q_DECLARE_LOGGING_CATEGORY(lcSeriesWalk)

//! One call of a list that is ordered by time, of readings or data points: asks for page after page
//! by a SeriesWalkPlan and merges them.
template<typename Series>
class SeriesWalk final : public ApiCall<Series>
{
public:
    using Decode = ApiResult<SeriesPage<Series>> (*)(const QByteArray &);
    using PageHandler = std::function<void(const Series &page, int pages)>;

    //! What to ask for, and how to read it.
    struct List
    {
        QByteArray path;
        QByteArray filterType; //!< what "filter[]=<type>.time" begins with
        Decode decode;
    };

    SeriesWalk(const ApiContext &context, const List &list, const TimeRange &range,
               HttpRequest::Priority priority, PageHandler onPage, QObject *parent)
        : ApiCall<Series>(context.client, parent)
        , m_shapes(context.shapes)
        , m_list(list)
        , m_range(range)
        , m_plan(list.filterType, range)
        , m_priority(priority)
        , m_onPage(std::move(onPage))
    {
        follow(m_plan.firstStep());
    }

private:
    void follow(SeriesWalkPlan::Step step)
    {
        switch (step) {
        case SeriesWalkPlan::Step::Ask: {
            HttpRequest request;
            request.path = m_list.path;
            request.query = m_plan.query();
            request.priority = m_priority;
            this->template send<SeriesPage<Series>>(
                std::move(request), m_list.decode,
                [this](const ApiResult<SeriesPage<Series>> &page) { take(page); });
            return;
        }
        case SeriesWalkPlan::Step::Finished:
            this->settle(std::move(m_records));
            return;
        case SeriesWalkPlan::Step::Endless:
            this->settle(
                ApiError{ApiError::Kind::Protocol, 0, QStringLiteral("the list does not end"), {}});
            return;
        }
    }

    void take(const ApiResult<SeriesPage<Series>> &page)
    {
        if (!page) {
            this->settle(page.error());
            return;
        }
        m_shapes->learn(page->found);
        const auto step = m_plan.afterPage(page->info, page->span, page->isDescending);
        const Series inRange = page->records.slice(m_range);
        if (inRange.size() != page->records.size())
            qCWarning(lcSeriesWalk) << "the server sent records outside of the range asked for";
        m_records.merge(inRange);
        if (m_onPage)
            m_onPage(inRange, m_plan.pages());
        if (this->isSettled() || this->future().isCanceled())
            return; // by the page handler
        follow(step);
    }

    ShapeMemory *m_shapes;
    List m_list;
    TimeRange m_range; // asked for by the caller
    SeriesWalkPlan m_plan;
    HttpRequest::Priority m_priority;
    PageHandler m_onPage;
    Series m_records;
};

} // namespace meterdesk
