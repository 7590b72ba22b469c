// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meterstore.h"

#include "storage/database.h"
#include "storage/datadirectory.h"
#include "tests/api/librarianfixture.h"
#include "tests/support/fakenetworkmanager.h"
#include "tests/support/heldpool.h"
#include "tests/support/patience.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <atomic>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr int kLittleMs = 300; // for what must not happen

//! The answer to the exchange of a token: a JWT that is good until 2100.
constexpr char kAccessToken[] =
    R"({"data":{"attributes":{"token":"eyJhbGciOiJub25lIn0.eyJleHAiOjQxMDI0NDQ4MDB9.bm9uZQ"}}})";

QJsonObject refusal(const QString &path)
{
    return {{QStringLiteral("method"), QStringLiteral("GET")},
            {QStringLiteral("path"), path},
            {QStringLiteral("fault"), QStringLiteral("status")},
            {QStringLiteral("status"), 403},
            {QStringLiteral("times"), -1}};
}

QJsonObject silence(const QString &path)
{
    QJsonObject fault = refusal(path);
    fault.insert(QStringLiteral("fault"), QStringLiteral("silent"));
    return fault;
}

} // namespace

class TestMeterStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<LibrarianFixture> m_fixture;
    std::unique_ptr<MeterStore> m_store;

    int arrivals(const char *path) const
    {
        return m_fixture->server.arrivals(QStringLiteral("GET"), QLatin1String(path));
    }

    //! Loads until it ends; false where that is not the end expected.
    bool reload(bool isToWork = true)
    {
        QSignalSpy loaded(m_store.get(), &MeterStore::loaded);
        QSignalSpy failed(m_store.get(), &MeterStore::loadFailed);
        m_store->reload();
        return QTest::qWaitFor([&] { return !m_store->isLoading(); }, kPatienceMs)
            && loaded.size() == (isToWork ? 1 : 0) && failed.size() == (isToWork ? 0 : 1);
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }

    void init()
    {
        m_fixture->reset();
        m_store = std::make_unique<MeterStore>(*m_fixture->librarian);
    }

    void cleanup() { m_store.reset(); }

    void cleanupTestCase() { m_fixture.reset(); }

    void oneRecordIsLoadedAlone()
    {
        QVERIFY(reload());
        QSignalSpy loaded(m_store.get(), &MeterStore::loaded);
        QSignalSpy failed(m_store.get(), &MeterStore::oneFailed);
        const Meter meter = m_store->meters().first();
        const Entity entity = m_store->entities().first();
        m_store->reloadMeter(meter.id);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kPatienceMs);
        m_store->reloadEntity(entity.id);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 2, kPatienceMs);
        QCOMPARE(*m_store->meter(meter.id), meter);
        QCOMPARE(*m_store->entity(entity.id), entity);
        QCOMPARE(arrivals("/meters/"), 1);
        QCOMPARE(arrivals("/entities/"), 1);

        m_fixture->server.addFault(refusal(QStringLiteral("/meters/")));
        m_store->reloadMeter(meter.id);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        m_store->reloadMeter(MeterId{QStringLiteral("no such")});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, kPatienceMs);
        QCOMPARE(loaded.size(), 2);
        QCOMPARE(*m_store->meter(meter.id), meter);
    }

    //! A list this long would hold the window.
    void longListsAreMadeReadyInAWorker()
    {
        const int count = int(MeterStore::kMostAtOnce) + 1;
        m_fixture->server.setSwitches({{QStringLiteral("meters"), count}});
        QSignalSpy loaded(m_store.get(), &MeterStore::loaded);
        {
            HeldPool pool;
            m_store->reload();
            QVERIFY(!QTest::qWaitFor([&] { return !loaded.isEmpty(); }, kLittleMs));
            QVERIFY(m_store->isLoading());
            pool.release();
            QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kPatienceMs);
        }
        QCOMPARE(m_store->meters().size(), count);
        const Meter last = m_store->meters().last();
        QVERIFY(m_store->meter(last.id) == &m_store->meters().last());

        // The same again is shared, and so is what was made of it.
        const auto lists = m_store->lists();
        QVERIFY(reload());
        QCOMPARE(m_store->lists(), lists);

        // One record, too.
        HeldPool pool;
        loaded.clear();
        m_store->reloadMeter(last.id);
        QVERIFY(!QTest::qWaitFor([&] { return !loaded.isEmpty(); }, kLittleMs));
        pool.release();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kPatienceMs);
        QCOMPARE(m_store->meters().last(), last);
    }

    //! What is asked for while a worker has the lists of before is what counts.
    void changesItsMindWhileListsAreMadeReady()
    {
        m_fixture->server.setSwitches({{QStringLiteral("meters"), int(MeterStore::kMostAtOnce) + 1},
                                       {QStringLiteral("deactivated"), 3}});
        QSignalSpy loaded(m_store.get(), &MeterStore::loaded);
        HeldPool pool;
        m_store->reload();
        QVERIFY(!QTest::qWaitFor([&] { return !loaded.isEmpty(); }, kLittleMs));
        m_store->setIncludesDeactivated(true);
        QVERIFY(!QTest::qWaitFor([&] { return !loaded.isEmpty(); }, kLittleMs));
        pool.release();
        QTRY_VERIFY_WITH_TIMEOUT(!m_store->isLoading(), kPatienceMs);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(m_store->meters().size(), MeterStore::kMostAtOnce + 4);
        // Nor does it matter to one that goes while a worker is at it.
        HeldPool again;
        m_store->reload();
        QVERIFY(!QTest::qWaitFor([&] { return loaded.size() > 1; }, kLittleMs));
        m_store.reset();
    }

    void oldListsAreTakenApartInAWorker()
    {
        QVERIFY(reload());
        const std::weak_ptr<const MeterLists> before = m_store->lists();
        m_fixture->server.setSwitches({{QStringLiteral("meters"), 7}});
        HeldPool pool;
        QVERIFY(reload());
        QCOMPARE(m_store->meters().size(), 7);
        QVERIFY(!before.expired());
        pool.release();
        QVERIFY(before.expired());
    }

    //! A refused connection is told faster than the disk reads: with the failure the kept lists are
    //! there, as who hears of it goes on with them.
    void aFailureIsToldAfterWhatIsKept()
    {
        QTemporaryDir folder;
        DataDirectory directory(folder.path());
        QVERIFY(directory.open());
        QSemaphore gate;
        std::atomic<bool> isShut = false;
        Database::Options options;
        options.fault = [&](const QString &) {
            if (isShut.exchange(false))
                gate.acquire();
            return false;
        };
        Database cache(directory, DatabaseFile::cache(QStringLiteral("town")), options);
        QFuture<StorageResult<Done>> open = cache.open();
        QTRY_VERIFY_WITH_TIMEOUT(open.isFinished(), kPatienceMs);
        QVERIFY(open.result());
        m_store->useCache(cache);
        QVERIFY(reload());
        const qsizetype count = m_store->meters().size();
        QVERIFY(count > 0);

        m_store = std::make_unique<MeterStore>(*m_fixture->librarian);
        m_fixture->server.addFault(refusal(QStringLiteral("/meters")));
        qsizetype countAtFailure = -1;
        connect(m_store.get(), &MeterStore::loadFailed, this,
                [&] { countAtFailure = m_store->meters().size(); });
        isShut = true;
        m_store->useCache(cache);
        m_store->reload();
        QTRY_VERIFY_WITH_TIMEOUT(!m_store->isLoading(), kPatienceMs);
        QVERIFY(m_store->error());
        QCOMPARE(countAtFailure, -1);
        gate.release();
        QTRY_COMPARE_WITH_TIMEOUT(countAtFailure, count, kPatienceMs);
        QVERIFY(m_store->isCached());
        m_store.reset();
    }

    void hasNothingAtFirst()
    {
        QVERIFY(!m_store->isLoading());
        QVERIFY(!m_store->loadedAt());
        QVERIFY(!m_store->error());
        QVERIFY(m_store->entities().isEmpty());
        QVERIFY(!m_store->meter({QStringLiteral("2001")}));
        QCOMPARE(m_store->pathOf({QStringLiteral("101")}), QStringList());
    }

    void loadsBoth()
    {
        const auto before = QDateTime::currentDateTimeUtc();
        QSignalSpy started(m_store.get(), &MeterStore::loadStarted);
        QVERIFY(reload());
        QCOMPARE(started.size(), 1);
        QCOMPARE(m_store->entities().size(), 12);
        QCOMPARE(m_store->meters().size(), 40);
        QVERIFY(m_store->loadedAt() && *m_store->loadedAt() >= before);
        const Entity *pavilion = m_store->entity({QStringLiteral("105")});
        QVERIFY(pavilion);
        QCOMPARE(pavilion->name, QStringLiteral("Pavilon A – učebny"));
        const Meter *meter = m_store->meter({QStringLiteral("2001")});
        QVERIFY(meter);
        QCOMPARE(meter->energy, Energy::Electricity);
        QVERIFY(!m_store->entity({QStringLiteral("2001")}));
        QVERIFY(!m_store->meter({QStringLiteral("105")}));
    }

    void tellsPathsAndZones()
    {
        QVERIFY(reload());
        QCOMPARE(m_store->pathOf({QStringLiteral("110")}),
                 (QStringList{
                     QStringLiteral("Skupina Říční & synové"), QStringLiteral("United Kingdom"),
                     QStringLiteral("Dover Ferry Terminal"), QStringLiteral("Harbour Office")}));
        const auto &meters = m_store->meters();
        const auto office = std::find_if(meters.begin(), meters.end(), [](const Meter &meter) {
            return meter.entity == EntityId{QStringLiteral("110")};
        });
        QVERIFY(office != meters.end());
        QCOMPARE(m_store->timeZone(*office), QByteArray("Europe/London"));
        QCOMPARE(m_store->timeZone(*office->entity), QByteArray("Europe/London"));
        QCOMPARE(m_store->timeZone(EntityId()), QByteArray("Europe/Prague"));
    }

    void aFailedLoadKeepsWhatWasThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("entities") << QStringLiteral("/entities");
        QTest::newRow("meters") << QStringLiteral("/meters");
    }

    void aFailedLoadKeepsWhatWasThere()
    {
        QFETCH(const QString, path);
        QVERIFY(reload());
        const auto loadedAt = m_store->loadedAt();
        // The other list would be another one: both are taken or neither.
        m_fixture->server.setSwitches(
            {{QStringLiteral("entities"), 5}, {QStringLiteral("meters"), 7}});
        m_fixture->server.addFault(refusal(path));
        QVERIFY(reload(false));
        QCOMPARE(kindName(m_store->error()->kind), QStringLiteral("Forbidden"));
        QCOMPARE(m_store->entities().size(), 12);
        QCOMPARE(m_store->meters().size(), 40);
        QCOMPARE(m_store->loadedAt(), loadedAt);

        m_fixture->server.clearFaults();
        QVERIFY(reload());
        QVERIFY(!m_store->error());
        QCOMPARE(m_store->entities().size(), 5);
        QCOMPARE(m_store->meters().size(), 7);
        QVERIFY(!m_store->meter({QStringLiteral("2008")}));
    }

    void aFailureEndsTheOtherList()
    {
        m_fixture->server.addFault(refusal(QStringLiteral("/entities")));
        m_fixture->server.addFault(silence(QStringLiteral("/meters")));
        QVERIFY(reload(false));
        QVERIFY(!m_store->isLoading());
        m_fixture->server.clearFaults();
        QVERIFY(reload());
        QCOMPARE(m_store->meters().size(), 40);
    }

    void joinsALoadUnderWay()
    {
        QSignalSpy started(m_store.get(), &MeterStore::loadStarted);
        m_store->reload();
        QVERIFY(m_store->isLoading());
        QVERIFY(reload());
        QCOMPARE(started.size(), 1);
        QCOMPARE(arrivals("/entities"), 1);
        QCOMPARE(arrivals("/meters"), 1);
    }

    void includesDeactivatedMeters()
    {
        QVERIFY(reload());
        QSignalSpy loaded(m_store.get(), &MeterStore::loaded);
        m_store->setIncludesDeactivated(false);
        QVERIFY(!m_store->isLoading());
        m_store->setIncludesDeactivated(true);
        QVERIFY(m_store->isLoading());
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kPatienceMs);
        QCOMPARE(m_store->meters().size(), 43);
        QVERIFY(m_store->meters().last().isDeactivated);
    }

    void changesItsMindDuringALoad()
    {
        QSignalSpy loaded(m_store.get(), &MeterStore::loaded);
        m_fixture->server.addFault(silence(QStringLiteral("/meters")));
        m_store->reload();
        QTRY_COMPARE_WITH_TIMEOUT(arrivals("/meters"), 1, kPatienceMs);
        m_fixture->server.clearFaults();
        m_store->setIncludesDeactivated(true);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kPatienceMs);
        QCOMPARE(m_store->meters().size(), 43);
        // To and fro within one turn: the last word counts.
        m_store->setIncludesDeactivated(false);
        m_store->setIncludesDeactivated(true);
        m_store->setIncludesDeactivated(false);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 2, kPatienceMs);
        QCOMPARE(m_store->meters().size(), 40);
        QVERIFY(!m_store->isLoading());
    }

    void whoHearsOfTheStartMayChangeIt()
    {
        QSignalSpy loaded(m_store.get(), &MeterStore::loaded);
        connect(m_store.get(), &MeterStore::loadStarted, m_store.get(),
                [this] { m_store->setIncludesDeactivated(true); });
        QVERIFY(reload());
        QCOMPARE(m_store->meters().size(), 43);
    }

    void mayBeDeletedWhileLoading()
    {
        m_store->reload();
        m_store.reset(); // before anything left
        m_store = std::make_unique<MeterStore>(*m_fixture->librarian);
        m_fixture->server.addFault(silence(QStringLiteral("/meters")));
        m_store->reload();
        QTRY_COMPARE_WITH_TIMEOUT(arrivals("/meters"), 1, kPatienceMs);
        m_store.reset(); // with one answer that never comes
        m_fixture->server.clearFaults();
        m_store = std::make_unique<MeterStore>(*m_fixture->librarian);
        QVERIFY(reload());
        QCOMPARE(m_store->meters().size(), 40);
    }

    void itsClientMayGoFirst()
    {
        QSignalSpy failed(m_store.get(), &MeterStore::loadFailed);
        m_store->reload();
        m_fixture->librarian.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!m_store->isLoading(), kPatienceMs);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(kindName(m_store->error()->kind), QStringLiteral("Cancelled"));
    }

    void zonesComeFromTheNearestEntityAbove()
    {
        FakeNetworkManager network;
        network.setHandler([](const FakeRequest &request) {
            if (request.path().endsWith("/entities")) {
                return FakeAnswer::json(R"({"data":[
                    {"id":"1","attributes":{"name":"a","time_zone":"America/New_York"}},
                    {"id":"2","attributes":{"name":"b","parent_id":"1"}},
                    {"id":"3","attributes":{"name":"c","parent_id":"2"}},
                    {"id":"4","attributes":{"name":"d","parent_id":"5"}},
                    {"id":"5","attributes":{"name":"e","parent_id":"4"}}]})");
            }
            if (request.path().endsWith("/meters")) {
                return FakeAnswer::json(R"({"data":[
                    {"id":"11","attributes":{"name":"below","entity_id":"3"}},
                    {"id":"12","attributes":{"name":"ring","entity_id":"4"}},
                    {"id":"13","attributes":{"name":"nowhere","entity_id":"9"}},
                    {"id":"14","attributes":{"name":"none"}}]})");
            }
            return FakeAnswer::json(kAccessToken, 201);
        });
        HttpSettings settings;
        settings.baseUrl = QUrl(QStringLiteral("https://librarian.test/"));
        Librarian librarian(settings, {}, {QByteArrayLiteral("login"), {}}, {}, &network);
        m_store = std::make_unique<MeterStore>(librarian);
        QVERIFY(reload());
        QList<QByteArray> zones;
        for (const Meter &meter : m_store->meters())
            zones.append(m_store->timeZone(meter));
        QCOMPARE(zones,
                 (QList<QByteArray>{"America/New_York", "Europe/Prague", "Europe/Prague",
                                    "Europe/Prague"}));
        // Another one for those that have none; the others keep theirs.
        m_store->setFallbackZone("Asia/Tokyo");
        QCOMPARE(m_store->timeZone(m_store->meters().at(0)), QByteArray("America/New_York"));
        QCOMPARE(m_store->timeZone(m_store->meters().at(1)), QByteArray("Asia/Tokyo"));
        QCOMPARE(m_store->timeZone(m_store->meters().at(3)), QByteArray("Asia/Tokyo"));
        m_store->setFallbackZone({});
        QCOMPARE(m_store->timeZone(m_store->meters().at(3)), QByteArray("Europe/Prague"));
        QCOMPARE(m_store->pathOf({QStringLiteral("4")}),
                 (QStringList{QStringLiteral("e"), QStringLiteral("d")}));
        m_store.reset();
    }
};

QTEST_GUILESS_MAIN(TestMeterStore)
#include "tst_meterstore.moc"
