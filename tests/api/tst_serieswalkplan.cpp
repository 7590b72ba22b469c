// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/timeparser.h"
#include "api/serieswalkplan.h"
#include "domain/timeranges.h"

#include <QRandomGenerator>
#include <QUrlQuery>
#include <QtTest>

#include <set>

using namespace meterdesk;

namespace {

constexpr TimeMs kTen = 1756720800000; // 2025-09-01T10:00:00Z
constexpr TimeMs kMinute = 60000;
constexpr TimeMs kDay = 24 * 60 * kMinute;
constexpr int kMost = SeriesWalkPlan::kMostWindows;
using State = SeriesWalkPlan::State;

PageInfo page(qsizetype count)
{
    PageInfo info;
    info.count = count;
    return info;
}

//! A server's list in memory, whose pages come in any order.
struct Server
{
    std::vector<TimeMs> times; // ascending
    std::size_t limit = 1000;
    bool filtersFrom = true;
    bool filtersTo = true;
    bool isNewestFirst = false;
    bool tellsTotal = false;
    bool tellsTotalOfAll = false;
    bool refusesTwoFilters = false;
    quint32 seed = 1;
    TimeMs now = kTen;

    // What came of the walk.
    int requests = 0;
    int mostInFlight = 0;
    int refused = 0;
    std::multiset<TimeMs> got;
    QList<TimeRange> complete;
    State state = State::Going;

    struct Answer
    {
        PageInfo info;
        std::vector<TimeMs> times; // ascending
    };

    std::optional<Answer> answer(const QByteArray &query) const
    {
        TimeMs from = TimeRange::kBegin;
        TimeMs to = TimeRange::kEnd;
        const auto items = QUrlQuery(QString::fromLatin1(query)).queryItems(QUrl::FullyDecoded);
        if (refusesTwoFilters && items.size() > 1)
            return std::nullopt;
        for (const auto &[key, value] : items) {
            const QString condition = value.mid(int(qstrlen("readings.time")));
            const bool isFrom = condition.startsWith(QLatin1Char('>'));
            const bool isInclusive = condition.startsWith(QLatin1String(">="));
            const TimeMs time = *parseRfc3339(condition.mid(isInclusive ? 2 : 1).toStdString());
            if (isFrom && filtersFrom)
                from = isInclusive ? time : time + 1;
            if (!isFrom && filtersTo)
                to = time;
        }
        const auto begin = std::lower_bound(times.begin(), times.end(), from);
        const auto end = std::max(begin, std::lower_bound(times.begin(), times.end(), to));
        const std::size_t count = std::min(limit, std::size_t(end - begin));
        const auto first = isNewestFirst ? end - std::ptrdiff_t(count) : begin;
        Answer answer{page(qsizetype(count)), {first, first + std::ptrdiff_t(count)}};
        if (tellsTotal || tellsTotalOfAll)
            answer.info.total = tellsTotalOfAll ? qint64(times.size()) : qint64(end - begin);
        return answer;
    }

    //! Walks \a range with at most \a most in flight.
    void walk(const TimeRange &range, int most)
    {
        SeriesWalkPlan plan("readings", range, now);
        QRandomGenerator random(seed);
        std::vector<SeriesWalkPlan::Request> open;
        while (true) {
            while (const auto request = plan.next(most))
                open.push_back(*request);
            mostInFlight = std::max(mostInFlight, int(open.size()));
            if (open.empty())
                break;
            const auto which = std::ptrdiff_t(random.bounded(quint32(open.size())));
            const SeriesWalkPlan::Request request = open[std::size_t(which)];
            open.erase(open.begin() + which);
            ++requests;
            const auto came = answer(request.query);
            if (!came) {
                ++refused;
                if (!plan.afterRefusal(request.id))
                    return;
                continue;
            }
            std::optional<TimeRange> span;
            if (!came->times.empty())
                span = TimeRange{came->times.front(), came->times.back()};
            complete.append(plan.afterPage(request.id, came->info, span,
                                           isNewestFirst && came->times.size() > 1));
            for (const TimeMs time : came->times) {
                if (range.contains(time))
                    got.insert(time);
            }
        }
        state = plan.state();
    }

