// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The write half of Librarian: readings, data points, profiles and invoices that are sent in.
#include "demo/librarian.h"

#include "demo/timemath.h"
#include "demo/zoneclock.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace meterdesk::demo {

namespace {

constexpr qsizetype kMaxText = 255;
constexpr qsizetype kMaxUnit = 50;
constexpr double kMaxPoint = 1e12;

std::optional<RecordKind> kindOf(const QString &segment)
{
    if (segment == QLatin1String("readings"))
        return RecordKind::Reading;
    if (segment == QLatin1String("data_points"))
        return RecordKind::DataPoint;
    if (segment == QLatin1String("profiles"))
        return RecordKind::Profile;
    return std::nullopt;
}

//! The fields of a body, which may be flat below "data" or in its "attributes".
std::optional<QJsonObject> fieldsOf(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body).object().value(QLatin1String("data"));
    if (!data.isObject())
        return std::nullopt;
    const QJsonValue attributes = data.toObject().value(QLatin1String("attributes"));
    return attributes.isObject() ? attributes.toObject() : data.toObject();
}

//! Reads single fields and keeps the first mistake.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &fields)
        : m_fields(fields)
    { }

    const QString &error() const { return m_error; }
    void fail(const QString &text)
    {
        if (m_error.isEmpty())
            m_error = text;
    }

    QString text(const char *key, bool required, qsizetype longest, bool blanks)
    {
        const QJsonValue value = m_fields.value(QLatin1String(key));
        const QString name = QLatin1String(key);
        static const QRegularExpression blank(QStringLiteral("\\s"));
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            fail(name + QLatin1String(" must be a string"));
        if (required && value.toString().isEmpty())
            fail(name + QLatin1String(" must not be empty"));
        if (value.toString().size() > longest)
            fail(QStringLiteral("%1 is longer than %2 characters").arg(name).arg(longest));
        if (!blanks && value.toString().contains(blank))
            fail(name + QLatin1String(" must not hold spaces"));
        return value.toString();
    }

    qint64 time(const char *key)
    {
        const std::optional<qint64> time = parseRfc3339(text(key, true, 64, true));
        if (!time)
            fail(QLatin1String(key) + QLatin1String(" is not an RFC 3339 time with its zone"));
        return time.value_or(0);
    }

    std::optional<int> date(const char *key)
    {
        const std::optional<int> days = parseDate(text(key, true, 64, true));
        if (!days)
            fail(QLatin1String(key) + QLatin1String(" is not an RFC 3339 date"));
        return days;
    }

    std::optional<double> number(const char *key, bool required)
    {
        const QJsonValue value = m_fields.value(QLatin1String(key));
        if (value.isDouble())
            return value.toDouble();
        if (required || (!value.isUndefined() && !value.isNull()))
            fail(QLatin1String(key) + QLatin1String(" must be a number"));
        return std::nullopt;
    }

private:
    QJsonObject m_fields;
    QString m_error;
};

ImportedRecord readRecord(RecordKind kind, FieldReader &fields)
{
    ImportedRecord record;
    record.kind = kind;
    record.time = fields.time(kind == RecordKind::Profile ? "from" : "time");
    if (kind == RecordKind::Profile) {
        record.to = fields.time("to");
        if (record.to <= record.time)
            fields.fail(QStringLiteral("to must be later than from"));
    }
    record.value =
        fields.number(kind == RecordKind::Reading ? "state" : "value", true).value_or(0.0);
    record.importId = fields.text("import_id", true, kMaxText, false);
    record.suit = fields.text("suit", false, kMaxText, false);
    if (record.suit.isEmpty())
        record.suit = QStringLiteral("default");
    record.unit = fields.text("unit", false, kMaxUnit, true);
    record.sender = fields.text("sender", false, kMaxText, true);
    return record;
}

