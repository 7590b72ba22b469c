// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sendfile.h"

#include <QDateTime>
#include <QTest>

using namespace meterdesk;
using Kind = RowError::Kind;

Q_DECLARE_METATYPE(meterdesk::SendKind)

namespace {

TimeMs utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
}

//! Zones of "prague…", and meters by a code and by two equal serial numbers.
SendContext context()
{
    SendContext result;
    result.zoneOf = [](const QString &importId) {
        return importId.startsWith(QStringLiteral("prague")) ? QTimeZone("Europe/Prague")
                                                             : QTimeZone();
    };
    result.metersOf = [](const QString &text) -> QStringList {
        if (text == QStringLiteral("ABC-1") || text == QStringLiteral("17"))
            return {QStringLiteral("17")};
        if (text == QStringLiteral("S1"))
            return {QStringLiteral("17"), QStringLiteral("18")};
        return {};
    };
    return result;
}

std::vector<SendRow> rowsOf(SendKind kind, const QByteArray &bytes)
{
    auto rows = readSendFile(bytes, kind, context());
    return rows ? std::move(*rows) : std::vector<SendRow>();
}

const QByteArray kReadings("import_id,suit,time,state,unit\n");
const QByteArray kInvoices("meter;from;to;cost;consumption;note\n");

} // namespace

class TestSendFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readings()
    {
        const auto rows = rowsOf(SendKind::Readings,
                                 "\xef\xbb\xbfUnit;state; Import_ID ;time;suit\r\n"
                                 "kWh;0123456,70; m1 ;2025-09-01T12:00:00+02:00;s\r\n"
                                 "\r\n"
                                 ";;;;\r\n"
                                 ";7;prague;2025-07-01 00:00;\r\n");
        QCOMPARE(rows.size(), std::size_t(2));
        WriteRequest first;
        first.kind = WriteKind::Reading;
        first.owner = QStringLiteral("m1");
        first.suit = QStringLiteral("s");
        first.range = {utc("2025-09-01T10:00:00Z"), utc("2025-09-01T10:00:00Z")};
        first.value = "123456.70";
        first.unit = QStringLiteral("kWh");
        QCOMPARE(rows.at(0), (SendRow{1, 2, first}));
        WriteRequest second;
        second.owner = QStringLiteral("prague");
        second.range = {utc("2025-06-30T22:00:00Z"), utc("2025-06-30T22:00:00Z")};
        second.value = "7";
        QCOMPARE(rows.at(1), (SendRow{2, 5, second}));
    }

    void points()
    {
        const auto rows =
            rowsOf(SendKind::Points, "import_id\ttime\tvalue\nt1\t2025-09-01T10:00:00Z\t-3,5\n");
        QCOMPARE(rows.size(), std::size_t(1));
        const auto &request = std::get<WriteRequest>(rows.at(0).content);
        QCOMPARE(request.kind, WriteKind::DataPoint);
        QCOMPARE(request.value, QByteArray("-3.5"));
        QCOMPARE(request.unit, QString());
    }

    void profiles()
    {
        const auto rows = rowsOf(SendKind::Profiles,
                                 "import_id,suit,from,to,value,unit\n"
                                 "prague,,2024-10-27T00:00,2024-10-28T00:00,25,kWh\n");
        QCOMPARE(rows.size(), std::size_t(1));
        const auto &request = std::get<WriteRequest>(rows.at(0).content);
        QCOMPARE(request.kind, WriteKind::Profile);
        QCOMPARE(request.range,
                 (TimeRange{utc("2024-10-26T22:00:00Z"), utc("2024-10-27T23:00:00Z")}));
        QCOMPARE(request.range.to - request.range.from, 25 * 3'600'000);
    }

    void invoices()
    {
        const auto rows = rowsOf(SendKind::Invoices,
                                 kInvoices
                                     + "ABC-1;2025-01-01;2025-01-31;1234,50;;\"a; b\"\n"
                                       "17;2025-02-01;2025-02-01;;7.5;\n");
        QCOMPARE(rows.size(), std::size_t(2));
        WriteRequest first;
        first.kind = WriteKind::Invoice;
        first.owner = QStringLiteral("17");
        first.range = {utc("2025-01-01T00:00:00Z"), utc("2025-01-31T00:00:00Z")};
        first.cost = "1234.50";
        first.note = QStringLiteral("a; b");
        QCOMPARE(rows.at(0), (SendRow{1, 2, first}));
        const auto &second = std::get<WriteRequest>(rows.at(1).content);
        QCOMPARE(second.range.from, second.range.to);
        QCOMPARE(second.value, QByteArray("7.5"));
        QCOMPARE(second.cost, QByteArray());
    }

    void withoutContext()
    {
        const auto invoices = readSendFile(kInvoices + "any text;2025-01-01;2025-01-31;1;;\n",
                                           SendKind::Invoices, {});
        QVERIFY(invoices);
        QCOMPARE(std::get<WriteRequest>(invoices->at(0).content).owner, QStringLiteral("any text"));
        const auto readings =
            readSendFile(kReadings + "a,,2025-01-01T00:00,1,\n", SendKind::Readings, {});
        QVERIFY(readings);
        QCOMPARE(std::get<RowError>(readings->at(0).content).kind, Kind::NoOffset);
    }

    void rowErrors_data()
    {
        QTest::addColumn<SendKind>("kind");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<RowError>("error");
        const auto add = [](const char *name, SendKind kind, const QByteArray &row,
                            const RowError &error) { QTest::newRow(name) << kind << row << error; };
        const auto reading = [&add](const char *name, const QByteArray &row, Kind kind,
                                    const char *column, const QString &text) {
            add(name, SendKind::Readings, row, {kind, QLatin1String(column), text, 0, 0});
        };
        const auto invoice = [&add](const char *name, const QByteArray &row, Kind kind,
                                    const char *column, const char *text) {
            add(name, SendKind::Invoices, row,
                {kind, QLatin1String(column), QString::fromUtf8(text), 0, 0});
        };
        const QByteArray at("2025-09-01T10:00:00Z");
        const auto text = [](const char *cell) { return QString::fromUtf8(cell); };
        add("decimal comma between commas", SendKind::Readings, "a,s," + at + ",12,50,kWh",
            {Kind::CellCount, {}, {}, 6, 5});
        add("cell left out", SendKind::Readings, "a," + at + ",12,kWh",
            {Kind::CellCount, {}, {}, 4, 5});
        add("empty cell too many", SendKind::Readings, "a,s," + at + ",12,kWh,",
            {Kind::CellCount, {}, {}, 6, 5});
        reading("decimal comma and no unit", "a,s," + at + ",12,50", Kind::LooksLikeDecimals,
                "unit", text("50"));
        reading("no import id", ",s," + at + ",1,", Kind::MissingValue, "import_id", {});
        reading("no time", "a,s, ,1,", Kind::MissingValue, "time", {});
        reading("no state", "a,s," + at + ",,", Kind::MissingValue, "state", {});
        reading("space", "a b,s," + at + ",1,", Kind::ImportIdUnfit, "import_id", text("a b"));
        reading("long", QByteArray(256, 'a') + ",s," + at + ",1,", Kind::ImportIdUnfit, "import_id",
                QString(256, QLatin1Char('a')));
        reading("suit", "a,s t," + at + ",1,", Kind::SuitUnfit, "suit", text("s t"));
        reading("unit", "a,s," + at + ",1," + QByteArray(51, 'u'), Kind::UnitTooLong, "unit",
                QString(51, QLatin1Char('u')));
        reading("words", "a,s," + at + ",n/a,", Kind::NotANumber, "state", text("n/a"));
        reading("grouped", "a,s," + at + ",\"1.234,5\",", Kind::Grouped, "state", text("1.234,5"));
        reading("grouped by a space", "a,s," + at + ",1 234,", Kind::Grouped, "state",
                text("1 234"));
        reading("day first", "a,s,1.9.2025,1,", Kind::NotATime, "time", text("1.9.2025"));
        reading("offset", "a,s,2025-09-01T10:00:00,1,", Kind::NoOffset, "time",
                text("2025-09-01T10:00:00"));
        reading("gap", "prague,s,2024-03-31T02:30,1,", Kind::SkippedTime, "time",
                text("2024-03-31T02:30"));
        reading("overlap", "prague,s,2024-10-27T02:30,1,", Kind::AmbiguousTime, "time",
                text("2024-10-27T02:30"));
        add("empty range", SendKind::Profiles, "a,s," + at + "," + at + ",1,",
            {Kind::NotARange, text("to"), QString::fromLatin1(at), 0, 0});
        invoice("meter", "x;2025-01-01;2025-01-31;1;;", Kind::MeterUnknown, "meter", "x");
        invoice("two meters", "S1;2025-01-01;2025-01-31;1;;", Kind::MeterAmbiguous, "meter", "S1");
        invoice("no meter", ";2025-01-01;2025-01-31;1;;", Kind::MissingValue, "meter", "");
        invoice("day", "17;1.1.2025;2025-01-31;1;;", Kind::NotADay, "from", "1.1.2025");
        invoice("no day", "17;2025-01-01;;1;;", Kind::MissingValue, "to", "");
        invoice("backwards", "17;2025-01-02;2025-01-01;1;;", Kind::NotARange, "to", "2025-01-01");
        invoice("cost below 0", "17;2025-01-01;2025-01-31;-1;;", Kind::Negative, "cost", "-1");
        invoice("consumption", "17;2025-01-01;2025-01-31;;1e3;", Kind::NotANumber, "consumption",
                "1e3");
        add("no amount", SendKind::Invoices, "17;2025-01-01;2025-01-31;;;note",
            {Kind::NoAmount, {}, {}, 0, 0});
        const QByteArray note(256, 'n');
        invoice("note", "17;2025-01-01;2025-01-31;1;;" + note, Kind::NoteTooLong, "note", note);
    }
    void rowErrors()
    {
        QFETCH(SendKind, kind);
        QFETCH(QByteArray, row);
        QFETCH(RowError, error);
        const QByteArray separator(kind == SendKind::Invoices ? ";" : ",");
        const auto header = sendColumns(kind).join(QLatin1String(separator)).toUtf8();
        // The rows around it do not suffer.
        const QByteArray good(kind == SendKind::Invoices ? "17;2024-01-01;2024-01-31;1;;"
                                  : kind == SendKind::Profiles
                                  ? "g,,2025-01-01T00:00:00Z,2025-01-02T00:00:00Z,1,"
                                  : "g,,2025-01-01T00:00:00Z,1,");
        const auto rows = rowsOf(kind, header + '\n' + good + '\n' + row + '\n');
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(std::holds_alternative<WriteRequest>(rows.at(0).content));
        QCOMPARE(rows.at(1), (SendRow{2, 3, error}));
    }

    //! "state,suit" is the one order in which the rest of a number could pass for a suit.
    void decimalsAsSuit()
    {
        const QByteArray row("a,2025-09-01T10:00:00Z,12,50\n");
        const auto cut = rowsOf(SendKind::Readings, "import_id,time,state,suit\n" + row);
        QCOMPARE(std::get<RowError>(cut.at(0).content),
                 (RowError{Kind::LooksLikeDecimals, QStringLiteral("suit"), QStringLiteral("50"), 0,
                           0}));
        const auto suit = rowsOf(SendKind::Readings,
                                 "import_id;suit;time;state\n"
                                 "a;50;2025-09-01T10:00:00Z;12\n");
        QCOMPARE(std::get<WriteRequest>(suit.at(0).content).suit, QStringLiteral("50"));
    }

    void repetitions()
    {
        const auto rows = rowsOf(SendKind::Readings,
                                 kReadings
                                     + "a,,2025-09-01T10:00:00Z,1.50,kWh\n"
                                       "a,other,2025-09-01T10:00:00Z,2,kWh\n"
                                       "b,,2025-09-01T10:00:00Z,2,kWh\n"
                                       "a,default,2025-09-01T12:00:00+02:00,\"1,5\",kWh\n"
                                       "a,,2025-09-01T10:00:00.7Z,01.500,kWh\n");
        QCOMPARE(rows.size(), std::size_t(5));
        for (std::size_t i : {0U, 1U, 2U})
            QVERIFY(std::holds_alternative<WriteRequest>(rows.at(i).content));
        QCOMPARE(rows.at(3), (SendRow{4, 5, Repetition{1}}));
        QCOMPARE(rows.at(4), (SendRow{5, 6, Repetition{1}}));
    }

    //! Which of them is right nobody knows: none is sent, also not those that agree with one.
    void contradictions()
    {
        const auto rows = rowsOf(SendKind::Readings,
                                 kReadings
                                     + "a,,2025-09-01T10:00:00Z,1,kWh\n"
                                       "a,,2025-09-01T10:00:00Z,1,kWh\n"
                                       "a,,2025-09-01T10:00:00Z,10,kWh\n"
                                       "a,,2025-09-01T10:00:00Z,1,kWh\n"
                                       "a,,2025-09-01T10:15:00Z,1,kWh\n");
        QCOMPARE(rows.size(), std::size_t(5));
        const QList<qint64> others{3, 3, 1, 1};
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(std::get<RowError>(rows.at(i).content),
                     (RowError{Kind::OtherValue, {}, {}, others.at(qsizetype(i)), 0}));
        QVERIFY(std::holds_alternative<WriteRequest>(rows.at(4).content));
    }

    void contradictingInvoices()
    {
        const auto rows = rowsOf(SendKind::Invoices,
                                 kInvoices
                                     + "17;2025-01-01;2025-01-31;100;5;x\n"
                                       "ABC-1;2025-01-01;2025-01-31;100,00;5;x\n"
                                       "17;2025-02-01;2025-02-28;100;;x\n"
                                       "17;2025-02-01;2025-02-28;101;;x\n");
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows.at(1).content, decltype(SendRow::content)(Repetition{1}));
        QCOMPARE(std::get<RowError>(rows.at(2).content).kind, Kind::OtherValue);
        QCOMPARE(std::get<RowError>(rows.at(3).content).kind, Kind::OtherValue);
    }

    void fileErrors_data()
    {
        QTest::addColumn<SendKind>("kind");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileError>("error");
        using File = FileError::Kind;
        const auto add = [](const char *name, SendKind kind, const QByteArray &bytes, File error,
                            qint64 number = 0, const char *column = "", const char *detail = "") {
            QTest::newRow(name) << kind << bytes
                                << FileError{error, number, QString::fromUtf8(column),
                                             QString::fromUtf8(detail)};
        };
        const auto readings = SendKind::Readings;
        add("empty", readings, "", File::Empty);
        add("only separators", readings, ";;;\n\n;;;\n", File::Empty);
        add("encoding", readings, kReadings + "\xe1,,,,\n", File::WrongEncoding, 2);
        add("unknown", readings, "import_id,time,Stav\n", File::UnknownColumn, 0, "Stav",
            "import_id, suit, time, state, unit");
        add("no header", readings, "a,,2025-01-01T00:00:00Z,1,kWh\n", File::UnknownColumn, 0, "a",
            "import_id, suit, time, state, unit");
        add("other separator", SendKind::Points, "import_id|time|value\n", File::UnknownColumn, 0,
            "import_id|time|value", "import_id, suit, time, value, unit");
        add("column of another kind", readings, "import_id,time,value\n", File::UnknownColumn, 0,
            "value", "import_id, suit, time, state, unit");
        add("twice", readings, "import_id,time,state,TIME\n", File::RepeatedColumn, 0, "time");
        add("no state", readings, "import_id,time,unit\n", File::MissingColumn, 0, "state");
        add("no end", SendKind::Profiles, "import_id,from,value\n", File::MissingColumn, 0, "to");
        add("no meter", SendKind::Invoices, "from,to,cost\n", File::MissingColumn, 0, "meter");
        add("no amounts", SendKind::Invoices, "meter,from,to,note\n", File::MissingAmounts);
        add("open quotation", readings, kReadings + "a,,\"2025-01-01T00:00:00Z,1,kWh\nb\n",
            File::QuoteOpen, 2);
        add("text behind", readings, kReadings + "a,,\"x\"y,1,kWh\n", File::TextAfterQuote, 2);
    }
    void fileErrors()
    {
        QFETCH(SendKind, kind);
        QFETCH(QByteArray, bytes);
        const auto rows = readSendFile(bytes, kind, context());
        QVERIFY(!rows);
        QTEST(rows.error(), "error");
    }

    //! Spreadsheets save empty columns behind the last one; nothing may stand in them.
    void columnsWithoutName()
    {
        const auto rows = rowsOf(SendKind::Readings,
                                 "import_id;time;state;;\n"
                                 "a;2025-09-01T10:00:00Z;1;;\n"
                                 "b;2025-09-01T10:00:00Z;1;x;\n");
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(std::holds_alternative<WriteRequest>(rows.at(0).content));
        QCOMPARE(std::get<RowError>(rows.at(1).content).kind, Kind::CellCount);
    }

    void onlyHeader()
    {
        const auto rows = readSendFile("meter,from,to,cost", SendKind::Invoices, context());
        QVERIFY(rows);
        QVERIFY(rows->empty());
    }

    //! The zone is asked for once a stream, not once a row.
    void zonesAreAskedOnce()
    {
        int asked = 0;
        auto counting = context();
        counting.zoneOf = [&asked](const QString &) {
            ++asked;
            return QTimeZone("Europe/Prague");
        };
        QByteArray bytes(kReadings);
        for (int i = 0; i < 50; ++i)
            bytes += "a,,2025-09-01T10:" + QByteArray::number(i + 10) + ":00,1,\n";
        const auto rows = readSendFile(bytes, SendKind::Readings, counting);
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(50));
        QCOMPARE(asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestSendFile)
#include "tst_sendfile.moc"