    std::vector<TimeMs> within(const TimeRange &range) const
    {
        std::vector<TimeMs> expected;
        std::copy_if(times.begin(), times.end(), std::back_inserter(expected),
                     [&](TimeMs time) { return range.contains(time); });
        return expected;
    }
};

std::vector<TimeMs> regular(TimeMs first, TimeMs step, int count)
{
    std::vector<TimeMs> times;
    for (int i = 0; i < count; ++i)
        times.push_back(first + i * step);
    return times;
}

//! Bursts and holes of any size, up to kTen.
std::vector<TimeMs> bursty(quint32 seed)
{
    QRandomGenerator random(seed);
    std::set<TimeMs> times;
    TimeMs time = kTen - 4000 * kDay;
    while (time < kTen) {
        const TimeMs step = std::array<TimeMs, 5>{1000, kMinute, 15 * kMinute, 60 * kMinute,
                                                  kDay}[random.bounded(5U)];
        for (int left = random.bounded(1, 2000); left > 0 && time < kTen; --left) {
            times.insert(time);
            time += step + random.bounded(2) * 1000 * random.bounded(30);
        }
        time += random.bounded(4) == 0 ? random.bounded(1, 900) * kDay : 0;
    }
    return {times.begin(), times.end()};
}

} // namespace

//! Against servers in memory; what is on the wire is in the tests of ReadingsApi.
class TestSeriesWalkPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheType();
    void goesBehindTheLast();
    void goesBeforeTheNewest();
    void stopsWithoutProgress();
    void ends();
    void cutsWindowsOfAPage();
    void beginsAtTheEndOfWhatEnds();
    void findsAllOnce_data();
    void findsAllOnce();
    void needsFewRequests_data();
    void needsFewRequests();
    void oddServers_data();
    void oddServers();
    void refusedWindows();
};

void TestSeriesWalkPlan::namesTheType()
{
    SeriesWalkPlan plan("data_series", {kTen - 1, kTen + 1000}, kTen);
    const auto request = plan.next(kMost);
    QVERIFY(request);
    QCOMPARE(request->query,
             QByteArray("filter%5B%5D=data_series.time%3E%3D2025-09-01T10%3A00%3A00Z&"
                        "filter%5B%5D=data_series.time%3C2025-09-01T10%3A00%3A01Z"));
    QVERIFY(!plan.next(kMost)); // the first page alone tells how to go on
    QCOMPARE(SeriesWalkPlan("readings", {}, kTen).next(1)->query, QByteArray());
    SeriesWalkPlan nothing("readings", {kTen + 1, kTen + 2}, kTen);
    QVERIFY(!nothing.next(kMost));
    QCOMPARE(nothing.state(), State::Finished);
}

void TestSeriesWalkPlan::goesBehindTheLast()
{
    SeriesWalkPlan plan("readings", {kTen, TimeRange::kEnd}, kTen + 10000);
    const TimeRange first =
        plan.afterPage(plan.next(1)->id, page(1000), TimeRange{kTen, kTen + 5000}, false);
    QCOMPARE(first, (TimeRange{kTen, kTen + 5001}));
    const auto second = plan.next(1);
    QCOMPARE(second->query, QByteArray("filter%5B%5D=readings.time%3E2025-09-01T10%3A00%3A05Z"));
    const TimeRange rest =
        plan.afterPage(second->id, page(7), TimeRange{kTen + 6000, kTen + 9000}, false);
    QCOMPARE(rest, (TimeRange{kTen + 5001, TimeRange::kEnd}));
    QCOMPARE(plan.state(), State::Finished);
    QCOMPARE(plan.pages(), 2);
}

