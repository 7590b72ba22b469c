// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/deltacodec.h"

#include "tests/api/outcome.h"
#include "tests/api/testdata.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

#include <cmath>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

QByteArray nested(const QByteArray &fields)
{
    return R"({"data":[{"type":"meter_deltas","attributes":{)" + fields + "}}]}";
}

QByteArray flat(const QByteArray &fields)
{
    return R"({"data":[{"type":"meter_deltas",)" + fields + "}]}";
}

std::optional<YearMonth> month(const char *text)
{
    return parseMonth(text);
}

} // namespace

class TestDeltaCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPageOfAllSorts();
    void values_data();
    void values();
    void months_data();
    void months();
    void monthsOfEveryZone();
    void writesMonths();
    void energies_data();
    void energies();
    void units();
    void brokenPages_data();
    void brokenPages();
    void everyCutIsSeen();
    void survivesNoise();
};

void TestDeltaCodec::readsAPageOfAllSorts()
{
    QTest::ignoreMessage(QtWarningMsg,
                         "4 of 10 deltas cannot be read and are left out, the first at data[]");
    const auto page = decodeDeltas(testData("deltas-odd.json"));
    VERIFY_VALUE(page);
    const QString el = QStringLiteral("el");
    const QString wa = QStringLiteral("wa");
    const QString kWh = QStringLiteral("kWh");
    const QList<MonthlyDelta> expected{
        {{2025, 1}, 158.0, el, kWh},
        {{2025, 1}, 12.5, wa, QStringLiteral("m³")},
        {{2025, 2}, std::nullopt, el, kWh},
        {{2025, 2}, -3.0, wa, {}},
        {{2025, 3}, 31.0, wa, {}}, // what was used, not the register's state
        {{2025, 4}, 0.0, QStringLiteral("he"), {}},
    };
    QCOMPARE(page->records, expected);
    QCOMPARE(page->info.count, 10);
    QCOMPARE(page->info.skipped, 4);
    QCOMPARE(page->info.total, std::optional<qint64>(10));
    QCOMPARE(page->found.attributes, WireShapes::Attributes::Nested);
    QCOMPARE(page->found.energyKey, WireShapes::EnergyKey::Relationship);
    QCOMPARE(page->found.valueKey, WireShapes::ValueKey::Unknown); // that is about readings
}

void TestDeltaCodec::values_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<std::optional<double>>("value");
    const auto row = [](const char *fields, std::optional<double> value) {
        QTest::newRow(fields) << QByteArray(fields) << true << value;
    };
    row(R"("value":158)", 158);
    row(R"("value":158.25)", 158.25);
    row(R"("value":-60)", -60);
    row(R"("value":0)", 0);
    row(R"("value":"54.4236")", 54.4236);
    row(R"("value":"1.5e3")", 1500);
    row(R"("state":7)", 7);
    row(R"("delta":8)", 8);
    row(R"("Delta":8)", 8);
    row(R"("state":821,"delta":8)", 8);
    row(R"("delta":8,"value":9)", 9);
    row(R"("value":null)", std::nullopt);
    row(R"("state":null)", std::nullopt);
    row(R"("value":null,"delta":8)", 8);
    row(R"("delta":null,"value":null)", std::nullopt);
    for (const char *fields :
         {R"("amount":1)", R"("value":1e400)", R"("value":-1e400)", R"("value":"1e400")",
          R"("value":"nan")", R"("value":"inf")", R"("value":"")", R"("value":"1,5")",
          R"("value":"1 234")", R"("value":true)", R"("value":[1])", R"("value":{"value":1})"})
        QTest::newRow(fields) << QByteArray(fields) << false << std::optional<double>();
}

void TestDeltaCodec::values()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, isReadable);
    const QByteArray time = R"(,"time":"2025-01-01T00:00:00")";
    for (const bool isNested : {true, false}) {
        const QByteArray all = fields + time;
        const auto page = decodeDeltas(isNested ? nested(all) : flat(all));
        if (!isReadable) {
            QCOMPARE(outcome(page), QStringLiteral("Protocol"));
            QCOMPARE(page.error().detail,
                     isNested ? QStringLiteral("data[].attributes.value")
                              : QStringLiteral("data[].value"));
            continue;
        }
        VERIFY_VALUE(page);
        QCOMPARE(page->records.size(), 1);
        QCOMPARE(page->records[0].month, (YearMonth{2025, 1}));
        QTEST(page->records[0].value, "value");
        QCOMPARE(page->found.attributes,
                 isNested ? WireShapes::Attributes::Nested : WireShapes::Attributes::Flat);
    }
}

