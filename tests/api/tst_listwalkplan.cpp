// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/listwalkplan.h"

#include "api/urlparts.h"

#include <QUrlQuery>
#include <QtTest>

#include <functional>

using namespace meterdesk;

namespace {

using Paging = WireShapes::Paging;
using What = ListWalkPlan::Step::What;

ApiError refusal(ApiError::Kind kind = ApiError::Kind::Validation)
{
    return {kind, 400, QStringLiteral("refused"), {}};
}

//! A server that pages in one grammar, as far as a plan can see of it.
struct PagingServer
{
    enum class Strangers { Ignored, Refused, Crash };
    enum class Behind { Empty, LastPage, NotFound, Refused };

    qsizetype records = 0;
    qsizetype pageSize = 1000;
    Paging grammar = Paging::Number; // Single: no page parameter is known
    Strangers strangers = Strangers::Ignored;
    Behind behind = Behind::Empty;
    bool tellsTotal = false;
    int requests = 0;

    struct Answer
    {
        PageInfo info;
        QList<qsizetype> ids;
        std::optional<ApiError> error;
    };

    Answer answer(const QByteArray &query)
    {
        ++requests;
        qsizetype start = 0;
        const auto items = QUrlQuery(QString::fromLatin1(query)).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items) {
            const bool isMine = (grammar == Paging::Number && name == QLatin1String("page[number]"))
                || (grammar == Paging::Offset && name == QLatin1String("page[offset]"))
                || (grammar == Paging::Plain && name == QLatin1String("page"));
            if (isMine)
                start = grammar == Paging::Offset ? value.toLongLong()
                                                  : (value.toLongLong() - 1) * pageSize;
            else if (strangers == Strangers::Refused)
                return {{}, {}, refusal()};
            else if (strangers == Strangers::Crash)
                return {{}, {}, refusal(ApiError::Kind::Server)};
        }
        if (start > 0 && start >= records) {
            if (behind == Behind::NotFound)
                return {{}, {}, refusal(ApiError::Kind::NotFound)};
            if (behind == Behind::Refused)
                return {{}, {}, refusal()};
            if (behind == Behind::LastPage)
                start = records <= 0 ? 0 : (records - 1) / pageSize * pageSize;
        }
        Answer page;
        for (qsizetype id = start; id < std::min(start + pageSize, records); ++id)
            page.ids.append(id);
        page.info.count = page.ids.size();
        if (!page.ids.isEmpty())
            page.info.firstId = QString::number(page.ids.first());
        if (tellsTotal)
            page.info.total = records;
        return page;
    }
};

struct Outcome
{
    QSet<qsizetype> ids;
    std::optional<ApiError> error;
    Paging found = Paging::Unknown;
    bool mayBeIncomplete = false;
};

Outcome walk(PagingServer &server, Paging remembered = Paging::Unknown)
{
    ListWalkPlan plan(QUrl(QStringLiteral("https://host/base/")), "meters", "x=1", remembered);
    Outcome outcome;
    ListWalkPlan::Step step = plan.firstStep();
    while (step.what == What::Ask && server.requests < 10000) {
        const auto page = server.answer(step.query.mid(step.query.startsWith("x=1&") ? 4 : 3));
        if (page.error) {
            step = plan.afterError(*page.error);
            continue;
        }
        const qsizetype before = outcome.ids.size();
        for (const qsizetype id : page.ids)
            outcome.ids.insert(id);
        step = plan.afterPage(page.info, outcome.ids.size() - before);
    }
    outcome.error = step.error;
    outcome.found = plan.found();
    outcome.mayBeIncomplete = plan.mayBeIncomplete();
    return outcome;
}

PageInfo page(qsizetype count, const QString &firstId = QStringLiteral("a"),
              const QString &next = {})
{
    PageInfo info;
    info.count = count;
    info.firstId = firstId;
    info.next = next;
    return info;
}

} // namespace

class TestListWalkPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsFound_data();
    void everythingIsFound();
    void otherPageSizes_data();
    void otherPageSizes();
    void unpagedListsEnd_data();
    void unpagedListsEnd();
    void shortListsTakeOneRequest();
    void rememberedGrammarGoesFirst();
    void serverInTroubleIsNoEnd();
    void totalLeadsOn();
    void refusedPageWithMoreToCome();
    void links_data();
    void links();
    void relativeLinks();
    void linkLoopsEnd();
    void endlessListsFail();
    void errorsEndTheWalk_data();
    void errorsEndTheWalk();
};

