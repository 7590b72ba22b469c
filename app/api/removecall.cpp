// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/removecall.h"

#include "api/codec/timeparser.h"
#include "api/shapememory.h"
#include "api/urlparts.h"

namespace meterdesk {

RemoveByTimeCall::RemoveByTimeCall(const ApiContext &context, const QByteArray &path,
                                   const QList<NamedTime> &times, QObject *parent)
    : ApiCall<Done>(context.client, parent)
    , m_shapes(context.shapes)
    , m_path(path)
    , m_times(times)
    , m_chosen(context.shapes->chosen().deleteTime)
{
    using Place = WireShapes::DeleteTime;
    const Place remembered = m_shapes->shapes().deleteTime;
    const Place first = remembered == Place::Unknown ? Place::Query : remembered;
    ask(m_chosen == Place::Unknown ? first : m_chosen);
}

void RemoveByTimeCall::ask(WireShapes::DeleteTime place)
{
    m_place = place;
    HttpRequest request;
    request.method = HttpRequest::Method::Delete;
    request.bearer = Bearer::ImportToken;
    request.path = m_path;
    if (place == WireShapes::DeleteTime::Body)
        request.body = encodeTimesOnly(m_times);
    else {
        for (const NamedTime &named : m_times)
            request.query = joinQuery(request.query, queryItem(named.name, rfc3339(named.time)));
    }
    send<Done>(
        std::move(request), [](const QByteArray &) { return ApiResult<Done>(Done{}); },
        [this](const ApiResult<Done> &result) { take(result); });
}

void RemoveByTimeCall::take(const ApiResult<Done> &result)
{
    if (result) {
        WireShapes found;
        found.deleteTime = m_place;
        m_shapes->learn(found);
        settle(result);
        return;
    }
    const bool isRefusal = result.error().kind == ApiError::Kind::Validation;
    if (m_refusal || !isRefusal || m_chosen != WireShapes::DeleteTime::Unknown) {
        settle(m_refusal && isRefusal ? ApiResult<Done>(*m_refusal) : result);
        return;
    }
    m_refusal = result.error();
    ask(m_place == WireShapes::DeleteTime::Query ? WireShapes::DeleteTime::Body
                                                 : WireShapes::DeleteTime::Query);
}

} // namespace meterdesk
