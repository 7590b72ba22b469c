// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/endpoints.h"

#include "api/datapointsapi.h"
#include "api/invoicesapi.h"
#include "api/profilesapi.h"
#include "tests/api/importrows.h"

namespace meterdesk::test {

namespace {

// Each of its own stream, none of which feeds a meter: no call disturbs another one.
const QString kNewReading = QStringLiteral("ŽĎ_nová");
const QString kNewSuit = QStringLiteral("zpětný/2");
const QString kNewPoint = QStringLiteral("501");
const QString kForLatest = QStringLiteral("čtená");
const QString kForId = QStringLiteral("mazaná/podle_id");
const QString kForTime = QStringLiteral("mazaná_podle_času");
const QString kMeter = QStringLiteral("2001");
constexpr TimeMs kQuarter = 900000;

//! Thirty-five days of 2025, a bit more than three pages of ten.
const TimeRange kDays{1741219200000, 1741219200000 + 35 * qint64(86400000)};

TimeRange quarter()
{
    return {noon(), noon() + kQuarter};
}

ReadingDraft readingDraft(const QString &importId, const QString &suit = {})
{
    return {importId, suit, noon(), "1234567.125", QStringLiteral("kWh"), QStringLiteral("matrix")};
}

DataPointDraft pointDraft(const QString &importId)
{
    return {importId, {}, noon(), "21.50", QStringLiteral("°C"), QStringLiteral("matrix")};
}

ProfileDraft profileDraft(const QString &importId)
{
    return {importId, {}, quarter(), "1.250", QStringLiteral("kWh"), QStringLiteral("matrix")};
}

template<typename T>
QJsonObject outcomeOf(const ApiResult<T> &result)
{
    QJsonObject told{{QStringLiteral("outcome"), outcome(result)}};
    if (!result)
        told.insert(QStringLiteral("status"), result.error().httpStatus);
    return told;
}

QJsonObject row(const Entity &entity)
{
    return {{QStringLiteral("id"), entity.id.value},
            {QStringLiteral("name"), entity.name},
            {QStringLiteral("type"), entity.type},
            {QStringLiteral("zone"), QString::fromLatin1(entity.timeZone)},
            {QStringLiteral("parent"), entity.parent ? entity.parent->value : QString()}};
}

QJsonObject row(const Meter &meter)
{
    return {{QStringLiteral("id"), meter.id.value},
            {QStringLiteral("name"), meter.name},
            {QStringLiteral("code"), meter.code},
            {QStringLiteral("energy"), meter.energyCode},
            {QStringLiteral("knowsEnergy"), meter.energy.has_value()},
            {QStringLiteral("unit"), meter.unit},
            {QStringLiteral("serial"), meter.serialNumber},
            {QStringLiteral("registration"), meter.registrationCode},
            {QStringLiteral("external"), meter.externalId},
            {QStringLiteral("importId"), meter.importId},
            {QStringLiteral("suit"), meter.suit},
            {QStringLiteral("parent"), meter.entity ? meter.entity->value : QString()},
            {QStringLiteral("end"),
             qint64(meter.deactivatedAt ? meter.deactivatedAt->toMSecsSinceEpoch() : 0)},
            {QStringLiteral("ended"), meter.isDeactivated}};
}

QJsonObject row(const MonthlyDelta &delta)
{
    return {{QStringLiteral("month"), delta.month.year * 100 + delta.month.month},
            {QStringLiteral("value"), delta.value ? QJsonValue(*delta.value) : QJsonValue()},
            {QStringLiteral("energy"), delta.energyCode},
            {QStringLiteral("unit"), delta.unit}};
}

template<typename T>
QJsonObject rowsOf(const ApiResult<QList<T>> &result)
{
    QJsonObject told = outcomeOf(result);
    if (!result)
        return told;
    QJsonArray rows;
    for (const T &value : *result)
        rows.append(row(value));
    told.insert(QStringLiteral("rows"), rows);
    return told;
}

template<typename T>
QJsonObject rowOf(const ApiResult<T> &result)
{
    QJsonObject told = outcomeOf(result);
    if (result)
        told.insert(QStringLiteral("rows"), QJsonArray{row(*result)});
    return told;
}

//! Of a series of readings or points.
template<typename Series>
QJsonObject seriesOf(const ApiResult<Series> &result)
{
    QJsonObject told = outcomeOf(result);
    if (!result)
        return told;
    QJsonArray rows;
    for (std::size_t i = 0; i < result->size(); ++i) {
        const auto record = result->at(i);
        QJsonObject fields{{QStringLiteral("id"), record.id.value},
                           {QStringLiteral("time"), qint64(record.time)}};
        if constexpr (std::is_same_v<Series, ReadingSeries>)
            fields.insert(QStringLiteral("number"), record.state);
        else
            fields.insert(QStringLiteral("number"), record.value);
        rows.append(fields);
    }
    told.insert(QStringLiteral("rows"), rows);
    return told;
}

//! What is common to the latest record of each kind.
template<typename Latest>
QJsonObject latestOf(const ApiResult<std::optional<Latest>> &result,
                     const std::function<QJsonObject(const Latest &)> &own)
{
    QJsonObject told = outcomeOf(result);
    if (!result)
        return told;
    told.insert(QStringLiteral("isThere"), result->has_value());
    if (!*result)
        return told;
    QJsonObject fields = own(**result);
    fields.insert(QStringLiteral("importId"), (*result)->importId);
    fields.insert(QStringLiteral("suit"), (*result)->suit);
    fields.insert(QStringLiteral("unit"), (*result)->unit);
    told.insert(QStringLiteral("rows"), QJsonArray{fields});
    return told;
}

//! Of a creation: what the server has of it, and whether its id was understood.
template<typename T>
QJsonObject createdOf(World &world, const ApiResult<T> &result, const QString &id, const char *kind,
                      const QString &importId)
{
    QJsonObject told = outcomeOf(result);
    told.insert(QStringLiteral("stored"), world.stored(kind, importId));
    told.insert(QStringLiteral("knowsId"), !id.isEmpty() && id == world.storedId(kind, importId));
    return told;
}

QJsonObject removedOf(World &world, const ApiResult<Done> &result, const char *kind,
                      const QString &importId)
{
    QJsonObject told = outcomeOf(result);
    told.insert(QStringLiteral("left"), world.stored(kind, importId).size());
    return told;
}

QJsonObject exchange(World &world)
{
    QJsonObject told = outcomeOf(settled(world.librarian->exchangeToken()));
    QStringList scopes = world.librarian->scopes();
    scopes.sort();
    told.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(scopes));
    told.insert(QStringLiteral("knowsEnd"), world.librarian->tokenExpiresAt().has_value());
    return told;
}

QJsonObject latestPoint(World &world)
{
    return latestOf<LatestDataPoint>(settled(world.librarian->dataPoints().latest(kForLatest, {})),
                                     [](const LatestDataPoint &l) {
                                         return QJsonObject{
                                             {QStringLiteral("time"), qint64(l.point.time)},
                                             {QStringLiteral("number"), l.point.value}};
                                     });
}

QJsonObject latestProfile(World &world)
{
    return latestOf<LatestProfile>(
        settled(world.librarian->profiles().latest(kForLatest, {})), [](const LatestProfile &l) {
            return QJsonObject{{QStringLiteral("from"), qint64(l.profile.range.from)},
                               {QStringLiteral("to"), qint64(l.profile.range.to)},
                               {QStringLiteral("number"), l.profile.value}};
        });
}

QJsonObject latestReading(World &world)
{
    return latestOf<LatestReading>(
        settled(world.librarian->readings().latest(kForLatest, {})), [](const LatestReading &l) {
            return QJsonObject{{QStringLiteral("time"), qint64(l.reading.time)},
                               {QStringLiteral("number"), l.reading.state},
                               {QStringLiteral("suspicious"), l.isSuspicious.value_or(true)}};
        });
}

QJsonObject createPoint(World &world)
{
    const auto id = settled(world.librarian->dataPoints().create(pointDraft(kNewPoint)));
    return createdOf(world, id, id ? id->value : QString(), "points", kNewPoint);
}

QJsonObject createReading(World &world)
{
    const auto id =
        settled(world.librarian->readings().create(readingDraft(kNewReading, kNewSuit)));
    return createdOf(world, id, id ? id->value : QString(), "readings", kNewReading);
}

QJsonObject storeProfile(World &world)
{
    const auto stored = settled(world.librarian->profiles().store(profileDraft(kNewReading)));
    QJsonObject told =
        createdOf(world, stored, stored ? stored->id.value : QString(), "profiles", kNewReading);
    told.insert(QStringLiteral("how"), stored ? int(stored->outcome) : -1);
    return told;
}

QJsonObject createInvoice(World &world)
{
    const InvoiceDraft draft{QDate(2025, 1, 1), QDate(2025, 1, 31), "200.50", "50",
                             QStringLiteral("faktura č. 1")};
    const auto id = settled(world.librarian->invoices().create(kMeter, draft));
    return createdOf(world, id, id ? id->value : QString(), "invoices", kMeter);
}

QList<Endpoint> readingEndpoints()
{
    return {
        {"exchange", exchange},
        {"points",
         [](World &w) {
             return seriesOf(settled(w.librarian->dataPoints().list({kNewPoint}, kDays)));
         }},
        {"entity deltas",
         [](World &w) {
             return rowsOf(settled(w.librarian->deltas().ofEntity({QStringLiteral("101")})));
         }},
        {"meter deltas",
         [](World &w) { return rowsOf(settled(w.librarian->deltas().ofMeter(kMeter))); }},
        {"virtual deltas",
         [](World &w) {
             return rowsOf(settled(w.librarian->deltas().ofVirtualMeter(QStringLiteral("9001"))));
         }},
        {"latest point", latestPoint},
        {"latest profile", latestProfile},
        {"latest reading", latestReading},
        {"entities", [](World &w) { return rowsOf(settled(w.librarian->entities().list())); }},
        {"entity",
         [](World &w) {
             return rowOf(settled(w.librarian->entities().one({QStringLiteral("105")})));
         }},
        {"readings",
         [](World &w) { return seriesOf(settled(w.librarian->readings().list({kMeter}, kDays))); }},
        {"meters",
         [](World &w) {
             return rowsOf(settled(w.librarian->meters().list(IncludeDeactivated::Yes)));
         }},
        {"meter", [](World &w) { return rowOf(settled(w.librarian->meters().one(kMeter))); }},
    };
}

QList<Endpoint> writingEndpoints()
{
    return {
        {"create point", createPoint},
        {"delete point by id",
         [](World &w) {
             return removedOf(w, settled(w.librarian->dataPoints().remove(w.point)), "points",
                              kForId);
         }},
        {"delete point by time",
         [](World &w) {
             const auto done = settled(w.librarian->dataPoints().remove(kForTime, {}, noon()));
             return removedOf(w, done, "points", kForTime);
         }},
        {"store profile", storeProfile},
        {"delete profile by id",
         [](World &w) {
             return removedOf(w, settled(w.librarian->profiles().remove(w.profile)), "profiles",
                              kForId);
         }},
        {"delete profile by range",
         [](World &w) {
             const auto done = settled(w.librarian->profiles().remove(kForTime, {}, quarter()));
             return removedOf(w, done, "profiles", kForTime);
         }},
        {"create reading", createReading},
        {"delete reading by id",
         [](World &w) {
             return removedOf(w, settled(w.librarian->readings().remove(w.reading)), "readings",
                              kForId);
         }},
        {"delete reading by time",
         [](World &w) {
             const auto done = settled(w.librarian->readings().remove(kForTime, {}, noon()));
             return removedOf(w, done, "readings", kForTime);
         }},
        {"create invoice", createInvoice},
    };
}

} // namespace

