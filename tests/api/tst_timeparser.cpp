// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/timeparser.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtTest>

using namespace meterdesk;

namespace {

std::optional<TimeMs> parsed(const QByteArray &text)
{
    return parseRfc3339({text.constData(), std::size_t(text.size())});
}

TimeMs wholeSecond(qint64 ms)
{
    return (ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000)) * 1000;
}

} // namespace

class TestTimeParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instants_data();
    void instants();
    void refusals_data();
    void refusals();
    void agreesWithQt();
    void survivesEveryCut();
    void writes_data();
    void writes();
    void writesAndReadsBack();
};

void TestTimeParser::instants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](const char *name, const char *text, const char *utc) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(utc);
    };
    row("Z", "2025-09-01T10:00:00Z", "2025-09-01T10:00:00Z");
    row("offset east", "2025-09-01T12:00:00+02:00", "2025-09-01T10:00:00Z");
    row("offset west", "2025-09-01T05:30:00-04:30", "2025-09-01T10:00:00Z");
    row("offset without colon", "2025-09-01T12:00:00+0200", "2025-09-01T10:00:00Z");
    row("offset of hours", "2025-09-01T12:00:00+02", "2025-09-01T10:00:00Z");
    row("minus zero", "2025-09-01T10:00:00-00:00", "2025-09-01T10:00:00Z");
    row("millis", "2025-09-01T10:00:00.000Z", "2025-09-01T10:00:00Z");
    row("fraction is cut", "2025-09-01T10:00:00.999Z", "2025-09-01T10:00:00Z");
    row("nanoseconds", "2025-09-01T10:00:00.123456789+00:00", "2025-09-01T10:00:00Z");
    row("fraction before 1970", "1969-12-31T23:59:59.9Z", "1969-12-31T23:59:59Z");
    row("lower case", "2025-09-01t10:00:00z", "2025-09-01T10:00:00Z");
    row("space", "2025-09-01 10:00:00Z", "2025-09-01T10:00:00Z");
    row("end of day", "2025-09-01T24:00:00Z", "2025-09-02T00:00:00Z");
    row("leap day", "2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z");
    row("leap century", "2000-02-29T00:00:00Z", "2000-02-29T00:00:00Z");
    row("first hour that winter gives twice", "2024-10-27T02:30:00+02:00", "2024-10-27T00:30:00Z");
    row("second hour that winter gives twice", "2024-10-27T02:30:00+01:00", "2024-10-27T01:30:00Z");
    row("epoch", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z");
    row("year 1", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z");
    row("last second", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z");
}

void TestTimeParser::instants()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, utc);
    const auto time = parsed(text);
    QVERIFY(time.has_value());
    QCOMPARE(rfc3339(*time), utc);
}

void TestTimeParser::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "Z",
                             "2025-09-01",
                             "2025-09-01T10:00:00",
                             "2025-09-01T10:00Z",
                             "2025-9-01T10:00:00Z",
                             "2025-09-01T10:00:00.Z",
                             "2025-09-01T10:00:00+2:00",
                             "2025-09-01T10:00:00+24:00",
                             "2025-09-01T10:00:00+02:60",
                             "2025-09-01T10:00:00+02:0",
                             "2025-09-01T10:00:00+02:000",
                             "2025-09-01T10:00:60Z",
                             "2025-09-01T10:60:00Z",
                             "2025-09-01T25:00:00Z",
                             "2025-09-01T24:00:01Z",
                             "2025-09-01T24:00:00.5Z",
                             "2025-00-01T10:00:00Z",
                             "2025-13-01T10:00:00Z",
                             "2025-09-00T10:00:00Z",
                             "2025-09-31T10:00:00Z",
                             "2025-02-29T10:00:00Z",
                             "1900-02-29T10:00:00Z",
                             "0000-01-01T00:00:00Z",
                             " 2025-09-01T10:00:00Z",
                             "2025-09-01T10:00:00Z ",
                             "2025-09-01T10:00:00ZZ",
                             "2025-09-01T10:00:00UTC",
                             "2025-09-01X10:00:00Z",
                             "2025/09/01T10:00:00Z",
                             "2025-09-01T10.00.00Z",
                             "-025-09-01T10:00:00Z",
                             "2025-09-01T1a:00:00Z",
                             "20250901T100000Z     ",
                             "+2025-09-01T10:00:00Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTimeParser::refusals()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parsed(text).has_value());
}