void TestSeriesWalkPlan::goesBeforeTheNewest()
{
    SeriesWalkPlan plan("readings", {}, kTen);
    const TimeRange first =
        plan.afterPage(plan.next(1)->id, page(1000), TimeRange{kTen, kTen + 5000}, true);
    QCOMPARE(first, (TimeRange{kTen, TimeRange::kEnd}));
    const auto second = plan.next(1);
    QCOMPARE(second->query, QByteArray("filter%5B%5D=readings.time%3C2025-09-01T10%3A00%3A00Z"));
    plan.afterPage(second->id, page(1000), TimeRange{kTen, kTen + 5000}, true);
    QCOMPARE(plan.state(), State::Finished);
}

void TestSeriesWalkPlan::stopsWithoutProgress()
{
    const TimeRange span{kTen, kTen + 5000};
    SeriesWalkPlan plan("readings", {}, kTen);
    plan.afterPage(plan.next(1)->id, page(1000), span, false);
    QCOMPARE(plan.state(), State::Going);
    plan.afterPage(plan.next(1)->id, page(1000), span, false);
    QCOMPARE(plan.state(), State::Finished);
    // Up to the end of what was asked for.
    SeriesWalkPlan whole("readings", {kTen, kTen + 5001}, kTen);
    QCOMPARE(whole.afterPage(whole.next(1)->id, page(1000), span, false),
             (TimeRange{kTen, kTen + 5001}));
    QCOMPARE(whole.state(), State::Finished);
    // A full page of which nothing can be read.
    SeriesWalkPlan unreadable("readings", {}, kTen);
    unreadable.afterPage(unreadable.next(1)->id, page(1000), std::nullopt, false);
    QCOMPARE(unreadable.state(), State::Finished);
}

void TestSeriesWalkPlan::ends()
{
    SeriesWalkPlan plan("readings", {}, kTen);
    for (TimeMs time = kTen; plan.state() == State::Going; time += 1000) {
        QVERIFY(plan.pages() < SeriesWalkPlan::kMaxPages);
        plan.afterPage(plan.next(1)->id, page(1000), TimeRange{time, time}, false);
    }
    QCOMPARE(plan.state(), State::Endless);
    QVERIFY(!plan.next(1));
}

void TestSeriesWalkPlan::cutsWindowsOfAPage()
{
    // A reading a minute for ten days: 14.4 pages.
    SeriesWalkPlan plan("readings", {kTen, kTen + 10 * kDay}, kTen + 10 * kDay);
    plan.afterPage(plan.next(kMost)->id, page(1000), TimeRange{kTen, kTen + 999 * kMinute}, false);
    QList<QByteArray> queries;
    while (const auto request = plan.next(kMost))
        queries.append(request->query);
    QCOMPARE(queries.size(), kMost);
    QVERIFY(queries.first().startsWith("filter%5B%5D=readings.time%3E2025-09-02T02%3A39%3A00Z&"));
    // Where one ends the next begins.
    for (qsizetype i = 1; i < queries.size(); ++i) {
        const QByteArray end = queries[i - 1].mid(queries[i - 1].indexOf("time%3C") + 7);
        QVERIFY2(queries[i].startsWith("filter%5B%5D=readings.time%3E%3D" + end + '&'),
                 queries[i].constData());
        const auto length = [](const QByteArray &query) {
            const auto items = QUrlQuery(QString::fromLatin1(query)).queryItems(QUrl::FullyDecoded);
            return *parseRfc3339(items[1].second.mid(14).toStdString())
                - *parseRfc3339(items[0].second.mid(15).toStdString());
        };
        const TimeMs minutes = length(queries[i]) / kMinute;
        QVERIFY2(minutes > 900 && minutes < 1000, qPrintable(QString::number(minutes)));
    }
}

