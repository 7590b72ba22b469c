// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerdata.h"
#include "services/deltastore.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "tests/support/contractserver.h"
#include "tests/support/patience.h"
#include "tests/support/sessionparts.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

namespace {

const MeterId kMeter{QStringLiteral("2001")};
const DeltaSubject kSubject{DeltaSubject::Kind::Meter, QStringLiteral("2001")};

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

//! What was seen once is there without the service, and is not asked for a second time.
class TestOffline : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenedData> m_data;
    std::unique_ptr<Session> m_session;
    TimeMs m_now = 0;

    void close()
    {
        m_session.reset();
        m_data.reset();
    }

    void open()
    {
        close();
        m_data = std::make_unique<OpenedData>(m_folder->path());
        QVERIFY(m_data->open());
        m_session =
            sessionWith(*m_server, &m_data->customer(),
                        {ContractServer::loginToken().toLatin1(), {}}, [this] { return m_now; });
        m_session->start();
    }

    //! Looks at everything once, and ends with all of it on the disk.
    void seeAll()
    {
        open();
        TRY(m_session->state() == Session::State::Online);
        m_session->readings().request(kMeter, {});
        m_session->deltas().request(kSubject);
        TRY(!m_session->readings().isLoading(kMeter));
        TRY(!m_session->deltas().isLoading(kSubject));
        QCOMPARE(m_session->readings().readings(kMeter)->size(), std::size_t(2500));
        close();
    }

    int asked(const char *path) const
    {
        return m_server->arrivals(QStringLiteral("GET"), QLatin1String(path));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ContractServer>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime::currentMSecsSinceEpoch();
    }

    void cleanup()
    {
        close();
        m_folder.reset();
        m_server.reset();
    }

    //! For "not read this month", of meters that nobody looks at in this session.
    void knowsTheLatestReadings()
    {
        seeAll();
        open();
        ReadingStore &store = m_session->readings();
        QVERIFY(!store.latestTime(kMeter));
        QSignalSpy found(&store, &ReadingStore::latestFound);
        store.findLatest();
        store.findLatest();
        TRY(found.count() == 1);
        const auto latest = store.latestTime(kMeter);
        QVERIFY(latest.has_value());
        QVERIFY(!store.latestTime({QStringLiteral("2002")}));
        store.loadCached(kMeter);
        TRY(store.readings(kMeter)->size() == 2500);
        QCOMPARE(store.readings(kMeter)->lastTime(), *latest);
        QCOMPARE(store.latestTime(kMeter), latest);
    }

    void showsAllWithoutTheService()
    {
        seeAll();
        m_server->stop();
        m_now += 3600'000;
        open();
        TRY(m_session->state() == Session::State::Offline);
        TRY(m_session->meters().meters().size() == 40);
        QVERIFY(m_session->meters().isCached());
        QCOMPARE(m_session->meters().entities().size(), 12);
        QVERIFY(m_session->meters().loadedAt().has_value());
        QSignalSpy failed(&m_session->readings(), &ReadingStore::loadFailed);
        m_session->readings().request(kMeter, {});
        m_session->deltas().request(kSubject);
        QVERIFY(failed.wait(kPatienceMs));
        QCOMPARE(m_session->readings().readings(kMeter)->size(), std::size_t(2500));
        TRY(!m_session->deltas().deltas(kSubject).isEmpty());
        QVERIFY(m_session->deltas().loadedAt(kSubject).has_value());
    }

    void readsTheCacheAlone()
    {
        seeAll();
        const int before = asked("/meters/2001/readings");
        open();
        QSignalSpy read(&m_session->readings(), &ReadingStore::cacheRead);
        m_session->readings().loadCached(kMeter);
        QVERIFY(read.wait(kPatienceMs));
        QCOMPARE(m_session->readings().readings(kMeter)->size(), std::size_t(2500));
        m_session->readings().loadCached({QStringLiteral("2002")});
        QVERIFY(read.wait(kPatienceMs));
        QVERIFY(m_session->readings().readings({QStringLiteral("2002")})->isEmpty());
        QVERIFY(m_session->readings().arrived({QStringLiteral("2002")}).ranges().isEmpty());
        QCOMPARE(asked("/meters/2001/readings"), before);
    }

    void asksOnlyForTheLastWeeks()
    {
        seeAll();
        const int whole = asked("/meters/2001/readings");
        m_now += 3600'000;
        open();
        m_session->readings().request(kMeter, {});
        TRY(m_session->readings().isLoading(kMeter));
        TRY(!m_session->readings().isLoading(kMeter));
        QCOMPARE(m_session->readings().readings(kMeter)->size(), std::size_t(2500));
        const int again = asked("/meters/2001/readings") - whole;
        QVERIFY2(again >= 1 && again < whole, qPrintable(QString::number(again)));
    }

    void asksForNothingThatIsFresh()
    {
        seeAll();
        const int whole = asked("/meters/2001/readings");
        open();
        QSignalSpy finished(&m_session->readings(), &ReadingStore::loadFinished);
        m_session->readings().request(kMeter, {});
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(asked("/meters/2001/readings"), whole);
        QVERIFY(m_session->readings().isLoaded(kMeter, {}));
    }

    void findsLateChanges()
    {
        const TimeMs hour = 3600'000;
        const TimeMs last = m_now / hour * hour - hour;
        const auto rows = [&](double newest) {
            QJsonArray made;
            for (int i = 30; i >= 0; --i) {
                const auto at = QDateTime::fromMSecsSinceEpoch(last - i * 24 * hour, Qt::UTC);
                made << QJsonArray{at.toString(Qt::ISODate), i == 0 ? newest : 1000.0 - i};
            }
            return made;
        };
        m_server->replaceSeries(kMeter.value, rows(1000));
        open();
        m_session->readings().request(kMeter, {});
        TRY(m_session->readings().readings(kMeter)->size() == 31);
        TRY(!m_session->readings().isLoading(kMeter));
        close();
        m_server->replaceSeries(kMeter.value, rows(1005));
        m_now += hour;
        open();
        m_session->readings().request(kMeter, {});
        TRY(!m_session->readings().readings(kMeter)->isEmpty());
        TRY(m_session->readings().readings(kMeter)->states().back() == 1005);
        TRY(!m_session->readings().isLoading(kMeter));
        QCOMPARE(m_session->readings().readings(kMeter)->size(), std::size_t(31));
    }
};

QTEST_GUILESS_MAIN(TestOffline)
#include "tst_offline.moc"
