// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/jwt.h"
#include "api/codec/tokencodec.h"

#include "tests/fuzz/rules.h"
#include "tests/fuzz/targets.h"

namespace meterdesk::fuzz {

namespace {

QByteArray base64Url(const QByteArray &part)
{
    return part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void requireSound(const JwtClaims &claims)
{
    constexpr qint64 kYear10000 = 253402300800;
    for (const auto &seconds : {claims.expiresAt, claims.issuedAt})
        require(!seconds || (*seconds >= 0 && *seconds < kYear10000), "a claim's time is a time");
    QStringList once = claims.scopes;
    require(once.removeDuplicates() == 0, "a scope is there once");
}

} // namespace

void fuzzTokens(const QByteArray &input)
{
    if (const auto token = accessTokenOf(input))
        require(looksLikeJwt(*token), "a token is a JWT");
    if (const auto claims = readJwt(input))
        requireSound(*claims);
    // The fuzzer would not find its way through base64.
    const QByteArray head = base64Url(QByteArrayLiteral(R"({"alg":"none"})")) + '.';
    if (const auto claims = readJwt(head + base64Url(input) + ".c2ln"))
        requireSound(*claims);
}

} // namespace meterdesk::fuzz