void TestSeriesWalkPlan::beginsAtTheEndOfWhatEnds()
{
    SeriesWalkPlan plan("readings", {TimeRange::kBegin, kTen}, kTen + kDay);
    const TimeRange span{kTen - 10 * kDay, kTen - 10 * kDay + 999 * kMinute};
    plan.afterPage(plan.next(kMost)->id, page(1000), span, false);
    QByteArray query;
    for (int i = 0; i < 2; ++i) {
        query = plan.next(kMost)->query;
        QCOMPARE(query.endsWith("time%3C2025-09-01T10%3A00%3A00Z"), i == 0);
    }
    QVERIFY(query.contains("time%3C2025-08-31T"));
}

void TestSeriesWalkPlan::findsAllOnce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

//! The same as one page after the other, and the ranges told are exact.
void TestSeriesWalkPlan::findsAllOnce()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Server server;
    server.seed = seed;
    server.times = bursty(seed);
    server.limit = std::array<std::size_t, 6>{1000, 1000, 500, 100, 50, 2000}[random.bounded(6U)];
    server.tellsTotal = random.bounded(4) == 0;
    server.tellsTotalOfAll = !server.tellsTotal && random.bounded(4) == 0;
    if (server.tellsTotal && random.bounded(2))
        server.limit = 777; // no number to be suspicious of
    TimeRange range;
    if (random.bounded(2))
        range.from = kTen - random.bounded(4000) * kDay + 1;
    if (random.bounded(2))
        range.to = std::max(range.from, kTen - 4100 * kDay) + random.bounded(4000) * kDay;
    Server before = server;
    before.walk(range, 1);
    server.walk(range, random.bounded(2, kMost + 1));
    QCOMPARE(server.state, State::Finished);
    const std::vector<TimeMs> expected = server.within(range);
    QCOMPARE(std::vector<TimeMs>(server.got.begin(), server.got.end()), expected);
    QCOMPARE(server.got, before.got);
    QVERIFY(server.mostInFlight <= kMost);
    QCOMPARE(before.mostInFlight, int(!range.isEmpty()));
    // Disjoint, and together all that was asked for.
    TimeRanges together;
    for (const TimeRange &part : std::as_const(server.complete)) {
        for (const TimeRange &other : together.ranges())
            QVERIFY(other.to <= part.from || part.to <= other.from);
        together.add(part);
    }
    QVERIFY(together.contains(range));
    QVERIFY2(server.requests <= 8 * before.requests + 12,
             qPrintable(QStringLiteral("%1 for %2").arg(server.requests).arg(before.requests)));
}

void TestSeriesWalkPlan::needsFewRequests_data()
{
    QTest::addColumn<std::vector<TimeMs>>("times");
    QTest::addColumn<TimeRange>("range");
    QTest::addColumn<int>("most");
    const TimeMs decade = kTen - 3650 * kDay;
    const std::vector<TimeMs> quarters = regular(decade, 15 * kMinute, 350000);
    QTest::newRow("all of ten years") << quarters << TimeRange{} << 365;
    QTest::newRow("what ends") << quarters << TimeRange{TimeRange::kBegin, kTen} << 365;
    QTest::newRow("both ends") << quarters << TimeRange{decade, kTen} << 365;
    QTest::newRow("one page") << regular(decade, kDay, 900) << TimeRange{} << 2;
    QTest::newRow("a little more") << regular(kTen - 1099 * kDay, kDay, 1099) << TimeRange{} << 2;
    // Nothing for nine years, before and behind.
    QTest::newRow("ended long ago") << regular(decade, kMinute, 20000) << TimeRange{} << 31;
    QTest::newRow("began late") << regular(kTen - 14 * kDay, kMinute, 20000)
                                << TimeRange{decade, kTen} << 23;
    std::vector<TimeMs> hole = regular(decade, kMinute, 20000);
    const std::vector<TimeMs> later = regular(kTen - 14 * kDay, kMinute, 20000);
    hole.insert(hole.end(), later.begin(), later.end());
    QTest::newRow("a hole of nine years") << hole << TimeRange{decade, kTen} << 65;
    std::vector<TimeMs> denser = regular(decade, kDay, 3000);
    const std::vector<TimeMs> dense = regular(denser.back() + kDay, kMinute, 100000);
    denser.insert(denser.end(), dense.begin(), dense.end());
    QTest::newRow("becomes denser") << denser << TimeRange{decade, denser.back()} << 120;
    std::vector<TimeMs> weekly;
    for (TimeMs week = decade; week < kTen; week += 7 * kDay) {
        const std::vector<TimeMs> burst = regular(week, kMinute, 1440);
        weekly.insert(weekly.end(), burst.begin(), burst.end());
    }
    QTest::newRow("a day in each week") << weekly << TimeRange{} << 2000;
}

