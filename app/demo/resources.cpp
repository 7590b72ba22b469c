// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The read half of Librarian: entities, meters, readings and data points.
#include "demo/librarian.h"

#include "demo/timemath.h"
#include "demo/zoneclock.h"

#include <QJsonArray>

#include <algorithm>

namespace meterdesk::demo {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

//! As an ISO 8601 duration where there is one.
QString intervalText(Interval interval)
{
    switch (interval) {
    case Interval::Quarter:
        return QStringLiteral("PT15M");
    case Interval::Hour:
        return QStringLiteral("PT1H");
    case Interval::Day:
        return QStringLiteral("P1D");
    case Interval::Month:
        break;
    }
    return QStringLiteral("manual");
}

QJsonValue link(const char *type, int id)
{
    return QJsonObject{{QStringLiteral("type"), text(type)},
                       {QStringLiteral("id"), QString::number(id)}};
}

//! Appends thousandths as a number with at most three decimals.
void appendNumber(QByteArray &out, qint64 thousandths)
{
    if (thousandths < 0)
        out += '-';
    const qint64 size = thousandths < 0 ? -thousandths : thousandths;
    out += QByteArray::number(size / 1000);
    if (size % 1000 == 0)
        return;
    QByteArray decimals = QByteArray::number(size % 1000 + 1000).mid(1);
    while (decimals.endsWith('0'))
        decimals.chop(1);
    out += '.' + decimals;
}

//! One page of \a objects, with a link to the next.
Response objectPage(const Request &request, const QJsonArray &objects)
{
    QString error;
    const Page page = parsePage(request, &error);
    for (const auto &[name, value] : request.query) {
        if (name == QLatin1String("sort") || name.startsWith(QLatin1String("filter")))
            error = QStringLiteral("%1 is not known here").arg(name);
    }
    if (!error.isEmpty())
        return errorResponse(400, error);
    QJsonArray part;
    for (qsizetype i = page.offset();
         i < std::min<qsizetype>(objects.size(), page.offset() + page.limit); ++i)
        part.append(objects[i]);
    QJsonObject answer{{QStringLiteral("data"), part}};
    const QJsonObject links = nextLink(request, page, page.offset() + page.limit < objects.size());
    if (!links.isEmpty())
        answer.insert(QStringLiteral("links"), links);
    return jsonResponse(200, answer);
}

} // namespace

QJsonObject Librarian::entityObject(const EntitySpec &entity) const
{
    QJsonObject attributes{{QStringLiteral("name"), text(entity.name)},
                           {QStringLiteral("type"), text(entity.type)},
                           {QStringLiteral("time_zone"), text(entity.zone)}};
    if (*entity.address != '\0')
        attributes.insert(QStringLiteral("address"), text(entity.address));
    if (entity.area > 0)
        attributes.insert(QStringLiteral("floor_area_m2"), entity.area);
    // No endpoint lists these, so they are told here to be tried out.
    QStringList virtualMeters;
    for (const VirtualMeterSpec &meter : m_customer.virtualMeters()) {
        if (meter.entity == entity.id)
            virtualMeters.append(QStringLiteral("%1 (%2)").arg(meter.id).arg(text(meter.name)));
    }
    if (!virtualMeters.isEmpty())
        attributes.insert(QStringLiteral("virtual_meters"),
                          virtualMeters.join(QLatin1String(", ")));
    QStringList series;
    for (const DataSeriesSpec &row : m_customer.dataSeries()) {
        if (row.entity == entity.id)
            series.append(
                QStringLiteral("%1 (%2, %3)").arg(row.id).arg(text(row.name), text(row.unit)));
    }
    if (!series.isEmpty())
        attributes.insert(QStringLiteral("data_series"), series.join(QLatin1String(", ")));
    const QJsonValue parent = entity.parent > 0 ? link("entities", entity.parent) : QJsonValue();
    return {
        {QStringLiteral("type"), QStringLiteral("entities")},
        {QStringLiteral("id"), QString::number(entity.id)},
        {QStringLiteral("attributes"), attributes},
        {QStringLiteral("relationships"),
         QJsonObject{{QStringLiteral("parent"), QJsonObject{{QStringLiteral("data"), parent}}}}}};
}

QJsonObject Librarian::meterObject(const MeterSpec &meter) const
{
    const QString energy = text(meter.energy);
    const qint64 reference = m_timeline.reference();
    const std::optional<qint64> removed = removedAt(m_customer, meter, reference);
    const auto orNull = [](const char *value) {
        return *value == '\0' ? QJsonValue() : QJsonValue(text(value));
    };
    const qint64 installed =
        zoneClock(m_customer.zoneOf(meter)).toLocal(installedAt(m_customer, meter, reference));
    const bool part = m_customer.isPartOfAnother(meter, 10);
    QJsonObject attributes{
        {QStringLiteral("name"), text(meter.name)},
        {QStringLiteral("code"), m_customer.codeOf(meter)},
        {QStringLiteral("energy"), energy},
        {QStringLiteral("unit"), unitOf(energy)},
        {QStringLiteral("external_id"), QJsonValue()},
        {QStringLiteral("serial_number"), text(meter.serial)},
        {QStringLiteral("registration_code"), orNull(meter.registration)},
        {QStringLiteral("import_id"), text(meter.importId)},
        {QStringLiteral("suit"), text(meter.suit)},
        {QStringLiteral("deactivated_at"),
         removed ? QJsonValue(utcTimeText(*removed)) : QJsonValue()},
        {QStringLiteral("floor"), orNull(meter.floor)},
        {QStringLiteral("room"), orNull(meter.room)},
        {QStringLiteral("digits"), meter.digits},
        {QStringLiteral("decimals"), meter.interval == Interval::Month ? 0 : 3},
        {QStringLiteral("multiplier"), meter.multiplier},
        {QStringLiteral("interval"), intervalText(meter.interval)},
        {QStringLiteral("commissioned_at"), utcTimeText(installed).left(10)},
        {QStringLiteral("measures"), part ? QStringLiteral("part") : QStringLiteral("total")},
        {QStringLiteral("data_origin"), dataOriginOf(meter)}};
    return {{QStringLiteral("type"), QStringLiteral("meters")},
            {QStringLiteral("id"), QString::number(meter.id)},
            {QStringLiteral("attributes"), attributes},
            {QStringLiteral("relationships"),
             QJsonObject{{QStringLiteral("entity"),
                          QJsonObject{{QStringLiteral("data"), link("entities", meter.entity)}}}}}};
}

