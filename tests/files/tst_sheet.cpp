// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sheet.h"
#include "files/xlsx.h"
#include "tests/files/pythonreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meterdesk;

namespace {

//! Writes the named books with openpyxl, an independent writer, into a folder.
const auto kBooks = QStringLiteral(
    "import sys, datetime as d, json, openpyxl\n"
    "import zipfile\n"
    "folder = sys.argv[1]\n"
    "book = openpyxl.Workbook()\n"
    "hidden = book.active; hidden.title = 'hidden'; hidden.sheet_state = 'hidden'\n"
    "hidden['A1'] = 'not this one'\n"
    "s = book.create_sheet('Odečty')\n"
    "s['A1'] = 'Serial'; s['B1'] = 'Stav'; s['D1'] = 'Datum'\n"
    "s['A2'] = '007'; s['B2'] = 12345.678; s['D2'] = d.datetime(2026, 2, 28, 14, 0)\n"
    "s['A3'] = 71034412; s['B3'] = 0.1 + 0.2; s['D3'] = d.date(2026, 3, 1)\n"
    "s['A5'] = 'bold text'; s['B5'] = -1e-7\n"
    "s['D5'] = d.time(6, 30); s['B6'] = 1e17; s['C6'] = True; s['D6'] = '  '\n"
    "s['B7'] = 12; s['B7'].number_format = '0.0\"dny\"'\n"
    "s['B8'] = 45000.5; s['B8'].number_format = '[$-405]d. mmmm yyyy h:mm'\n"
    "s['B9'] = 1.5; s['B9'].number_format = '[h]:mm'\n"
    "s['B10'] = 3; s['B10'].number_format = '#,##0.00 [$Kč-405];[Red]-#,##0.00'\n"
    "book.save(folder + '/plain.xlsx')\n"
    "plain = zipfile.ZipFile(folder + '/plain.xlsx')\n"
    "runs = '<r><t xml:space=\"preserve\">bold </t></r><r><rPr><b/></rPr><t>text</t></r>'\\\n"
    "       '<rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh>'\n"
    "with zipfile.ZipFile(folder + '/book.xlsx', 'w', zipfile.ZIP_DEFLATED) as rich:\n"
    "    for name in plain.namelist():\n"
    "        part = plain.read(name).decode()\n"
    "        rich.writestr(name, part.replace('<t>bold text</t>', runs))\n"
    "old = openpyxl.Workbook(); old.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904\n"
    "old.active['A1'] = d.datetime(2026, 2, 28, 14, 0); old.save(folder + '/mac.xlsx')\n"
    "big = openpyxl.Workbook(write_only=True); s = big.create_sheet()\n"
    "for i in range(5000): s.append([str(i), i * 1.25, d.datetime(2026, 1, 1)])\n"
    "big.save(folder + '/big.xlsx')\n"
    "print(json.dumps([1]))\n");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Kind and text of a cell, as "N 12.5".
QString told(const Sheet &sheet, std::size_t row, std::size_t column)
{
    if (row >= sheet.rows.size() || column >= sheet.rows[row].cells.size())
        return QStringLiteral("-");
    const SheetCell &cell = sheet.rows[row].cells[column];
    return QString(QLatin1String("-TND").at(int(cell.kind)))
        + (cell.isEmpty() ? QString() : u' ' + cell.text);
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(tests::askPython(kBooks, {}, {m_folder.path()}).size(), 1);
    }

    void readsAWorkbookOfAnotherProgram()
    {
        const auto read = readSheet(bytesOf(m_folder.filePath(QStringLiteral("book.xlsx"))));
        QVERIFY(read);
        const Sheet &sheet = read.value();
        QCOMPARE(sheet.name, QStringLiteral("Odečty"));
        QCOMPARE(sheet.columnCount(), std::size_t(4));
        QCOMPARE(sheet.rows.size(), std::size_t(9));
        QCOMPARE(told(sheet, 0, 0), QStringLiteral("T Serial"));
        QCOMPARE(told(sheet, 0, 2), QStringLiteral("-"));
        QCOMPARE(told(sheet, 0, 3), QStringLiteral("T Datum"));
        QCOMPARE(told(sheet, 1, 0), QStringLiteral("T 007"));
        QCOMPARE(told(sheet, 1, 1), QStringLiteral("N 12345.678"));
        QCOMPARE(told(sheet, 1, 3), QStringLiteral("D 2026-02-28T14:00:00"));
        QCOMPARE(told(sheet, 2, 0), QStringLiteral("N 71034412"));
        QCOMPARE(told(sheet, 2, 1), QStringLiteral("N 0.3"));
        QCOMPARE(told(sheet, 2, 3), QStringLiteral("D 2026-03-01"));
        QVERIFY(!sheet.rows[2].cells[3].time.isValid());
        QCOMPARE(sheet.rows[3].number, 5);
        QCOMPARE(told(sheet, 3, 0), QStringLiteral("T bold text"));
        QCOMPARE(told(sheet, 3, 1), QStringLiteral("N -0.0000001"));
        QCOMPARE(told(sheet, 3, 3), QStringLiteral("D 06:30:00"));
        QCOMPARE(told(sheet, 4, 1), QStringLiteral("N 100000000000000000"));
    }

