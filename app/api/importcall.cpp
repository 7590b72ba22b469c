// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/importcall.h"

#include "api/codec/importcodec.h"
#include "api/codec/timeparser.h"
#include "api/shapememory.h"
#include "api/urlparts.h"

namespace meterdesk {

ImportCall::ImportCall(const ApiContext &context, const ReadingDraft &draft, QObject *parent)
    : ApiCall<ReadingId>(context.client, parent)
    , m_shapes(context.shapes)
    , m_path("import/readings/" + pathSegment(context.customerId))
    , m_draft(draft)
{
    const auto remembered = m_shapes->shapes().importBody;
    ask(remembered == WireShapes::ImportBody::Unknown ? WireShapes::ImportBody::Flat : remembered);
}

void ImportCall::ask(WireShapes::ImportBody shape)
{
    m_shape = shape;
    auto body = encodeReading(m_draft, shape);
    if (!body) {
        settle(body.error());
        return;
    }
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.bearer = Bearer::ImportToken;
    request.path = m_path;
    request.body = *std::move(body);
    send<ReadingId>(std::move(request), decodeImported,
                    [this](const ApiResult<ReadingId> &result) { take(result); });
}

void ImportCall::take(const ApiResult<ReadingId> &result)
{
    WireShapes found;
    found.importBody = m_shape;
    if (result || result.error().kind == ApiError::Kind::Duplicate) {
        m_shapes->learn(found); // a duplicate was read and understood, too
        settle(result);
        return;
    }
    const bool isRefusal = result.error().kind == ApiError::Kind::Validation;
    if (m_refusal) {
        // Both shapes refused: the one that was not refused for its shape tells what is wrong.
        settle(isRefusal && !mayBlameShape(*m_refusal) ? ApiResult<ReadingId>(*m_refusal) : result);
        return;
    }
    const bool isUnproven = m_shapes->shapes().importBody == WireShapes::ImportBody::Unknown;
    if (isRefusal && (isUnproven || mayBlameShape(result.error()))) {
        m_refusal = result.error();
        ask(otherShape(m_shape));
        return;
    }
    settle(result);
}

RemoveByTimeCall::RemoveByTimeCall(const ApiContext &context, const QByteArray &path, TimeMs time,
                                   QObject *parent)
    : ApiCall<Done>(context.client, parent)
    , m_shapes(context.shapes)
    , m_path(path)
    , m_time(time)
{
    const auto remembered = m_shapes->shapes().deleteTime;
    ask(remembered == WireShapes::DeleteTime::Unknown ? WireShapes::DeleteTime::Query : remembered);
}

void RemoveByTimeCall::ask(WireShapes::DeleteTime place)
{
    m_place = place;
    HttpRequest request;
    request.method = HttpRequest::Method::Delete;
    request.bearer = Bearer::ImportToken;
    request.path = m_path;
    if (place == WireShapes::DeleteTime::Query)
        request.query = queryItem("time", rfc3339(m_time));
    else
        request.body = encodeTimeOnly(m_time);
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
    if (m_refusal || !isRefusal) {
        settle(m_refusal && isRefusal ? ApiResult<Done>(*m_refusal) : result);
        return;
    }
    m_refusal = result.error();
    ask(m_place == WireShapes::DeleteTime::Query ? WireShapes::DeleteTime::Body
                                                 : WireShapes::DeleteTime::Query);
}

} // namespace meterdesk
