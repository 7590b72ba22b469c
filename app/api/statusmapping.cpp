// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/statusmapping.h"

#include "api/codec/errorcodec.h"
#include "api/codec/wholejson.h"

#include <QUrl>

namespace meterdesk {

namespace {

using Kind = ApiError::Kind;

Kind kindOfStatus(int status)
{
    if (status >= 300 && status < 400)
        return Kind::Redirect;
    switch (status) {
    case 400:
    case 422:
        return Kind::Validation;
    case 401:
        return Kind::Unauthorized;
    case 402:
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 407:
        return Kind::Proxy;
    case 408:
        return Kind::Timeout;
    case 409:
        return Kind::Duplicate;
    case 429:
        return Kind::RateLimited;
    case 511: // "network authentication required": a portal that knows its manners
        return Kind::NotTheService;
    default:
        break;
    }
    if (status >= 400 && status < 500) // 406 and 415 above all
        return Kind::ClientBug;
    return status >= 500 ? Kind::Server : Kind::Protocol;
}

//! The kind of a failure in which no request can have left: the connection was not made.
std::optional<Kind> kindBeforeSending(const Answer &answer)
{
    switch (answer.networkError) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError: // what Qt 6.4 makes of a proxy that refuses
        // With a proxy it is the proxy that was asked for.
        return answer.isProxied ? Kind::Proxy : Kind::Offline;
    case QNetworkReply::TimeoutError: // the socket's own, while connecting
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return Kind::Offline;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::Proxy;
    default:
        return std::nullopt;
    }
}

Kind kindWithoutStatus(const Answer &answer, bool isWrite)
{
    if (answer.deadlinePassed)
        return isWrite && answer.isSent ? Kind::OutcomeUnknown : Kind::Timeout;
    const std::optional<Kind> before = kindBeforeSending(answer);
    if (before && !answer.isSent)
        return *before;
    if (isWrite)
        return Kind::OutcomeUnknown;
    if (answer.networkError == QNetworkReply::ProtocolFailure
        || answer.networkError == QNetworkReply::ProtocolUnknownError)
        return Kind::NotTheService;
    return before == Kind::Tls || before == Kind::Proxy ? *before : Kind::Transport;
}

//! What is wrong with a 2xx, if anything.
std::optional<Kind> kindOfSuccess(const Answer &answer, bool isWrite)
{
    if (answer.isTooLarge)
        return Kind::Protocol;
    if (answer.deadlinePassed)
        return isWrite ? Kind::OutcomeUnknown : Kind::Timeout;
    const bool isCut = answer.announcedLength && *answer.announcedLength != answer.body.size();
    if (isCut || answer.networkError != QNetworkReply::NoError)
        return isWrite ? Kind::OutcomeUnknown : Kind::Transport;
    if (answer.body.isEmpty()) {
        if (isWrite)
            return std::nullopt;
        const bool isEmptyOnPurpose = answer.announcedLength || answer.status != 200;
        return isEmptyOnPurpose ? Kind::NotTheService : Kind::Transport;
    }
    const bool isJson = answer.contentType == "application/vnd.api+json"
        || answer.contentType == "application/json"
        || (answer.contentType.isEmpty() && beginsAsJson(answer.body));
    if (!isJson)
        return Kind::NotTheService;
    return std::nullopt;
}

//! Where a redirect leads, without its query.
QString targetOf(const QByteArray &location)
{
    const QUrl url = QUrl::fromEncoded(location.left(2000));
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

std::optional<ApiError> errorOf(const Answer &answer, HttpRequest::Method method)
{
    const bool isWrite = method != HttpRequest::Method::Get;
    ApiError error;
    error.httpStatus = answer.status;
    if (answer.status == 0) {
        error.kind = kindWithoutStatus(answer, isWrite);
        error.detail = answer.reason;
    } else if (answer.status >= 200 && answer.status < 300) {
        const std::optional<Kind> kind = kindOfSuccess(answer, isWrite);
        if (!kind)
            return std::nullopt;
        error.kind = *kind;
    } else {
        error.kind = kindOfStatus(answer.status);
        error.detail = error.kind == Kind::Redirect ? targetOf(answer.location)
                                                    : serverWords(answer.body, answer.contentType);
    }
    return error;
}

bool isWorthRepeating(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Transport:
    case Kind::Timeout:
        return true;
    case Kind::Server:
        return error.httpStatus != 501 && error.httpStatus != 505;
    default:
        return false;
    }
}

} // namespace meterdesk
