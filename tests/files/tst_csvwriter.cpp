// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvwriter.h"
#include "tests/files/pythonreader.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace meterdesk;

namespace {

//! Reads the standard input as the dialect that separates by the first argument.
const auto kReader = QStringLiteral(
    "import csv, io, json, sys\n"
    "text = sys.stdin.buffer.read().decode('utf-8-sig')\n"
    "rows = csv.reader(io.StringIO(text, newline=''), delimiter=sys.argv[1], strict=True)\n"
    "print(json.dumps(list(rows)))\n");

QJsonArray readByPython(const QByteArray &text, char separator = ',')
{
    return tests::askPython(kReader, text, {QString(QLatin1Char(separator))});
}

QJsonArray row(const QStringList &cells)
{
    return QJsonArray::fromStringList(cells);
}

TimeMs utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
}

Table wordsTable()
{
    Table table;
    table.header = {QStringLiteral("name"), QStringLiteral("a;b,c\td")};
    table.addRow(QStringLiteral("plain"), QStringLiteral("with \"quotes\""));
    table.addRow(QStringLiteral("two\r\nlines"), QStringLiteral("and\nmore"));
    table.addRow(QStringLiteral(" spaces "), QStringLiteral("Žižkov, שלום, 🔌"));
    table.addRow(QString(), QStringLiteral("\""));
    return table;
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesOfRfc4180()
    {
        Table table;
        table.header = {QStringLiteral("time"), QStringLiteral("state"), QStringLiteral("unit")};
        table.addRow(ZonedTime{utc("2025-09-01T10:00:00Z"), QTimeZone("Europe/Prague")}, 12.5,
                     QStringLiteral("kWh"));
        table.addRow(ZonedTime{utc("2025-09-01T10:00:00Z"), QTimeZone::utc()}, NumberText{"12.50"},
                     QStringLiteral("a,\"b\""));
        QCOMPARE(csvText(table),
                 QByteArray("time,state,unit\r\n"
                            "2025-09-01T12:00:00+02:00,12.5,kWh\r\n"
                            "2025-09-01T10:00:00Z,12.50,\"a,\"\"b\"\"\"\r\n"));
    }

    void othersReadTheSameWords_data()
    {
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << ',';
        QTest::newRow("semicolon") << ';';
        QTest::newRow("tab") << '\t';
    }
    void othersReadTheSameWords()
    {
        QFETCH(char, separator);
        const auto table = wordsTable();
        QJsonArray expected;
        expected.append(row(table.header));
        for (std::size_t i = 0; i < table.rowCount(); ++i)
            expected.append(row({plainText(table.at(i, 0)), plainText(table.at(i, 1))}));
        CsvOptions options;
        options.separator = separator;
        QCOMPARE(readByPython(csvText(table, options), separator), expected);
        options.hasMark = true;
        options.lineEnd = "\n";
        const auto text = csvText(table, options);
        QVERIFY(text.startsWith("\xef\xbb\xbf"
                                "name"));
        QVERIFY(text.endsWith("\n"));
        QCOMPARE(readByPython(text, separator), expected);
    }

    void formulasAreDisarmed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("written");
        for (const char *words : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=\"a\"", "-"})
            QTest::newRow(words) << QString::fromLatin1(words)
                                 << QLatin1Char('\'') + QString::fromLatin1(words);
        for (const char *words : {"1-1", "a=b", "'x", " =1", "x@y", ""})
            QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(words);
    }
    void formulasAreDisarmed()
    {
        QFETCH(QString, words);
        QFETCH(QString, written);
        Table table;
        table.title = {{QStringLiteral("Meter"), words}};
        table.header = {words, QStringLiteral("other")};
        table.addRow(words, QString());
        CsvOptions options;
        options.hasTitle = true;
        const QJsonArray expected{row({QStringLiteral("Meter"), written}), row({}),
                                  row({written, QStringLiteral("other")}),
                                  row({written, QString()})};
        QCOMPARE(readByPython(csvText(table, options)), expected);
    }

    void cellsAsText_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<QString>("point");
        QTest::addColumn<QString>("comma");
        const auto add = [](const char *name, const Cell &cell, const QString &point,
                            const QString &comma) {
            Table table;
            table.header = {QStringLiteral("x")};
            table.addRow(cell);
            QTest::newRow(name) << table << point << comma;
        };
        const auto both = [&add](const char *name, const Cell &cell, const char *text) {
            add(name, cell, QString::fromLatin1(text), QString::fromLatin1(text));
        };
        const QTimeZone prague("Europe/Prague");
        // Numbers are no formulas: they stay negative.
        add("negative", -1.5, QStringLiteral("-1.5"), QStringLiteral("-1,5"));
        add("digits", NumberText{"-12.50"}, QStringLiteral("-12.50"), QStringLiteral("-12,50"));
        add("shortest", 0.1, QStringLiteral("0.1"), QStringLiteral("0,1"));
        both("whole", 123456789.0, "123456789");
        both("digits that are none", NumberText{"=1.5"}, "'=1.5");
        both("infinity", std::numeric_limits<double>::infinity(), "");
        both("no number", std::numeric_limits<double>::quiet_NaN(), "");
        both("nothing", {}, "");
        both("true", true, "true");
        both("false", false, "false");
        both("words with a point", QStringLiteral("1.5"), "1.5");
        both("day", QDate(2025, 9, 1), "2025-09-01");
        both("no day", QDate(), "");
        both("month", YearMonth{2025, 1}, "2025-01");
        both("winter", ZonedTime{utc("2025-01-01T00:00:00Z"), prague}, "2025-01-01T01:00:00+01:00");
        both("first of the hour given twice", ZonedTime{utc("2024-10-27T00:30:00Z"), prague},
             "2024-10-27T02:30:00+02:00");
        both("second of it", ZonedTime{utc("2024-10-27T01:30:00Z"), prague},
             "2024-10-27T02:30:00+01:00");
        both("west", ZonedTime{utc("2025-01-01T00:00:00Z"), QTimeZone("America/St_Johns")},
             "2024-12-31T20:30:00-03:30");
        both("fraction", ZonedTime{utc("2025-01-01T00:00:00Z") - 1, QTimeZone::utc()},
             "2024-12-31T23:59:59Z");
        both("no zone", ZonedTime{0, QTimeZone()}, "1970-01-01T00:00:00Z");
        both("before standard time", ZonedTime{utc("1850-01-01T00:00:00Z"), prague},
             "1850-01-01T00:00:00Z");
    }
    void cellsAsText()
    {
        QFETCH(Table, table);
        QFETCH(QString, point);
        QFETCH(QString, comma);
        const QString head = QStringLiteral("x\r\n");
        const QString end = QStringLiteral("\r\n");
        CsvOptions options;
        options.separator = ';';
        QCOMPARE(QString::fromUtf8(csvText(table, options)), head + point + end);
        options.decimalMark = ',';
        QCOMPARE(QString::fromUtf8(csvText(table, options)), head + comma + end);
    }

    //! 1,5 between commas would be two cells.
    void decimalCommaBetweenCommas()
    {
        Table table;
        table.header = {QStringLiteral("a"), QStringLiteral("b")};
        table.addRow(1.5, 2.0);
        CsvOptions options;
        options.decimalMark = ',';
        QCOMPARE(readByPython(csvText(table, options)),
                 (QJsonArray{row({QStringLiteral("a"), QStringLiteral("b")}),
                             row({QStringLiteral("1,5"), QStringLiteral("2")})}));
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
