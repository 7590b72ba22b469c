// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/customer.h"

#include "demo/customertables.h"

#include <algorithm>

namespace meterdesk::demo {

namespace {

template<typename Row>
const Row *rowById(const std::vector<Row> &rows, int id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

QString sourceSentence(Shape shape)
{
    switch (shape) {
    case Shape::UkElectricity:
        return QStringLiteral("from the measured electricity use of a site in the United Kingdom");
    case Shape::UkGas:
        return QStringLiteral("from the measured gas use of a site in the United Kingdom");
    case Shape::IllinoisElectricity:
        return QStringLiteral("from the measured electricity use of a site in Illinois");
    case Shape::IllinoisGas:
        return QStringLiteral("from the measured daily gas use of a site in Illinois");
    case Shape::Heating:
    case Shape::Cooling:
        return QStringLiteral(
            "from the measured outdoor temperature of a site in the United Kingdom");
    case Shape::Darkness:
        break;
    }
    return QStringLiteral("from sunset and sunrise at 50 degrees north");
}

} // namespace

QString unitOf(const QString &energy)
{
    const bool volume = energy == QLatin1String("wa") || energy == QLatin1String("ga");
    return volume ? QStringLiteral("m³") : QStringLiteral("kWh");
}

Customer::Customer()
    : m_entities(entityTable())
    , m_meters(meterTable())
    , m_virtualMeters(virtualMeterTable())
    , m_dataSeries(dataSeriesTable())
{ }

QString Customer::name()
{
    return QStringLiteral("Demo: Město Brodec");
}

const EntitySpec *Customer::entity(int id) const
{
    return rowById(m_entities, id);
}

const MeterSpec *Customer::meter(int id) const
{
    return rowById(m_meters, id);
}

const VirtualMeterSpec *Customer::virtualMeter(int id) const
{
    return rowById(m_virtualMeters, id);
}

const DataSeriesSpec *Customer::series(int id) const
{
    return rowById(m_dataSeries, id);
}

const MeterSpec *Customer::meterByIdentification(const QString &text) const
{
    const auto found = std::find_if(m_meters.begin(), m_meters.end(), [&](const MeterSpec &meter) {
        return text == QString::number(meter.id) || text == codeOf(meter);
    });
    return found == m_meters.end() ? nullptr : &*found;
}

const MeterSpec *Customer::meterByImportId(const QString &importId, const QString &suit) const
{
    const auto found = std::find_if(m_meters.begin(), m_meters.end(), [&](const MeterSpec &meter) {
        return importId == QLatin1String(meter.importId) && suit == QLatin1String(meter.suit);
    });
    return found == m_meters.end() ? nullptr : &*found;
}

const DataSeriesSpec *Customer::seriesByImportId(const QString &importId, const QString &suit) const
{
    const auto found =
        std::find_if(m_dataSeries.begin(), m_dataSeries.end(), [&](const DataSeriesSpec &series) {
            return importId == QLatin1String(series.importId) && suit == QLatin1String("default");
        });
    return found == m_dataSeries.end() ? nullptr : &*found;
}

QString Customer::codeOf(const MeterSpec &meter) const
{
    // The floor's number: 000 below ground, else as written; 001 where none is told.
    const QString floor = QString::fromUtf8(meter.floor);
    const int level = floor.contains(QLatin1String("PP")) || floor == QLatin1String("Basement")
        ? 0
        : std::max(1, floor.left(1).toInt());
    return QStringLiteral("%1-%2-%3-00-%4")
        .arg(meter.entity, 3, 10, QLatin1Char('0'))
        .arg(level, 3, 10, QLatin1Char('0'))
        .arg(meter.id % 100, 4, 10, QLatin1Char('0'))
        .arg(QString::fromLatin1(meter.energy).toUpper());
}

QByteArray Customer::zoneOf(const MeterSpec &meter) const
{
    const EntitySpec *place = entity(meter.entity);
    return place ? QByteArray(place->zone) : QByteArray("UTC");
}

QByteArray Customer::zoneOf(const DataSeriesSpec &series) const
{
    const EntitySpec *place = entity(series.entity);
    return place ? QByteArray(place->zone) : QByteArray("UTC");
}

bool Customer::isWithin(int entityId, int ancestor) const
{
    for (const EntitySpec *at = entity(entityId); at; at = entity(at->parent)) {
        if (at->id == ancestor)
            return true;
    }
    return false;
}

bool Customer::isPartOfAnother(const MeterSpec &meter, int entityId) const
{
    return std::any_of(m_meters.begin(), m_meters.end(), [&](const MeterSpec &other) {
        return isWithin(other.entity, entityId)
            && std::find(other.includes.begin(), other.includes.end(), meter.id)
            != other.includes.end();
    });
}

QString dataOriginOf(const MeterSpec &meter)
{
    const bool real = meter.annual <= 0.0;
    QString text = real ? QStringLiteral("Cumulated ") : QStringLiteral("Made ");
    text += sourceSentence(meter.shape);
    if (real && meter.energy == QByteArrayView("ga"))
        text += QStringLiteral(", turned into m³");
    if (!real)
        text += meter.profile == Profile::Measured
            ? QStringLiteral(", scaled")
            : QStringLiteral(", weighted by the hours of use and scaled");
    if (meter.interval == Interval::Quarter)
        text += QStringLiteral("; quarter hours split from hours");
    if (meter.interval == Interval::Month)
        text += QStringLiteral("; read once a month");
    const Events &events = meter.events;
    if (events.gapDays > 0)
        text += QStringLiteral("; the gap is made up");
    if (events.stepPerHour > 0.0)
        text += meter.energy == QByteArrayView("wa") ? QStringLiteral("; the leak is made up")
                                                     : QStringLiteral("; the base load is made up");
    if (events.rolledOverMonthsAgo > 0)
        text += QStringLiteral("; the roll-over is made up");
    if (events.startedMonthsAgo > 0 || events.endedMonthsAgo > 0)
        text += QStringLiteral("; the exchange is made up");
    if (events.lastIsSuspicious)
        text += QStringLiteral("; the mistyped reading is made up");
    return text + QLatin1Char('.');
}

} // namespace meterdesk::demo
