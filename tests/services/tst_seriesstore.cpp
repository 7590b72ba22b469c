// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/seriesstore.h"

#include "api/datapointsapi.h"
#include "services/bookmarkcheck.h"
#include "services/customerdata.h"
#include "services/latestpoints.h"
#include "services/pointfetch.h"
#include "tests/api/librarianfixture.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

TimeMs at(const char *utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

//! Data series 501 and 502 of the contract server; 501 with points of its own.
class TestSeriesStore : public QObject
{
    Q_OBJECT

    const DataSeriesId m_series{QStringLiteral("501")};
    const TimeRange m_march{at("2025-03-01T00:00:00Z"), at("2025-04-01T00:00:00Z")};
    std::unique_ptr<LibrarianFixture> m_fixture;
    std::unique_ptr<PointFetch> m_fetch;
    std::unique_ptr<SeriesStore> m_store;
    TimeMs m_now = 0;

    void replace(std::initializer_list<std::pair<const char *, double>> points)
    {
        QJsonArray rows;
        for (const auto &[time, value] : points)
            rows.append(QJsonArray{QLatin1String(time), value});
        m_fixture->server.replaceSeries(m_series.value, rows);
    }

    //! The filters of the questions for points, in their order.
    QStringList asked() const
    {
        QStringList found;
        for (const auto &request : m_fixture->server.requests()) {
            const QJsonObject seen = request.toObject();
            if (!seen.value(QLatin1String("path"))
                     .toString()
                     .endsWith(QLatin1String("/data_points")))
                continue;
            QStringList conditions;
            const QUrlQuery query(seen.value(QLatin1String("query")).toString());
            for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
                if (key == QLatin1String("filter[]"))
                    conditions << QString(value).remove(QLatin1String("data_series.time"));
            }
            found << conditions.join(QLatin1Char(' '));
        }
        return found;
    }

    bool finish()
    {
        return QTest::qWaitFor([this] { return !m_store->isLoading(m_series); }, kPatienceMs);
    }
    std::vector<double> values() const
    {
        const auto points = m_store->points(m_series);
        return {points->values().begin(), points->values().end()};
    }

    BookmarkCheck::Finding check(Bookmark::Kind kind, const QString &id)
    {
        BookmarkCheck check(*m_fixture->librarian, [this] { return m_now; });
        QSignalSpy checked(&check, &BookmarkCheck::checked);
        check.check(kind, id);
        if (!checked.wait(kPatienceMs))
            return {};
        return checked.first().at(2).value<BookmarkCheck::Finding>();
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }

    void init()
    {
        m_fixture->reset();
        m_now = at("2025-05-01T00:00:00Z");
        m_fetch = std::make_unique<PointFetch>(*m_fixture->librarian, [this] { return m_now; });
        m_store = std::make_unique<SeriesStore>(*m_fetch, [this] { return m_now; });
        replace({{"2025-01-10T00:00:00Z", 1},
                 {"2025-03-10T00:00:00Z", 2},
                 {"2025-04-10T00:00:00Z", 3}});
    }

    void cleanup()
    {
        m_store.reset();
        m_fetch.reset();
    }

    void theWindowComesFirstAndThenTheRest()
    {
        std::vector<double> first;
        bool isWindowLoaded = false;
        connect(m_store.get(), &SeriesStore::pointsChanged, m_store.get(), [&] {
            if (!first.empty())
                return;
            first = values();
            isWindowLoaded = m_store->isLoaded(m_series, m_march);
        });
        m_store->request(m_series, m_march);
        QVERIFY(m_store->isLoading(m_series));
        QVERIFY(finish());
        QCOMPARE(first, std::vector<double>({2}));
        QVERIFY(isWindowLoaded);
        QCOMPARE(values(), std::vector<double>({1, 2, 3}));
        QCOMPARE(asked().size(), 3);
        QCOMPARE(asked().first(), QStringLiteral(">=2025-03-01T00:00:00Z <2025-04-01T00:00:00Z"));
        QVERIFY(m_store->isLoaded(m_series, {}));
        QVERIFY(m_store->notLoaded(m_series).isEmpty());
        QCOMPARE(m_store->loadedAt(m_series), m_now);
        // What is there is not asked for again, until a minute has passed.
        m_store->request(m_series, {});
        QVERIFY(!m_store->isLoading(m_series));
        m_now += 120'000;
        m_store->request(m_series, {});
        QVERIFY(finish());
        QCOMPARE(asked().size(), 4);
        QCOMPARE(asked().last(), QStringLiteral(">=2025-05-01T00:00:00Z"));
    }

    //! Parts are asked for one after the other, and the clock goes on between them.
    void timeThatPassesMeanwhileIsNotMissing()
    {
        const TimeRange week{m_now - 7 * 24 * 3'600'000LL, m_now + 24 * 3'600'000LL};
        connect(m_store.get(), &SeriesStore::loadStateChanged, m_store.get(),
                [this] { m_now += 50; });
        m_store->request(m_series, week);
        QVERIFY(finish());
        QVERIFY(m_store->isLoaded(m_series, week));
        QVERIFY(m_store->notLoaded(m_series).isEmpty());
    }

    //! A window that reaches into the future is loaded once, too.
    void whatIsYetToComeIsNotAskedForAgainAndAgain()
    {
        const TimeRange week{m_now - 7 * 24 * 3'600'000LL, m_now + 24 * 3'600'000LL};
        m_store->request(m_series, week);
        QVERIFY(finish());
        QCOMPARE(asked().size(), 2);
        QVERIFY(m_store->isLoaded(m_series, week));
        m_store->request(m_series, week);
        QVERIFY(!m_store->isLoading(m_series));
        QCOMPARE(values(), std::vector<double>({1, 2, 3}));
    }

    void aRefreshTakesAwayWhatWasDeleted()
    {
        m_store->request(m_series, m_march);
        QVERIFY(finish());
        replace({{"2025-01-10T00:00:00Z", 1}, {"2025-04-10T00:00:00Z", 4}});
        m_store->refresh(m_series, m_march);
        QVERIFY(finish());
        QCOMPARE(values(), std::vector<double>({1, 4}));
    }

    void errorsAreToldApartAndTakeNothingAway()
    {
        m_store->request(m_series, m_march);
        QVERIFY(finish());
        m_fixture->server.setSwitch(QStringLiteral("scopes"), QStringLiteral("meters"));
        QVERIFY(settled(m_fixture->librarian->exchangeToken()));
        m_store->refresh(m_series, m_march);
        QVERIFY(finish());
        QVERIFY(m_store->error(m_series));
        QVERIFY(m_store->error(m_series)->kind == ApiError::Kind::Forbidden);
        QCOMPARE(values(), std::vector<double>({1, 2, 3}));
        m_fixture->server.reset();
        QVERIFY(settled(m_fixture->librarian->exchangeToken()));
        const DataSeriesId unknown{QStringLiteral("999")};
        m_store->request(unknown, m_march);
        QTRY_VERIFY_WITH_TIMEOUT(m_store->error(unknown), kPatienceMs);
        QVERIFY(m_store->error(unknown)->kind == ApiError::Kind::NotFound);
    }

    void offlineAnEarlierSessionIsThere()
    {
        QTemporaryDir folder;
        DataDirectory directory(folder.path());
        QVERIFY(directory.open());
        CustomerData data(directory, QStringLiteral("k"));
        QSignalSpy opened(&data, &CustomerData::opened);
        data.open();
        QVERIFY(opened.wait(kPatienceMs) && data.cache());
        m_fetch->setCache(*data.cache());
        m_store->request(m_series, m_march);
        QVERIFY(finish());
        cleanup();
        // Behind what may still change it is settled.
        m_now = at("2025-08-01T00:00:00Z");
        m_fetch = std::make_unique<PointFetch>(*m_fixture->librarian, [this] { return m_now; });
        m_fetch->setCache(*data.cache());
        m_store = std::make_unique<SeriesStore>(*m_fetch, [this] { return m_now; });
        const qsizetype before = asked().size();
        m_store->requestOnly(m_series, m_march);
        QVERIFY(finish());
        QCOMPARE(values(), std::vector<double>({1, 2, 3}));
        QCOMPARE(asked().size(), before);
        QVERIFY(m_store->isLoaded(m_series, m_march));
        cleanup();
    }

    void aBookmarkIsCheckedBeforeItIsAdded()
    {
        using Outcome = BookmarkCheck::Outcome;
        using Kind = Bookmark::Kind;
        const auto found = check(Kind::DataSeries, m_series.value);
        QVERIFY(found.outcome == Outcome::Found);
        QCOMPARE(found.last, at("2025-04-10T00:00:00Z"));
        QVERIFY(check(Kind::DataSeries, QStringLiteral("999")).outcome == Outcome::Unknown);
        replace({});
        QVERIFY(check(Kind::DataSeries, m_series.value).outcome == Outcome::Empty);
        const auto meter = check(Kind::VirtualMeter, QStringLiteral("9001"));
        QVERIFY(meter.outcome == Outcome::Found);
        QCOMPARE(meter.unit, QStringLiteral("kWh"));
        QVERIFY(check(Kind::VirtualMeter, QStringLiteral("9999")).outcome == Outcome::Unknown);
        m_fixture->server.setSwitch(QStringLiteral("scopes"), QStringLiteral("meters"));
        QVERIFY(settled(m_fixture->librarian->exchangeToken()));
        QVERIFY(check(Kind::DataSeries, m_series.value).outcome == Outcome::NotPermitted);
        QVERIFY(check(Kind::VirtualMeter, QStringLiteral("9001")).outcome == Outcome::NotPermitted);
    }

    void theLatestImportedPointIsTold()
    {
        LatestPoints latest(*m_fixture->librarian);
        QSignalSpy told(&latest, &LatestPoints::told);
        latest.ask(QStringLiteral("nobody"), {});
        QVERIFY(told.wait(kPatienceMs));
        const auto none = told.takeFirst().at(2).value<std::optional<LatestDataPoint>>();
        QVERIFY(!none);
        DataPointDraft draft;
        draft.importId = m_series.value;
        draft.time = at("2025-04-30T12:00:00Z");
        draft.value = "-3.5";
        QVERIFY(settled(m_fixture->librarian->dataPoints().create(draft)));
        latest.ask(m_series.value, {});
        QVERIFY(told.wait(kPatienceMs));
        const auto point = told.takeFirst().at(2).value<std::optional<LatestDataPoint>>();
        QVERIFY(point);
        QCOMPARE(point->point.value, -3.5);
        QCOMPARE(point->point.time, draft.time);
    }
};

QTEST_GUILESS_MAIN(TestSeriesStore)
#include "tst_seriesstore.moc"
