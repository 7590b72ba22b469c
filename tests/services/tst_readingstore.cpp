// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readingstore.h"

#include "tests/api/librarianfixture.h"
#include "tests/support/patience.h"

#include <QUrlQuery>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kMinute = 60 * 1000;

TimeMs at(const char *utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toMSecsSinceEpoch();
}

TimeRange range(const char *from, const char *to)
{
    return {at(from), at(to)};
}

//! The conditions on the time in a request's query, without the field's name.
QString conditions(const QString &query)
{
    QStringList found;
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == QLatin1String("filter[]"))
            found.append(QString(value).remove(QLatin1String("readings.time")));
    }
    return found.join(QLatin1Char(' '));
}

} // namespace

//! Meter 2001 of the contract server: 2500 hourly readings from 2024-12-31T23:00Z on.
class TestReadingStore : public QObject
{
    Q_OBJECT

    const MeterId m_meter{QStringLiteral("2001")};
    const TimeRange m_february = range("2025-02-01T00:00:00Z", "2025-03-01T00:00:00Z");
    const qsizetype m_inFebruary = qsizetype(28) * 24;
    //! What a request for February asks, in this order.
    const QStringList m_all = {
        QStringLiteral(">=2025-02-01T00:00:00Z <2025-03-01T00:00:00Z"),
        QStringLiteral(">=2025-03-01T00:00:00Z"),
        QStringLiteral(">2025-04-11T15:00:00Z"),
        QStringLiteral("<2025-02-01T00:00:00Z"),
    };

    std::unique_ptr<LibrarianFixture> m_fixture;
    std::unique_ptr<ReadingStore> m_store;
    TimeMs m_now = 0;
    TimeMs m_tick = 0; // passes with each look at the clock

    qsizetype count() const { return qsizetype(m_store->readings(m_meter)->size()); }

    QStringList asked(const MeterId &meter) const
    {
        QStringList found;
        const QString path = QStringLiteral("/meters/%1/readings").arg(meter.value);
        for (const auto &request : m_fixture->server.requests()) {
            const QJsonObject seen = request.toObject();
            if (seen.value(QLatin1String("path")).toString() == path)
                found += conditions(seen.value(QLatin1String("query")).toString());
        }
        return found;
    }
    QStringList asked() const { return asked(m_meter); }

    //! Waits for the end of the load of a meter; false where it failed.
    bool finish(const MeterId &meter)
    {
        return QTest::qWaitFor([&] { return !m_store->isLoading(meter); }, kPatienceMs)
            && !m_store->error(meter);
    }
    bool finish() { return finish(m_meter); }

    //! Makes the reading requests of the meter behind the first \a after ones go wrong.
    void addFault(const char *fault, int after, int times = 1)
    {
        m_fixture->server.addFault({{QStringLiteral("method"), QStringLiteral("GET")},
                                    {QStringLiteral("path"), QStringLiteral("/meters/2001/")},
                                    {QStringLiteral("fault"), QLatin1String(fault)},
                                    {QStringLiteral("status"), 403},
                                    {QStringLiteral("after"), after},
                                    {QStringLiteral("times"), times}});
    }

    void replaceSeries(std::initializer_list<std::pair<const char *, double>> readings)
    {
        QJsonArray rows;
        for (const auto &[time, state] : readings)
            rows.append(QJsonArray{QLatin1String(time), state});
        m_fixture->server.replaceSeries(m_meter.value, rows);
    }

