// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltaexplanation.h"

#include <QDateTime>
#include <QtTest>

using namespace meterdesk;

namespace {

const QTimeZone kPrague("Europe/Prague");

TimeMs at(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), kPrague).toMSecsSinceEpoch();
}

ReadingSeries series(const std::vector<std::pair<TimeMs, double>> &rows)
{
    ReadingSeries made;
    for (const auto &[time, state] : rows)
        made.append({}, time, state);
    return made;
}

//! The worked example of the service's documentation.
ReadingSeries documented()
{
    return series({{at(2017, 12, 31, 23), 820},
                   {at(2018, 1, 1, 3), 824},
                   {at(2018, 1, 31, 23), 978},
                   {at(2018, 2, 1, 1), 980}});
}

//! That of its manual.
ReadingSeries manual()
{
    return series({{at(2019, 1, 24, 13), 90},
                   {at(2019, 1, 31, 13), 100},
                   {at(2019, 2, 15, 13), 125},
                   {at(2019, 2, 25, 13), 150},
                   {at(2019, 3, 1, 13), 156}});
}

DeltaUnits units(const char *unit, int decimals = 1)
{
    const QString text = QString::fromUtf8(unit);
    DeltaUnits units;
    units.ofRegister = units.ofService = units.shown = text;
    units.decimals = decimals;
    return units;
}

QStringList plain(QStringList lines)
{
    for (QString &line : lines)
        line.replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
    return lines;
}

} // namespace

class TestDeltaExplanation : public QObject
{
    Q_OBJECT