Response Librarian::listEntities(const Request &request)
{
    QJsonArray objects;
    for (const EntitySpec &entity : m_customer.entities())
        objects.append(entityObject(entity));
    return objectPage(request, objects);
}

Response Librarian::showEntity(const Request &request)
{
    const EntitySpec *entity = m_customer.entity(request.args[0].toInt());
    if (!entity)
        return errorResponse(404, QStringLiteral("There is no entity %1").arg(request.args[0]));
    return jsonResponse(200, {{QStringLiteral("data"), entityObject(*entity)}});
}

Response Librarian::listMeters(const Request &request)
{
    const QString flag =
        request.queryValue(QStringLiteral("include_deactivated")).value_or(QStringLiteral("false"));
    const bool all = flag.isEmpty() || flag == QLatin1String("true") || flag == QLatin1String("1");
    if (!all && flag != QLatin1String("false") && flag != QLatin1String("0"))
        return errorResponse(400, QStringLiteral("include_deactivated is true or false"));
    QJsonArray objects;
    for (const MeterSpec &meter : m_customer.meters()) {
        const std::optional<qint64> removed = removedAt(m_customer, meter, m_timeline.reference());
        if (all || !removed || *removed > now())
            objects.append(meterObject(meter));
    }
    return objectPage(request, objects);
}

Response Librarian::showMeter(const Request &request)
{
    const MeterSpec *meter = m_customer.meterByIdentification(request.args[0]);
    if (!meter)
        return errorResponse(404, QStringLiteral("There is no meter %1").arg(request.args[0]));
    return jsonResponse(200, {{QStringLiteral("data"), meterObject(*meter)}});
}

Response Librarian::recordPage(const Request &request, Timeline::Records records, const char *type,
                               const QString &filterType, const char *valueKey,
                               const std::function<qint64(const RegisterReading &)> &id) const
{
    QString error;
    const TimeFilter filter = parseFilters(request, filterType, FilterTime::Zoned, &error);
    const Page page = parsePage(request, &error);
    if (!error.isEmpty())
        return errorResponse(400, error);
    const auto earlier = [](const RegisterReading &record, qint64 time) {
        return record.time < time;
    };
    const auto first = std::lower_bound(records.begin(), records.end(), filter.from, earlier);
    const auto end =
        std::lower_bound(first, records.end(), std::max(filter.from, filter.before), earlier);
    const qsizetype count = end - first;
    // Written by hand: a page through QJsonDocument takes as long as the client's parsing of it.
    QByteArray body;
    body.reserve(page.limit * qsizetype(112) + 200);
    body += "{\"data\":[";
    qsizetype written = 0;
    for (qsizetype i = page.offset(); i < std::min(count, page.offset() + page.limit); ++i) {
        const RegisterReading &record = page.descending ? *(end - 1 - i) : *(first + i);
        body += written++ > 0 ? ",{\"type\":\"" : "{\"type\":\"";
        body += type;
        body += "\",\"id\":\"" + QByteArray::number(id(record)) + "\",\"attributes\":{\"time\":\"";
        appendUtcTime(body, record.time);
        body += "\",\"";
        body += valueKey;
        body += "\":";
        appendNumber(body, record.state);
        body += "}}";
    }
    body += ']';
    const QJsonObject links = nextLink(request, page, page.offset() + page.limit < count);
    if (!links.isEmpty())
        body += ",\"links\":{\"next\":\"" + links.value(QLatin1String("next")).toString().toLatin1()
            + "\"}";
    body += '}';
    return {200, body};
}

Response Librarian::listReadings(const Request &request)
{
    const MeterSpec *meter = m_customer.meterByIdentification(request.args[0]);
    if (!meter)
        return errorResponse(404, QStringLiteral("There is no meter %1").arg(request.args[0]));
    return recordPage(
        request, m_timeline.readings(*meter, now()), "readings", QStringLiteral("readings"),
        "state",
        [this, meter](const RegisterReading &reading) { return m_timeline.idOf(*meter, reading); });
}

Response Librarian::listDataPoints(const Request &request)
{
    const DataSeriesSpec *series = m_customer.series(request.args[0].toInt());
    if (!series)
        return errorResponse(404,
                             QStringLiteral("There is no data series %1").arg(request.args[0]));
    return recordPage(
        request, m_timeline.points(*series, now()), "data_points", QStringLiteral("data_series"),
        "value",
        [this, series](const RegisterReading &point) { return m_timeline.idOf(*series, point); });
}

} // namespace meterdesk::demo
