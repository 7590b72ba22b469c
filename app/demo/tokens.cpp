// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/tokens.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace meterdesk::demo {

namespace {

constexpr qint64 kAccessSecs = 5 * 60;

QByteArray base64Url(const QByteArray &data)
{
    return data.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomBytes()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

} // namespace

Tokens::Tokens(const QString &customerId)
    : m_customerId(customerId)
    , m_key(randomBytes())
    , m_login(QLatin1String("demo-login-") + QString::fromLatin1(base64Url(randomBytes())))
    , m_import(QLatin1String("demo-import-") + QString::fromLatin1(base64Url(randomBytes())))
{ }

QByteArray Tokens::sign(const QByteArray &text) const
{
    return base64Url(QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256));
}

QByteArray Tokens::makeAccess(qint64 now) const
{
    const QJsonArray scopes{
        QStringLiteral("entities"),         QStringLiteral("meters"),
        QStringLiteral("readings"),         QStringLiteral("data_series"),
        QStringLiteral("data_points"),      QStringLiteral("entity_deltas"),
        QStringLiteral("meter_deltas"),     QStringLiteral("virtual_meter_deltas"),
        QStringLiteral("received_invoices")};
    const QJsonObject claims{{QStringLiteral("sub"), m_customerId},
                             {QStringLiteral("iat"), now},
                             {QStringLiteral("exp"), now + kAccessSecs},
                             {QStringLiteral("scp"), scopes}};
    const QByteArray text = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.'
        + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return text + '.' + sign(text);
}

Tokens::Check Tokens::check(const QByteArray &authorization, qint64 now) const
{
    if (authorization.isEmpty())
        return {Kind::Unknown, {}, QStringLiteral("The header Authorization is missing")};
    if (!authorization.startsWith("Bearer "))
        return {
            Kind::Unknown, {}, QStringLiteral("The header Authorization holds no bearer token")};
    const QByteArray token = authorization.mid(7);
    if (token == m_login.toLatin1())
        return {Kind::Login, {}, {}};
    if (token == m_import.toLatin1())
        return {Kind::Import, {}, {}};
    return checkAccess(token, now);
}

Tokens::Check Tokens::checkAccess(const QByteArray &token, qint64 now) const
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {Kind::Unknown, {}, QStringLiteral("The token is malformed")};
    if (sign(parts[0] + '.' + parts[1]) != parts[2])
        return {Kind::Unknown, {}, QStringLiteral("The token is not known")};
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding))
            .object();
    if (now >= claims.value(QLatin1String("exp")).toInteger())
        return {Kind::Unknown, {}, QStringLiteral("The token has expired")};
    Check result;
    result.kind = Kind::Access;
    const QJsonArray scopes = claims.value(QLatin1String("scp")).toArray();
    for (const auto &scope : scopes)
        result.scopes.append(scope.toString());
    return result;
}

} // namespace meterdesk::demo
