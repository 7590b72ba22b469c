// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/entitycodec.h"

#include "tests/api/outcome.h"
#include "tests/api/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace meterdesk;
using namespace meterdesk::test;

class TestEntityCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNestedRecords();
    void readsFlatRecords();
    void takesOneRecord_data();
    void takesOneRecord();
    void pageLinks_data();
    void pageLinks();
    void pageTotals_data();
    void pageTotals();
    void brokenPages_data();
    void brokenPages();
    void brokenRecordsAreSkipped();
    void everyCutIsSeen();
};

void TestEntityCodec::readsNestedRecords()
{
    const auto page = decodeEntities(testData("entities-nested.json"));
    VERIFY_VALUE(page);
    QCOMPARE(page->records.size(), 2);
    QCOMPARE(page->info.count, 2);
    QCOMPARE(page->info.skipped, 0);
    QCOMPARE(page->info.firstId, QStringLiteral("3"));
    QCOMPARE(page->info.next, QStringLiteral("/entities?page%5Bnumber%5D=2"));
    QCOMPARE(page->info.total, std::optional<qint64>(1207));
    QCOMPARE(page->found.attributes, WireShapes::Attributes::Nested);
    QCOMPARE(page->found.parent, WireShapes::Parent::Relationship);

    const Entity top = page->records.first();
    QCOMPARE(top.id.value, QStringLiteral("3"));
    QCOMPARE(top.name, QStringLiteral("Město Žďárec"));
    QCOMPARE(top.type, QStringLiteral("portfolio"));
    QCOMPARE(top.timeZone, QByteArray("Europe/Prague"));
    QVERIFY(!top.parent);
    QVERIFY(top.further.isEmpty());

    const Entity school = page->records.last();
    QCOMPARE(school.name, QStringLiteral("Základní škola \"Třešňová\""));
    QCOMPARE(school.parent, std::optional(EntityId{QStringLiteral("3")}));
    const FurtherAttributes further{
        {QStringLiteral("area"), QStringLiteral("1250.50")},
        {QStringLiteral("tags"), QStringLiteral("[\"school\",{\"since\":1998}]")},
        {QStringLiteral("heated"), QStringLiteral("true")},
    };
    QCOMPARE(school.further, further);
}

void TestEntityCodec::readsFlatRecords()
{
    const auto page = decodeEntities(testData("entities-flat.json"));
    VERIFY_VALUE(page);
    QCOMPARE(page->records.size(), 2);
    QCOMPARE(page->found.attributes, WireShapes::Attributes::Flat);
    QCOMPARE(page->found.parent, WireShapes::Parent::Attribute);
    QVERIFY(page->info.next.isEmpty());
    QVERIFY(!page->info.total);
    // Ids beyond 2^53 and 2^64, digit by digit.
    const Entity first = page->records.first();
    QCOMPARE(first.id.value, QStringLiteral("9007199254740993"));
    QCOMPARE(first.type, QStringLiteral("investor"));
    QCOMPARE(first.timeZone, QByteArray("Europe/London"));
    QVERIFY(!first.parent);
    const Entity second = page->records.last();
    QCOMPARE(second.id.value, QStringLiteral("18446744073709551617"));
    QCOMPARE(second.type, QStringLiteral("building"));
    QCOMPARE(second.parent, std::optional(first.id));
    QCOMPARE(second.timeZone, QByteArray("Europe/London"));
    QVERIFY(second.further.isEmpty());
}