void TestListWalkPlan::everythingIsFound_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("grammar");
    for (const int records : {0, 1, 999, 1000, 1001, 1999, 2000, 2001, 2505, 4000}) {
        for (int grammar = int(Paging::Number); grammar <= int(Paging::Plain); ++grammar)
            QTest::addRow("%d records, grammar %d", records, grammar) << records << grammar;
    }
}

void TestListWalkPlan::everythingIsFound()
{
    QFETCH(int, records);
    QFETCH(int, grammar);
    for (int combination = 0; combination < 3 * 4 * 6; ++combination) {
        PagingServer server;
        server.records = records;
        server.grammar = Paging(grammar);
        server.strangers = PagingServer::Strangers(combination % 3);
        server.behind = PagingServer::Behind(combination / 3 % 4);
        const auto remembered = Paging(combination / 12);
        const Outcome outcome = walk(server, remembered);
        const QByteArray message = "combination " + QByteArray::number(combination) + ", requests "
            + QByteArray::number(server.requests);
        // A page that is exactly full, of a server that breaks down over strange parameters and
        // does not answer the right one with an empty page: it cannot be told from one that is in
        // trouble, and the list fails rather than be cut short.
        const bool mayFail = records == 1000 && server.strangers == PagingServer::Strangers::Crash
            && (server.behind == PagingServer::Behind::LastPage
                || server.behind == PagingServer::Behind::Refused);
        if (mayFail && outcome.error) {
            QVERIFY2(outcome.error->kind == ApiError::Kind::Server, message.constData());
            continue;
        }
        QVERIFY2(!outcome.error, message.constData());
        QVERIFY2(outcome.ids.size() == records, message.constData());
        QVERIFY2(server.requests <= records / 1000 + 5, message.constData());
        QVERIFY2(records <= 1000 || outcome.found == Paging(grammar), message.constData());
    }
}

void TestListWalkPlan::otherPageSizes_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("records");
    QTest::addColumn<bool>("tellsTotal");
    for (const int pageSize : {10, 20, 25, 30, 50, 100, 200, 250, 500, 750, 5000}) {
        for (const int pages : {1, 2, 5}) {
            QTest::addRow("%d in pages of %d", pages * pageSize, pageSize)
                << pageSize << pages * pageSize << false;
            QTest::addRow("%d in pages of %d", pages * pageSize + 7, pageSize)
                << pageSize << pages * pageSize + 7 << false;
        }
    }
    QTest::newRow("odd size, with a total") << 37 << 500 << true;
    QTest::newRow("odd size, with a total, full") << 37 << 370 << true;
}

void TestListWalkPlan::otherPageSizes()
{
    QFETCH(int, pageSize);
    QFETCH(int, records);
    QFETCH(bool, tellsTotal);
    for (const Paging grammar : {Paging::Number, Paging::Offset, Paging::Plain}) {
        PagingServer server;
        server.records = records;
        server.pageSize = pageSize;
        server.grammar = grammar;
        server.tellsTotal = tellsTotal;
        const Outcome outcome = walk(server);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.ids.size(), records);
        QVERIFY(!outcome.mayBeIncomplete);
    }
}

void TestListWalkPlan::unpagedListsEnd_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("strangers");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("mayBeIncomplete");
    using S = PagingServer::Strangers;
    QTest::newRow("all at once") << 2505 << 100000 << int(S::Ignored) << 4 << true;
    QTest::newRow("cut, ignored") << 2505 << 1000 << int(S::Ignored) << 4 << true;
    QTest::newRow("cut, refused") << 2505 << 1000 << int(S::Refused) << 4 << true;
    QTest::newRow("short") << 998 << 1000 << int(S::Refused) << 1 << false;
}

void TestListWalkPlan::unpagedListsEnd()
{
    QFETCH(int, records);
    QFETCH(int, pageSize);
    QFETCH(int, strangers);
    PagingServer server;
    server.records = records;
    server.pageSize = pageSize;
    server.grammar = Paging::Single;
    server.strangers = PagingServer::Strangers(strangers);
    const Outcome outcome = walk(server);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.ids.size(), std::min(records, pageSize));
    QTEST(server.requests, "requests");
    QTEST(outcome.mayBeIncomplete, "mayBeIncomplete");
    QCOMPARE(outcome.found, outcome.mayBeIncomplete ? Paging::Single : Paging::Unknown);
}

void TestListWalkPlan::shortListsTakeOneRequest()
{
    for (const qsizetype records : {0, 1, 3, 12, 40, 43, 999}) {
        PagingServer server;
        server.records = records;
        QCOMPARE(walk(server).ids.size(), records);
        QCOMPARE(server.requests, 1);
    }
}