    void formatsTellTimesFromNumbers()
    {
        const auto read = readSheet(bytesOf(m_folder.filePath(QStringLiteral("book.xlsx"))));
        QVERIFY(read);
        QCOMPARE(told(read.value(), 5, 1), QStringLiteral("N 12"));
        QCOMPARE(told(read.value(), 6, 1), QStringLiteral("D 2023-03-15T12:00:00"));
        QCOMPARE(told(read.value(), 7, 1), QStringLiteral("D 1900-01-01T12:00:00"));
        QCOMPARE(told(read.value(), 8, 1), QStringLiteral("N 3"));
    }

    void countsDaysFrom1904WhereTheBookDoes()
    {
        const auto read = readSheet(bytesOf(m_folder.filePath(QStringLiteral("mac.xlsx"))));
        QVERIFY(read);
        QCOMPARE(told(read.value(), 0, 0), QStringLiteral("D 2026-02-28T14:00:00"));
    }

    void readsThousandsOfRows()
    {
        const auto read = readSheet(bytesOf(m_folder.filePath(QStringLiteral("big.xlsx"))));
        QVERIFY(read);
        QCOMPARE(read.value().rows.size(), std::size_t(5000));
        QCOMPARE(told(read.value(), 4999, 1), QStringLiteral("N 6248.75"));
    }

    void readsWhatTheProgramWrites()
    {
        Table table;
        table.header = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        table.addRow(QStringLiteral("=1+1"), NumberText{"12.50"}, QDate(2025, 7, 1));
        const auto written = xlsxBytes(table);
        QVERIFY(written);
        const auto read = readSheet(written.value());
        QVERIFY(read);
        QCOMPARE(told(read.value(), 0, 1), QStringLiteral("T b"));
        QCOMPARE(told(read.value(), 1, 1), QStringLiteral("N 12.5"));
        QCOMPARE(told(read.value(), 1, 2), QStringLiteral("D 2025-07-01"));
    }

    void readsSeparatedText()
    {
        const auto read = readSheet("a;b\n1,5;\n\n;\"x;y\"\n");
        QVERIFY(read);
        QCOMPARE(read.value().rows.size(), std::size_t(3));
        QCOMPARE(told(read.value(), 1, 0), QStringLiteral("T 1,5"));
        QCOMPARE(told(read.value(), 1, 1), QStringLiteral("-"));
        QCOMPARE(read.value().rows[2].number, 4);
        QCOMPARE(told(read.value(), 2, 1), QStringLiteral("T x;y"));
    }

    void readsTheClipboard()
    {
        const Sheet sheet = sheetOfClipboard(QStringLiteral("1\t2,5\r\n\r\n\t\"a \"\"b\"\"\"\n"));
        QCOMPARE(sheet.rows.size(), std::size_t(2));
        QCOMPARE(told(sheet, 0, 1), QStringLiteral("T 2,5"));
        QCOMPARE(sheet.rows[1].number, 3);
        QCOMPARE(told(sheet, 1, 1), QStringLiteral("T a \"b\""));
    }

    void damageIsToldAndHarmless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const QByteArray book = bytesOf(m_folder.filePath(QStringLiteral("book.xlsx")));
        QTest::newRow("old") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                             << int(FileError::Kind::OldWorkbook);
        QTest::newRow("no archive")
            << QByteArray("PK\x03\x04zzzz") << int(FileError::Kind::NotAWorkbook);
        QTest::newRow("cut") << book.left(book.size() / 2) << int(FileError::Kind::NotAWorkbook);
        QTest::newRow("empty") << QByteArray() << int(FileError::Kind::Empty);
    }
    void damageIsToldAndHarmless()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const auto read = readSheet(bytes);
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
    }

    //! Whatever is flipped: an answer, and no crash.
    void flippedBitsAreHarmless()
    {
        const QByteArray book = bytesOf(m_folder.filePath(QStringLiteral("book.xlsx")));
        int failed = 0;
        for (qsizetype at = 0; at < book.size(); at += 7) {
            QByteArray bad = book;
            bad[at] = char(bad[at] ^ 0x55);
            failed += readSheet(bad) ? 0 : 1;
        }
        QVERIFY(failed > 50);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