void TestEntityCodec::takesOneRecord_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // the name, or the kind of the error
    const auto row = [](const char *name, const char *body, const char *expected) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(expected);
    };
    row("nested", R"({"data":{"id":"1","attributes":{"name":"A"}}})", "A");
    row("flat", R"({"data":{"id":1,"name":"A"}})", "A");
    row("list of one", R"({"data":[{"id":"1","name":"A"}]})", "A");
    row("no data around it", R"({"id":"1","name":"A"})", "A");
    row("id at the top", R"({"id":"1","data":{"name":"A"}})", "A");
    row("id among the attributes", R"({"data":{"attributes":{"id":1,"name":"A"}}})", "A");
    row("id in another writing", R"({"data":{"Id":1,"name":"A"}})", "A");
    row("id in two writings", R"({"data":{"_id":2,"id":1,"name":"A"}})", "A");
    row("id also among the attributes", R"({"data":{"id":1,"attributes":{"id":2,"name":"A"}}})",
        "A");
    row("byte order mark", "\xEF\xBB\xBF{\"data\":{\"id\":\"1\",\"name\":\"A\"}}", "A");
    row("null", R"({"data":null})", "NotFound");
    row("no id", R"({"data":{"attributes":{"name":"A"}}})", "Protocol");
    row("list of two", R"({"data":[{"id":"1"},{"id":"2"}]})", "Protocol");
    row("empty list", R"({"data":[]})", "Protocol");
    row("a number", R"({"data":17})", "Protocol");
    row("errors", R"({"errors":[{"detail":"no"}]})", "Protocol");
    row("list at the top", R"([{"id":"1"}])", "Protocol");
    row("nothing", "", "NotTheService");
    row("words", "hello", "NotTheService");
    row("cut off", R"({"data":{"id":"1","name":"A")", "Transport");
    row("text behind it", R"({"data":{"id":"1","name":"A"}} x)", "Protocol");
}

void TestEntityCodec::takesOneRecord()
{
    QFETCH(QByteArray, body);
    const auto entity = decodeEntity(body);
    QTEST(entity ? entity->name : kindName(entity.error().kind), "expected");
    if (!entity)
        return;
    QCOMPARE(entity->id.value, QStringLiteral("1"));
    QVERIFY(entity->further.isEmpty());
    QJsonObject document = QJsonDocument::fromJson(body).object();
    if (const QJsonValue data = document.value(QLatin1String("data")); data.isObject())
        document.insert(QLatin1String("data"), QJsonArray{data});
    const auto page = decodeEntities(QJsonDocument(document).toJson());
    if (page) // not without data, nor with the id at the top
        QCOMPARE(page->records, QList<Entity>{*entity});
}

void TestEntityCodec::pageLinks_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QString>("next");
    QTest::newRow("text") << QByteArray(R"({"next":"/a?b=c"})") << QStringLiteral("/a?b=c");
    QTest::newRow("object") << QByteArray(R"({"next":{"meta":{"x":[1]},"href":"/a"},"self":"/"})")
                            << QStringLiteral("/a");
    QTest::newRow("escapes") << QByteArray(R"({"next":"\/a\u003fb"})") << QStringLiteral("/a?b");
    QTest::newRow("null") << QByteArray(R"({"next":null})") << QString();
    QTest::newRow("number") << QByteArray(R"({"next":true,"last":"/z"})") << QString();
    QTest::newRow("list") << QByteArray(R"(["/a"])") << QString();
    QTest::newRow("links null") << QByteArray("null") << QString();
}

void TestEntityCodec::pageLinks()
{
    QFETCH(QByteArray, links);
    const auto page = decodeEntities("{\"links\":" + links + ",\"data\":[{\"id\":\"1\"}]}");
    VERIFY_VALUE(page);
    QTEST(page->info.next, "next");
    QCOMPARE(page->records.size(), 1);
}

void TestEntityCodec::pageTotals_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<qint64>("total");
    QTest::newRow("total") << QByteArray(R"({"total":12})") << qint64(12);
    QTest::newRow("in a text") << QByteArray(R"({"total_count":"12"})") << qint64(12);
    QTest::newRow("in page") << QByteArray(R"({"page":{"size":5,"totalItems":12},"x":1})")
                             << qint64(12);
    QTest::newRow("in pagination") << QByteArray(R"({"pagination":{"total":12}})") << qint64(12);
    QTest::newRow("deeper") << QByteArray(R"({"page":{"page":{"total":12}}})") << qint64(-1);
    QTest::newRow("negative") << QByteArray(R"({"total":-3})") << qint64(-1);
    QTest::newRow("no number") << QByteArray(R"({"total":"many"})") << qint64(-1);
    QTest::newRow("too big") << QByteArray(R"({"total":1e400})") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
}