void TestListWalkPlan::rememberedGrammarGoesFirst()
{
    PagingServer server;
    server.records = 2505;
    server.grammar = Paging::Plain;
    QCOMPARE(walk(server, Paging::Plain).ids.size(), 2505);
    QCOMPARE(server.requests, 3);
    // Exactly full, and the remembered grammar says that nothing follows.
    server.records = 2000;
    server.requests = 0;
    QCOMPARE(walk(server, Paging::Plain).ids.size(), 2000);
    QCOMPARE(server.requests, 3);
    // Changed since: the wrong memory is replaced.
    server.records = 2505;
    const Outcome outcome = walk(server, Paging::Offset);
    QCOMPARE(outcome.ids.size(), 2505);
    QCOMPARE(outcome.found, Paging::Plain);
}

void TestListWalkPlan::serverInTroubleIsNoEnd()
{
    ListWalkPlan plan(QUrl(QStringLiteral("https://host/")), "meters", {}, Paging::Unknown);
    QCOMPARE(plan.firstStep().what, What::Ask);
    QCOMPARE(plan.afterPage(page(1000), 1000).query, QByteArray("page%5Bnumber%5D=2"));
    QCOMPARE(plan.afterError(refusal(ApiError::Kind::Server)).query,
             QByteArray("page%5Boffset%5D=1000"));
    QCOMPARE(plan.afterError(refusal()).query, QByteArray("page=2"));
    const auto last = plan.afterError(refusal());
    QCOMPARE(last.what, What::Failed);
    QCOMPARE(last.error->kind, ApiError::Kind::Server);
}

void TestListWalkPlan::totalLeadsOn()
{
    ListWalkPlan plan(QUrl(QStringLiteral("https://host/")), "meters", {}, Paging::Unknown);
    plan.firstStep();
    PageInfo first = page(37);
    first.total = 40;
    QCOMPARE(plan.afterPage(first, 37).what, What::Ask);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(plan.afterPage(first, 0).what, What::Ask);
    QCOMPARE(plan.afterPage(first, 0).what, What::Finished);
    QVERIFY(plan.mayBeIncomplete());
}

void TestListWalkPlan::refusedPageWithMoreToCome()
{
    ListWalkPlan plan(QUrl(QStringLiteral("https://host/")), "meters", {}, Paging::Unknown);
    plan.firstStep();
    PageInfo first = page(1000);
    first.total = 5000;
    plan.afterPage(first, 1000);
    QCOMPARE(plan.afterPage(page(1000, QStringLiteral("b")), 1000).query,
             QByteArray("page%5Bnumber%5D=3"));
    QCOMPARE(plan.afterError(refusal()).what, What::Failed);
}

void TestListWalkPlan::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QByteArray>("path"); // empty: not followed
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char *link, const char *path, const char *query) {
        QTest::newRow(link) << QString::fromLatin1(link) << QByteArray(path) << QByteArray(query);
    };
    row("https://host/base/meters?page=2", "meters", "page=2");
    row("https://host:443/base/meters?page=2", "meters", "page=2");
    row("HTTPS://HOST/base/meters?page=2", "meters", "page=2");
    row("/base/meters?page=2", "meters", "page=2");
    row("meters?page=2", "meters", "page=2");
    row("?page=2", "meters", "page=2");
    row("meters/more", "meters/more", "");
    row("/base/meters?page=2#here", "meters", "page=2");
    row("/base/meters?cursor=a%2Bb%3D%3D&x=%C5%BD", "meters", "cursor=a%2Bb%3D%3D&x=%C5%BD");
    row("/base/m%2Fa?p=1", "m%2Fa", "p=1");
    row("http://host/base/meters?page=2", "", "");
    row("https://host:8443/base/meters?page=2", "", "");
    row("https://elsewhere.example/base/meters?page=2", "", "");
    row("//elsewhere.example/base/meters?page=2", "", "");
    row("https://host@elsewhere.example/base/meters?page=2", "", "");
    row("https://user@host/base/meters?page=2", "", "");
    row("https://host.elsewhere.example/base/meters?page=2", "", "");
    row("/meters?page=2", "", "");
    row("/base/../meters?page=2", "", "");
    row("/basement/meters?page=2", "", "");
    row("file:///etc/passwd", "", "");
    row("javascript:alert(1)", "", "");
    row("http://[", "", "");
}

