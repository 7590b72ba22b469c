// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/apicontext.h"
#include "api/codec/readingcodec.h"
#include "api/serieswalkplan.h"
#include "api/shapememory.h"
#include "domain/inpool.h"
#include "domain/onresult.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace meterdesk {

Q_DECLARE_LOGGING_CATEGORY(lcSeriesWalk)

//! One call of a list that is ordered by time, of readings or data points: asks for the pages of a
//! SeriesWalkPlan, as many at once as the client sends, and merges them.
template<typename Series>
class SeriesWalk final : public ApiCall<Series>
{
public:
    using Decode = ApiResult<SeriesPage<Series>> (*)(const QByteArray &);
    using PageHandler =
        std::function<void(const Series &page, int pages, const TimeRange &complete)>;

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
        , m_client(context.client)
        , m_shapes(context.shapes)
        , m_list(list)
        , m_range(range)
        , m_plan(list.filterType, range, QDateTime::currentMSecsSinceEpoch())
        , m_priority(priority)
        , m_onPage(std::move(onPage))
    {
        goOn();
    }

private:
    void goOn()
    {
        if (m_plan.state() == SeriesWalkPlan::State::Going) {
            while (const auto request = m_plan.next(m_client->readsInFlight()))
                ask(*request);
        } else if (m_plan.state() == SeriesWalkPlan::State::Finished) {
            finish();
        } else {
            this->settle(
                ApiError{ApiError::Kind::Protocol, 0, QStringLiteral("the list does not end"), {}});
        }
    }

    void ask(const SeriesWalkPlan::Request &page)
    {
        HttpRequest request;
        request.path = m_list.path;
        request.query = page.query;
        request.priority = m_priority;
        // The first page of another call is worth more than the next ones of this.
        if (m_priority == HttpRequest::Priority::Visible)
            m_priority = HttpRequest::Priority::Further;
        this->template send<SeriesPage<Series>>(
            std::move(request), m_list.decode,
            [this, id = page.id](const ApiResult<SeriesPage<Series>> &answer) {
                take(id, answer);
            });
    }

    void take(int id, const ApiResult<SeriesPage<Series>> &page)
    {
        if (!page) {
            if (page.error().httpStatus == 400 && m_plan.afterRefusal(id))
                goOn();
            else
                this->settle(page.error());
            return;
        }
        m_shapes->learn(page->found);
        const TimeRange complete = m_plan.afterPage(id, page->info, page->span, page->isDescending);
        m_pages.push_back(page->records.slice(m_range));
        if (m_pages.back().size() != page->records.size())
            qCWarning(lcSeriesWalk) << "the server sent records outside of the range asked for";
        if (m_onPage)
            m_onPage(m_pages.back(), m_plan.pages(), complete);
        if (this->isSettled() || this->future().isCanceled())
            return; // by the page handler
        goOn();
    }

    //! Makes all pages one series: of many in a worker, it would hold up the window.
    void finish()
    {
        constexpr std::size_t kFewPages = 8;
        if (m_pages.size() <= kFewPages) {
            this->settle(merged(m_pages));
            return;
        }
        const auto pages = std::make_shared<std::vector<Series>>(std::move(m_pages));
        const auto whole = inPool([pages] { return std::make_shared<Series>(merged(*pages)); });
        onResult(whole, this,
                 [this](const std::shared_ptr<Series> &all) { this->settle(std::move(*all)); });
    }

    static Series merged(std::vector<Series> &pages)
    {
        std::stable_sort(pages.begin(), pages.end(), [](const Series &a, const Series &b) {
            return !a.isEmpty() && (b.isEmpty() || a.firstTime() < b.firstTime());
        });
        Series all;
        for (Series &page : pages)
            all.merge(std::exchange(page, {}));
        return all;
    }

    HttpClient *m_client;
    ShapeMemory *m_shapes;
    List m_list;
    TimeRange m_range; // asked for by the caller
    SeriesWalkPlan m_plan;
    HttpRequest::Priority m_priority;
    PageHandler m_onPage;
    std::vector<Series> m_pages; // in order of their arrival
};

} // namespace meterdesk
