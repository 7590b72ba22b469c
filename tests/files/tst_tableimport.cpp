// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvwriter.h"
#include "files/tableimport.h"
#include "tests/files/pythonreader.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace meterdesk;

namespace {

using Problem = ImportProblem;

//! Serial numbers S1 … S9 are the meters 1 … 9, names N1 … N9 too; S0 may be 1 or 2.
QList<MeterId> found(MeterKey key, const QString &text, const QString &)
{
    if (text == u"S0")
        return {{QStringLiteral("1")}, {QStringLiteral("2")}};
    if (text.size() != 2 || text.at(1) < u'1' || text.at(1) > u'9')
        return {};
    const bool isSerial = text.front() == u'S' && key != MeterKey::Name;
    const bool isName = text.front() == u'N' && (key == MeterKey::Name || key == MeterKey::Any);
    return isSerial || isName ? QList<MeterId>{{text.last(1)}} : QList<MeterId>();
}

struct Read
{
    Sheet sheet;
    TableSettings settings;
    std::vector<ImportRow> rows;
};

Read read(const Sheet &sheet)
{
    Read made;
    made.sheet = sheet;
    made.settings = guessTable(made.sheet, found);
    made.rows = importRows(made.sheet, made.settings, found);
    return made;
}

Read pasted(const QString &text)
{
    return read(sheetOfClipboard(text));
}

Read csv(const char *text)
{
    auto sheet = readSheet(text);
    return sheet ? read(sheet.value()) : Read();
}

//! The digits of each row; a problem by its number.
QStringList digits(const std::vector<ImportRow> &rows)
{
    QStringList texts;
    for (const ImportRow &row : rows)
        texts << (row.problem == Problem::None ? QString::fromLatin1(row.entry.digits)
                                               : QStringLiteral("!%1").arg(int(row.problem)));
    return texts;
}

QString bad(Problem problem)
{
    return QStringLiteral("!%1").arg(int(problem));
}

} // namespace

class TestTableImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows()
    {
        const Read table = pasted(QStringLiteral("Serial\tDatum\tStav\tMJ\tPoznámka\n"
                                                 "S1\t31.1.2026 14:00\t12,50\tkWh\tcold\n"
                                                 "\t\t\t\t\n"
                                                 "S2\t2026-02-01\t*7\tkWh\t\n"));
        QCOMPARE(table.rows.size(), std::size_t(2));
        const ImportRow &first = table.rows[0];
        QCOMPARE(first.number, 2);
        QCOMPARE(first.problem, Problem::None);
        QCOMPARE(first.meters, QList<MeterId>{{QStringLiteral("1")}});
        QCOMPARE(first.entry.digits, QByteArray("12.50"));
        QCOMPARE(first.date, QDate(2026, 1, 31));
        QCOMPARE(first.time, QTime(14, 0));
        QCOMPARE(first.unit, QStringLiteral("kWh"));
        QCOMPARE(first.note, QStringLiteral("cold"));
        QCOMPARE(table.rows[1].number, 4);
        QCOMPARE(table.rows[1].time, QTime(0, 0));
        QVERIFY(table.rows[1].entry.isEstimated);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *text, Problem problem) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(problem);
        };
        row("S1\tN1\t5\t1.2.2026", Problem::None);
        row("S1\t\t5\t1.2.2026", Problem::None);
        row("\tN1\t5\t1.2.2026", Problem::None);
        row("S1\tHall\t5\t1.2.2026", Problem::None);
        row("S1\tN2\t5\t1.2.2026", Problem::MeterContradictory);
        row("S0\t\t5\t1.2.2026", Problem::MeterAmbiguous);
        row("S0\tN2\t5\t1.2.2026", Problem::None);
        row("\t\t5\t1.2.2026", Problem::NoMeter);
        row("X\tY\t5\t1.2.2026", Problem::MeterUnknown);
        row("S1\t\t\t1.2.2026", Problem::NoValue);
        row("S1\t\t-\t1.2.2026", Problem::None);
        row("S1\t\t5 kWh\t1.2.2026", Problem::NotANumber);
        row("S1\t\t+5\t1.2.2026", Problem::NotANumber);
        row("S1\t\t=\t1.2.2026", Problem::NotANumber);
        row("S1\t\t1.5E+06\t1.2.2026", Problem::NotANumber);
        row("S1\t\t5\t", Problem::NotADate);
        row("S1\t\t5\t31.4.2026", Problem::NotADate);
        row("S1\t\t5\tsoon", Problem::NotADate);
        row("S1\t\t5\t1/2/2026", Problem::OrderAsked);
        row("S1\t\t1.234\t1.2.2026", Problem::MarkAsked);
    }
    void problems()
    {
        QFETCH(QString, row);
        QFETCH(int, problem);
        const Read table = pasted(QStringLiteral("Serial\tName\tStav\tDatum\n") + row + u'\n');
        QCOMPARE(table.rows.size(), std::size_t(1));
        QCOMPARE(int(table.rows[0].problem), problem);
    }

    //! A column is read as a whole: either mark, never a guess.
    void marksOfTheColumn()
    {
        const QString doubtful = QStringLiteral("S1\t1.234\nS2\t2.500\n");
        QCOMPARE(digits(pasted(doubtful).rows),
                 (QStringList{bad(Problem::MarkAsked), bad(Problem::MarkAsked)}));
        QCOMPARE(
            digits(pasted(doubtful + QStringLiteral("S3\t7,5\n")).rows),
            (QStringList{QStringLiteral("1234"), QStringLiteral("2500"), QStringLiteral("7.5")}));
        QCOMPARE(
            digits(pasted(doubtful + QStringLiteral("S3\t7.5\n")).rows),
            (QStringList{QStringLiteral("1.234"), QStringLiteral("2.500"), QStringLiteral("7.5")}));
        Read asked = pasted(doubtful);
        asked.settings.mark = DecimalMark::Comma;
        QCOMPARE(digits(importRows(asked.sheet, asked.settings, found)),
                 (QStringList{QStringLiteral("1234"), QStringLiteral("2500")}));
        asked.settings.mark = DecimalMark::Point;
        QCOMPARE(digits(importRows(asked.sheet, asked.settings, found)),
                 (QStringList{QStringLiteral("1.234"), QStringLiteral("2.500")}));
    }

    void numbersOfLocales_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"cs_CZ", "de_DE", "en_GB", "en_US", "pl_PL", "sk_SK", "fr_FR",
                                 "de_CH", "sv_SE", "en_IN", "es_ES", "ar_EG"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    //! As programs in twelve countries write them: right, or asked about, never another number.
    void numbersOfLocales()
    {
        QFETCH(QString, name);
        const QLocale locale(name);
        const QList<double> values{0.5, 12.25, 999.125, 1234.5, 45210.375, 1234567.89, 1000, 7};
        QString text;
        int i = 0;
        for (const double value : values) {
            text += QStringLiteral("S%1\t%2\n")
                        .arg(++i)
                        .arg(locale.toString(value, 'f', value == 1000 || value == 7 ? 0 : 3));
        }
        const Read table = pasted(text);
        QCOMPARE(table.settings.column(ColumnRole::Value), 1);
        QCOMPARE(table.rows.size(), std::size_t(values.size()));
        int read = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (table.rows[row].problem != Problem::None)
                continue;
            ++read;
            QCOMPARE(table.rows[row].entry.digits.toDouble(), values[qsizetype(row)]);
        }
        QVERIFY2(read >= 6, qPrintable(QString::number(read)));
    }

    void cutDecimalsAreSeen()
    {
        const Read bare = csv("S1,12,5\nS2,13\nS3,14,25\n");
        Read set = bare;
        set.settings.setRole(1, ColumnRole::Value);
        set.settings.setRole(2, ColumnRole::Ignore);
        QCOMPARE(digits(importRows(set.sheet, set.settings, found)),
                 (QStringList{bad(Problem::CutDecimals), QStringLiteral("13"),
                              bad(Problem::CutDecimals)}));
        QCOMPARE(digits(csv("serial,value\nS1,12,5\nS2,13\n").rows),
                 (QStringList{bad(Problem::CutDecimals), QStringLiteral("13")}));
        QCOMPARE(digits(csv("serial,value,place\nS1,12,5,Hall\nS2,13,Hall\n").rows),
                 (QStringList{bad(Problem::TooManyCells), QStringLiteral("13")}));
        // Where values have their marks, or tabs separate, nothing was cut.
        QCOMPARE(digits(csv("serial,value\nS1,\"12,5\",7\nS2,13\n").rows),
                 (QStringList{QStringLiteral("12.5"), QStringLiteral("13")}));
        QCOMPARE(digits(csv("serial;value\nS1;12;5\nS2;13\n").rows),
                 (QStringList{QStringLiteral("12"), QStringLiteral("13")}));
    }

    void workbooksHaveNumbersAndDays()
    {
        const QTemporaryDir folder;
        const QString script =
            QStringLiteral("import sys, datetime as d, json, openpyxl\n"
                           "b = openpyxl.Workbook(); s = b.active\n"
                           "s.append(['Výrobní číslo', 'Datum', 'Stav', 'Stav starý'])\n"
                           "s.append(['S1', d.datetime(2026, 1, 31, 14, 0), 1234.567, 1])\n"
                           "s.append(['S2', d.date(2026, 1, 31), 0.1 + 0.2, 1])\n"
                           "s.append(['S3', d.date(2026, 1, 31), '1.234', 1])\n"
                           "s.append(['S4', d.date(2026, 1, 31), d.date(2026, 5, 12), 1])\n"
                           "s.append(['S5', 46053, 5, 1])\n"
                           "b.save(sys.argv[1] + '/b.xlsx'); print(json.dumps([1]))\n");
        QCOMPARE(tests::askPython(script, {}, {folder.path()}).size(), 1);
        QFile file(folder.filePath(QStringLiteral("b.xlsx")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto sheet = readSheet(file.readAll());
        QVERIFY(sheet);
        const Read table = read(sheet.value());
        QCOMPARE(
            digits(table.rows),
            (QStringList{QStringLiteral("1234.567"), QStringLiteral("0.3"), bad(Problem::MarkAsked),
                         bad(Problem::NotANumber), bad(Problem::NotADate)}));
        QCOMPARE(table.rows[0].time, QTime(14, 0));
        QCOMPARE(table.rows[1].date, QDate(2026, 1, 31));
    }

    void rejectsGoBackAsTheyWere()
    {
        const Read table = pasted(QStringLiteral("Serial\tStav\nX\t1,5\nS1\t2\nY\t\"a\"\n"));
        const Table rejected =
            rejectedTable(table.sheet, table.settings,
                          {{2, QStringLiteral("no\tmeter")}, {4, QStringLiteral("none either")}},
                          QStringLiteral("Reason"));
        QCOMPARE(clipboardText(rejected),
                 QStringLiteral("Serial\tStav\tReason\n"
                                "X\t1,5\tno meter\n"
                                "Y\ta\tnone either\n"));
        QVERIFY(csvText(rejected).startsWith("Serial,Stav,Reason\r\nX,\"1,5\",no\tmeter\r\n"));
        // What went out can be corrected and come in again.
        const Read again = pasted(clipboardText(rejected).replace(u'X', QStringLiteral("S7")));
        QCOMPARE(digits(again.rows),
                 (QStringList{QStringLiteral("1.5"), bad(Problem::MeterUnknown)}));
    }
};

QTEST_GUILESS_MAIN(TestTableImport)
#include "tst_tableimport.moc"
