// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/errorcodec.h"

#include "api/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

namespace meterdesk {

namespace {

constexpr qsizetype kLongestPlainText = 300;
//! Beyond this an error body is not read at all.
constexpr qsizetype kLongestBody = 256 * 1024;

QString memberOf(const QJsonArray &errors, QLatin1String key)
{
    QStringList texts;
    for (const QJsonValue &error : errors) {
        const QString text = error.toObject().value(key).toString().simplified();
        if (!text.isEmpty() && !texts.contains(text))
            texts += text;
    }
    return texts.join(QLatin1String("; "));
}

QString wordsOfDocument(const QJsonObject &document)
{
    // Some servers send a single error as an object.
    const QJsonValue value = document.value(QLatin1String("errors"));
    const QJsonArray errors = value.isObject() ? QJsonArray{value} : value.toArray();
    QString words = memberOf(errors, QLatin1String("detail"));
    if (words.isEmpty())
        words = memberOf(errors, QLatin1String("title"));
    if (words.isEmpty())
        words = document.value(QLatin1String("detail")).toString().simplified();
    return words;
}

QString plainText(const QByteArray &body, const QByteArray &contentType)
{
    if (contentType.contains("html") || contentType.contains("xml")
        || body.size() > kLongestPlainText)
        return {};
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = QString(decode(body)).simplified();
    if (decode.hasError() || text.startsWith(QLatin1Char('<')) || text.startsWith(QLatin1Char('{'))
        || text.startsWith(QLatin1Char('[')))
        return {};
    for (const QChar c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            return {};
    }
    return text;
}

} // namespace

QString serverWords(const QByteArray &body, const QByteArray &contentType)
{
    if (body.isEmpty() || body.size() > kLongestBody)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QString words =
        document.isObject() ? wordsOfDocument(document.object()) : plainText(body, contentType);
    return withoutSecrets(words);
}

QString withoutSecrets(QString text)
{
    static const QRegularExpression bearer(QStringLiteral("(\\bBearer:?\\s+)[^\\s\"',;]+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(
        QStringLiteral("\\beyJ[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]*)?"));
    static const QRegularExpression query(
        QStringLiteral("(\\bhttps?://[^\\s?\"'<>]*)\\?[^\\s\"'<>]*"),
        QRegularExpression::CaseInsensitiveOption);
    // To the last "@": a password may have one.
    static const QRegularExpression userInfo(QStringLiteral("(\\bhttps?://)[^\\s/\"'<>]*@"),
                                             QRegularExpression::CaseInsensitiveOption);
    text.replace(bearer, QString(QLatin1String("\\1")) + kRedacted);
    text.replace(jwt, kRedacted);
    text.replace(query, QStringLiteral("\\1"));
    text.replace(userInfo, QStringLiteral("\\1"));
    return text;
}

} // namespace meterdesk
