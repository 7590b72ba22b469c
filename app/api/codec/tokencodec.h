// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace meterdesk {

//! The body of POST /access_tokens for servers that insist on one.
QByteArray accessTokenRequestBody();

//! The access token in the answer to POST /access_tokens, wherever it stands: below
//! data.attributes, data or the top level as token, access_token or jwt, or as data.id; else the
//! first string of the document that looks like a JWT. Nothing where there is none.
std::optional<QByteArray> accessTokenOf(const QByteArray &body);

} // namespace meterdesk
