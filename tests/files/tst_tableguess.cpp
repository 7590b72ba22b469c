// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tabledate.h"
#include "files/tableguess.h"
#include "files/tablewords.h"

#include <QTest>

using namespace meterdesk;

namespace {

//! Meters with serial numbers 1001 … 1009 and codes C-1 … C-9.
QList<MeterId> found(MeterKey key, const QString &text, const QString &)
{
    const bool isSerial = text.size() == 4 && text.startsWith(QLatin1String("100"));
    const bool isCode = text.startsWith(QLatin1String("C-"));
    if (isSerial && (key == MeterKey::Any || key == MeterKey::Serial))
        return {{text.last(1)}};
    if (isCode && (key == MeterKey::Any || key == MeterKey::Code))
        return {{text.last(1)}};
    return {};
}

//! The roles in a line: "serial value date".
QString told(const TableSettings &settings)
{
    return QString::fromLatin1(packed(settings).split(';').last());
}

Sheet pasted(const char *text)
{
    return sheetOfClipboard(QString::fromUtf8(text));
}

} // namespace

class TestTableGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheColumns_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("roles");
        QTest::addColumn<bool>("hasHeader");
        const auto row = [](const char *name, const char *table, const char *roles, bool head) {
            QTest::newRow(name) << QByteArray(table) << QString::fromLatin1(roles) << head;
        };
        row("english", "Serial number\tDate\tReading\tUnit\tNote\n1001\t2026-01-31\t12.5\tkWh\tx\n",
            "serial,date,value,unit,note", true);
        row("czech",
            "Výrobní číslo\tDatum odečtu\tČas\tNový stav\tMJ\tPoznámka\n"
            "1001\t31.1.2026\t14:00\t12,5\tkWh\tx\n",
            "serial,date,time,value,unit,note", true);
        row("german",
            "Zählernummer\tAblesedatum\tZählerstand (kWh)\tBemerkung\n"
            "1001\t31.01.2026\t12,5\tx\n",
            "serial,date,value,note", true);
        row("import id", "import_id\tsuit\tstate\ttime\nA\tdefault\t1\t12:00\n",
            "importid,suit,value,time", true);
        row("two columns without a head", "1001\t12,5\n1002\t13\n", "meter,value", false);
        row("date told by its contents", "1001\t31.1.2026\t12,5\n1002\t31.1.2026\t13\n",
            "meter,date,value", false);
        row("head without known words", "Foo\tBar\n1001\t5\n1002\t6\n", "meter,value", true);
        row("the old value is left alone", "Meter\tLast reading\tNew reading\n1001\t5\t6\n",
            "meter,ignore,value", true);
        row("two values, one of them new", "Meter\tStav\tAktuální stav\n1001\t5\t6\n",
            "meter,ignore,value", true);
        row("two values are asked about", "Meter\tStav\tHodnota\n1001\t5\t6\n",
            "meter,ignore,ignore", true);
        row("two numbers without a head are asked about", "1001\t5\t6\n1002\t7\t8\n",
            "meter,ignore,ignore", false);
        row("codes under another head", "Zähler\tStand\nC-1\t6\n", "meter,value", true);
        row("serials that are codes", "Serial\tStav\nC-1\t6\nC-2\t7\n", "meter,value", true);
        row("day and time are one date", "Kód\tDatum a čas\tHodnota\nC-1\t1.2.2026 8:00\t6\n",
            "code,date,value", true);
        row("a second date is left alone", "Code\tDate\tDay\tValue\nC-1\t1.2.2026\t2\t6\n",
            "code,date,ignore,value", true);
        row("several names of a meter", "Serial\tCode\tName\tValue\n1001\tC-1\tx\t6\n",
            "serial,code,name,value", true);
    }
    void knowsTheColumns()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, roles);
        QFETCH(bool, hasHeader);
        const TableSettings guessed = guessTable(pasted(table), found);
        QCOMPARE(told(guessed), roles);
        QCOMPARE(guessed.hasHeader, hasHeader);
    }

    void nothingIsGuessedOfNothing()
    {
        const TableSettings guessed = guessTable(Sheet(), found);
        QVERIFY(!guessed.hasHeader);
        QVERIFY(guessed.roles.empty());
        QCOMPARE(told(guessTable(pasted("a\tb\n"), {})), QStringLiteral("ignore,ignore"));
    }

    void aRoleIsTakenFromTheColumnThatHadIt()
    {
        TableSettings settings = guessTable(pasted("Meter\tStav\tFoo\n1001\t5\t6\n"), found);
        settings.setRole(2, ColumnRole::Value);
        QCOMPARE(told(settings), QStringLiteral("meter,ignore,value"));
        settings.setRole(1, ColumnRole::Code); // a second name of the meter
        QCOMPARE(told(settings), QStringLiteral("meter,code,value"));
    }

    void settingsSurviveAsBytes()
    {
        TableSettings settings;
        settings.hasHeader = true;
        settings.roles = {ColumnRole::Serial, ColumnRole::Ignore, ColumnRole::Value};
        settings.mark = DecimalMark::Comma;
        settings.order = DateOrder::MonthFirst;
        settings.time = QTime(6, 30);
        QCOMPARE(unpacked(packed(settings), 3), settings);
        QVERIFY(!unpacked(packed(settings), 4));
        for (const char *bad : {"", "1;;;;", "2;head;;;00:00;value", "1;head;;;25:00;value"})
            QVERIFY2(!unpacked(bad, 1), bad);
        const auto twice = unpacked("1;;;;00:00;value,value,nonsense", 3);
        QVERIFY(twice);
        QCOMPARE(told(*twice), QStringLiteral("value,ignore,ignore"));
    }

    void sourcesAreToldByTheirHead()
    {
        const auto signature = [](const char *table, bool head) {
            return signatureOf(pasted(table), head);
        };
        const QByteArray own = signature("Sériové č.\tStav\n1\t2\n", true);
        QCOMPARE(signature("SERIOVE Č.\tstav\n77\t99\n5\t6\n", true), own);
        QVERIFY(signature("Serial\tStav\n1\t2\n", true) != own);
        QVERIFY(signature("Sériové č.\tStav\tx\n1\t2\t3\n", true) != own);
        QCOMPARE(own.size(), 16);
    }

    //! What a person once said of the decimal mark is asked anew: another file may differ.
    void keptSettingsNeverDecideAMark()
    {
        const Sheet sheet = pasted("Serial\tValue\tDate\n1001\t1.234\t1/2/2026\n");
        TableSettings kept = guessTable(sheet, found);
        kept.mark = DecimalMark::Comma;
        kept.order = DateOrder::DayFirst;
        const TableSettings again = withKept(kept, sheet);
        QVERIFY(!again.mark);
        QCOMPARE(again.order, std::optional(DateOrder::DayFirst));
        const Sheet other = pasted("Serial\tValue\tDate\n1001\t1.234\t1/20/2026\n");
        QVERIFY(!withKept(kept, other).order);
    }

    void ordersOfDates_data()
    {
        QTest::addColumn<QByteArray>("dates");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("proven"); // -1: none
        using State = DateOrders::State;
        const int day = int(DateOrder::DayFirst);
        const int month = int(DateOrder::MonthFirst);
        QTest::newRow("points") << QByteArray("1.2.2026 3.4.2026") << int(State::Clear) << -1;
        QTest::newRow("iso") << QByteArray("2026-02-01") << int(State::Clear) << -1;
        QTest::newRow("slashes") << QByteArray("1/2/2026 3/4/2026") << int(State::Asked) << -1;
        QTest::newRow("day first") << QByteArray("1/2/2026 13/4/2026") << int(State::Clear) << day;
        QTest::newRow("month first")
            << QByteArray("1/2/2026 3/14/2026") << int(State::Asked) << month;
        QTest::newRow("both") << QByteArray("14/2/2026 3/14/2026") << int(State::Contradicting)
                              << -1;
        QTest::newRow("no matter") << QByteArray("2/2/2026 3/3/2026") << int(State::Clear) << -1;
    }
    void ordersOfDates()
    {
        QFETCH(QByteArray, dates);
        QFETCH(int, state);
        QFETCH(int, proven);
        const Sheet sheet = pasted("Date\n" + dates.replace(' ', '\n'));
        const DateOrders orders = dateOrdersOf(sheet, guessTable(sheet, found));
        QCOMPARE(int(orders.state), state);
        QCOMPARE(orders.proven ? int(*orders.proven) : -1, proven);
        QCOMPARE(orders.example.isEmpty(), state == int(DateOrders::State::Clear));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dayFirst"); // with time and offset; empty: no date
        QTest::addColumn<bool>("isAsked");
        const auto row = [](const char *text, const char *meant, bool asked = false) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(meant) << asked;
        };
        row("2026-02-01", "2026-02-01");
        row("2026-02-01 14:00", "2026-02-01 14:00:00");
        row("2026-02-01T14:00:05+02:00", "2026-02-01 14:00:05 7200");
        row("2026-02-01T14:00:05.250Z", "2026-02-01 14:00:05 0");
        row("20260201", "2026-02-01");
        row("71034412", "");
        row("1.2.2026", "2026-02-01");
        row("1. 2. 2026 8:05", "2026-02-01 08:05:00");
        row("1. 2. 26", "2026-02-01");
        row("1.2.2026, 8:05", "2026-02-01 08:05:00");
        row("1/2/2026", "2026-02-01", true);
        row("1/2/2026 2:05 PM", "2026-02-01 14:05:00", true);
        row("1/2/2026 12:05 am", "2026-02-01 00:05:00", true);
        row("1-2-2026", "2026-02-01", true);
        row("5/5/2026", "2026-05-05");
        row("31.4.2026", "invalid");
        row("1.2", "");
        row("12,5", "");
        row("1.2.2026x", "");
        row("1.2.2026 25:00", "");
        row("1.2.2026 13:00 PM", "");
        row("2026-02-01 14:00+15:00", "");
        row("1.2/2026", "");
        row("", "");
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, dayFirst);
        QFETCH(bool, isAsked);
        const auto date = tableDate(text);
        QCOMPARE(date.has_value(), !dayFirst.isEmpty());
        if (!date)
            return;
        QCOMPARE(date->needsOrder(), isAsked);
        const QDate day = date->date(false);
        QString meant = day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("invalid");
        if (date->time.isValid())
            meant += u' ' + date->time.toString(Qt::ISODate);
        if (date->offset)
            meant += u' ' + QString::number(*date->offset);
        QCOMPARE(meant, dayFirst);
        if (isAsked)
            QCOMPARE(date->date(true), QDate(2026, 1, 2));
    }

    void headWordsAreWholeWords()
    {
        QVERIFY(!headWordOf(u"Stavba").isKnown);
        QVERIFY(!headWordOf(u"Candidate").isKnown);
        QCOMPARE(headWordOf(u"Datum odečtu").role, ColumnRole::Date);
        QCOMPARE(headWordOf(u"Poslední odečet").role, ColumnRole::Ignore);
        QVERIFY(headWordOf(u"Poslední odečet").isOld);
        QCOMPARE(headWordOf(u"ID").role, ColumnRole::OwnId);
        QCOMPARE(plainWords(u"  Nový–STAV (m³) "), QStringLiteral("novy stav m³"));
        QVERIFY(isUnitWord(u"m³") && isUnitWord(u"MWh") && !isUnitWord(u"kat"));
    }
};

QTEST_GUILESS_MAIN(TestTableGuess)
#include "tst_tableguess.moc"