    static QStringList lines(const ReadingSeries &readings, YearMonth month,
                             std::optional<double> told, const DeltaUnits &units)
    {
        return plain(explainDelta(compareDelta(month, told, readings, kPrague), units, kPrague));
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void writesOutTheExampleOfTheDocumentation()
    {
        const QStringList found = lines(documented(), {2018, 1}, 158.0, units("kWh"));
        QCOMPARE(found.size(), 5);
        QCOMPARE(found.at(0),
                 QStringLiteral("Begin 01/01/2018 00:00, between the readings of 31/12/2017 23:00 "
                                "and 01/01/2018 03:00: 820 + (824 - 820) / 4 h × 1 h = 821 kWh."));
        QCOMPARE(found.at(1),
                 QStringLiteral("End 01/02/2018 00:00, between the readings of 31/01/2018 23:00 "
                                "and 01/02/2018 01:00: 978 + (980 - 978) / 2 h × 1 h = 979 kWh."));
        QCOMPARE(found.at(2),
                 QStringLiteral("Computed here: 979 - 821 = 158 kWh. From Enectiva: 158 kWh; "
                                "difference 0.0 kWh."));
        QCOMPARE(found.at(3),
                 QStringLiteral("1.3 % of it (2 kWh) is interpolated: the use between each edge "
                                "and the reading nearest to it."));
        QCOMPARE(found.at(4),
                 QStringLiteral("A late reading at an edge moves its state at most to those of the "
                                "two readings around it. The month then lies between 154 kWh and "
                                "160 kWh (-4 to +2)."));
    }

    void writesOutTheExampleOfTheManual()
    {
        const QStringList january = lines(manual(), {2019, 1}, 10.76, units("m³", 2));
        QCOMPARE(january.at(0),
                 QStringLiteral("Begins with the first reading, 24/01/2019 13:00: 90 m³. Nothing "
                                "is known before."));
        QCOMPARE(january.at(1),
                 QStringLiteral("End 01/02/2019 00:00, between the readings of 31/01/2019 13:00 "
                                "and 15/02/2019 13:00: 100 + (125 - 100) / 360 h × 11 h = "
                                "100.7639 m³."));
        QCOMPARE(january.at(2),
                 QStringLiteral("Computed here: 100.7639 - 90 = 10.7639 m³. From Enectiva: "
                                "10.76 m³; difference 0.00 m³."));
        QVERIFY(january.at(4).contains(QStringLiteral("between 10 m³ and 35 m³")));
        QCOMPARE(january.size(), 5);
        const QStringList february = lines(manual(), {2019, 2}, {}, units("m³", 2));
        QVERIFY(february.at(2).startsWith(
            QStringLiteral("Computed here: 155.1875 - 100.7639 = 54.4236 m³.")));
        QVERIFY(february.at(2).endsWith(QLatin1String("Enectiva has no delta of this month.")));
        const QStringList march = lines(manual(), {2019, 3}, {}, units("m³", 2));
        QVERIFY(march.at(1).startsWith(
            QStringLiteral("Ends with the last reading, 01/03/2019 13:00: 156 m³.")));
        QVERIFY(
            march.at(2).startsWith(QStringLiteral("Computed here: 156 - 155.1875 = 0.8125 m³.")));
    }

    void readingsOnTheEdgesAreSaidToBe()
    {
        const QStringList found =
            lines(series({{at(2018, 1, 1, 0), 5}, {at(2018, 2, 1, 0), 9}, {at(2018, 2, 2, 0), 10}}),
                  {2018, 1}, 4.0, units("GJ"));
        QCOMPARE(found,
                 (QStringList{QStringLiteral("Begin 01/01/2018 00:00: read at this moment, 5 GJ."),
                              QStringLiteral("End 01/02/2018 00:00: read at this moment, 9 GJ."),
                              QStringLiteral("Computed here: 9 - 5 = 4 GJ. From Enectiva: 4 GJ; "
                                             "difference 0.0 GJ."),
                              QStringLiteral("Both edges were read: no late reading can move the "
                                             "month.")}));
    }

    void anotherUnitIsSaid()
    {
        DeltaUnits mega = units("kWh", 3);
        mega.shown = QStringLiteral("MWh");
        mega.fromRegister = mega.fromService = 0.001;
        const QString found = lines(documented(), {2018, 1}, 160.0, mega).at(2);
        QCOMPARE(found,
                 QStringLiteral("Computed here: 979 - 821 = 158 kWh. That is 0.158 MWh. From "
                                "Enectiva: 0.16 MWh; difference -0.002 MWh."));
        DeltaUnits other = units("m³");
        other.ofService = other.shown = QStringLiteral("kWh");
        other.fromRegister = std::nullopt;
        QVERIFY(lines(documented(), {2018, 1}, 1600.0, other)
                    .at(2)
                    .endsWith(QStringLiteral("Enectiva tells kWh, the readings count m³: they are "
                                             "not compared.")));
    }

    void aRegisterThatFellHasNoSum()
    {
        const QStringList found = lines(series({{at(2018, 1, 1, 0), 90},
                                                {at(2018, 1, 10, 0), 95},
                                                {at(2018, 1, 11, 0), 1},
                                                {at(2018, 2, 1, 0), 8},
                                                {at(2018, 2, 11, 0), 9}}),
                                        {2018, 1}, {}, units("m³"));
        QVERIFY(found.at(2).startsWith(QStringLiteral("Computed here, from the intervals in which "
                                                      "the register rose: 12 m³.")));
        QCOMPARE(found.size(), 3); // no limits
        QVERIFY(lines(documented(), {2020, 1}, {}, units("kWh"))
                    .first()
                    .startsWith(QLatin1String("There are no readings of this month")));
    }

    //! Dover and Calais, as in the documentation of the service.
    void tellsTheZonesOfAnEntity()
    {
        const QStringList found = explainEntityDelta(
            {2018, 1},
            {{QByteArrayLiteral("Europe/London"), 1}, {QByteArrayLiteral("Europe/Paris"), 3}});
        QCOMPARE(found.size(), 3);
        QVERIFY(found.at(0).contains(QLatin1String("It is not one common window")));
        QCOMPARE(found.at(1),
                 QStringLiteral("Europe/London: 1 meter(s), from 01/01/2018 00:00 +00:00 to "
                                "01/02/2018 00:00 +00:00."));
        QCOMPARE(found.at(2),
                 QStringLiteral("Europe/Paris: 3 meter(s), from 01/01/2018 00:00 +01:00 to "
                                "01/02/2018 00:00 +01:00."));
        const QStringList one =
            explainEntityDelta({2018, 3}, {{QByteArrayLiteral("Europe/Paris"), 3}});
        QCOMPARE(one.size(), 2);
        QVERIFY(one.at(1).endsWith(QLatin1String("from 01/03/2018 00:00 +01:00 to 01/04/2018 "
                                                 "00:00 +02:00.")));
        QVERIFY(explainEntityDelta({2018, 1}, {}).isEmpty());
    }

    void followsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::Czech));
        const QStringList found = lines(manual(), {2019, 1}, 10.76, units("m³", 2));
        QVERIFY(found.at(1).contains(QLatin1String("= 100,7639")));
        QCOMPARE(plain({hoursText(42 * 3'600'000 + 300'000)}).first(), QStringLiteral("42,083 h"));
    }
};

QTEST_GUILESS_MAIN(TestDeltaExplanation)
#include "tst_deltaexplanation.moc"
