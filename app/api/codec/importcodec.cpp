// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/importcodec.h"

#include "api/codec/importrules.h"
#include "api/codec/recordreader.h"
#include "api/codec/timeparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

ApiError protocolError(const QString &where)
{
    return {ApiError::Kind::Protocol, 0, where, {}};
}

// --- reading -----------------------------------------------------------------------------------

ApiResult<TimeMs> timeIn(const RawRecord &record, const char *name)
{
    const QByteArray text = record.text({name}).toLatin1();
    const auto time = parseRfc3339({text.constData(), std::size_t(text.size())});
    if (!time)
        return protocolError(QStringLiteral("data.") + QLatin1String(name));
    return *time;
}

//! The number under \a name, else under \a otherName.
ApiResult<double> numberIn(const RawRecord &record, const char *name, const char *otherName)
{
    bool isNumber = false;
    const double number = record.text({name, otherName}).toLatin1().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return protocolError(QStringLiteral("data.") + QLatin1String(name));
    return number;
}

//! What the latest record of each kind tells besides.
template<typename Latest>
void takeStream(RawRecord &record, Latest &latest)
{
    latest.importId = record.text({"import_id"});
    latest.suit = record.text({"suit"});
    latest.unit = record.text({"unit"});
    latest.isSuspicious = record.takeFlag({"suspicious", "is_suspicious", "suspect"});
}

// --- writing -----------------------------------------------------------------------------------

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

//! The fields of one record, in the order in which they are added.
class FieldWriter
{
public:
    //! \a json as it stands: a number.
    FieldWriter &raw(const char *name, const QByteArray &json)
    {
        m_fields += m_fields.isEmpty() ? "\"" : ",\"";
        m_fields += name;
        m_fields += "\":" + json;
        return *this;
    }
    FieldWriter &text(const char *name, const QString &text)
    {
        return text.isEmpty() ? *this : raw(name, jsonString(text));
    }
    FieldWriter &time(const char *name, TimeMs time)
    {
        return raw(name, '"' + rfc3339(time) + '"');
    }
    FieldWriter &date(const char *name, const QDate &date)
    {
        return raw(name, '"' + date.toString(Qt::ISODate).toLatin1() + '"');
    }
    //! What all imports have behind their number.
    template<typename Draft>
    FieldWriter &stream(const Draft &draft)
    {
        text("import_id", draft.importId);
        text("unit", draft.unit);
        text("sender", draft.sender);
        return text("suit", draft.suit);
    }

    QByteArray body(const char *type, WireShapes::ImportBody shape) const
    {
        if (shape == WireShapes::ImportBody::JsonApi) {
            return QByteArray("{\"data\":{\"type\":\"") + type + "\",\"attributes\":{" + m_fields
                + "}}}";
        }
        return "{\"data\":{" + m_fields + "}}";
    }

private:
    QByteArray m_fields;
};

//! The latest record of a moment: its number is called \a name, or \a otherName.
template<typename Latest, typename Record>
ApiResult<Latest> decodeLatestAt(const QByteArray &body, Record Latest::*member, const char *name,
                                 const char *otherName)
{
    auto record = readRecord(body);
    if (!record)
        return record.error();
    const auto time = timeIn(*record, "time");
    if (!time)
        return time.error();
    const auto number = numberIn(*record, name, otherName);
    if (!number)
        return number.error();
    Latest latest;
    latest.*member = {{record->id}, *time, *number};
    takeStream(*record, latest);
    return latest;
}

} // namespace

ApiResult<LatestReading> decodeLatestReading(const QByteArray &body)
{
    return decodeLatestAt(body, &LatestReading::reading, "state", "value");
}

ApiResult<LatestDataPoint> decodeLatestDataPoint(const QByteArray &body)
{
    return decodeLatestAt(body, &LatestDataPoint::point, "value", "state");
}

ApiResult<LatestProfile> decodeLatestProfile(const QByteArray &body)
{
    auto record = readRecord(body);
    if (!record)
        return record.error();
    const auto from = timeIn(*record, "from");
    if (!from)
        return from.error();
    const auto to = timeIn(*record, "to");
    if (!to)
        return to.error();
    const auto value = numberIn(*record, "value", "state");
    if (!value)
        return value.error();
    LatestProfile latest;
    latest.profile = {{record->id}, {*from, *to}, *value};
    takeStream(*record, latest);
    return latest;
}

ApiResult<QString> decodeImported(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QString();
    const auto record = readRecord(body);
    if (record)
        return record->id;
    // A 2xx has stored it; only a document that calls itself an error is one.
    if (record.error().detail.startsWith(QLatin1String("errors")))
        return record.error();
    return QString();
}

ApiResult<StoredProfile> decodeStoredProfile(const QByteArray &body, int status)
{
    using Outcome = StoredProfile::Outcome;
    auto id = decodeImported(body);
    if (!id)
        return id.error();
    Outcome outcome = Outcome::Unknown;
    if (status == 201)
        outcome = Outcome::Created;
    else if (status == 200 || status == 204)
        outcome = Outcome::Updated;
    return StoredProfile{{*std::move(id)}, outcome};
}

ApiResult<QByteArray> encodeReading(const ReadingDraft &draft, WireShapes::ImportBody shape)
{
    if (auto error = brokenRule(draft))
        return *std::move(error);
    FieldWriter fields;
    fields.time("time", draft.time).raw("state", draft.state).stream(draft);
    return fields.body("readings", shape);
}

ApiResult<QByteArray> encodeDataPoint(const DataPointDraft &draft, const BodyForm &form)
{
    if (auto error = brokenRule(draft))
        return *std::move(error);
    const char *number = form.number == WireShapes::ValueKey::State ? "state" : "value";
    FieldWriter fields;
    fields.time("time", draft.time).raw(number, draft.value).stream(draft);
    return fields.body("data_points", form.body);
}

ApiResult<QByteArray> encodeProfile(const ProfileDraft &draft, WireShapes::ImportBody shape)
{
    if (auto error = brokenRule(draft))
        return *std::move(error);
    FieldWriter fields;
    fields.time("from", draft.range.from).time("to", draft.range.to);
    fields.raw("value", draft.value).stream(draft);
    return fields.body("profiles", shape);
}

ApiResult<QByteArray> encodeInvoice(const InvoiceDraft &draft, WireShapes::ImportBody shape)
{
    if (auto error = brokenRule(draft))
        return *std::move(error);
    FieldWriter fields;
    fields.date("from", draft.from).date("to", draft.to);
    if (!draft.cost.isEmpty())
        fields.raw("cost", draft.cost);
    if (!draft.consumption.isEmpty())
        fields.raw("consumption", draft.consumption);
    fields.text("note", draft.note);
    const bool isFlat = shape == WireShapes::ImportBody::Flat;
    return fields.body("received_invoices", isFlat ? shape : WireShapes::ImportBody::JsonApi);
}

QByteArray encodeTimesOnly(const QList<NamedTime> &times)
{
    FieldWriter fields;
    for (const NamedTime &named : times)
        fields.time(named.name, named.time);
    return fields.body("", WireShapes::ImportBody::Flat);
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

bool namesNumber(const ApiError &error)
{
    static const QRegularExpression names(QStringLiteral("\\b(value|state)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return error.kind == ApiError::Kind::Validation && error.detail.contains(names);
}

WireShapes::ImportBody otherShape(WireShapes::ImportBody shape)
{
    return shape == WireShapes::ImportBody::JsonApi ? WireShapes::ImportBody::Flat
                                                    : WireShapes::ImportBody::JsonApi;
}

} // namespace meterdesk