void TestDeltaCodec::months_data()
{
    QTest::addColumn<std::optional<YearMonth>>("expected");
    const auto row = [](const char *text, std::optional<YearMonth> month) {
        QTest::newRow(text) << month;
    };
    row("2025-01-01T00:00:00", YearMonth{2025, 1});
    row("2025-12-01T00:00:00", YearMonth{2025, 12});
    row("2025-01-01T00:00:00.000", YearMonth{2025, 1});
    row("2025-01-01 00:00:00", YearMonth{2025, 1});
    row("2025-01-01", YearMonth{2025, 1});
    row("2025-01", YearMonth{2025, 1});
    // Without an offset it counts as it is written.
    row("2025-01-31T23:00:00", YearMonth{2025, 1});
    row("2025-01-15T12:00:00", YearMonth{2025, 1});
    // With one it may be the midnight here or that in UTC.
    row("2025-01-01T00:00:00Z", YearMonth{2025, 1});
    row("2025-01-01T00:00:00.000Z", YearMonth{2025, 1});
    row("2025-01-01T00:00:00+01:00", YearMonth{2025, 1});
    row("2025-07-01T00:00:00+0200", YearMonth{2025, 7});
    row("2025-01-01T00:00:00-06:00", YearMonth{2025, 1});
    row("2024-12-31T23:00:00Z", YearMonth{2025, 1});
    row("2024-12-31T23:00:00.000Z", YearMonth{2025, 1});
    row("2025-06-30T22:00:00Z", YearMonth{2025, 7});
    row("2024-12-31T10:00:00Z", YearMonth{2025, 1}); // midnight on Kiritimati
    row("2024-12-31T09:59:59Z", YearMonth{2024, 12});
    row("2025-01-01T12:00:00Z", YearMonth{2025, 1});
    row("2024-12-31T24:00:00Z", YearMonth{2025, 1});
    row("2025-01-15T12:00:00Z", YearMonth{2025, 1});
    row("2024-02-29T23:00:00Z", YearMonth{2024, 3});
    for (const char *text :
         {"", "2025", "2025-1", "2025-00", "2025-13", "2025-02-30", "2025-02-30T00:00:00",
          "01.01.2025", "January", "2025-01-01T00:00", "2025-01-01T00:00:00X",
          "2025-01-01T00:00:00+1", "0000-01-01T00:00:00", "1735686000", "2025-01-01T25:00:00"})
        row(text, std::nullopt);
}

void TestDeltaCodec::months()
{
    QFETCH(std::optional<YearMonth>, expected);
    QCOMPARE(month(QTest::currentDataTag()), expected);
}

// Whichever zone a server is in, and however it writes the local midnight.
void TestDeltaCodec::monthsOfEveryZone()
{
    for (const char *name : {"Europe/Prague", "Europe/London", "America/Chicago", "Asia/Kathmandu",
                             "Pacific/Kiritimati", "Pacific/Niue", "Etc/GMT+12"}) {
        const QTimeZone zone(name);
        for (YearMonth at{2024, 1}; at < YearMonth{2026, 1}; at = at.plus(1)) {
            const QDateTime local(QDate(at.year, at.month, 1), QTime(0, 0), zone);
            const QDateTime withOffset = local.toOffsetFromUtc(local.offsetFromUtc());
            for (const QDateTime &time : {withOffset, local.toUTC()}) {
                const QByteArray text = time.toString(Qt::ISODate).toLatin1();
                QVERIFY2(month(text.constData()) == at, text.constData());
            }
        }
    }
}

void TestDeltaCodec::writesMonths()
{
    QCOMPARE(monthText({2025, 1}), QByteArray("2025-01-01T00:00:00"));
    QCOMPARE(monthText({2025, 12}), QByteArray("2025-12-01T00:00:00"));
    QCOMPARE(monthText({987, 3}), QByteArray("0987-03-01T00:00:00"));
    QCOMPARE(monthText({0, 1}), QByteArray());
    QCOMPARE(monthText({-4, 1}), QByteArray());
    QCOMPARE(monthText({10000, 1}), QByteArray());
    QCOMPARE(month(monthText({2025, 12}).constData()), (YearMonth{2025, 12}));
}

void TestDeltaCodec::energies_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("key");
    using Key = WireShapes::EnergyKey;
    const auto row = [](const char *name, const char *fields, const char *code, Key key) {
        QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(code) << int(key);
    };
    row("energy", R"("energy":"el")", "el", Key::Energy);
    row("energy_type", R"("energy_type":"WA-DHW")", "WA-DHW", Key::EnergyType);
    row("energyType", R"("energyType":"WA")", "WA", Key::EnergyType);
    row("energy_code", R"("energy-code":"ga")", "ga", Key::EnergyCode);
    row("relationship", R"("relationships":{"energy":{"data":{"type":"energies","id":"HE"}}})",
        "HE", Key::Relationship);
    row("id", R"("energy_id":"he")", "he", Key::Unknown);
    row("none", R"("unit":"kWh")", "", Key::Unknown);
}

