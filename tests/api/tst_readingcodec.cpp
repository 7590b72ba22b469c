// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/readingcodec.h"

#include "api/httpclient.h"
#include "tests/api/outcome.h"
#include "tests/api/testdata.h"

#include <QRandomGenerator>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kTen = 1756720800000; // 2025-09-01T10:00:00Z
constexpr TimeMs kHour = 3600000;
constexpr TimeMs kMidnight = kTen - 10 * kHour;

QByteArray reading(const char *fields)
{
    return QByteArray("{\"data\":[{\"id\":\"1\",\"attributes\":{") + fields + "}}]}";
}

} // namespace

class TestReadingCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheStateWhereARowHasBothAfterOneThatHasNot();
    void readsAPage();
    void readsInPlaceAndFromACopy();
    void putsOddPagesInOrder();
    void rowsUnlikeTheOneBefore();
    void states_data();
    void states();
    void order_data();
    void order();
    void emptyPage();
    void nullsAreNoErrors();
    void brokenPages_data();
    void brokenPages();
    void readsDataPoints();
    void dataPointsPreferTheValue();
    void brokenDataPoints();
    void everyCutIsSeen();
    void survivesNoise();
};

void TestReadingCodec::readsAPage()
{
    const auto page = decodeReadings(testData("readings-nested.json"));
    VERIFY_VALUE(page);
    QCOMPARE(page->records.size(), std::size_t(3));
    QCOMPARE(page->records.at(0), (Reading{{QStringLiteral("880000000")}, kTen, 821.0}));
    QCOMPARE(page->records.at(1), (Reading{{QStringLiteral("880000001")}, kTen + kHour, 821.5}));
    QCOMPARE(page->records.at(2),
             (Reading{{QStringLiteral("880000002")}, kTen + 2 * kHour, 822.0}));
    QCOMPARE(page->info.count, 3);
    QCOMPARE(page->info.skipped, 0);
    QCOMPARE(page->span, std::optional(TimeRange{kTen, kTen + 2 * kHour}));
    QVERIFY(!page->isDescending);
    QCOMPARE(page->found.valueKey, WireShapes::ValueKey::Value);
    QCOMPARE(page->found.attributes, WireShapes::Attributes::Nested);
}

void TestReadingCodec::readsInPlaceAndFromACopy()
{
    const QByteArray text = testData("readings-nested.json");
    QByteArray padded;
    padded.reserve(text.size() + kBodyPadding);
    padded.append(text);
    const auto inPlace = decodeReadings(padded);
    QByteArray tight(text);
    tight.squeeze();
    QVERIFY(tight.capacity() - tight.size() < kBodyPadding);
    const auto copied = decodeReadings(tight);
    VERIFY_VALUE(inPlace);
    VERIFY_VALUE(copied);
    QCOMPARE(inPlace->records, copied->records);
    QCOMPARE(padded, text);
}

void TestReadingCodec::putsOddPagesInOrder()
{
    QTest::ignoreMessage(QtWarningMsg,
                         "7 of 13 readings cannot be read and are left out, the "
                         "first at data[3].state");
    const auto page = decodeReadings(testData("readings-odd.json"));
    VERIFY_VALUE(page);
    QCOMPARE(page->info.count, 13);
    QCOMPARE(page->info.skipped, 7);
    QCOMPARE(page->info.total, std::optional<qint64>(9));
    QCOMPARE(page->found.attributes, WireShapes::Attributes::Flat);
    const QList<Reading> expected{
        {{QStringLiteral("3")}, kMidnight + kHour, 101}, // state before value
        {{QStringLiteral("2")}, kMidnight + 2 * kHour, 102},
        {{QStringLiteral("9")}, kMidnight + 3 * kHour, 103.5}, // the last of two at one time
        {{QStringLiteral("10")}, kMidnight + 6 * kHour, 150},
    };
    QCOMPARE(page->records.size(), std::size_t(expected.size()));
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(page->records.at(std::size_t(i)), expected[i]);
    // The record whose state is null counts for the way on.
    QCOMPARE(page->span, std::optional(TimeRange{kMidnight + kHour, kMidnight + 6 * kHour}));
}

