// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/apicontext.h"
#include "api/bodyplan.h"
#include "api/shapememory.h"

#include <QByteArray>

#include <functional>
#include <utility>

namespace meterdesk {

//! Reads the id in the answer to a creation; empty where the server told none.
template<typename Id>
ApiResult<Id> decodeId(const HttpResponse &response)
{
    auto id = decodeImported(response.body);
    if (!id)
        return id.error();
    return Id{*std::move(id)};
}

//! One call that creates a record: sends it in the form that a BodyPlan names, and after a 400 that
//! may be owed to the form in another one. After any other outcome nothing is sent again.
template<typename T>
class CreateCall final : public ApiCall<T>
{
public:
    using Encode = std::function<ApiResult<QByteArray>(const BodyForm &)>;

    //! \a request has everything but the body.
    CreateCall(const ApiContext &context, HttpRequest request, BodyPlan::Record record,
               Encode encode, HttpClient::Decoder<T> decode, QObject *parent)
        : ApiCall<T>(context.client, parent)
        , m_shapes(context.shapes)
        , m_request(std::move(request))
        , m_plan(record, context.shapes->shapes(), context.shapes->chosen())
        , m_encode(std::move(encode))
        , m_decode(std::move(decode))
    {
        ask();
    }

private:
    void ask()
    {
        auto body = m_encode(m_plan.form());
        if (!body) {
            this->settle(body.error());
            return;
        }
        HttpRequest request = m_request;
        request.method = HttpRequest::Method::Post;
        request.body = *std::move(body);
        this->template sendFor<T>(std::move(request), m_decode,
                                  [this](const ApiResult<T> &result) { take(result); });
    }

    void take(const ApiResult<T> &result)
    {
        // A duplicate was read and understood, too.
        if (result || result.error().kind == ApiError::Kind::Duplicate) {
            m_shapes->learn(m_plan.found());
            this->settle(result);
        } else if (result.error().kind != ApiError::Kind::Validation) {
            this->settle(result);
        } else if (m_plan.goOn(result.error())) {
            ask();
        } else {
            this->settle(m_plan.refusal());
        }
    }

    ShapeMemory *m_shapes;
    HttpRequest m_request;
    BodyPlan m_plan;
    Encode m_encode;
    HttpClient::Decoder<T> m_decode;
};

} // namespace meterdesk