void TestSeriesWalkPlan::needsFewRequests()
{
    QFETCH(std::vector<TimeMs>, times);
    QFETCH(TimeRange, range);
    QFETCH(int, most);
    Server server;
    server.times = times;
    server.walk(range, kMost);
    QCOMPARE(std::vector<TimeMs>(server.got.begin(), server.got.end()), server.within(range));
    QVERIFY2(server.requests <= most, qPrintable(QString::number(server.requests)));
}

void TestSeriesWalkPlan::oddServers_data()
{
    QTest::addColumn<bool>("filtersFrom");
    QTest::addColumn<bool>("filtersTo");
    QTest::addColumn<bool>("isNewestFirst");
    QTest::addColumn<bool>("isAll"); // everything can be got
    QTest::addColumn<int>("most"); // requests
    QTest::newRow("no filters") << false << false << false << false << 16;
    QTest::newRow("only an end") << false << true << false << false << 16;
    QTest::newRow("only a begin") << true << false << false << true << 16;
    QTest::newRow("newest first") << true << true << true << true << 6;
    QTest::newRow("newest first, only an end") << false << true << true << true << 6;
}

void TestSeriesWalkPlan::oddServers()
{
    QFETCH(bool, isAll);
    QFETCH(int, most);
    for (const TimeRange &range : {TimeRange{}, TimeRange{kTen - 4900 * kMinute, kTen}}) {
        Server server;
        server.times = regular(kTen - 5000 * kMinute, kMinute, 5000);
        QFETCH(bool, filtersFrom);
        server.filtersFrom = filtersFrom;
        QFETCH(bool, filtersTo);
        server.filtersTo = filtersTo;
        QFETCH(bool, isNewestFirst);
        server.isNewestFirst = isNewestFirst;
        server.walk(range, kMost);
        QCOMPARE(server.state, State::Finished);
        QVERIFY2(server.requests <= most, qPrintable(QString::number(server.requests)));
        const std::set<TimeMs> got(server.got.begin(), server.got.end());
        if (isAll)
            QCOMPARE(std::vector<TimeMs>(got.begin(), got.end()), server.within(range));
        // Never less than one page after the other.
        Server before = server;
        before.got.clear();
        before.walk(range, 1);
        const std::set<TimeMs> same(before.got.begin(), before.got.end());
        QVERIFY(std::includes(got.begin(), got.end(), same.begin(), same.end()));
    }
}

void TestSeriesWalkPlan::refusedWindows()
{
    Server server;
    server.times = regular(kTen - 20000 * kMinute, kMinute, 20000);
    server.refusesTwoFilters = true;
    server.walk({}, kMost);
    QCOMPARE(server.state, State::Finished);
    QCOMPARE(std::vector<TimeMs>(server.got.begin(), server.got.end()), server.times);
    QVERIFY2(server.requests <= 21 + kMost, qPrintable(QString::number(server.requests)));
    QVERIFY(server.refused > 0 && server.refused <= kMost);
    // What was not cut is refused for good.
    Server all;
    all.times = server.times;
    all.refusesTwoFilters = true;
    all.walk({kTen - kDay, kTen}, kMost);
    QCOMPARE(all.requests, 1);
    QCOMPARE(all.state, State::Going);
}

QTEST_GUILESS_MAIN(TestSeriesWalkPlan)
#include "tst_serieswalkplan.moc"