QJsonObject recordObject(const ImportedRecord &record)
{
    QJsonObject attributes{{QStringLiteral("import_id"), record.importId},
                           {QStringLiteral("suit"), record.suit},
                           {QStringLiteral("unit"), record.unit},
                           {QStringLiteral("sender"), record.sender},
                           {QStringLiteral("suspicious"), record.suspicious}};
    const bool profile = record.kind == RecordKind::Profile;
    attributes.insert(profile ? QStringLiteral("from") : QStringLiteral("time"),
                      utcTimeText(record.time));
    if (profile)
        attributes.insert(QStringLiteral("to"), utcTimeText(record.to));
    attributes.insert(record.kind == RecordKind::Reading ? QStringLiteral("state")
                                                         : QStringLiteral("value"),
                      record.value);
    const char *type = profile                 ? "profiles"
        : record.kind == RecordKind::DataPoint ? "data_points"
                                               : "readings";
    return {{QStringLiteral("data"),
             QJsonObject{{QStringLiteral("type"), QLatin1String(type)},
                         {QStringLiteral("id"), QString::number(record.id)},
                         {QStringLiteral("attributes"), attributes}}}};
}

Response noSuch(const char *what)
{
    return errorResponse(404, QStringLiteral("There is no such %1").arg(QLatin1String(what)));
}

} // namespace

bool Librarian::isPlausible(const MeterSpec &meter, const ImportedRecord &reading)
{
    const double span = static_cast<double>(registerSpan(meter)) / 1000.0;
    if (reading.time > now() || reading.value < 0.0 || reading.value >= span)
        return false;
    const Timeline::Records records = m_timeline.readings(meter, now());
    const auto next = std::lower_bound(
        records.begin(), records.end(), reading.time,
        [](const RegisterReading &record, qint64 time) { return record.time < time; });
    const qint64 state = thousandths(reading.value);
    if (next != records.begin()) {
        const RegisterReading &previous = *std::prev(next);
        qint64 use = state - previous.state;
        if (use < 0)
            use += registerSpan(meter);
        // Twenty times the yearly mean and a little is more than a full pipe or fuse gives.
        const double hours = static_cast<double>(reading.time - previous.time) / kHourSecs;
        const double perHour = std::max(meter.annual, 2000.0) / 8766.0;
        if (static_cast<double>(use) / 1000.0 > 20.0 * perHour * (hours + 1.0))
            return false;
    }
    const bool last = next == records.end();
    return last || state <= next->state
        || next->state < (next == records.begin() ? 0 : std::prev(next)->state);
}

Response Librarian::createRecord(const Request &request)
{
    const std::optional<RecordKind> kind = kindOf(request.args[0]);
    if (!kind || request.args[1] != m_customerId)
        return noSuch("customer or kind of record");
    const std::optional<QJsonObject> body = fieldsOf(request.body);
    if (!body)
        return errorResponse(400, QStringLiteral("The body is not a JSON document with data"));
    FieldReader fields(*body);
    ImportedRecord record = readRecord(*kind, fields);
    if (!fields.error().isEmpty())
        return errorResponse(400, fields.error());
    record.receivedAt = now();
    const MeterSpec *meter = m_customer.meterByImportId(record.importId, record.suit);
    const DataSeriesSpec *series = m_customer.seriesByImportId(record.importId, record.suit);
    if (*kind == RecordKind::DataPoint ? !series : !meter) {
        return errorResponse(400,
                             QStringLiteral("import_id %1 with suit %2 is not known")
                                 .arg(record.importId, record.suit));
    }
    ImportStore &store = m_timeline.imports();
    if (*kind == RecordKind::Profile) {
        if (ImportedRecord *same = store.exactProfile(record)) {
            same->value = record.value;
            return jsonResponse(200, recordObject(*same));
        }
        if (store.overlapping(record))
            return errorResponse(409, QStringLiteral("The profile overlaps another one"));
    } else {
        const Timeline::Records made = *kind == RecordKind::Reading
            ? m_timeline.readings(*meter, now())
            : m_timeline.points(*series, now());
        const RegisterReading same{record.time, thousandths(record.value)};
        const bool mistyped =
            *kind == RecordKind::Reading && m_timeline.suspicious(*meter, now()) == same;
        if (mistyped || store.duplicateOf(record)
            || std::find(made.begin(), made.end(), same) != made.end())
            return errorResponse(409, QStringLiteral("The same record is already stored"));
        record.suspicious = *kind == RecordKind::Reading
            ? !isPlausible(*meter, record)
            : record.time > now() || std::abs(record.value) > kMaxPoint;
    }
    return jsonResponse(201, recordObject(store.add(std::move(record))));
}

