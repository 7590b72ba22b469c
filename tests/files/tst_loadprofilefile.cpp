// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/loadprofilefile.h"

#include "files/table.h"
#include "files/xlsx.h"

#include <QDateTime>
#include <QTest>

using namespace meterdesk;

using Kind = LoadProblem::Kind;
using Orientation = LoadSettings::Orientation;

namespace {

const QTimeZone kPrague("Europe/Prague");
constexpr TimeMs kStep = 900'000;

TimeMs utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

Sheet sheetOf(const QByteArray &text)
{
    const auto sheet = readLoadSheet(text);
    return sheet ? *sheet : Sheet();
}

//! The local times of a day, as a file with real moments has them: 92, 96 or 100.
QStringList localTimes(QDate date, bool areEnds)
{
    QStringList times;
    const TimeMs begin = date.startOfDay(kPrague).toMSecsSinceEpoch();
    const TimeMs end = date.addDays(1).startOfDay(kPrague).toMSecsSinceEpoch();
    for (TimeMs time = begin; time < end; time += kStep) {
        const auto local = QDateTime::fromMSecsSinceEpoch(areEnds ? time + kStep : time, kPrague);
        times << local.toString(QStringLiteral("dd.MM.yyyy HH:mm"));
    }
    return times;
}

QByteArray rowsOf(const QStringList &times)
{
    QByteArray text("Datum;Odběr [kWh]\n");
    int value = 0;
    for (const QString &time : times)
        text += time.toUtf8() + ';' + QByteArray::number(++value) + ",5\n";
    return text;
}

LoadSettings settingsOf(const Sheet &sheet)
{
    return guessLoadProfile(sheet, kPrague);
}

//! Whether the amounts follow each other from \a from on, in the order of their rows.
bool areInOrder(const LoadProfile &profile, TimeMs from)
{
    for (std::size_t i = 0; i < profile.values.size(); ++i) {
        const LoadValue &value = profile.values[i];
        if (value.range != TimeRange{from + TimeMs(i) * kStep, from + TimeMs(i + 1) * kStep}
            || value.value != QByteArray::number(int(i) + 1) + ".5")
            return false;
    }
    return true;
}

} // namespace

class TestLoadProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysOfAnyLength_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("count");
        QTest::newRow("ordinary") << QDate(2025, 1, 14) << 96;
        QTest::newRow("spring") << QDate(2025, 3, 30) << 92;
        QTest::newRow("autumn") << QDate(2025, 10, 26) << 100;
    }

    void daysOfAnyLength()
    {
        QFETCH(QDate, date);
        const TimeMs begin = date.startOfDay(kPrague).toMSecsSinceEpoch();
        for (const bool areEnds : {false, true}) {
            const Sheet sheet = sheetOf(rowsOf(localTimes(date, areEnds)));
            const LoadSettings settings = settingsOf(sheet);
            QCOMPARE(settings.orientation, Orientation::ValueRows);
            QCOMPARE(settings.stamp, areEnds ? LoadStamp::End : LoadStamp::Begin);
            QCOMPARE(settings.stepMinutes, 15);
            QCOMPARE(settings.amount, LoadAmount::Energy);
            const LoadProfile profile = readLoadProfile(sheet, settings);
            QCOMPARE(profile.problems.size(), std::size_t(0));
            QTEST(int(profile.values.size()), "count");
            QCOMPARE(profile.missing, 0);
            QVERIFY(areInOrder(profile, begin));
        }
    }

    //! Ends that are a step behind the local begin: in autumn 03:00 is there twice, 02:00 once.
    void endsByTheWall()
    {
        QStringList times;
        for (const QString &begin : localTimes(QDate(2025, 10, 26), false)) {
            auto local = QDateTime::fromString(begin, QStringLiteral("dd.MM.yyyy HH:mm"));
            local.setTimeSpec(Qt::UTC);
            times << local.addSecs(900).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
        }
        QCOMPARE(times.count(QStringLiteral("26.10.2025 03:00")), 2);
        const Sheet sheet = sheetOf(rowsOf(times));
        const LoadProfile profile = readLoadProfile(sheet, settingsOf(sheet));
        QCOMPARE(profile.values.size(), std::size_t(100));
        QVERIFY(areInOrder(profile, utc("2025-10-25T22:00:00Z")));
    }

    void theDoubleHourOnceIsAnError()
    {
        QStringList times = localTimes(QDate(2025, 10, 26), false);
        times.removeDuplicates();
        const LoadProfile profile =
            readLoadProfile(sheetOf(rowsOf(times)), settingsOf(sheetOf(rowsOf(times))));
        QCOMPARE(profile.values.size(), std::size_t(92));
        QCOMPARE(profile.problems.size(), std::size_t(4));
        QCOMPARE(profile.problems.front().kind, Kind::HourOnce);
        QCOMPARE(profile.problems.front().text, QStringLiteral("2:00"));
        QCOMPARE(profile.problems.front().row, 10);
        QCOMPARE(profile.missing, 8);
    }

    void theMissingHour()
    {
        QByteArray text("time;kWh\n");
        for (int i = 0; i < 96; ++i) {
            text += QStringLiteral("2025-03-30 %1:%2;%3\n")
                        .arg(i / 4, 2, 10, QLatin1Char('0'))
                        .arg(i % 4 * 15, 2, 10, QLatin1Char('0'))
                        .arg(i == 8                ? QStringLiteral("0.4")
                                 : i < 12 && i > 8 ? QStringLiteral("0")
                                                   : QString::number(i))
                        .toUtf8();
        }
        const Sheet sheet = sheetOf(text);
        const LoadProfile profile = readLoadProfile(sheet, settingsOf(sheet));
        QCOMPARE(profile.values.size(), std::size_t(92));
        QCOMPARE(profile.skippedZeros, 3);
        QCOMPARE(profile.problems.size(), std::size_t(1));
        QCOMPARE(profile.problems.front().kind, Kind::HourSkipped);
        QCOMPARE(profile.problems.front().text, QStringLiteral("2:00"));
        QCOMPARE(profile.values[8].range.from, utc("2025-03-30T01:00:00Z"));
        QCOMPARE(profile.values[8].value, QByteArray("12"));
    }

    void rowsOfDays_data()
    {
        QTest::addColumn<bool>("hasLabels");
        QTest::addColumn<bool>("areEnds");
        QTest::newRow("numbers above") << false << false;
        QTest::newRow("begins above") << true << false;
        QTest::newRow("ends above") << true << true;
    }

    //! Three days at each change: as many figures as the day has intervals, one after the other.
    void rowsOfDays()
    {
        QFETCH(bool, hasLabels);
        QFETCH(bool, areEnds);
        QByteArray head("Den");
        for (int i = 0; i < 100; ++i) {
            const int at = (areEnds ? i + 1 : i) * 15;
            head += hasLabels && i < 96 ? QStringLiteral(";%1:%2")
                                              .arg(at / 60)
                                              .arg(at % 60, 2, 10, QLatin1Char('0'))
                                              .toUtf8()
                : hasLabels ? QByteArray(";")
                            : ';' + QByteArray::number(i + 1);
        }
        QByteArray text = "Profil\n" + head + '\n';
        int value = 0;
        for (const auto &[day, count] : std::initializer_list<std::pair<const char *, int>>{
                 {"29.3.2025", 96}, {"30.3.2025", 92}, {"31.3.2025", 96}}) {
            text += day;
            for (int i = 0; i < 100; ++i)
                text += i < count ? ';' + QByteArray::number(++value) + ",5" : QByteArray(";");
            text += '\n';
        }
        const Sheet sheet = sheetOf(text);
        LoadSettings settings = settingsOf(sheet);
        QCOMPARE(settings.orientation, Orientation::DayRows);
        QCOMPARE(settings.stepMinutes, 15);
        QCOMPARE(settings.firstRow, 2);
        const LoadProfile profile = readLoadProfile(sheet, settings);
        QCOMPARE(profile.problems.size(), std::size_t(0));
        QCOMPARE(profile.values.size(), std::size_t(284));
        QVERIFY(areInOrder(profile, utc("2025-03-28T23:00:00Z")));
    }

    void autumnInRowsOfDays()
    {
        QByteArray full("26.10.2025");
        QByteArray short96("26.10.2025");
        QByteArray head("date");
        for (int i = 0; i < 100; ++i) {
            full += ';' + QByteArray::number(i + 1) + ",5";
            head += ';' + QByteArray::number(i + 1);
            if (i < 96)
                short96 += ';' + QByteArray::number(i + 1) + ",5";
        }
        const Sheet sheet = sheetOf(head + '\n' + full + '\n');
        const LoadProfile profile = readLoadProfile(sheet, settingsOf(sheet));
        QCOMPARE(profile.values.size(), std::size_t(100));
        QVERIFY(areInOrder(profile, utc("2025-10-25T22:00:00Z")));
        const Sheet other = sheetOf(head + '\n' + short96 + '\n');
        const LoadProfile cut = readLoadProfile(other, settingsOf(other));
        QCOMPARE(cut.values.size(), std::size_t(92));
        QCOMPARE(cut.problems.size(), std::size_t(4));
        QCOMPARE(cut.problems.front().kind, Kind::HourOnce);
    }

    void powerBecomesEnergy()
    {
        const Sheet sheet = sheetOf("Cas;Vykon (kW)\n1.1.2025 0:15;10\n1.1.2025 0:30;0,1\n"
                                    "1.1.2025 0:45;7,3\n");
        LoadSettings settings = settingsOf(sheet);
        QCOMPARE(settings.amount, LoadAmount::Power);
        QCOMPARE(sentUnit(settings.amount), QStringLiteral("kWh"));
        LoadProfile profile = readLoadProfile(sheet, settings);
        QCOMPARE(profile.values.size(), std::size_t(3));
        QCOMPARE(profile.values[0].value, QByteArray("2.5"));
        QCOMPARE(profile.values[1].value, QByteArray("0.025"));
        QCOMPARE(profile.values[2].value, QByteArray("1.825"));
        QCOMPARE(profile.values[0].range.from, utc("2024-12-31T23:00:00Z"));
        settings.amount = LoadAmount::PowerAsIs;
        profile = readLoadProfile(sheet, settings);
        QCOMPARE(profile.values[1].value, QByteArray("0.1"));
        QCOMPARE(sentUnit(settings.amount), QStringLiteral("kW"));
    }

    void theMarkIsAskedOnce()
    {
        const Sheet sheet = sheetOf("t;kWh\n2025-01-01 00:00;1,234\n2025-01-01 00:15;2,345\n");
        LoadSettings settings = settingsOf(sheet);
        LoadQuestions questions;
        LoadProfile profile = readLoadProfile(sheet, settings, &questions);
        QCOMPARE(questions.markExample, QStringLiteral("1,234"));
        QCOMPARE(profile.problems.size(), std::size_t(2));
        QCOMPARE(profile.problems.front().kind, Kind::MarkAsked);
        settings.mark = DecimalMark::Comma;
        profile = readLoadProfile(sheet, settings);
        QCOMPARE(profile.problems.size(), std::size_t(0));
        QCOMPARE(profile.values.front().value, QByteArray("1.234"));
    }

    void theOrderOfDatesIsAsked()
    {
        const Sheet sheet = sheetOf("t;kWh\n1/2/2025 00:00;1\n1/2/2025 00:15;2\n");
        LoadSettings settings = settingsOf(sheet);
        LoadQuestions questions;
        QCOMPARE(readLoadProfile(sheet, settings, &questions).values.size(), std::size_t(0));
        QCOMPARE(questions.orderExample, QStringLiteral("1/2/2025 00:00"));
        settings.order = DateOrder::DayFirst;
        const LoadProfile profile = readLoadProfile(sheet, settings);
        QCOMPARE(profile.values.front().range.from, utc("2025-01-31T23:00:00Z"));
    }

    void rowsThatDoNotFit()
    {
        const Sheet sheet = sheetOf("Datum;Cas;kWh\n"
                                    "1.1.2025;00:00;1\n" // 2
                                    "1.1.2025;00:15;x\n"
                                    "1.1.2025;00:30;3\n"
                                    "1.1.2025;00:30;3,0\n" // the same again
                                    "1.1.2025;00:45;4\n" // 6
                                    "1.1.2025;00:45;5\n"
                                    "1.1.2025;01:05;6\n" // 8: a step of its own
                                    "1.1.2025;01:15;6\n"
                                    "32.1.2025;01:30;6\n" // 10
                                    "1.1.2025;01:45;\n"
                                    "Celkem;;99\n");
        LoadSettings settings = settingsOf(sheet);
        QCOMPARE(settings.timeColumn, 1);
        settings.stepMinutes = 15;
        const LoadProfile profile = readLoadProfile(sheet, settings);
        QList<std::pair<qint64, Kind>> told;
        for (const LoadProblem &problem : profile.problems)
            told << std::pair(problem.row, problem.kind);
        QCOMPARE(told,
                 (QList<std::pair<qint64, Kind>>{{3, Kind::NotANumber},
                                                 {6, Kind::OtherValue},
                                                 {7, Kind::OtherValue},
                                                 {9, Kind::Overlap},
                                                 {10, Kind::NotADate},
                                                 {12, Kind::NotADate}}));
        QCOMPARE(profile.repeated, 1);
        QCOMPARE(profile.emptyCells, 1);
        QCOMPARE(profile.values.size(), std::size_t(3));
    }

    void offsetsAndWholeDays()
    {
        const Sheet sheet = sheetOf("t,kWh\n2025-10-26T02:00:00+02:00,1\n"
                                    "2025-10-26T02:00:00+01:00,2\n");
        LoadSettings settings = settingsOf(sheet);
        settings.stepMinutes = 60;
        const LoadProfile profile = readLoadProfile(sheet, settings);
        QCOMPARE(profile.values.size(), std::size_t(2));
        QCOMPARE(profile.values[0].range.from, utc("2025-10-26T00:00:00Z"));
        QCOMPARE(profile.values[1].range.from, utc("2025-10-26T01:00:00Z"));
        const Sheet ends = sheetOf("t;kWh\n31.12.2024 23:45;1\n31.12.2024 24:00;2\n"
                                   "1.1.2025 0:15;3\n");
        const LoadSettings ending = settingsOf(ends);
        QCOMPARE(ending.stamp, LoadStamp::End);
        const LoadProfile last = readLoadProfile(ends, ending);
        QCOMPARE(last.values.size(), std::size_t(3));
        QCOMPARE(last.values[1].range.to, utc("2024-12-31T23:00:00Z"));
    }

    void winterTimeAllTheYear()
    {
        const Sheet sheet = sheetOf("t;kWh\n30.3.2025 02:00;1\n30.3.2025 02:15;2\n");
        LoadSettings settings = guessLoadProfile(sheet, QTimeZone(3600));
        const LoadProfile profile = readLoadProfile(sheet, settings);
        QCOMPARE(profile.values.size(), std::size_t(2));
        QCOMPARE(profile.values[0].range.from, utc("2025-03-30T01:00:00Z"));
    }

    void oldEncodingsAndLinesBefore()
    {
        const Sheet sheet = sheetOf("Odb\xECrn\xE9 m\xEDsto 859182400\n\n"
                                    "Za\xE8\xE1tek;Spot\xF8"
                                    "eba kWh;Status\n"
                                    "01.01.2025 00:00;0,125;0\n01.01.2025 00:15;0,250;0\n");
        const LoadSettings settings = settingsOf(sheet);
        QCOMPARE(settings.firstRow, 2);
        QCOMPARE(settings.valueColumn, 1);
        const LoadProfile profile = readLoadProfile(sheet, settings);
        QCOMPARE(profile.values.size(), std::size_t(2));
        QCOMPARE(profile.values[0].row, 4);
        QCOMPARE(profile.values[1].value, QByteArray("0.250"));
    }
};

QTEST_GUILESS_MAIN(TestLoadProfileFile)
#include "tst_loadprofilefile.moc"