void TestReadingCodec::rowsUnlikeTheOneBefore()
{
    QTest::ignoreMessage(QtWarningMsg,
                         "3 of 11 readings cannot be read and are left out, the "
                         "first at data[7].attributes.time");
    const auto page = decodeReadings(R"({"data":[
        {"id":"a","attributes":{"time":"2025-09-01T00:00:00Z","value":0}},
        {"id":"b","attributes":{"time":"2025-09-01T01:00:00Z","value":1}},
        {"attributes":{"value":2,"x":{"value":9},"time":"2025-09-01T02:00:00Z"},"id":"c"},
        {"id":"\u0064","attributes":{"time":"2025-09-01T03\u003a00:00Z","value":3}},
        {"attributes":{"time":"2025-09-01T04:00:00Z","value":4}},
        {"id":6,"attributes":{"time":"2025-09-01T05:00:00Z","value":"5"}},
        {"id":"g","attributes":{"time":"2025-09-01T06:00:00Z","value":null,"state":6}},
        {"id":"h","attributes":{"value":7}},
        {"id":"i","time":"2025-09-01T08:00:00Z","state":8},
        {"id":"j","attributes":[{"time":"2025-09-01T09:00:00Z","value":9}]},
        {"id":"k","attributes":{"time":"2025-09-01T10:00:00Z","value":1e400}}]})");
    VERIFY_VALUE(page);
    const QStringList ids{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                          QStringLiteral("d"), QString(),           QStringLiteral("6"),
                          QStringLiteral("g"), QStringLiteral("i")};
    QCOMPARE(page->records.size(), std::size_t(ids.size()));
    for (std::size_t i = 0; i < page->records.size(); ++i) {
        const Reading reading = page->records.at(i);
        QCOMPARE(reading.id.value, ids[qsizetype(i)]);
        QCOMPARE(reading.time, kMidnight + TimeMs(reading.state) * kHour);
    }
}

void TestReadingCodec::states_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<double>("state"); // -1: not readable
    const auto row = [](const char *fields, double state) {
        QTest::newRow(fields) << QByteArray(fields) << state;
    };
    row(R"("state":821)", 821);
    row(R"("value":821.0)", 821);
    row(R"("state":"821.5")", 821.5);
    row(R"("value":"8.215e2")", 821.5);
    row(R"("state":0)", 0);
    row(R"("state":0.1)", 0.1);
    row(R"("state":12345678901234567890)", 12345678901234567890.0);
    row(R"("state":9007199254740993)", 9007199254740992.0);
    row(R"("state":1e308)", 1e308);
    row(R"("state":1e-400)", 0);
    row(R"("state":7,"value":9)", 7);
    row(R"("value":9,"state":7)", 7);
    row(R"("state":null,"value":9)", 9);
    row(R"("value":9,"state":null)", 9);
    row(R"("state":1e400)", -1);
    row(R"("state":-1e400)", -1);
    row(R"("state":"1e400")", -1);
    row(R"("state":"inf")", -1);
    row(R"("state":"nan")", -1);
    row(R"("state":"")", -1);
    row(R"("state":"1 234")", -1);
    row(R"("state":"1,5")", -1);
    row(R"("state":true)", -1);
    row(R"("state":[1])", -1);
    row(R"("state":{"value":1})", -1);
    row(R"("state":01)", -1);
    row(R"("state":1.)", -1);
    row(R"("state":+1)", -1);
    row(R"("state":0x10)", -1);
    row(R"("state":NaN)", -1);
    row(R"("amount":1)", -1);
}

void TestReadingCodec::states()
{
    QFETCH(QByteArray, fields);
    QFETCH(double, state);
    const QByteArray body = reading((fields + ",\"time\":\"2025-09-01T10:00:00Z\"").constData());
    const auto page = decodeReadings(body);
    if (state < 0) {
        QCOMPARE(outcome(page), QStringLiteral("Protocol"));
        QVERIFY2(page.error().detail.startsWith(QLatin1String("data")),
                 qPrintable(page.error().detail));
        return;
    }
    VERIFY_VALUE(page);
    QCOMPARE(page->records.size(), std::size_t(1));
    QCOMPARE(page->records.states()[0], state);
}

