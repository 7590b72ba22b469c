// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace meterdesk::demo {

//! How often a meter is read. Month: by a person, near the end of the month.
enum class Interval { Quarter, Hour, Day, Month };

//! Which measured series a meter follows (resources/demo/README.md).
enum class Shape {
    UkElectricity,
    UkGas,
    IllinoisElectricity,
    IllinoisGas,
    Heating, //!< degrees below 16 °C of the outdoor temperature
    Cooling, //!< degrees above 14 °C of the outdoor temperature
    Darkness, //!< hours between sunset and sunrise at 50° N, not measured
};

//! When the place is in use: weights by hour, kind of day and month. Measured: none.
enum class Profile { Measured, Home, Office, School, Canteen, Gym, Pool, Care };

struct EntitySpec
{
    int id = 0;
    int parent = 0; //!< 0 = none
    const char *type = "";
    const char *name = "";
    const char *address = "";
    int area = 0; //!< m², 0 = not told
    const char *zone = "Europe/Prague";
};

//! Events that are made up, relative to the day at which the demo was started.
struct Events
{
    int gapDaysAgo = 0; //!< no readings for gapDays from then on
    int gapDays = 0;
    int stepDaysAgo = 0; //!< from 22:00 of that day on \c stepPerHour more is used
    double stepPerHour = 0.0;
    int rolledOverMonthsAgo = 0; //!< the register passes its last number in that month
    int startedMonthsAgo = 0; //!< the meter was put in at the middle of that month
    int endedMonthsAgo = 0; //!< the meter was taken out at the middle of that month
    bool lastIsSuspicious = false; //!< the newest reading is mistyped
};

struct MeterSpec
{
    int id = 0;
    int entity = 0;
    const char *energy = "";
    const char *name = "";
    const char *floor = "";
    const char *room = "";
    const char *serial = "";
    const char *registration = "";
    const char *importId = "";
    const char *suit = "default";
    Interval interval = Interval::Hour;
    Shape shape = Shape::UkElectricity;
    Profile profile = Profile::Measured;
    double annual = 0.0; //!< use in a year, in the unit of the energy
    double base = 0.0; //!< share of it that never stops
    int digits = 6; //!< of the register before the decimal mark
    int multiplier = 1; //!< of the current transformers; readings are already multiplied
    int seed = 0; //!< meters with the same seed measure the same use; 0 = the id
    Events events = {};
    std::vector<int> includes = {}; //!< meters behind this one
};

struct VirtualMeterSpec
{
    int id = 0;
    int entity = 0;
    const char *energy = "";
    const char *name = "";
    std::vector<int> plus = {};
    std::vector<int> minus = {};
};

struct DataSeriesSpec
{
    int id = 0;
    int entity = 0;
    const char *name = "";
    const char *unit = "";
    const char *importId = "";
};

//! Unit of \a energy ("el", "ga", "wa", "he", "co") at this customer.
QString unitOf(const QString &energy);

//! The made-up customer: its tree, meters, virtual meters and series, as tables. Immutable.
class Customer
{
public:
    Customer();

    static QString name();

    const std::vector<EntitySpec> &entities() const { return m_entities; }
    //! Also those taken out; without virtual meters.
    const std::vector<MeterSpec> &meters() const { return m_meters; }
    const std::vector<VirtualMeterSpec> &virtualMeters() const { return m_virtualMeters; }
    const std::vector<DataSeriesSpec> &dataSeries() const { return m_dataSeries; }

    const EntitySpec *entity(int id) const;
    const MeterSpec *meter(int id) const;
    const VirtualMeterSpec *virtualMeter(int id) const;
    const DataSeriesSpec *series(int id) const;
    //! By id or by code.
    const MeterSpec *meterByIdentification(const QString &text) const;
    const MeterSpec *meterByImportId(const QString &importId, const QString &suit) const;
    const DataSeriesSpec *seriesByImportId(const QString &importId, const QString &suit) const;

    //! "AAA-BBB-CCCC-DD-EE": entity, floor, meter, kind, energy.
    QString codeOf(const MeterSpec &meter) const;
    QByteArray zoneOf(const MeterSpec &meter) const;
    QByteArray zoneOf(const DataSeriesSpec &series) const;
    //! Whether \a entity is \a ancestor or lies below it.
    bool isWithin(int entity, int ancestor) const;
    //! Whether another meter within \a entity has \a meter behind it.
    bool isPartOfAnother(const MeterSpec &meter, int entity) const;

private:
    std::vector<EntitySpec> m_entities;
    std::vector<MeterSpec> m_meters;
    std::vector<VirtualMeterSpec> m_virtualMeters;
    std::vector<DataSeriesSpec> m_dataSeries;
};

//! A sentence that tells what of \a meter is measured and what is made up.
QString dataOriginOf(const MeterSpec &meter);

} // namespace meterdesk::demo
