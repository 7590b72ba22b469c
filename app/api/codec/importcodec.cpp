// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/importcodec.h"

#include "api/codec/recordreader.h"
#include "api/codec/timeparser.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <optional>

namespace meterdesk {

namespace {

ApiError protocolError(const QString &where)
{
    return {ApiError::Kind::Protocol, 0, where, {}};
}

ApiError invalid(const QString &reason)
{
    return {ApiError::Kind::Validation, 0, reason, {}};
}

//! Whether \a text is what JSON calls a number, and a finite one: -?(0|[1-9]\d*)(\.\d+)?(e…)?
bool isJsonNumber(QByteArrayView text)
{
    const char *at = text.begin();
    const char *const end = text.end();
    const auto digits = [&at, end] {
        const char *const begin = at;
        while (at != end && *at >= '0' && *at <= '9')
            ++at;
        return at - begin;
    };
    if (at != end && *at == '-')
        ++at;
    const char *const whole = at;
    const auto length = digits();
    if (length == 0 || (length > 1 && *whole == '0'))
        return false;
    if (at != end && *at == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    bool isRead = false;
    const double value = text.toDouble(&isRead);
    return at == end && isRead && std::isfinite(value);
}

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

std::optional<ApiError> brokenRule(const ReadingDraft &draft)
{
    const auto hasSpace = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    };
    if (draft.importId.isEmpty())
        return invalid(QStringLiteral("import_id is empty"));
    if (draft.importId.size() > 255 || hasSpace(draft.importId))
        return invalid(QStringLiteral("import_id has more than 255 characters or a space"));
    if (hasSpace(draft.suit))
        return invalid(QStringLiteral("suit has a space"));
    if (draft.unit.size() > 50)
        return invalid(QStringLiteral("unit has more than 50 characters"));
    if (draft.sender.size() > 255)
        return invalid(QStringLiteral("sender has more than 255 characters"));
    if (rfc3339(draft.time).isEmpty())
        return invalid(QStringLiteral("time is outside of the years 1 to 9999"));
    if (!isJsonNumber(draft.state))
        return invalid(QStringLiteral("state is not a number"));
    return std::nullopt;
}

} // namespace

ApiResult<LatestReading> decodeLatestReading(const QByteArray &body)
{
    auto record = readRecord(body);
    if (!record)
        return record.error();
    const QByteArray time = record->text({"time"}).toLatin1();
    const auto instant = parseRfc3339({time.constData(), std::size_t(time.size())});
    if (!instant)
        return protocolError(QStringLiteral("data.time"));
    const QByteArray text = record->text({"state", "value"}).toLatin1();
    bool isNumber = false;
    const double state = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(state))
        return protocolError(QStringLiteral("data.state"));
    LatestReading latest;
    latest.reading = {{record->id}, *instant, state};
    latest.importId = record->text({"import_id"});
    latest.suit = record->text({"suit"});
    latest.unit = record->text({"unit"});
    latest.isSuspicious = record->takeFlag({"suspicious", "is_suspicious", "suspect"});
    return latest;
}

ApiResult<ReadingId> decodeImported(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return ReadingId{};
    const auto record = readRecord(body);
    if (record)
        return ReadingId{record->id};
    // A 2xx has stored it; only a document that calls itself an error is one.
    if (record.error().detail.startsWith(QLatin1String("errors")))
        return record.error();
    return ReadingId{};
}

ApiResult<QByteArray> encodeReading(const ReadingDraft &draft, WireShapes::ImportBody shape)
{
    if (auto error = brokenRule(draft))
        return *std::move(error);
    QByteArray fields = "\"time\":\"" + rfc3339(draft.time) + "\",\"state\":" + draft.state
        + ",\"import_id\":" + jsonString(draft.importId);
    const auto add = [&fields](const char *name, const QString &text) {
        if (!text.isEmpty())
            fields += QByteArray(",\"") + name + "\":" + jsonString(text);
    };
    add("unit", draft.unit);
    add("sender", draft.sender);
    add("suit", draft.suit);
    if (shape == WireShapes::ImportBody::JsonApi)
        return QByteArray("{\"data\":{\"type\":\"readings\",\"attributes\":{" + fields + "}}}");
    return QByteArray("{\"data\":{" + fields + "}}");
}

QByteArray encodeTimeOnly(TimeMs time)
{
    return "{\"data\":{\"time\":\"" + rfc3339(time) + "\"}}";
}

bool mayBlameShape(const ApiError &error)
{
    static constexpr const char *kHints[] = {"missing", "required",   "empty",
                                             "blank",   "attributes", "data.",
                                             "unknown", "type",       "bad request"};
    if (error.kind != ApiError::Kind::Validation)
        return false;
    return error.detail.isEmpty()
        || std::any_of(std::begin(kHints), std::end(kHints), [&error](const char *hint) {
               return error.detail.contains(QLatin1String(hint), Qt::CaseInsensitive);
           });
}

WireShapes::ImportBody otherShape(WireShapes::ImportBody shape)
{
    return shape == WireShapes::ImportBody::JsonApi ? WireShapes::ImportBody::Flat
                                                    : WireShapes::ImportBody::JsonApi;
}

} // namespace meterdesk