Response Librarian::latestRecord(const Request &request)
{
    const std::optional<RecordKind> kind = kindOf(request.args[0]);
    if (!kind || request.args[1] != m_customerId)
        return noSuch("customer or kind of record");
    const QString &importId = request.args[2];
    const QString &suit = request.args[3];
    ImportedRecord newest;
    newest.kind = *kind;
    newest.importId = importId;
    newest.suit = suit;
    bool found = false;
    const MeterSpec *meter = m_customer.meterByImportId(importId, suit);
    const DataSeriesSpec *series = m_customer.seriesByImportId(importId, suit);
    const auto take = [&](const RegisterReading &record, qint64 id, bool suspicious) {
        if (found && record.time < newest.time)
            return;
        found = true;
        newest.id = id;
        newest.time = record.time;
        newest.value = static_cast<double>(record.state) / 1000.0;
        newest.suspicious = suspicious;
        newest.sender = QStringLiteral("demo");
    };
    if (*kind == RecordKind::Reading && meter) {
        newest.unit = unitOf(QString::fromLatin1(meter->energy));
        const Timeline::Records records = m_timeline.readings(*meter, now());
        if (!records.empty())
            take(records.back(), m_timeline.idOf(*meter, records.back()), false);
        if (const auto mistyped = m_timeline.suspicious(*meter, now()))
            take(*mistyped, m_timeline.idOf(*meter, *mistyped), true);
    } else if (*kind == RecordKind::DataPoint && series) {
        newest.unit = QString::fromUtf8(series->unit);
        const Timeline::Records records = m_timeline.points(*series, now());
        if (!records.empty())
            take(records.back(), m_timeline.idOf(*series, records.back()), false);
    }
    const ImportedRecord *sent = m_timeline.imports().latest(*kind, importId, suit);
    if (sent && (!found || sent->time >= newest.time))
        return jsonResponse(200, recordObject(*sent));
    return found ? jsonResponse(200, recordObject(newest)) : noSuch("record");
}

Response Librarian::deleteById(const Request &request)
{
    const std::optional<RecordKind> kind = kindOf(request.args[0]);
    if (!kind || request.args[1] != m_customerId)
        return noSuch("customer or kind of record");
    bool ok = false;
    const qint64 id = request.args[2].toLongLong(&ok);
    if (ok && m_timeline.imports().removeById(*kind, id))
        return {204, {}};
    // An id of a made record holds its meter or series and its time; see Timeline::idOf().
    const int owner = static_cast<int>(id / 10000000000);
    const qint64 time = id % 10000000000;
    const MeterSpec *meter = m_customer.meter(owner);
    const DataSeriesSpec *series = m_customer.series(owner);
    if (*kind == RecordKind::Reading && meter && removeMade(*meter, time))
        return {204, {}};
    if (*kind == RecordKind::DataPoint && series
        && m_timeline.removeMade(owner, m_timeline.points(*series, now()), time, now()))
        return {204, {}};
    return noSuch("record, or it is too old");
}

bool Librarian::removeMade(const MeterSpec &meter, qint64 time)
{
    const std::optional<RegisterReading> mistyped = m_timeline.suspicious(meter, now());
    if (mistyped && mistyped->time == time)
        return m_timeline.removeMade(meter.id, {&*mistyped, 1}, time, now());
    return m_timeline.removeMade(meter.id, m_timeline.readings(meter, now()), time, now());
}

