// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltaparts.h"

#include "tests/models/storefixture.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

using Kind = DeltaSubject::Kind;

Record entityIn(const char *id, const char *zone, const char *parent)
{
    Record record = entity(id, QLatin1String(id), parent);
    if (*zone)
        record.second.insert(QStringLiteral("time_zone"), QLatin1String(zone));
    return record;
}

} // namespace

class TestDeltaParts : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;

    QStringList namesOf(Kind kind, const char *id, const char *energy) const
    {
        QStringList names;
        for (const DeltaPart &part :
             deltaParts(m_fixture->store, {kind, QLatin1String(id)}, QLatin1String(energy)))
            names << part.name;
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        const QJsonObject out{
            {QStringLiteral("deactivated_at"), QStringLiteral("2020-01-01T00:00:00Z")}};
        QVERIFY(m_fixture->load(
            {entityIn("Group", "Europe/Paris", ""), entityIn("School", "", "Group"),
             entityIn("Hall", "", "School"), entityIn("Canteen", "", "School"),
             entityIn("Dover", "Europe/London", "Group"), entityIn("Empty", "", "Group")},
            {meter("main", QStringLiteral("Main"), "School"),
             meter("water", QStringLiteral("Water"), "School", "wa"),
             meter("hall", QStringLiteral("Hall's"), "Hall"),
             meter("canteen", QStringLiteral("Canteen's"), "Canteen", "EL-VEN"),
             meter("heat a", QStringLiteral("Heat A"), "Canteen", "he"),
             meter("heat b", QStringLiteral("Heat B"), "Canteen", "he"),
             meter("dover", QStringLiteral("Dover's"), "Dover"),
             meter("old", QStringLiteral("Old"), "Dover", "el", out)}));
    }

    void cleanup() { m_fixture.reset(); }

    void anEntityHasEntitiesBelow()
    {
        QCOMPARE(namesOf(Kind::Entity, "Group", "el"),
                 (QStringList{QStringLiteral("School"), QStringLiteral("Dover")}));
        QCOMPARE(namesOf(Kind::Entity, "School", "el"),
                 (QStringList{QStringLiteral("Hall"), QStringLiteral("Canteen")}));
        QCOMPARE(namesOf(Kind::Entity, "Group", "he"), QStringList{QStringLiteral("School")});
    }

    void withoutThemItsMetersAreTheParts()
    {
        QCOMPARE(namesOf(Kind::Entity, "Canteen", "he"),
                 (QStringList{QStringLiteral("Heat A"), QStringLiteral("Heat B")}));
        QCOMPARE(namesOf(Kind::Entity, "Canteen", "el"), QStringList()); // one is the whole
        QCOMPARE(namesOf(Kind::Entity, "Empty", "el"), QStringList());
    }

    void aMainMeterHasTheEntitiesBehindIt()
    {
        QCOMPARE(namesOf(Kind::Meter, "main", ""),
                 (QStringList{QStringLiteral("Hall"), QStringLiteral("Canteen")}));
        QCOMPARE(namesOf(Kind::Meter, "water", "wa"), QStringList());
        QCOMPARE(namesOf(Kind::Meter, "heat a", "he"), QStringList()); // there is another one
        QCOMPARE(namesOf(Kind::Meter, "none", "el"), QStringList());
        QCOMPARE(namesOf(Kind::VirtualMeter, "main", "el"), QStringList());
    }

    void zonesAreThoseOfTheMeters()
    {
        const auto groups =
            zoneGroups(m_fixture->store, {QStringLiteral("Group")}, QStringLiteral("EL"));
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).zone, QByteArrayLiteral("Europe/London"));
        QCOMPARE(groups.at(0).meters, m_fixture->store.meter({QStringLiteral("old")}) ? 2 : 1);
        QCOMPARE(groups.at(1).zone, QByteArrayLiteral("Europe/Paris"));
        QCOMPARE(groups.at(1).meters, 3);
        QVERIFY(zoneGroups(m_fixture->store, {QStringLiteral("Empty")}, QStringLiteral("el"))
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeltaParts)
#include "tst_deltaparts.moc"
