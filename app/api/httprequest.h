// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace meterdesk {

//! Which bearer a request carries.
enum class Bearer {
    AccessToken, //!< exchanged from the login token by TokenSource; renewed once after a 401
    ImportToken, //!< sent as it is; for everything below /import
    LoginToken, //!< only POST /access_tokens
};

//! One request as the resource classes ask for it; the headers are HttpClient's business.
struct HttpRequest
{
    enum class Method { Get, Post, Delete };
    //! Of two waiting reads the one with the higher priority goes first: what is looked at, more of
    //! what is looked at, everything else. Writes keep their order.
    enum class Priority { Visible, Further, Background };

    Method method = Method::Get;
    Bearer bearer = Bearer::AccessToken;
    QByteArray path; //!< percent-encoded, without a leading slash: "meters/12/readings"
    QByteArray query; //!< percent-encoded, without "?"; never a token
    QByteArray body; //!< empty: no Content-Type is sent
    Priority priority = Priority::Visible;
    std::optional<std::chrono::milliseconds>
        deadline; //!< counts from sending; default of the client
};

//! A whole answer: cut-off bodies never get this far.
struct HttpResponse
{
    int status = 0;
    QByteArray contentType; //!< lower case, without parameters
    QByteArray body; //!< decompressed; reserved for simdjson's padding
};

} // namespace meterdesk