void TestDeltaCodec::energies()
{
    QFETCH(QByteArray, fields);
    const auto page = decodeDeltas(flat(R"("time":"2025-01-01T00:00:00","value":1,)" + fields));
    VERIFY_VALUE(page);
    QTEST(page->records[0].energyCode, "code");
    QTEST(int(page->found.energyKey), "key");
}

void TestDeltaCodec::units()
{
    const QByteArray fields = R"("time":"2025-01-01T00:00:00","value":1)";
    auto page = decodeDeltas(nested(fields + R"(,"unit":"MWh")"));
    VERIFY_VALUE(page);
    QCOMPARE(page->records[0].unit, QStringLiteral("MWh"));
    page = decodeDeltas(nested(fields + R"(,"unit":null,"defaultUnit":"m³")"));
    VERIFY_VALUE(page);
    QCOMPARE(page->records[0].unit, QStringLiteral("m³"));
    page = decodeDeltas(nested(fields));
    VERIFY_VALUE(page);
    QCOMPARE(page->records[0].unit, QString());
}

void TestDeltaCodec::brokenPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, const char *kind,
                        const char *detail) {
        QTest::newRow(name) << body << QString::fromLatin1(kind) << QString::fromLatin1(detail);
    };
    row("no time", nested(R"("value":1)"), "Protocol", "data[].attributes.time");
    row("flat, no time", flat(R"("value":1)"), "Protocol", "data[].time");
    row("no time it is", flat(R"("time":"soon","value":1)"), "Protocol", "data[].time");
    row("no records", R"({"data":["x",[]]})", "Protocol", "data[]");
    row("no data", R"({"jsonapi":{}})", "Protocol", "data");
    row("no list", R"({"data":{"time":"2025-01-01T00:00:00","value":1}})", "Protocol", "data");
    row("no comma", R"({"data":[{} {}]})", "Protocol", "data[1]");
    row("cut off", R"({"data":[{"time":"2025-01-)", "Transport", "the document is cut off");
    row("a page of a portal", "<html>", "NotTheService", "not a JSON document");
}

void TestDeltaCodec::brokenPages()
{
    QFETCH(QByteArray, body);
    const auto page = decodeDeltas(body);
    QTEST(outcome(page), "kind");
    QTEST(page.error().detail, "detail");
}

void TestDeltaCodec::everyCutIsSeen()
{
    const QByteArray whole = testData("deltas-odd.json").trimmed();
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const auto page = decodeDeltas(whole.left(length));
        QVERIFY2(outcome(page) == QLatin1String("Transport"), qPrintable(QString::number(length)));
    }
    const auto empty = decodeDeltas(R"({"data":[]})");
    VERIFY_VALUE(empty);
    QVERIFY(empty->records.isEmpty());
    QCOMPARE(empty->found, WireShapes());
}

void TestDeltaCodec::survivesNoise()
{
    // Whatever a byte is changed to: a value or an error. The sanitizer looks on.
    QLoggingCategory::setFilterRules(QStringLiteral("meterdesk.api.codec=false"));
    QRandomGenerator random(42);
    const QByteArray body = testData("deltas-odd.json");
    const QByteArray marks("{}[]\",:\\0e-.ntfuTZ+\xC3\xFF ");
    int values = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray noisy = body;
        for (int changes = 1 + random.bounded(4); changes > 0; --changes) {
            const qsizetype at = random.bounded(int(noisy.size()));
            if (random.bounded(3) == 0)
                noisy.remove(at, 1 + random.bounded(30));
            else
                noisy[at] = marks[random.bounded(int(marks.size()))];
        }
        const auto page = decodeDeltas(noisy);
        if (!page)
            continue;
        ++values;
        QCOMPARE(page->records.size() + page->info.skipped, page->info.count);
        for (const MonthlyDelta &delta : page->records) {
            QVERIFY(delta.month.month >= 1 && delta.month.month <= 12);
            QVERIFY(!delta.value || std::isfinite(*delta.value));
        }
    }
    QLoggingCategory::setFilterRules(QString());
    QVERIFY2(values > 300, "the noise leaves too little to read");
}

QTEST_GUILESS_MAIN(TestDeltaCodec)
#include "tst_deltacodec.moc"
