// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listcache.h"
#include "storage/packedbody.h"
#include "storage/packedlist.h"
#include "tests/storage/cachefixture.h"

#include <QRandomGenerator>

using namespace meterdesk;

namespace {

QList<Entity> someEntities()
{
    Entity root;
    root.id = {QStringLiteral("1")};
    root.name = QStringLiteral("Areál Ždánice");
    root.timeZone = "Europe/Prague";
    Entity house;
    house.id = {QStringLiteral("2")};
    house.name = QStringLiteral("House 🏠");
    house.type = QStringLiteral("building");
    house.parent = EntityId{QStringLiteral("1")};
    house.further = {{QStringLiteral("area"), QStringLiteral("120 m²")}, {QStringLiteral("x"), {}}};
    Entity odd;
    odd.parent = EntityId{}; // one that is there and empty is not the same as none
    return {root, house, odd};
}

QList<Meter> someMeters()
{
    Meter plain;
    plain.id = {QStringLiteral("7")};
    Meter full;
    full.id = {QStringLiteral("8")};
    full.name = QStringLiteral("Elektroměr");
    full.code = QStringLiteral("AAA-BBB-0001-EL-01");
    full.energyCode = QStringLiteral("EL-VEN");
    full.energy = Energy::Electricity;
    full.unit = QStringLiteral("kWh");
    full.serialNumber = QStringLiteral("S1");
    full.registrationCode = QStringLiteral("859182400100000000");
    full.externalId = QStringLiteral("E1");
    full.importId = QStringLiteral("I1");
    full.suit = QStringLiteral("night");
    full.entity = EntityId{QStringLiteral("2")};
    full.deactivatedAt = QDateTime(QDate(2024, 2, 29), QTime(12, 30, 1), Qt::UTC);
    full.isDeactivated = true;
    full.further = {{QStringLiteral("note"), QStringLiteral("cellar")}};
    return {plain, full};
}

QList<MonthlyDelta> someDeltas()
{
    return {{{2024, 12}, 12.5, QStringLiteral("el"), QStringLiteral("kWh")},
            {{2025, 1}, std::nullopt, {}, {}},
            {{2025, 2}, -0.1, QStringLiteral("wa"), QStringLiteral("m³")}};
}

//! What whoever fills a seal with nonsense would get; the seal is right.
template<typename T>
void readNonsense(const QList<T> &list, int &understood)
{
    QRandomGenerator random(5);
    const QByteArray blob = packedList(list);
    // Once as it is and once without compression, where what is inside meets the changes.
    QByteArray plain = blob.first(2) + '\0' + qUncompress(blob.mid(3).chopped(4));
    for (const QByteArray &whole : {blob.chopped(4), plain}) {
        for (int i = 0; i < 4000; ++i) {
            QByteArray content = whole;
            for (int changes = 1 + random.bounded(3); changes > 0; --changes) {
                const qsizetype at = random.bounded(int(content.size()));
                if (random.bounded(4) == 0)
                    content.truncate(std::max<qsizetype>(at, 1));
                else
                    content[at] = char(random.bounded(2) ? 0xff : random.bounded(256));
            }
            content.squeeze();
            if (const auto read = unpackedList<T>(sealed(content))) {
                ++understood;
                QVERIFY(unpackedList<T>(packedList(*read)) == read);
            }
        }
    }
}

} // namespace

class TestListCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsPacked();
    void refusesWhatIsDamaged();
    void readsNoNonsense();
    void keepsListsApart();
    void unreadableIsNotThere();
};

