// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

//! No access token is longer, and nothing else is worth decoding.
constexpr qsizetype kLongestToken = 64 * 1024;

std::optional<QJsonObject> partOf(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

//! Whole seconds of a NumericDate, which may have a fraction.
std::optional<qint64> secondsOf(const QJsonValue &value)
{
    constexpr double kYear10000 = 253402300800.0;
    const double seconds = value.toDouble(-1);
    if (!(seconds >= 0) || seconds >= kYear10000)
        return std::nullopt;
    return qint64(std::floor(seconds));
}

QStringList scopesOf(const QJsonValue &value)
{
    QStringList scopes;
    if (value.isString())
        scopes = value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.isString())
            scopes += entry.toString();
    }
    scopes.removeDuplicates();
    return scopes;
}

} // namespace

bool looksLikeJwt(const QByteArray &text)
{
    if (text.size() > kLongestToken)
        return false;
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return false;
    const bool clean = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_' || c == '.';
    });
    return clean && !parts[1].isEmpty() && partOf(parts[0]).has_value();
}

std::optional<JwtClaims> readJwt(const QByteArray &token)
{
    if (!looksLikeJwt(token))
        return std::nullopt;
    const auto payload = partOf(token.split('.').at(1));
    if (!payload)
        return std::nullopt;
    JwtClaims claims;
    claims.expiresAt = secondsOf(payload->value(QLatin1String("exp")));
    claims.issuedAt = secondsOf(payload->value(QLatin1String("iat")));
    claims.scopes = scopesOf(payload->value(QLatin1String("scp")));
    return claims;
}

} // namespace meterdesk
