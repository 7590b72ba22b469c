// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readingstore.h"
#include "tests/api/librarianfixture.h"
#include "tests/support/patience.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kHour = 3600000;
//! The 2500 seeded readings begin at local midnight of 1 January 2025 in Prague, one an hour.
constexpr TimeMs kFirst = 1735686000000;
constexpr TimeRange kWindow{kFirst + 1000 * kHour, kFirst + 1700 * kHour};

} // namespace

//! The store with several windows of time in flight, by pages of 100.
class TestReadingWindows : public QObject
{
    Q_OBJECT

    const MeterId m_meter{QStringLiteral("2001")};
    std::unique_ptr<LibrarianFixture> m_fixture;
    std::unique_ptr<ReadingStore> m_store;

    qsizetype count() const { return qsizetype(m_store->readings(m_meter)->size()); }
    int requests() const
    {
        return m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/meters/2001/"));
    }
    void addFault(const char *fault, int after)
    {
        m_fixture->server.addFault({{QStringLiteral("method"), QStringLiteral("GET")},
                                    {QStringLiteral("path"), QStringLiteral("/meters/2001/")},
                                    {QStringLiteral("fault"), QLatin1String(fault)},
                                    {QStringLiteral("status"), 403},
                                    {QStringLiteral("after"), after},
                                    {QStringLiteral("times"), -1}});
    }
    //! How many seeded readings are in the time that is said to be there.
    qsizetype promised() const
    {
        qsizetype found = 0;
        const TimeRanges arrived = m_store->arrived(m_meter);
        for (TimeMs time = kFirst; time < kFirst + 2500 * kHour; time += kHour)
            found += arrived.contains({time, time + 1});
        return found;
    }
    bool finish()
    {
        return QTest::qWaitFor([&] { return !m_store->isLoading(m_meter); }, kPatienceMs);
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }
    void init()
    {
        m_fixture->reset({{QStringLiteral("page-size"), 100}});
        m_store = std::make_unique<ReadingStore>(*m_fixture->librarian);
    }
    void cleanup() { m_store.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void whatIsSaidToBeThereIs()
    {
        QList<qsizetype> counts;
        connect(m_store.get(), &ReadingStore::readingsChanged, this, [&] {
            counts.append(count());
            QCOMPARE(promised(), count());
            // The window is there before anything else.
            if (count() > 700)
                QVERIFY(m_store->isLoaded(m_meter, kWindow));
        });
        m_store->request(m_meter, kWindow);
        QVERIFY(finish());
        m_store->disconnect(this);
        QVERIFY(!m_store->error(m_meter));
        QVERIFY(std::is_sorted(counts.begin(), counts.end()));
        QCOMPARE(count(), 2500);
        QVERIFY(m_store->isLoaded(m_meter, {}));
    }

    void stopsAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("cancelled") << QByteArray("silent");
        QTest::newRow("failed") << QByteArray("status");
    }

    void stopsAndGoesOn()
    {
        QFETCH(QByteArray, fault);
        addFault(fault.constData(), 20);
        int pages = 0;
        connect(m_store.get(), &ReadingStore::progressed, this,
                [&](const MeterId &, int number) { pages = number; });
        m_store->request(m_meter, kWindow);
        if (fault == "silent") {
            QTRY_COMPARE_WITH_TIMEOUT(pages, 20, kPatienceMs);
            m_store->cancel(m_meter);
        }
        QVERIFY(finish());
        QCOMPARE(m_store->error(m_meter).has_value(), fault == "status");
        const qsizetype before = count();
        QVERIFY(before > 700 && before < 2500);
        QCOMPARE(promised(), before);
        QVERIFY(!m_store->isLoaded(m_meter, {}));
        m_fixture->server.clearFaults();
        const int sent = requests();
        m_store->request(m_meter, kWindow);
        QVERIFY(finish());
        QVERIFY(!m_store->error(m_meter));
        QCOMPARE(count(), 2500);
        QCOMPARE(promised(), 2500);
        // Only what was missing: each hole costs a page that is not full.
        const int most = int(2500 - before) / 100 + 14;
        QVERIFY2(requests() - sent <= most, qPrintable(QString::number(requests() - sent)));
        m_store->disconnect(this);
    }
};

QTEST_GUILESS_MAIN(TestReadingWindows)
#include "tst_readingwindows.moc"