void TestReadingCodec::order_data()
{
    QTest::addColumn<QList<int>>("hours");
    QTest::addColumn<bool>("isDescending");
    QTest::newRow("ascending") << QList<int>{1, 2, 3, 4} << false;
    QTest::newRow("descending") << QList<int>{4, 3, 2, 1} << true;
    QTest::newRow("mixed up") << QList<int>{2, 4, 1, 3} << false;
    QTest::newRow("early one last") << QList<int>{2, 3, 4, 1} << true;
    QTest::newRow("all at once") << QList<int>{2, 2, 2} << false;
}

void TestReadingCodec::order()
{
    QFETCH(QList<int>, hours);
    QByteArray body = "{\"data\":[";
    for (const int hour : hours) {
        body += QByteArray(body.endsWith('[') ? "" : ",") + "{\"time\":\"2025-09-01T0"
            + QByteArray::number(hour) + ":00:00Z\",\"state\":" + QByteArray::number(hour) + '}';
    }
    const auto page = decodeReadings(body + "]}");
    VERIFY_VALUE(page);
    const QSet<int> different(hours.begin(), hours.end());
    QCOMPARE(page->records.size(), std::size_t(different.size()));
    const auto times = page->records.times();
    QVERIFY(std::is_sorted(times.begin(), times.end()));
    for (std::size_t i = 0; i < page->records.size(); ++i)
        QCOMPARE(times[i], kMidnight + TimeMs(page->records.states()[i]) * kHour);
    QTEST(page->isDescending, "isDescending");
}

void TestReadingCodec::emptyPage()
{
    const auto page = decodeReadings("\xEF\xBB\xBF {\"data\": [ ] }\n");
    VERIFY_VALUE(page);
    QVERIFY(page->records.isEmpty());
    QVERIFY(!page->span);
    QCOMPARE(page->found, WireShapes());
}

void TestReadingCodec::nullsAreNoErrors()
{
    const auto page = decodeReadings(reading(R"("time":"2025-09-01T10:00:00Z","state":null)"));
    VERIFY_VALUE(page);
    QVERIFY(page->records.isEmpty());
    QCOMPARE(page->info.skipped, 0);
    QCOMPARE(page->span, std::optional(TimeRange{kTen, kTen}));
}

void TestReadingCodec::brokenPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, const char *kind,
                        const char *detail) {
        QTest::newRow(name) << body << QString::fromLatin1(kind) << QString::fromLatin1(detail);
    };
    row("no time", reading(R"("state":1)"), "Protocol", "data[0].attributes.time");
    row("no state", reading(R"("time":"2025-09-01T10:00:00Z")"), "Protocol",
        "data[0].attributes.state");
    row("flat, no time", R"({"data":[{"state":1}]})", "Protocol", "data[0].time");
    row("local time", reading(R"("time":"2025-09-01T10:00:00","state":1)"), "Protocol",
        "data[0].attributes.time");
    row("no objects", R"({"data":[[],"x"]})", "Protocol", "data[0].time");
    row("no data", R"({"jsonapi":{}})", "Protocol", "data");
    row("no comma", R"({"data":[{} {}]})", "Protocol", "data[1]");
    row("no colon", R"({"data":[{"time" 1}]})", "Protocol", "data[0]");
    row("no key", R"({"data":[{1:2}]})", "Protocol", "data[0]");
    row("text", "[1", "Transport", "the document is cut off");
}

void TestReadingCodec::brokenPages()
{
    QFETCH(QByteArray, body);
    const auto page = decodeReadings(body);
    QTEST(outcome(page), "kind");
    QTEST(page.error().detail, "detail");
}

void TestReadingCodec::readsDataPoints()
{
    const auto page = decodeDataPoints(R"({"data":[
        {"type":"data_series","id":"a","attributes":{"time":"2025-09-01T00:00:00Z","value":-1.5}},
        {"type":"data_series","id":"b","attributes":{"time":"2025-09-01T01:00:00Z","value":1}},
        {"id":3,"time":"2025-09-01T04:00:00+02:00","state":"2"},
        {"id":"d","attributes":{"time":"2025-09-01T03:00:00Z","value":null}}],
        "links":{"next":"/x"}})");
    VERIFY_VALUE(page);
    QCOMPARE(page->records.size(), std::size_t(3));
    QCOMPARE(page->records.at(0), (DataPoint{{QStringLiteral("a")}, kMidnight, -1.5}));
    QCOMPARE(page->records.at(1), (DataPoint{{QStringLiteral("b")}, kMidnight + kHour, 1}));
    QCOMPARE(page->records.at(2), (DataPoint{{QStringLiteral("3")}, kMidnight + 2 * kHour, 2}));
    QCOMPARE(page->info.count, 4);
    QCOMPARE(page->info.next, QStringLiteral("/x"));
    QCOMPARE(page->span, std::optional(TimeRange{kMidnight, kMidnight + 3 * kHour}));
    // What a point's number is called says nothing about readings.
    QCOMPARE(page->found.valueKey, WireShapes::ValueKey::Unknown);
    QCOMPARE(page->found.attributes, WireShapes::Attributes::Flat);
}

