// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/slowjson.h"

#include "tests/fuzz/qttime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace meterdesk::fuzz {

namespace {

qsizetype membersIn(const QJsonValue &value)
{
    qsizetype count = 0;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        count += membersIn(element);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &member : object)
        count += 1 + membersIn(member);
    return count;
}

//! Whether \a text, which stands outside of strings, is a number as JSON writes them, or a word.
//! QJson lets "1." pass.
bool isNumberOrWord(const QByteArray &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A(?:[a-z]+|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)\z)"));
    return form.match(QString::fromLatin1(text)).hasMatch();
}

//! How many members the objects of \a body have, names that occur twice counted twice; nothing
//! where a name has an escape, any text one that is none, or a number is none, which QJson lets
//! pass.
std::optional<qsizetype> membersAsWritten(const QByteArray &body)
{
    static const QByteArray escapes = QByteArrayLiteral("\"\\/bfnrtu");
    static const QByteArray between = QByteArrayLiteral(" \t\r\n{}[],:\"");
    qsizetype count = 0;
    bool hasEscape = false; // in the string read last
    for (auto at = body.begin() + (body.startsWith("\xEF\xBB\xBF") ? 3 : 0); at != body.end();
         ++at) {
        if (*at == ':') {
            ++count;
            if (hasEscape)
                return std::nullopt;
        } else if (*at == '"') {
            hasEscape = false;
            for (++at; at != body.end() && *at != '"'; ++at) {
                if (*at == '\\') {
                    hasEscape = true;
                    if (++at == body.end() || !escapes.contains(*at))
                        return std::nullopt;
                }
            }
            if (at == body.end())
                return std::nullopt;
        } else if (!between.contains(*at)) {
            const auto begin = at;
            while (at + 1 != body.end() && !between.contains(at[1]))
                ++at;
            if (!isNumberOrWord(QByteArray(begin, at + 1 - begin)))
                return std::nullopt;
        }
    }
    return count;
}

std::optional<QJsonObject> plainDocument(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject() || membersAsWritten(body) != membersIn(document.object()))
        return std::nullopt;
    return document.object();
}

std::optional<double> numberOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number =
        isNumber ? value.toDouble() : value.toString().toUtf8().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<QByteArray> idOf(const QJsonObject &item)
{
    const QJsonValue id = item.value(QLatin1String("id"));
    if (id.isUndefined())
        return QByteArray();
    // A surrogate without the other one cannot be written in UTF-8.
    const QByteArray text = id.toString().toUtf8();
    if (!id.isString() || QString::fromUtf8(text) != id.toString())
        return std::nullopt;
    return text;
}

bool hasField(const QJsonObject &object)
{
    return object.contains(QLatin1String("time")) || object.contains(QLatin1String("state"))
        || object.contains(QLatin1String("value"));
}

//! Adds the reading in \a item; false where it can be understood in more than one way.
bool addReading(const QJsonObject &item, SlowReadings &page)
{
    const QJsonValue attributes = item.value(QLatin1String("attributes"));
    if (attributes.isObject() && hasField(item))
        return false;
    const QJsonObject fields = attributes.isObject() ? attributes.toObject() : item;
    const QJsonValue state = fields.value(QLatin1String("state"));
    const QJsonValue value = fields.value(QLatin1String("value"));
    const auto time = timeByQt(fields.value(QLatin1String("time")).toString().toUtf8());
    const auto number = numberOf(state) ? numberOf(state) : numberOf(value);
    if (!time || (!number && !state.isNull() && !value.isNull())) {
        ++page.skipped;
        return true;
    }
    page.span = page.span
        ? TimeRange{std::min(page.span->from, *time), std::max(page.span->to, *time)}
        : TimeRange{*time, *time};
    if (number)
        page.readings.insert(*time, {idOf(item), *number});
    return true;
}

} // namespace

std::optional<SlowReadings> slowReadings(const QByteArray &body)
{
    const auto document = plainDocument(body);
    if (!document)
        return std::nullopt;
    SlowReadings page;
    const QJsonArray data = document->value(QLatin1String("data")).toArray();
    page.count = data.size();
    for (const QJsonValue &element : data) {
        if (!element.isObject())
            ++page.skipped;
        else if (!addReading(element.toObject(), page))
            return std::nullopt;
    }
    return page;
}

std::optional<QByteArrayList> slowIds(const QByteArray &body)
{
    const auto document = plainDocument(body);
    if (!document)
        return std::nullopt;
    QByteArrayList ids;
    const QJsonArray data = document->value(QLatin1String("data")).toArray();
    for (const QJsonValue &element : data) {
        if (!element.isObject())
            continue;
        const auto id = idOf(element.toObject());
        if (!id || id->isEmpty())
            return std::nullopt;
        ids.append(*id);
    }
    return ids;
}

std::optional<QString> slowNext(const QByteArray &body)
{
    const auto document = plainDocument(body);
    if (!document)
        return std::nullopt;
    const QJsonValue links = document->value(QLatin1String("links"));
    QJsonValue next = links.toObject().value(QLatin1String("next"));
    if (next.isObject())
        next = next.toObject().value(QLatin1String("href"));
    if (next.isUndefined() || next.isNull())
        return QString();
    const QString text = next.toString();
    if (!next.isString() || QString::fromUtf8(text.toUtf8()) != text)
        return std::nullopt;
    return text;
}

} // namespace meterdesk::fuzz
