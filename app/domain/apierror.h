// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace meterdesk {

//! Why a request of the API has no answer. Says what happened, not what to tell people: the
//! sentences are made in app/texts.
struct ApiError
{
    enum class Kind {
        Offline, //!< no connection could be made: name not found, refused, network gone
        Timeout, //!< the total deadline of the request passed
        Unauthorized, //!< 401 also with a fresh token, or no token to send
        Forbidden, //!< 403: the scope of the token does not permit it
        NotFound, //!< 404
        Duplicate, //!< 409: the identical record, or an overlapping one, is stored
        Validation, //!< 400 and 422: the server's reason is in detail
        RateLimited, //!< 429 for longer than the request could wait
        Server, //!< 5xx
        Protocol, //!< a 2xx whose body is not what was asked for
        Transport, //!< the body was cut off or the connection broke while reading it
        NotTheService, //!< an answer that is not the API's: a portal page, HTML
        ClientBug, //!< 406 and 415: our own request was not as it must be
        Redirect, //!< any 3xx; never followed, the target is in detail
        Tls, //!< the certificate was refused or the handshake failed
        Proxy, //!< the proxy refused or could not be reached
        OutcomeUnknown, //!< a write left this machine and no answer came
        Cancelled //!< by the caller, or the client was destroyed
    };

    Kind kind = Kind::Protocol;
    int httpStatus = 0; //!< 0 where there was no answer
    QString detail; //!< the server's own words or the technical reason; never holds a token or a
                    //!< URL query
    std::optional<std::chrono::seconds> retryAfter; //!< from 429 and 503, already clamped

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

//! The enumerator's name, for logs and tests; not for people.
QString kindName(ApiError::Kind kind);

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::ApiError)
