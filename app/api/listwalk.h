// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/apicontext.h"
#include "api/listwalkplan.h"
#include "api/shapememory.h"
#include "domain/inpool.h"

#include <QHash>
#include <QLoggingCategory>

#include <utility>

namespace meterdesk {

Q_DECLARE_LOGGING_CATEGORY(lcListWalk)

//! One call of a list: asks for page after page by a ListWalkPlan and merges them by id. A record
//! that comes again keeps its place and takes the newer content.
template<typename T>
class ListWalk final : public ApiCall<QList<T>>
{
public:
    using Decode = ApiResult<ListPage<T>> (*)(const QByteArray &);

    ListWalk(const ApiContext &context, const QByteArray &path, const QByteArray &query,
             Decode decode, QObject *parent)
        : ApiCall<QList<T>>(context.client, parent)
        , m_shapes(context.shapes)
        , m_plan(context.baseUrl, path, query, context.shapes->shapes().paging,
                 context.shapes->chosen().paging)
        , m_decode(decode)
        , m_path(path)
    {
        follow(m_plan.firstStep());
    }

private:
    void follow(const ListWalkPlan::Step &step)
    {
        switch (step.what) {
        case ListWalkPlan::Step::What::Ask: {
            HttpRequest request;
            request.path = step.path;
            request.query = step.query;
            this->template send<ListPage<T>>(
                std::move(request), m_decode,
                [this](const ApiResult<ListPage<T>> &page) { take(page); });
            return;
        }
        case ListWalkPlan::Step::What::Failed:
            this->settle(*step.error);
            return;
        case ListWalkPlan::Step::What::Finished:
            finish();
            return;
        }
    }

    void take(const ApiResult<ListPage<T>> &page)
    {
        if (!page) {
            follow(m_plan.afterError(page.error()));
            return;
        }
        m_shapes->learn(page->found);
        const qsizetype before = m_records.size();
        for (const T &record : page->records) {
            const auto known = m_places.constFind(record.id.value);
            if (known != m_places.cend()) {
                m_records[*known] = record;
            } else {
                m_places.insert(record.id.value, m_records.size());
                m_records.append(record);
            }
        }
        follow(m_plan.afterPage(page->info, m_records.size() - before));
    }

    void finish()
    {
        // That no grammar led on says nothing about one that did before.
        WireShapes found;
        found.paging = m_plan.found();
        if (found.paging != WireShapes::Paging::Single
            || m_shapes->shapes().paging == WireShapes::Paging::Unknown)
            m_shapes->learn(found);
        if (m_plan.mayBeIncomplete()) {
            qCWarning(lcListWalk) << m_path << "may have more than the" << m_records.size()
                                  << "records that the server gave";
        }
        letGoInPool(std::exchange(m_places, {}));
        this->settle(std::move(m_records));
    }

    ShapeMemory *m_shapes;
    ListWalkPlan m_plan;
    Decode m_decode;
    QByteArray m_path;
    QList<T> m_records;
    QHash<QString, qsizetype> m_places;
};

} // namespace meterdesk