void TestEntityCodec::pageTotals()
{
    QFETCH(QByteArray, meta);
    const auto page = decodeEntities("{\"data\":[],\"meta\":" + meta + '}');
    VERIFY_VALUE(page);
    QTEST(page->info.total.value_or(-1), "total");
}

void TestEntityCodec::brokenPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, const char *kind,
                        const char *detail) {
        QTest::newRow(name) << body << QString::fromLatin1(kind) << QString::fromLatin1(detail);
    };
    row("no data", R"({"meta":{}})", "Protocol", "data");
    row("data null", R"({"data":null})", "Protocol", "data");
    row("data object", R"({"data":{"id":"1"}})", "Protocol", "data");
    row("empty object", "{}", "Protocol", "data");
    row("list at the top", "[]", "Protocol", "document");
    row("errors", R"({"errors":[{"detail":"no"}]})", "Protocol", R"(errors: [{"detail":"no"}])");
    row("no ids", R"({"data":[{"name":"A"},{"id":null},{"id":[1]},{"id":true}]})", "Protocol",
        "data[].id");
    row("no records", R"({"data":[1,"a",null,[]]})", "Protocol", "data[].id");
    row("no comma", R"({"data":[{"id":"1"} {"id":"2"}]})", "Protocol", "data[1]");
    row("wrong bracket", R"({"data":[{"id":"1"}})", "Transport", "the document is cut off");
    row("brackets crossed",
        R"({"data":[{"id":"1"]})"
        "}",
        "Protocol", "data[0]");
    row("text behind it", R"({"data":[]} {"data":[]})", "Protocol", "document");
    row("nothing", "", "NotTheService", "not a JSON document");
    row("page of a portal", "<html></html>", "NotTheService", "not a JSON document");
    row("not UTF-8", QByteArray("{\"data\":[{\"id\":\"\xFF\xFE\"}]}"), "Protocol", "document");
    row("deep", "{\"data\":" + QByteArray(200000, '[') + QByteArray(200000, ']') + '}', "Protocol",
        "data[].id");
    row("deep and cut off", "{\"data\":" + QByteArray(200000, '['), "Transport",
        "the document is cut off");
}

void TestEntityCodec::brokenPages()
{
    QFETCH(QByteArray, body);
    const auto page = decodeEntities(body);
    QVERIFY(!page);
    QTEST(kindName(page.error().kind), "kind");
    QTEST(page.error().detail, "detail");
}

void TestEntityCodec::brokenRecordsAreSkipped()
{
    QTest::ignoreMessage(QtWarningMsg,
                         "3 of 5 entities cannot be read and are left out, the first "
                         "at data[].id");
    const auto page = decodeEntities(R"({"data":[{"id":"1","name":"A","name":"B","big":1e400,
        "deep":[[[[{"a":[{}]}]]]],"empty":"","attributes":"none","relationships":[1]},
        {},null,{"id":{}},{"id":"2","relationships":{"parent":{"data":{"id":7}},"x":null}}]})");
    VERIFY_VALUE(page);
    QCOMPARE(page->info.count, 5);
    QCOMPARE(page->info.skipped, 3);
    QCOMPARE(page->records.size(), 2);
    QCOMPARE(page->records[0].name, QStringLiteral("B"));
    const FurtherAttributes further{
        {QStringLiteral("big"), QStringLiteral("1e400")},
        {QStringLiteral("deep"), QStringLiteral("[[[[{\"a\":[{}]}]]]]")},
        {QStringLiteral("empty"), QString()},
    };
    QCOMPARE(page->records[0].further, further);
    QCOMPARE(page->records[1].parent, std::optional(EntityId{QStringLiteral("7")}));
}

void TestEntityCodec::everyCutIsSeen()
{
    const QByteArray whole = testData("entities-nested.json").trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto page = decodeEntities(whole.left(length));
        QVERIFY2(!page, qPrintable(QString::number(length)));
        const ApiError::Kind expected =
            length == 0 ? ApiError::Kind::NotTheService : ApiError::Kind::Transport;
        QVERIFY2(page.error().kind == expected, qPrintable(QString::number(length)));
    }
}

QTEST_GUILESS_MAIN(TestEntityCodec)
#include "tst_entitycodec.moc"