void TestReadingCodec::dataPointsPreferTheValue()
{
    for (const char *fields : {R"("state":7,"value":9)", R"("value":9,"state":7)",
                               R"("state":9,"value":null)", R"("value":9)"}) {
        const QByteArray body =
            reading((QByteArray(fields) + ",\"time\":\"2025-09-01T10:00:00Z\"").constData());
        const auto page = decodeDataPoints(body);
        VERIFY_VALUE(page);
        QCOMPARE(page->records.at(0), (DataPoint{{QStringLiteral("1")}, kTen, 9}));
    }
}

void TestReadingCodec::brokenDataPoints()
{
    QTest::ignoreMessage(QtWarningMsg,
                         "1 of 1 data points cannot be read and are left out, the first at "
                         "data[0].attributes.value");
    const auto page = decodeDataPoints(reading(R"("time":"2025-09-01T10:00:00Z","state":true)"));
    QCOMPARE(outcome(page), QStringLiteral("Protocol"));
    QCOMPARE(page.error().detail, QStringLiteral("data[0].attributes.value"));
}

void TestReadingCodec::everyCutIsSeen()
{
    const QByteArray whole = testData("readings-nested.json").trimmed();
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const auto page = decodeReadings(whole.left(length));
        QVERIFY2(outcome(page) == QLatin1String("Transport"), qPrintable(QString::number(length)));
    }
}

void TestReadingCodec::survivesNoise()
{
    // Whatever a byte is changed to: a value or an error, and times within what was written. The
    // sanitizer looks on.
    QLoggingCategory::setFilterRules(QStringLiteral("meterdesk.api.codec=false"));
    QRandomGenerator random(42);
    const QByteArray bodies[]{testData("readings-odd.json"), testData("readings-nested.json")};
    constexpr char kMarks[] = "{}[]\",:\\0e-.ntfu\xC3\xFF ";
    const QByteArray marks(kMarks, sizeof(kMarks)); // with a zero byte
    int values = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray noisy = bodies[i % 2];
        for (int changes = 1 + random.bounded(4); changes > 0; --changes) {
            const qsizetype at = random.bounded(int(noisy.size()));
            const char mark = marks[random.bounded(int(marks.size()))];
            switch (random.bounded(3)) {
            case 0:
                noisy[at] = mark;
                break;
            case 1:
                noisy.remove(at, 1 + random.bounded(30));
                break;
            default:
                noisy.insert(at, mark);
                break;
            }
        }
        const auto page = decodeReadings(noisy);
        if (!page)
            continue;
        ++values;
        const auto times = page->records.times();
        QVERIFY(std::is_sorted(times.begin(), times.end()));
        QVERIFY(page->records.size() <= std::size_t(page->info.count));
    }
    QLoggingCategory::setFilterRules(QString());
    QVERIFY2(values > 500, "the noise leaves too little to read");
}

void TestReadingCodec::takesTheStateWhereARowHasBothAfterOneThatHasNot()
{
    const auto page =
        decodeReadings(R"({"data":[{"id":"1","time":"2025-08-01T02:00:00Z","value":1},)"
                       R"({"id":"2","time":"2025-08-01T03:00:00Z","value":7,"state":101},)"
                       R"({"id":"3","time":"2025-08-01T04:00:00Z","value":3}]})");
    QVERIFY(page);
    QCOMPARE(page->records.size(), std::size_t(3));
    QCOMPARE(page->records.states()[0], 1.0);
    QCOMPARE(page->records.states()[1], 101.0);
    QCOMPARE(page->records.states()[2], 3.0);
}

QTEST_GUILESS_MAIN(TestReadingCodec)
#include "tst_readingcodec.moc"