void TestTimeParser::agreesWithQt()
{
    QRandomGenerator random(20251);
    const auto below = [&random](int limit) { return random.bounded(limit); };
    int valid = 0;
    for (int i = 0; i < 20000; ++i) {
        // Every tenth or so has a field that is one too small or too big.
        const QByteArray zone = below(3) == 0 ? QByteArray("Z")
                                              : QByteArray(below(2) ? "+" : "-")
                + QByteArray::number(below(15)).rightJustified(2, '0') + ':'
                + QByteArray::number(below(60)).rightJustified(2, '0');
        QByteArray text = QByteArray::number(1 + below(9999)).rightJustified(4, '0');
        const auto add = [&text](char mark, int value) {
            text += mark + QByteArray::number(value).rightJustified(2, '0');
        };
        add('-', below(20) == 0 ? below(14) : 1 + below(12));
        add('-', below(10) == 0 ? below(33) : 1 + below(28));
        add(below(5) == 0 ? 't' : 'T', below(20) == 0 ? below(26) : below(24));
        add(':', below(40) == 0 ? below(62) : below(60));
        add(':', below(40) == 0 ? below(62) : below(60));
        if (below(3) == 0)
            text += '.' + QByteArray::number(below(1000)).rightJustified(3, '0');
        text += zone;
        const QDateTime expected =
            QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
        const auto actual = parsed(text);
        QVERIFY2(actual.has_value() == expected.isValid(), text.constData());
        if (actual) {
            ++valid;
            QVERIFY2(*actual == wholeSecond(expected.toMSecsSinceEpoch()), text.constData());
        }
    }
    QVERIFY2(valid > 15000, "the set has too few valid times to mean anything");
}

void TestTimeParser::survivesEveryCut()
{
    const QByteArray text("2025-09-01T10:00:00.123+02:00");
    for (qsizetype length = 0; length < text.size(); ++length) {
        const QByteArray cut(text.constData(), length); // a buffer of its own, for the sanitizer
        const bool isWholeAgain = cut.endsWith("+02");
        QCOMPARE(parsed(cut).has_value(), isWholeAgain);
    }
}

void TestTimeParser::writes_data()
{
    QTest::addColumn<TimeMs>("time");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("epoch") << TimeMs(0) << QByteArray("1970-01-01T00:00:00Z");
    QTest::newRow("fraction") << TimeMs(1999) << QByteArray("1970-01-01T00:00:01Z");
    QTest::newRow("before epoch") << TimeMs(-1) << QByteArray("1969-12-31T23:59:59Z");
    QTest::newRow("year 1") << TimeMs(-62135596800000) << QByteArray("0001-01-01T00:00:00Z");
    QTest::newRow("before year 1") << TimeMs(-62135596800001) << QByteArray();
    QTest::newRow("last") << TimeMs(253402300799999) << QByteArray("9999-12-31T23:59:59Z");
    QTest::newRow("year 10000") << TimeMs(253402300800000) << QByteArray();
    QTest::newRow("no begin") << TimeRange::kBegin << QByteArray();
    QTest::newRow("no end") << TimeRange::kEnd << QByteArray();
}

void TestTimeParser::writes()
{
    QFETCH(TimeMs, time);
    QTEST(rfc3339(time), "text");
}

void TestTimeParser::writesAndReadsBack()
{
    // Every day around three turns of centuries: all leap rules, all month ends.
    constexpr TimeMs kDay = 86400000;
    for (const TimeMs century : {-2208988800000, 946684800000, 4102444800000}) {
        for (TimeMs time = century - 2000 * kDay; time < century + 2000 * kDay; time += kDay) {
            const QByteArray text = rfc3339(time);
            QVERIFY2(parsed(text) == time, text.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestTimeParser)
#include "tst_timeparser.moc"
