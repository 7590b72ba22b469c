// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpclient.h"
#include "api/tokensource.h"
#include "tests/support/contractserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenetworkmanager.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace meterdesk::test {

//! The whole body, as it came: what most tests decode to.
inline ApiResult<QByteArray> wholeBody(const HttpResponse &response)
{
    return response.body;
}

//! The body as a JSON document, as a real decoder would see it.
inline ApiResult<QJsonObject> document(const HttpResponse &response)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(response.body);
    if (!parsed.isObject())
        return ApiError{ApiError::Kind::Protocol, 0, QStringLiteral("no object"), std::nullopt};
    return parsed.object();
}

inline HttpRequest get(const QByteArray &path, Bearer bearer = Bearer::AccessToken)
{
    HttpRequest request;
    request.path = path;
    request.bearer = bearer;
    return request;
}

inline HttpRequest post(const QByteArray &path, const QByteArray &body)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.bearer = Bearer::ImportToken;
    request.path = path;
    request.body = body;
    return request;
}

inline HttpRequest deletion(const QByteArray &path)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Delete;
    request.bearer = Bearer::ImportToken;
    request.path = path;
    return request;
}

inline Tokens canaryTokens()
{
    return Tokens{ContractServer::loginToken().toLatin1(),
                  ContractServer::importToken().toLatin1()};
}

//! The error of a settled call; Cancelled with a wrong status where there is none, so that it
//! compares unequal to what a test expects.
template<typename T>
ApiError errorIn(const ApiFuture<T> &future)
{
    if (future.isCanceled() || future.resultCount() == 0 || future.result())
        return ApiError{ApiError::Kind::Cancelled, -1, QStringLiteral("no error"), std::nullopt};
    return future.result().error();
}

template<typename T>
bool hasValue(const ApiFuture<T> &future)
{
    return !future.isCanceled() && future.resultCount() == 1 && future.result().has_value();
}

//! An unsigned JWT with these claims.
inline QByteArray jwtOf(const QByteArray &claims)
{
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"HS256","typ":"JWT"})") + '.' + part(claims) + '.' + part("signature");
}

} // namespace meterdesk::test

#define COMPARE_KIND(actual, expected)                                                             \
    QCOMPARE(kindName((actual).kind), kindName(ApiError::Kind::expected))