void TestListWalkPlan::links()
{
    QFETCH(QString, link);
    QFETCH(QByteArray, path);
    ListWalkPlan plan(QUrl(QStringLiteral("https://host/base/")), "meters", {}, Paging::Unknown);
    plan.firstStep();
    const auto step = plan.afterPage(page(3, QStringLiteral("a"), link), 3);
    if (path.isEmpty()) {
        QCOMPARE(step.what, What::Finished);
        // On a full page the grammars are tried instead: nothing is lost, nothing leaves the host.
        ListWalkPlan full(QUrl(QStringLiteral("https://host/base/")), "meters", {},
                          Paging::Unknown);
        full.firstStep();
        const auto other = full.afterPage(page(1000, QStringLiteral("a"), link), 1000);
        QCOMPARE(other.what, What::Ask);
        QCOMPARE(other.path, QByteArray("meters"));
        QCOMPARE(other.query, QByteArray("page%5Bnumber%5D=2"));
        return;
    }
    QCOMPARE(step.what, What::Ask);
    QCOMPARE(step.path, path);
    QTEST(step.query, "query");
    QCOMPARE(plan.afterPage(page(3, QStringLiteral("d")), 3).what, What::Finished);
    QCOMPARE(plan.found(), Paging::Links);
}

void TestListWalkPlan::relativeLinks()
{
    // Relative to the page that has the link, not to the first one.
    ListWalkPlan plan(QUrl(QStringLiteral("https://host/base/")), "meters", "a=1", Paging::Unknown);
    QCOMPARE(plan.firstStep().query, QByteArray("a=1"));
    QCOMPARE(plan.afterPage(page(9, QStringLiteral("a"), QStringLiteral("list/2?b=2")), 9).path,
             QByteArray("list/2"));
    QCOMPARE(plan.afterPage(page(9, QStringLiteral("b"), QStringLiteral("3")), 9).path,
             QByteArray("list/3"));
    // Links led on, so their end is the end, also behind a full page.
    QCOMPARE(plan.afterPage(page(1000, QStringLiteral("c")), 1000).what, What::Finished);
}

void TestListWalkPlan::linkLoopsEnd()
{
    ListWalkPlan plan(QUrl(QStringLiteral("https://host/")), "meters", {}, Paging::Unknown);
    plan.firstStep();
    const QString two = QStringLiteral("/meters?page=2");
    QCOMPARE(plan.afterPage(page(5, QStringLiteral("a"), two), 5).what, What::Ask);
    // To itself: every page new, but the address was asked for.
    QCOMPARE(plan.afterPage(page(5, QStringLiteral("b"), two), 5).what, What::Finished);

    ListWalkPlan turning(QUrl(QStringLiteral("https://host/")), "meters", {}, Paging::Unknown);
    turning.firstStep();
    QCOMPARE(turning.afterPage(page(5, QStringLiteral("a"), two), 5).what, What::Ask);
    // Ever new addresses with nothing new behind them.
    QCOMPARE(
        turning.afterPage(page(5, QStringLiteral("a"), QStringLiteral("/meters?page=3")), 0).what,
        What::Finished);
}

void TestListWalkPlan::endlessListsFail()
{
    ListWalkPlan plan(QUrl(QStringLiteral("https://host/")), "meters", {}, Paging::Unknown);
    auto step = plan.firstStep();
    int asked = 0;
    for (; step.what == What::Ask && asked < 100000; ++asked)
        step = plan.afterPage(page(1000, QString::number(asked)), 1000);
    QCOMPARE(step.what, What::Failed);
    QCOMPARE(step.error->kind, ApiError::Kind::Protocol);
    QCOMPARE(asked, ListWalkPlan::kMaxPages);
}

void TestListWalkPlan::errorsEndTheWalk_data()
{
    QTest::addColumn<int>("kind");
    using Kind = ApiError::Kind;
    for (const Kind kind :
         {Kind::Offline, Kind::Timeout, Kind::Unauthorized, Kind::Forbidden, Kind::RateLimited,
          Kind::Transport, Kind::Cancelled, Kind::Redirect, Kind::NotTheService})
        QTest::newRow(qPrintable(kindName(kind))) << int(kind);
}

void TestListWalkPlan::errorsEndTheWalk()
{
    QFETCH(int, kind);
    const ApiError error = refusal(ApiError::Kind(kind));
    // On the first page, while a grammar is tried, and when one is known to work.
    for (int pages = 0; pages < 3; ++pages) {
        ListWalkPlan plan(QUrl(QStringLiteral("https://host/")), "meters", {}, Paging::Unknown);
        plan.firstStep();
        for (int i = 0; i < pages; ++i)
            QCOMPARE(plan.afterPage(page(1000, QString::number(i)), 1000).what, What::Ask);
        const auto step = plan.afterError(error);
        QCOMPARE(step.what, What::Failed);
        QCOMPARE(*step.error, error);
    }
}

QTEST_GUILESS_MAIN(TestListWalkPlan)
#include "tst_listwalkplan.moc"