void TestListCache::keepsWhatIsPacked()
{
    QCOMPARE(unpackedList<Entity>(packedList(someEntities())), std::optional(someEntities()));
    QCOMPARE(unpackedList<Meter>(packedList(someMeters())), std::optional(someMeters()));
    QCOMPARE(unpackedList<MonthlyDelta>(packedList(someDeltas())), std::optional(someDeltas()));
    QCOMPARE(unpackedList<Meter>(packedList(QList<Meter>())), std::optional(QList<Meter>()));
    QCOMPARE(unpackedList<Meter>(packedList(someMeters()))->at(1).deactivatedAt->timeSpec(),
             Qt::UTC);

    QList<Meter> many;
    for (int i = 0; i < 5000; ++i) {
        many << someMeters();
        many.last().id = {QString::number(i)};
    }
    const QByteArray blob = packedList(many);
    QCOMPARE(unpackedList<Meter>(blob), std::optional(many));
    QVERIFY2(blob.size() < 10'000 * 100, qPrintable(QString::number(blob.size())));
}

void TestListCache::refusesWhatIsDamaged()
{
    const QByteArray blob = packedList(someMeters());
    for (qsizetype i = 0; i < blob.size(); ++i) {
        QVERIFY(!unpackedList<Meter>(blob.first(i)));
        QByteArray changed = blob;
        changed[i] = char(changed.at(i) ^ 0x10);
        QVERIFY(!unpackedList<Meter>(changed));
    }
    QVERIFY(!unpackedList<Entity>(blob));
    QByteArray later = blob.chopped(4);
    later[0] = 2;
    QVERIFY(!unpackedList<Meter>(sealed(later)));
    // Four gigabytes out of nothing.
    QVERIFY(!unpackedList<Meter>(sealed(QByteArray("\1M\1\xff\xff\xff\xff", 7))));
    QVERIFY(!unpackedList<Meter>(sealed(QByteArray("\1M\0\xff\xff\xff\xff", 7))));
}

void TestListCache::readsNoNonsense()
{
    int understood = 0;
    readNonsense(someEntities(), understood);
    readNonsense(someMeters(), understood);
    readNonsense(someDeltas(), understood);
    QVERIFY2(understood > 100, qPrintable(QString::number(understood)));
}

void TestListCache::keepsListsApart()
{
    const QTemporaryDir folder;
    const QString subject = QStringLiteral("meter/8");
    {
        CacheRun run(folder.path());
        ListCache cache(run.database());
        QVERIFY(!settled(cache.entities()).value());
        QVERIFY(!settled(cache.meters()).value());
        QVERIFY(!settled(cache.deltas(subject)).value());
        QCOMPARE(outcome(cache.storeEntities(someEntities(), 1)), "Done");
        QCOMPARE(outcome(cache.storeMeters({}, 2)), "Done");
        QCOMPARE(outcome(cache.storeMeters(someMeters(), 3)), "Done");
        QCOMPARE(outcome(cache.storeDeltas(subject, someDeltas(), 4)), "Done");
        QCOMPARE(outcome(cache.storeDeltas(QStringLiteral("entity/8"), {}, 5)), "Done");
    }
    CacheRun run(folder.path());
    ListCache cache(run.database());
    QCOMPARE(settled(cache.entities()).value()->items, someEntities());
    QCOMPARE(settled(cache.entities()).value()->loadedAt, TimeMs(1));
    QCOMPARE(settled(cache.meters()).value()->items, someMeters());
    QCOMPARE(settled(cache.meters()).value()->loadedAt, TimeMs(3));
    QCOMPARE(settled(cache.deltas(subject)).value()->items, someDeltas());
    // An empty list is one that is known.
    QVERIFY(settled(cache.deltas(QStringLiteral("entity/8"))).value()->items.isEmpty());
    QCOMPARE(outcome(cache.forgetDeltas(subject)), "Done");
    QVERIFY(!settled(cache.deltas(subject)).value());
    QVERIFY(settled(cache.deltas(QStringLiteral("entity/8"))).value());
}

void TestListCache::unreadableIsNotThere()
{
    const QTemporaryDir folder;
    CacheRun run(folder.path());
    ListCache cache(run.database());
    QCOMPARE(outcome(cache.storeMeters(someMeters(), 3)), "Done");
    QCOMPARE(run.execute(QStringLiteral("UPDATE lists SET body = zeroblob(10)")), "Done");
    const auto meters = settled(cache.meters());
    QCOMPARE(outcome(meters), "Done");
    QVERIFY(!meters.value());
    QCOMPARE(outcome(cache.storeMeters(someMeters(), 4)), "Done");
    QCOMPARE(settled(cache.meters()).value()->items, someMeters());
}

QTEST_GUILESS_MAIN(TestListCache)
#include "tst_listcache.moc"