World::World()
    : LibrarianFixture({QStringLiteral("--meters=7"), QStringLiteral("--deactivated=4"),
                        QStringLiteral("--step=86400"), QStringLiteral("--readings=630")})
{ }

void World::prepare(const QJsonObject &switches)
{
    reset();
    // It makes another customer, whose store is empty.
    const QString gasUnit = QStringLiteral("gas-unit");
    if (switches.contains(gasUnit))
        server.setSwitch(gasUnit, switches[gasUnit].toString());
    if (!writeAll())
        qFatal("the records of the matrix could not be written");
    QJsonObject others = switches;
    others.remove(gasUnit);
    if (!others.isEmpty())
        server.setSwitches(others);
    open();
}

bool World::writeAll()
{
    bool isGood = true;
    for (const QString &importId : {kForLatest, kForId, kForTime}) {
        isGood = settled(librarian->readings().create(readingDraft(importId))) && isGood;
        isGood = settled(librarian->dataPoints().create(pointDraft(importId))) && isGood;
        isGood = settled(librarian->profiles().store(profileDraft(importId))) && isGood;
    }
    reading.value = storedId("readings", kForId);
    point.value = storedId("points", kForId);
    profile.value = storedId("profiles", kForId);
    return isGood;
}

QJsonArray World::stored(const char *kind, const QString &importId) const
{
    QJsonArray found;
    for (const auto &value : server.store()[QLatin1String(kind)].toArray()) {
        QJsonObject record = value.toObject();
        const QJsonValue owner = record.contains(QLatin1String("import_id"))
            ? record[QLatin1String("import_id")]
            : record[QLatin1String("meter_id")];
        record.remove(QLatin1String("id"));
        if (owner.toString() == importId)
            found.append(record);
    }
    return found;
}

QString World::storedId(const char *kind, const QString &importId) const
{
    QString id;
    int count = 0;
    for (const auto &record : server.store()[QLatin1String(kind)].toArray()) {
        if (record[QLatin1String("import_id")].toString() == importId
            || record[QLatin1String("meter_id")].toString() == importId) {
            id = record[QLatin1String("id")].toString();
            ++count;
        }
    }
    return count == 1 ? id : QString();
}

const QList<Endpoint> &endpoints()
{
    static const QList<Endpoint> all = readingEndpoints() + writingEndpoints();
    return all;
}

} // namespace meterdesk::test