Response Librarian::deleteByTime(const Request &request)
{
    const std::optional<RecordKind> kind = kindOf(request.args[0]);
    if (!kind || request.args[1] != m_customerId)
        return noSuch("customer or kind of record");
    const QString &importId = request.args[2];
    const QString &suit = request.args[3];
    const QJsonObject body = fieldsOf(request.body).value_or(QJsonObject());
    const auto timeOf = [&](const QString &key) {
        return parseRfc3339(request.queryValue(key).value_or(body.value(key).toString()), true);
    };
    const bool profile = *kind == RecordKind::Profile;
    const std::optional<qint64> time =
        timeOf(profile ? QStringLiteral("from") : QStringLiteral("time"));
    const std::optional<qint64> to = profile ? timeOf(QStringLiteral("to")) : 0;
    if (!time || !to) {
        return errorResponse(400,
                             profile ? QStringLiteral("from and to must be RFC 3339 times of "
                                                      "whole seconds")
                                     : QStringLiteral("time must be an RFC 3339 time of whole "
                                                      "seconds"));
    }
    if (m_timeline.imports().removeByTime(*kind, importId, suit, *time, *to))
        return {204, {}};
    const MeterSpec *meter = m_customer.meterByImportId(importId, suit);
    const DataSeriesSpec *series = m_customer.seriesByImportId(importId, suit);
    if (*kind == RecordKind::Reading && meter && removeMade(*meter, *time))
        return {204, {}};
    if (*kind == RecordKind::DataPoint && series
        && m_timeline.removeMade(series->id, m_timeline.points(*series, now()), *time, now()))
        return {204, {}};
    return noSuch("record, or it is too old");
}

Response Librarian::createInvoice(const Request &request)
{
    const MeterSpec *meter = m_customer.meterByIdentification(request.args[0]);
    if (!meter)
        return errorResponse(404, QStringLiteral("There is no meter %1").arg(request.args[0]));
    const std::optional<QJsonObject> body = fieldsOf(request.body);
    if (!body)
        return errorResponse(400, QStringLiteral("The body is not a JSON document with data"));
    FieldReader fields(*body);
    const int from = fields.date("from").value_or(0);
    const int to = fields.date("to").value_or(0);
    const std::optional<double> cost = fields.number("cost", false);
    const std::optional<double> consumption = fields.number("consumption", false);
    fields.text("note", false, kMaxText, true);
    if (to < from)
        fields.fail(QStringLiteral("from must not be later than to"));
    if (to >= zoneClock(m_customer.zoneOf(*meter)).dayAt(now()))
        fields.fail(QStringLiteral("The whole period must be in the past"));
    if (!cost && !consumption)
        fields.fail(QStringLiteral("cost or consumption must be present"));
    if (cost.value_or(0.0) < 0.0 || consumption.value_or(0.0) < 0.0)
        fields.fail(QStringLiteral("cost and consumption must not be negative"));
    std::vector<Invoice> &invoices = m_invoices[meter->id];
    const bool overlaps = std::any_of(invoices.begin(), invoices.end(), [&](const Invoice &other) {
        return other.from <= to && from <= other.to;
    });
    if (overlaps)
        fields.fail(QStringLiteral("The period overlaps another invoice of this meter"));
    if (!fields.error().isEmpty())
        return errorResponse(400, fields.error());
    invoices.push_back({from, to});
    return jsonResponse(201,
                        {{QStringLiteral("data"),
                          QJsonObject{{QStringLiteral("type"), QStringLiteral("received_invoices")},
                                      {QStringLiteral("id"), QString::number(++m_lastInvoice)},
                                      {QStringLiteral("attributes"), *body}}}});
}

} // namespace meterdesk::demo
