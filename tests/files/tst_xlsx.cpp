// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsx.h"
#include "tests/files/pythonreader.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace meterdesk;

namespace {

//! The rows of the first sheet: of each cell its type, its value and its number format.
const auto kCells = QStringLiteral(
    "import io, json, sys, openpyxl\n"
    "book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))\n"
    "def told(cell):\n"
    "    value = cell.value\n"
    "    if hasattr(value, 'isoformat'): value = value.isoformat()\n"
    "    return [cell.data_type, value, cell.number_format]\n"
    "print(json.dumps([[told(c) for c in row] for row in book.worksheets[0].iter_rows()]))\n");

//! Name, frozen pane, filter, widths of A to C, whether A1 and A4 are bold.
const auto kLooks = QStringLiteral(
    "import io, json, sys, openpyxl\n"
    "sheet = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read())).worksheets[0]\n"
    "widths = [int(sheet.column_dimensions[c].width) for c in 'ABC']\n"
    "print(json.dumps([sheet.title, sheet.freeze_panes, sheet.auto_filter.ref, widths,\n"
    "                  sheet['A1'].font.b, sheet['A4'].font.b, sheet['A5'].font.b]))\n");

TimeMs utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
}

Table oneCell(const Cell &cell)
{
    Table table;
    table.header = {QStringLiteral("x")};
    table.addRow(cell);
    return table;
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! All cells in one sheet: a Python for each would take seconds.
    void initTestCase()
    {
        const QTimeZone prague("Europe/Prague");
        for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "http://x.cz/", "12.50",
                                 "2025-01-01", "true", "a<b>&\"c\"", " x ", "two\nlines"})
            words(QString::fromLatin1(text));
        words(QStringLiteral("Žižkov, שלום, 🔌"));
        add("control characters", QStringLiteral("a\x01\x1b[31mb"), "s",
            QStringLiteral("a  [31mb"));
        add("number", 123456.78, "n", 123456.78, "0.00");
        add("negative", -0.5, "n", -0.5, "0.0");
        add("whole", 5.0, "n", 5, "0");
        add("huge", 1e300, "n", 1e300);
        add("digits", NumberText{"12.50"}, "n", 12.5, "0.00");
        add("sixteen digits", NumberText{"1234567890.123456"}, "n", 1234567890.123456, "0.000000");
        add("digits that are none", NumberText{"=1"}, "s", QStringLiteral("=1"));
        add("no number", std::numeric_limits<double>::quiet_NaN(), "n", QJsonValue::Null);
        add("truth", true, "b", true);
        add("day", QDate(2025, 9, 1), "d", QStringLiteral("2025-09-01T00:00:00"), "yyyy-mm-dd");
        add("first day", QDate(1900, 3, 1), "d", QStringLiteral("1900-03-01T00:00:00"),
            "yyyy-mm-dd");
        add("day before", QDate(1900, 2, 28), "s", QStringLiteral("1900-02-28"));
        add("month", YearMonth{2025, 1}, "d", QStringLiteral("2025-01-01T00:00:00"), "yyyy-mm");
        add("summer", ZonedTime{utc("2025-07-01T10:00:01Z"), prague}, "d",
            QStringLiteral("2025-07-01T12:00:01"), "yyyy-mm-dd hh:mm:ss");
        add("fraction", ZonedTime{utc("2025-01-01T00:00:00Z") - 1, prague}, "d",
            QStringLiteral("2025-01-01T00:59:59"), "yyyy-mm-dd hh:mm:ss");
        add("no zone", ZonedTime{utc("2025-07-01T10:00:00Z"), {}}, "d",
            QStringLiteral("2025-07-01T10:00:00"), "yyyy-mm-dd hh:mm:ss");

        Table table;
        table.header = {QStringLiteral("cell"), QStringLiteral("behind")};
        for (const auto &one : m_cells)
            table.addRow(one.cell, true);
        const auto bytes = xlsxBytes(table);
        QVERIFY(bytes);
        m_read = tests::askPython(kCells, *bytes);
        QCOMPARE(m_read.size(), m_cells.size() + 1);
    }

    void cells_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QJsonArray>("read");
        for (int i = 0; i < m_cells.size(); ++i)
            QTest::addRow("%d %s", i, m_cells.at(i).name) << i + 1 << m_cells.at(i).read;
    }
    void cells()
    {
        QFETCH(int, row);
        QTEST(m_read.at(row).toArray().at(0).toArray(), "read");
    }

    void titleAndLooks()
    {
        Table table;
        table.name = QStringLiteral("Readings: [a/b] '*' and a long name of a meter");
        table.title = {{QStringLiteral("Meter"), QStringLiteral("=Main")},
                       {QStringLiteral("Loaded"), QDate(2025, 9, 1)}};
        table.header = {QStringLiteral("time"), QStringLiteral("state"),
                        QStringLiteral("a long "
                                       "name")};
        for (int i = 0; i < 20; ++i)
            table.addRow(ZonedTime{utc("2025-01-01T00:00:00Z") + i * 900'000LL, QTimeZone::utc()},
                         i * 0.5, QString(200, QLatin1Char('x')));
        const auto bytes = xlsxBytes(table);
        QVERIFY(bytes);
        QCOMPARE(tests::askPython(kLooks, *bytes),
                 (QJsonArray{QStringLiteral("Readings ab and a long name of"), QStringLiteral("A5"),
                             QStringLiteral("A4:C24"), QJsonArray{21, 12, 60}, true, true, false}));
        const auto rows = tests::askPython(kCells, *bytes);
        QCOMPARE(rows.size(), 24);
        const auto value = [&rows](int row, int column) {
            return rows.at(row).toArray().at(column).toArray().at(1).toVariant().toString();
        };
        QCOMPARE(value(0, 1), QStringLiteral("=Main"));
        QCOMPARE(value(1, 1), QStringLiteral("2025-09-01T00:00:00"));
        QCOMPARE(value(2, 0), QString());
        QCOMPARE(value(3, 1), QStringLiteral("state"));
        QCOMPARE(value(23, 0), QStringLiteral("2025-01-01T04:45:00"));
        QCOMPARE(value(23, 1), QStringLiteral("9.5"));
        QCOMPARE(value(23, 2), QString(200, QLatin1Char('x')));
    }

    void nothing()
    {
        const auto bytes = xlsxBytes({});
        QVERIFY(bytes);
        QVERIFY(tests::askPython(kCells, *bytes).size() <= 1);
    }

    void longText()
    {
        const QString fits(32767, QLatin1Char('x'));
        Table table = oneCell(fits);
        table.addRow(fits + QLatin1Char('y'));
        const auto bytes = xlsxBytes(table);
        QVERIFY(bytes);
        const auto rows = tests::askPython(kCells, *bytes);
        const auto value = [&rows](int row) {
            return rows.at(row).toArray().at(0).toArray().at(1).toString();
        };
        QCOMPARE(value(1), fits);
        QCOMPARE(value(2), fits.left(32766) + QChar(0x2026));
    }

    void tooManyRows()
    {
        Table table;
        table.header = {QStringLiteral("x")};
        table.cells.resize(1048576);
        const auto bytes = xlsxBytes(table);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, FileError::Kind::TooManyRows);
        QCOMPARE(bytes.error().number, 1048575);
    }

    //! The temporary folder is where the variable says, and nothing stays in it.
    void temporaryFolder()
    {
        QTemporaryDir folder;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(folder.path()));
        QVERIFY(xlsxBytes(oneCell(1.0)));
        QVERIFY(QDir(folder.path()).isEmpty());
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        qputenv("TMPDIR", QFile::encodeName(file.fileName()));
        const auto failed = xlsxBytes(oneCell(1.0));
        qputenv("TMPDIR", before);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, FileError::Kind::NotWritable);
    }

private:
    struct OneCell
    {
        const char *name;
        Cell cell;
        QJsonArray read; //!< type, value, number format
    };

    void add(const char *name, const Cell &cell, const char *type, const QJsonValue &value,
             const char *format = "General")
    {
        m_cells.append({name, cell, {QLatin1String(type), value, QLatin1String(format)}});
    }
    void words(const QString &text) { add("words", text, "s", text); }

    QList<OneCell> m_cells;
    QJsonArray m_read;
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