    std::vector<double> states() const
    {
        const auto readings = m_store->readings(m_meter);
        return {readings->states().begin(), readings->states().end()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<LibrarianFixture>();
        m_fixture->readsInFlight = 1; // for a certain order; more at once: tst_readingwindows
    }

    void init()
    {
        m_fixture->reset();
        m_now = at("2025-05-01T00:00:00Z");
        m_tick = 0;
        m_store = std::make_unique<ReadingStore>(*m_fixture->librarian,
                                                 [this] { return m_now += m_tick; });
    }

    void cleanup() { m_store.reset(); }

    void cleanupTestCase() { m_fixture.reset(); }

    void hasNothingAtFirst()
    {
        QVERIFY(m_store->readings(m_meter));
        QCOMPARE(count(), 0);
        QVERIFY(!m_store->isLoading(m_meter));
        QVERIFY(!m_store->isLoaded(m_meter, m_february));
        QVERIFY(!m_store->loadedAt(m_meter));
        QVERIFY(!m_store->error(m_meter));
        m_store->cancel(m_meter);
    }

    void loadsTheWindowFirstAndThenTheRest()
    {
        QSignalSpy started(m_store.get(), &ReadingStore::loadStarted);
        QSignalSpy progressed(m_store.get(), &ReadingStore::progressed);
        QSignalSpy finished(m_store.get(), &ReadingStore::loadFinished);
        QSignalSpy answered(m_store.get(), &ReadingStore::answered);
        QList<qsizetype> counts;
        connect(m_store.get(), &ReadingStore::readingsChanged, this,
                [&](const MeterId &) { counts.append(count()); });
        m_store->request(m_meter, m_february);
        QVERIFY(m_store->isLoading(m_meter));
        QVERIFY(finish());
        m_store->disconnect(this);
        QCOMPARE(started.size(), 1);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(asked(), m_all);
        // Views see the window as soon as it is there, and never less than before.
        QCOMPARE(counts.first(), m_inFebruary);
        QVERIFY(std::is_sorted(counts.begin(), counts.end()));
        QCOMPARE(count(), 2500);
        QCOMPARE(progressed.size(), 4);
        QCOMPARE(progressed.first().at(1).toInt(), 1);
        QCOMPARE(progressed.last().at(1).toInt(), 4);
        QCOMPARE(answered.size(), 3);
        QVERIFY(m_store->isLoaded(m_meter, {}));
        QCOMPARE(m_store->loadedAt(m_meter), m_now);
    }

    void asksNothingMoreWithinAMinute()
    {
        m_store->request(m_meter, m_february);
        QVERIFY(finish());
        m_now += kMinute - 1;
        QSignalSpy started(m_store.get(), &ReadingStore::loadStarted);
        m_store->request(m_meter, m_february);
        QVERIFY(!m_store->isLoading(m_meter));
        m_store->request(m_meter, {at("2025-04-30T00:00:00Z"), TimeRange::kEnd});
        QVERIFY(!m_store->isLoading(m_meter));
        QCOMPARE(started.size(), 0);
        QCOMPARE(asked(), m_all);
    }

    void asksNothingMoreThoughTimePassesBetweenTheParts()
    {
        m_tick = 1000;
        // To the end of a month that is not over.
        const TimeRange window = {m_now - 60 * kMinute, at("2025-06-01T00:00:00Z")};
        m_store->request(m_meter, window);
        QVERIFY(finish());
        const auto before = asked();
        m_store->request(m_meter, window);
        QVERIFY(!m_store->isLoading(m_meter));
        QCOMPARE(asked(), before);
        QVERIFY(m_store->isLoaded(m_meter, {}));
    }

    void topsUpLater()
    {
        replaceSeries({{"2025-04-01T00:00:00Z", 10},
                       {"2025-04-02T00:00:00Z", 11},
                       {"2025-05-01T00:01:00Z", 12}});
        const TimeMs first = m_now;
        m_store->request(m_meter, {});
        QVERIFY(finish());
        // What the server tells of later times is taken, too.
        QCOMPARE(states(), (std::vector<double>{10, 11, 12}));
        replaceSeries({{"2025-04-02T00:00:00Z", 11},
                       {"2025-05-01T00:01:00Z", 12},
                       {"2025-05-01T00:02:00Z", 13}});
        m_now += 2 * kMinute;
        m_store->request(m_meter, {});
        QVERIFY(m_store->isLoading(m_meter));
        QVERIFY(finish());
        QCOMPARE(asked(), (QStringList{QString(), QStringLiteral(">=2025-05-01T00:00:00Z")}));
        QCOMPARE(states(), (std::vector<double>{10, 11, 12, 13}));
        QCOMPARE(m_store->loadedAt(m_meter), first + 2 * kMinute);
    }

    void refreshesWhatTheServerChanged()
    {
        replaceSeries({{"2025-02-01T00:00:00Z", 1},
                       {"2025-02-02T00:00:00Z", 2},
                       {"2025-03-02T00:00:00Z", 3},
                       {"2025-03-03T00:00:00Z", 4}});
        m_store->request(m_meter, m_february);
        QVERIFY(finish());
        QCOMPARE(count(), 4);
        // One deleted within the window, one behind it, one other state.
        replaceSeries({{"2025-02-02T00:00:00Z", 22}, {"2025-03-03T00:00:00Z", 4}});
        m_store->refresh(m_meter, m_february);
        QCOMPARE(count(), 4);
        QVERIFY(m_store->isLoaded(m_meter, {}));
        QVERIFY(finish());
        QCOMPARE(states(), (std::vector<double>{22, 4}));
        replaceSeries({});
        m_store->refresh(m_meter, m_february);
        QVERIFY(finish());
        QCOMPARE(count(), 0);
    }

    void takesAMeterWithoutReadings()
    {
        replaceSeries({});
        QSignalSpy finished(m_store.get(), &ReadingStore::loadFinished);
        m_store->request(m_meter, m_february);
        QVERIFY(finish());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(count(), 0);
        QVERIFY(m_store->isLoaded(m_meter, {}));
    }

    void cancelsAndGoesOnLater()
    {
        addFault("silent", 1, -1);
        QSignalSpy finished(m_store.get(), &ReadingStore::loadFinished);
        QSignalSpy failed(m_store.get(), &ReadingStore::loadFailed);
        m_store->request(m_meter, m_february);
        QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 2, kPatienceMs);
        m_store->cancel(m_meter);
        QVERIFY(!m_store->isLoading(m_meter));
        QVERIFY(!m_store->error(m_meter));
        QCOMPARE(count(), m_inFebruary);
        QVERIFY(m_store->isLoaded(m_meter, m_february));
        QVERIFY(!m_store->isLoaded(m_meter, {}));
        m_fixture->server.clearFaults();
        m_store->request(m_meter, m_february);
        QVERIFY(finish());
        QCOMPARE(asked(), m_all.mid(0, 2) + m_all.mid(1));
        QCOMPARE(count(), 2500);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void aFailureKeepsThePagesThatCame()
    {
        addFault("status", 2);
        QSignalSpy finished(m_store.get(), &ReadingStore::loadFinished);
        QSignalSpy failed(m_store.get(), &ReadingStore::loadFailed);
        QList<bool> answers;
        connect(m_store.get(), &ReadingStore::answered, this,
                [&](const std::optional<ApiError> &error) { answers.append(!error); });
        m_store->request(m_meter, m_february);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        m_store->disconnect(this);
        QVERIFY(!m_store->isLoading(m_meter));
        QCOMPARE(finished.size(), 0);
        QCOMPARE(answers, (QList<bool>{true, false}));
        QVERIFY(m_store->error(m_meter));
        QCOMPARE(kindName(m_store->error(m_meter)->kind), QStringLiteral("Forbidden"));
        QCOMPARE(count(), m_inFebruary + 1000);
        QVERIFY(m_store->isLoaded(m_meter, m_february));
        QVERIFY(!m_store->isLoaded(m_meter, {}));
        // One page of what follows the window is there, the rest and what is before it are not.
        const auto times = m_store->readings(m_meter)->times();
        QVERIFY(m_store->arrived(m_meter).contains({times.front(), times.back()}));
        QVERIFY(!m_store->arrived(m_meter).contains({times.back(), times.back() + 2}));
        QVERIFY(!m_store->arrived(m_meter).contains({m_february.from - 1, m_february.from}));
        // Asked anew, only for what is missing.
        m_store->request(m_meter, m_february);
        QVERIFY(!m_store->error(m_meter));
        QVERIFY(finish());
        QStringList all = m_all.mid(0, 3);
        all += QStringLiteral(">=2025-04-11T15:00:01Z");
        QCOMPARE(asked(), all + m_all.mid(3));
        QCOMPARE(count(), 2500);
        const auto whole = m_store->readings(m_meter)->times();
        QVERIFY(m_store->arrived(m_meter).contains({whole.front(), whole.back()}));
    }

    void loadsSeveralMeters()
    {
        const MeterId other{QStringLiteral("2002")};
        m_store->request(m_meter, m_february);
        m_store->request(other, m_february);
        QVERIFY(m_store->isLoading(m_meter) && m_store->isLoading(other));
        QVERIFY(finish());
        QVERIFY(finish(other));
        QCOMPARE(asked(), m_all);
        QCOMPARE(asked(other), m_all);
        QCOMPARE(m_store->readings(other)->size(), std::size_t(2500));
        QVERIFY(m_store->readings(other)->states().back()
                != m_store->readings(m_meter)->states().back());
    }

    void leavesOneMeterForAnother()
    {
        const MeterId other{QStringLiteral("2002")};
        addFault("silent", 0);
        m_store->request(m_meter, m_february);
        QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 1, kPatienceMs);
        m_store->cancel(m_meter);
        m_store->request(other, m_february);
        QVERIFY(finish(other));
        QCOMPARE(asked().size(), 1);
        QCOMPARE(count(), 0);
        QCOMPARE(m_store->readings(other)->size(), std::size_t(2500));
    }

