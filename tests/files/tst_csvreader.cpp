// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvreader.h"
#include "tests/files/pythonreader.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace meterdesk;

namespace {

using Rows = QList<QStringList>;

struct Read
{
    Rows rows;
    QList<qint64> lines;
    char separator = 0;
    std::optional<FileError> error;
};

Read read(const QByteArray &bytes)
{
    auto reader = CsvReader::of(bytes);
    if (!reader)
        return {{}, {}, 0, reader.error()};
    Read result;
    result.separator = reader->separator();
    while (reader->next()) {
        result.rows << reader->cells();
        result.lines << reader->line();
    }
    result.error = reader->error();
    return result;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QList<qint64>>("lines");
        QTest::addColumn<char>("separator");
        const Rows two{words("a|b"), words("1|2")};
        const QList<qint64> lines{1, 2};
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << two << lines << ',';
        QTest::newRow("semicolon") << QByteArray("a;b\n1;2") << two << lines << ';';
        QTest::newRow("tab") << QByteArray("a\tb\r\n1\t2\r\n") << two << lines << '\t';
        QTest::newRow("old line ends") << QByteArray("a,b\r1,2\r") << two << lines << ',';
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                            "a,b\n1,2\n")
                              << two << lines << ',';
        QTest::newRow("named") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << two
                               << QList<qint64>{2, 3} << ';';
        QTest::newRow("blank lines")
            << QByteArray("\r\n\na,b\n\n\r\n1,2\n\n") << two << QList<qint64>{3, 6} << ',';
        QTest::newRow("one column")
            << QByteArray("a\n1\n") << Rows{words("a"), words("1")} << lines << ',';
        QTest::newRow("decimal comma")
            << QByteArray("a;b\n1,5;2,5\n") << Rows{words("a|b"), words("1,5|2,5")} << lines << ';';
        QTest::newRow("most of the header")
            << QByteArray("\"a;;;\",b,c\n1;2,3,4\n") << Rows{words("a;;;|b|c"), words("1;2|3|4")}
            << lines << ',';
        QTest::newRow("quotes") << QByteArray("a,b\n\"x \"\"y\"\", z\",\"\"\n\"\n\r\n\",q\"q\n")
                                << Rows{words("a|b"), words("x \"y\", z|"), words("\n\r\n|q\"q")}
                                << QList<qint64>{1, 2, 3} << ',';
        QTest::newRow("line after a quoted line end")
            << QByteArray("a,b\n\"x\r\ny\",\"\r\"\nc,d")
            << Rows{words("a|b"), words("x\r\ny|\r"), words("c|d")} << QList<qint64>{1, 2, 5}
            << ',';
        QTest::newRow("empty cells")
            << QByteArray("a,b,\n,,\n,\"\",") << Rows{words("a|b|"), words("||"), words("||")}
            << QList<qint64>{1, 2, 3} << ',';
        QTest::newRow("spaces stay") << QByteArray("a,b\n 1 ,\xc2\xa0\n")
                                     << Rows{words("a|b"), words(" 1 |\u00a0")} << lines << ',';
        QTest::newRow("words") << QByteArray("a,b\nŽižkov,\U0001F50C\n")
                               << Rows{words("a|b"), words("Žižkov|\U0001F50C")} << lines << ',';
    }
    void rows()
    {
        QFETCH(QByteArray, bytes);
        const auto result = read(bytes);
        QVERIFY(!result.error);
        QTEST(result.rows, "rows");
        QTEST(result.lines, "lines");
        QTEST(result.separator, "separator");
    }

    //! Excel's "Unicode text".
    void utf16()
    {
        const QString text = QStringLiteral("a\tb\r\nŽ\t\"1\t2\"\r\n");
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
            const auto result = read(encode(text));
            QVERIFY(!result.error);
            QCOMPARE(result.rows, (Rows{words("a|b"), words("Ž|1\t2")}));
        }
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("line");
        using Kind = FileError::Kind;
        const auto add = [](const char *name, const QByteArray &bytes, Kind kind, qint64 line) {
            QTest::newRow(name) << bytes << int(kind) << line;
        };
        add("nothing", "", Kind::Empty, 0);
        add("only a mark", "\xef\xbb\xbf", Kind::Empty, 0);
        add("only lines", "\r\n\n\n", Kind::Empty, 0);
        add("Windows-1250", "a,b\r\n\x8ei\x9ekov,2\r\n", Kind::WrongEncoding, 2);
        add("zero byte", QByteArray("a,b\n1,2\nx\0,", 11), Kind::WrongEncoding, 3);
        add("UTF-16 without mark", QByteArray("a\0,\0b\0", 6), Kind::WrongEncoding, 1);
        add("half a pair", QByteArray("\xff\xfe\x00\xd8\x61\x00", 6), Kind::WrongEncoding, 0);
        add("odd bytes",
            "\xff\xfe"
            "a",
            Kind::WrongEncoding, 0);
        add("open", "a,b\n1,2\n\"3,4\n5,6\n", Kind::QuoteOpen, 3);
        add("open at the end", "a,b\n1,\"", Kind::QuoteOpen, 2);
        add("doubled at the end", "a,b\n1,\"\"\"", Kind::QuoteOpen, 2);
        add("text behind", "a,b\n\"1\"x,2\n", Kind::TextAfterQuote, 2);
        add("text behind lines", "a,b\n\"1\n\n\" ,2\n", Kind::TextAfterQuote, 4);
    }
    void errors()
    {
        QFETCH(QByteArray, bytes);
        const auto result = read(bytes);
        QVERIFY(result.error);
        QTEST(int(result.error->kind), "kind");
        QTEST(result.error->number, "line");
    }

    //! Rows behind an error cannot be trusted: there are none.
    void nothingBehindAnError()
    {
        auto reader = CsvReader::of("a,b\n\"1\"x,2\n3,4\n");
        QVERIFY(reader);
        QVERIFY(reader->next());
        QVERIFY(!reader->next());
        QVERIFY(!reader->next());
        QVERIFY(reader->error());
    }

    void whatPythonWrites()
    {
        const QByteArray script =
            "import csv, sys, io\n"
            "rows = [['a', 'b'], ['b;,\\tc', 'd'], ['x\"y', ' l\\r\\n '], ['', '\"'], "
            "['1,5', '\\t'], ['Ž', '=1']]\n"
            "text = io.StringIO(newline='')\n"
            "csv.writer(text, delimiter=sys.argv[1]).writerows(rows)\n"
            "import json; print(json.dumps([text.getvalue()]))\n";
        for (const char *separator : {",", ";", "\t"}) {
            const auto answer =
                tests::askPython(QString::fromUtf8(script), {}, {QString::fromLatin1(separator)});
            const auto result = read(answer.at(0).toString().toUtf8());
            QVERIFY(!result.error);
            QCOMPARE(result.rows,
                     (Rows{words("a|b"),
                           {QStringLiteral("b;,\tc"), QStringLiteral("d")},
                           {QStringLiteral("x\"y"), QStringLiteral(" l\r\n ")},
                           {QString(), QStringLiteral("\"")},
                           {QStringLiteral("1,5"), QStringLiteral("\t")},
                           {QStringLiteral("Ž"), QStringLiteral("=1")}}));
        }
    }

    //! A row costs as much as it is long, whatever is behind it: quotes, too.
    void largeFiles()
    {
        QByteArray bytes("a,b\n");
        while (bytes.size() < 2 * 1024 * 1024)
            bytes += "\"some words\",123456.78\n";
        auto reader = CsvReader::of(std::move(bytes));
        QVERIFY(reader);
        qsizetype count = 0;
        QElapsedTimer timer;
        timer.start();
        while (reader->next())
            ++count;
        QVERIFY(!reader->error());
        QCOMPARE(count, 1 + (2 * 1024 * 1024 - 4 + 22) / 23);
        QVERIFY2(timer.elapsed() < 20000, "far from linear");
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
