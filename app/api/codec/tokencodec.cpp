// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/tokencodec.h"

#include "api/codec/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meterdesk {

namespace {

std::optional<QByteArray> tokenIn(const QJsonValue &value)
{
    const QByteArray text = value.toString().trimmed().toUtf8();
    if (looksLikeJwt(text))
        return text;
    return std::nullopt;
}

//! The first JWT of the document in the order of its keys, which QJson sorts. Depth is bounded by
//! the parser (1024).
std::optional<QByteArray> anyTokenIn(const QJsonValue &value)
{
    if (auto token = tokenIn(value))
        return token;
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries) {
            if (auto token = anyTokenIn(entry))
                return token;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (auto token = anyTokenIn(it.value()))
            return token;
    }
    return std::nullopt;
}

} // namespace

QByteArray accessTokenRequestBody()
{
    return QByteArrayLiteral(R"({"data":{"type":"access_tokens"}})");
}

std::optional<QByteArray> accessTokenOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject() && !document.isArray())
        return std::nullopt;
    const QJsonObject top = document.object();
    const QJsonObject data = top.value(QLatin1String("data")).toObject();
    const QJsonObject attributes = data.value(QLatin1String("attributes")).toObject();
    for (const QJsonObject &place : {attributes, data, top}) {
        for (const char *key : {"token", "access_token", "jwt"}) {
            if (auto token = tokenIn(place.value(QLatin1String(key))))
                return token;
        }
    }
    if (auto token = tokenIn(data.value(QLatin1String("id"))))
        return token;
    return anyTokenIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue(top));
}

} // namespace meterdesk
