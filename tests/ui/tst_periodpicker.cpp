// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/periodpicker.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace meterdesk;

namespace {

TimeMs at(const char *time)
{
    return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toMSecsSinceEpoch();
}

const QTimeZone kPrague("Europe/Prague");

} // namespace

class TestPeriodPicker : public QObject
{
    Q_OBJECT

    QDateEdit *edit(PeriodPicker &picker, const QString &name)
    {
        for (QDateEdit *found : picker.findChildren<QDateEdit *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }

    static QPushButton *button(PeriodPicker &picker, const QString &text)
    {
        for (QPushButton *found : picker.findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void showsWholeDaysOfTheMetersZone()
    {
        PeriodPicker picker;
        picker.setRange({at("2026-10-24T22:00:00Z"), at("2026-10-25T23:00:00Z")}, kPrague);
        QCOMPARE(picker.text(), QStringLiteral("25/10/2026")); // 25 hours long
        picker.setRange({at("2026-02-22T23:00:00Z"), at("2026-03-01T23:00:00Z")}, kPrague);
        QCOMPARE(picker.text(), QStringLiteral("23/02/2026 – 01/03/2026"));
        picker.setRange({}, kPrague);
        QCOMPARE(picker.text(), QStringLiteral("No period"));
    }

    void stepsBackAndForth()
    {
        PeriodPicker picker;
        QSignalSpy asked(&picker, &PeriodPicker::shiftAsked);
        const QList<QToolButton *> steps = picker.findChildren<QToolButton *>();
        for (QToolButton *step : steps) {
            if (step->accessibleName() == QLatin1String("Earlier")
                || step->accessibleName() == QLatin1String("Later"))
                QTest::mouseClick(step, Qt::LeftButton);
        }
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).at(0).toInt() + asked.at(1).at(0).toInt(), 0);
    }

    void takesTwoDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("in order") << QDate(2026, 1, 5) << QDate(2026, 1, 9);
        QTest::newRow("the wrong way round") << QDate(2026, 1, 9) << QDate(2026, 1, 5);
        QTest::newRow("one day") << QDate(2026, 1, 5) << QDate(2026, 1, 5);
    }

    void takesTwoDays()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        PeriodPicker picker;
        picker.setRange({at("2026-02-22T23:00:00Z"), at("2026-03-01T23:00:00Z")}, kPrague);
        picker.show();
        QSignalSpy chosen(&picker, &PeriodPicker::daysChosen);
        QPushButton *open = button(picker, picker.text());
        QPushButton *show = button(picker, QStringLiteral("Show these days"));
        QVERIFY(open && show);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(edit(picker, QStringLiteral("From"))->date(), QDate(2026, 2, 23));
        QCOMPARE(edit(picker, QStringLiteral("To"))->date(), QDate(2026, 3, 1));
        edit(picker, QStringLiteral("From"))->setDate(from);
        edit(picker, QStringLiteral("To"))->setDate(to);
        show->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toDate(), std::min(from, to));
        QCOMPARE(chosen.at(0).at(1).toDate(), std::max(from, to));
    }

    //! In the zone of the meter, where another day may be.
    void offersUsualPeriods()
    {
        const QTimeZone away("Pacific/Kiritimati");
        PeriodPicker picker;
        picker.setRange({at("2026-02-22T23:00:00Z"), at("2026-03-01T23:00:00Z")}, away);
        picker.show();
        QSignalSpy chosen(&picker, &PeriodPicker::daysChosen);
        const auto choose = [&](const char *text) {
            button(picker, picker.text())->click();
            button(picker, QString::fromLatin1(text))->click();
            const QList<QVariant> days = chosen.takeLast();
            return std::pair(days.at(0).toDate(), days.at(1).toDate());
        };
        const auto today = [&away] {
            return QDateTime::currentDateTimeUtc().toTimeZone(away).date();
        };
        QDate day;
        std::pair<QDate, QDate> week;
        do { // once more where midnight comes in between
            day = today();
            week = choose("Last 7 days");
        } while (day != today());
        QCOMPARE(week, std::pair(day.addDays(-6), day));
        const auto [from, to] = choose("Last month");
        QCOMPARE(from.day(), 1);
        QCOMPARE(to.addDays(1), from.addMonths(1));
        QCOMPARE(to.addDays(1), choose("This month").first);
        const auto year = choose("Last year");
        QCOMPARE(year, std::pair(QDate(year.first.year(), 1, 1), QDate(year.first.year(), 12, 31)));
        QCOMPARE(year.second.addDays(1), choose("This year").first);
        const auto yesterday = choose("Yesterday");
        QCOMPARE(yesterday.first, yesterday.second);
    }
};

QTEST_MAIN(TestPeriodPicker)
#include "tst_periodpicker.moc"