    void aNewerWindowReplacesAnOlderOne()
    {
        QSignalSpy started(m_store.get(), &ReadingStore::loadStarted);
        QSignalSpy finished(m_store.get(), &ReadingStore::loadFinished);
        addFault("silent", 0);
        m_store->request(m_meter, range("2025-04-01T00:00:00Z", "2025-04-02T00:00:00Z"));
        QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 1, kPatienceMs);
        m_store->request(m_meter, m_february);
        QVERIFY(finish());
        QCOMPARE(asked().mid(1), m_all);
        QCOMPARE(count(), 2500);
        QCOMPARE(started.size(), 1);
        QCOMPARE(finished.size(), 1);
    }

    void whoHearsOfReadingsMayAskForOthers()
    {
        // As a chart does that moves to where the readings are.
        const TimeRange january = range("2025-01-10T00:00:00Z", "2025-01-20T00:00:00Z");
        QSignalSpy finished(m_store.get(), &ReadingStore::loadFinished);
        bool hasAsked = false;
        connect(m_store.get(), &ReadingStore::readingsChanged, this, [&](const MeterId &meter) {
            if (!std::exchange(hasAsked, true))
                m_store->request(meter, january);
        });
        m_store->request(m_meter, m_february);
        QVERIFY(finish());
        m_store->disconnect(this);
        QCOMPARE(count(), 2500);
        QCOMPARE(finished.size(), 1);
        QVERIFY(m_store->isLoaded(m_meter, {}));
        // Nothing twice: a set is as long as the list.
        const QStringList all = asked();
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }

    void whoHearsOfReadingsMayCancel()
    {
        connect(m_store.get(), &ReadingStore::readingsChanged, this,
                [&](const MeterId &meter) { m_store->cancel(meter); });
        m_store->request(m_meter, m_february);
        QVERIFY(finish());
        m_store->disconnect(this);
        QCOMPARE(count(), m_inFebruary);
        QVERIFY(!m_store->isLoaded(m_meter, {}));
    }

    void mayBeDeletedInFlight()
    {
        m_store->request(m_meter, m_february);
        m_store.reset(); // before anything left
        init();
        addFault("silent", 1);
        m_store->request(m_meter, m_february);
        QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 2, kPatienceMs);
        m_store.reset();
        init();
        m_store->request(m_meter, m_february);
        QVERIFY(finish());
        QCOMPARE(count(), 2500);
    }

    void itsClientMayGoFirst()
    {
        QSignalSpy failed(m_store.get(), &ReadingStore::loadFailed);
        m_store->request(m_meter, m_february);
        m_fixture->librarian.reset();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QCOMPARE(kindName(m_store->error(m_meter)->kind), QStringLiteral("Cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestReadingStore)
#include "tst_readingstore.moc"
