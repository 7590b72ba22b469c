// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentreading.h"
#include "services/customerdata.h"
#include "services/meterstore.h"
#include "services/outbox.h"
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
const QString kStream = QStringLiteral("ŽĎ_2001");
constexpr std::size_t kAll = 2500; // readings that the server has by itself
//! After all of them.
constexpr TimeMs kTime = 1'770'000'000'000;
constexpr TimeMs kHour = 3'600'000;

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

//! What was sent is among the readings of its meter once it is accepted, without anybody's doing.
class TestAfterSending : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenedData> m_data;
    std::unique_ptr<Session> m_session;
    TimeMs m_now = 0;

    ReadingStore &readings() { return m_session->readings(); }

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
            sessionWith(*m_server, &m_data->customer(), tokensOfServer(), [this] { return m_now; });
        m_session->start();
        TRY(m_session->outbox()->isLoaded() && m_session->meters().loadedAt()
            && !m_session->meters().isCached());
    }

    void loadAll()
    {
        readings().request(kMeter, {});
        TRY(!readings().isLoading(kMeter) && readings().loadedAt(kMeter));
    }

    void send(TimeMs time, const QByteArray &state)
    {
        WriteRequest request;
        request.owner = kStream;
        request.range = {time, time};
        request.value = state;
        (void)m_session->outbox()->add({request}, {});
    }

    bool has(TimeMs time, double state)
    {
        const auto there = readings().readings(kMeter);
        const std::size_t at = there->lowerBound(time);
        return at < there->size() && there->times()[at] == time && there->states()[at] == state;
    }

    int asked() const
    {
        return m_server->arrivals(QStringLiteral("GET"), QStringLiteral("/meters/2001/readings"));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ContractServer>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime::currentMSecsSinceEpoch();
        open();
    }

    void cleanup()
    {
        close();
        m_folder.reset();
        m_server.reset();
    }

    void showsWhatWasAccepted()
    {
        loadAll();
        QCOMPARE(readings().readings(kMeter)->size(), kAll);
        QSignalSpy changed(&readings(), &ReadingStore::readingsChanged);
        send(kTime, "900000");
        TRY(has(kTime, 900000));
        QVERIFY(changed.count() >= 1);
        QCOMPARE(readings().readings(kMeter)->size(), kAll + 1);
        // And so it is in a later session, with the service gone.
        m_server->stop();
        m_session.reset();
        m_data.reset();
        m_data = std::make_unique<OpenedData>(m_folder->path());
        QVERIFY(m_data->open());
        SeriesCache cache(*m_data->customer().cache());
        const auto kept = cache.load(SeriesCache::keyOf(kMeter));
        TRY(kept.isFinished());
        QCOMPARE(kept.result()->readings->size(), kAll + 1);
    }

    void keepsWhatIsSuspiciousApart()
    {
        loadAll();
        send(kTime, "900000");
        send(kTime + kHour, "899000"); // lower than the one before
        TRY(has(kTime, 900000));
        const auto sentNow = [this] {
            return sentReadings(m_session->outbox()->entries(), kStream, {});
        };
        TRY(sentNow().size() == 1 && sentNow().first().stage == ReadingStage::Suspicious);
        const auto sent = sentNow().first();
        QCOMPARE(sent.time, kTime + kHour);
        QCOMPARE(sent.state, 899000);
        QVERIFY(!has(kTime + kHour, 899000));
    }

    void asksForWhatLiesBetween()
    {
        m_now = kTime - 2 * kHour; // everything was loaded up to then
        loadAll();
        const int before = asked();
        m_now = QDateTime::currentMSecsSinceEpoch();
        send(kTime, "900000");
        TRY(has(kTime, 900000));
        TRY(!readings().isLoading(kMeter));
        QVERIFY(asked() > before + 1); // the look after the fate, and the top-up
        QVERIFY(readings().isLoaded(kMeter, {kTime - 2 * kHour, m_now}));
        QCOMPARE(*readings().loadedAt(kMeter), m_now);
    }

    void tellsTheCacheOfAMeterThatNobodyLooksAt()
    {
        loadAll();
        open();
        send(kTime, "900000");
        TRY(sentReadings(m_session->outbox()->entries(), kStream, {}).isEmpty()
            && m_session->outbox()->unsentCount() == 0);
        QVERIFY(readings().readings(kMeter)->isEmpty());
        SeriesCache cache(*m_data->customer().cache());
        const auto kept = [&cache] {
            const auto loaded = cache.load(SeriesCache::keyOf(kMeter));
            return QTest::qWaitFor([&] { return loaded.isFinished(); }, kPatienceMs)
                ? loaded.result()->readings->size()
                : 0;
        };
        TRY(kept() == kAll + 1);
        open();
        QSignalSpy read(&readings(), &ReadingStore::cacheRead);
        readings().loadCached(kMeter);
        QVERIFY(read.wait(kPatienceMs));
        QVERIFY(has(kTime, 900000));
    }
};

QTEST_GUILESS_MAIN(TestAfterSending)
#include "tst_aftersending.moc"
