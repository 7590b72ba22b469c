// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/costtexts.h"

#include <QLocale>
#include <QtTest>

using namespace meterdesk;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' '));
}

const QString kUnit = QStringLiteral("kWh");
const QString kSign = QStringLiteral("Kč");

MonthCost cost(YearMonth month, double invoiced, double estimated, int invoicedDays, int days)
{
    MonthCost made;
    made.month = month;
    made.invoiced = invoiced;
    made.estimated = estimated;
    made.invoicedDays = invoicedDays;
    made.days = days;
    return made;
}

} // namespace

class TestCostTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void moneyHasPlacesWhereItIsKnown()
    {
        QCOMPARE(moneyText(1234.5, false, {}), QStringLiteral("1,234.50"));
        QCOMPARE(plain(moneyText(1234.6, true, {})), QStringLiteral("≈ 1,235"));
        QCOMPARE(plain(moneyText(1234.5, false, kSign)), QStringLiteral("1,234.50 Kč"));
        QCOMPARE(plain(moneyText(1234.6, true, kSign)), QStringLiteral("≈ 1,235 Kč"));
        QCOMPARE(moneyWord(kSign), kSign);
        QCOMPARE(moneyWord({}), QStringLiteral("money"));
        QCOMPARE(priceText(4.5, kUnit, {}), QStringLiteral("4.50 per kWh"));
        QCOMPARE(plain(priceText(4.5, kUnit, kSign)), QStringLiteral("4.50 Kč per kWh"));
        QCOMPARE(priceText(4.32106, kUnit, {}), QStringLiteral("4.3211 per kWh"));
        QCOMPARE(priceText(4, {}, {}), QStringLiteral("4.00"));
    }

    void pricesOverTime()
    {
        const DayRange december{{2025, 12, 1}, {2025, 12, 31}};
        const DayRange november{{2025, 11, 1}, {2025, 11, 30}};
        QCOMPARE(unitPriceText({}, kUnit, {}), QString());
        QCOMPARE(unitPriceText({{december, 4.32}}, kUnit, {}),
                 QStringLiteral("Unit price from invoices 4.32 per kWh (01/12/2025 – 31/12/2025)"));
        QVERIFY(unitPriceText({{november, 4.1}, {december, 4.32}}, kUnit, {})
                    .endsWith(QLatin1String(", before 4.10")));
        QVERIFY(moneyRuleText({{december, 4.32}}, kUnit, {})
                    .endsWith(QLatin1String("last 4.32 per kWh")));
        QCOMPARE(moneyRuleText({}, kUnit, {}), QString());
    }

    void yearsTellWhereTheyComeFrom()
    {
        std::vector<MonthCost> months;
        for (int month = 1; month <= 12; ++month)
            months.push_back(cost({2025, month}, 100, 0, 30, 30));
        months.push_back(cost({2026, 1}, 0, 110.4, 0, 31));
        QCOMPARE(plain(yearCostsText(2026, true, months, {})),
                 QStringLiteral("Cost 2025: 1,200.00 (from invoices), 2026 so far: ≈ 110 "
                                "(estimated)"));
        months.push_back(cost({2026, 2}, 90, 0, 28, 28));
        QVERIFY(plain(yearCostsText(2026, true, months, {}))
                    .endsWith(QStringLiteral("2026 so far: ≈ 200 (from invoices 90.00, estimated "
                                             "≈ 110)")));
        QCOMPARE(yearCostsText(2030, true, months, {}), QString());
    }

    void aMonthTellsHowItWasShared()
    {
        using Sharing = MonthCost::Sharing;
        MonthCost whole = cost({2025, 1}, 450.5, 0, 31, 31);
        QCOMPARE(monthCostText(whole, 4.5, kUnit, {}),
                 QStringLiteral("Cost from invoices: 450.50."));
        QCOMPARE(plain(monthCostText(cost({2025, 1}, 0, 450.6, 0, 31), 4.5, kUnit, {})),
                 QStringLiteral("Cost estimated: ≈ 451, consumption from Enectiva × last unit "
                                "price (4.50 per kWh)."));
        QCOMPARE(plain(monthCostText(cost({2025, 1}, 200, 100, 20, 31), 4.5, kUnit, {})),
                 QStringLiteral("Cost: ≈ 300, of it 200.00 from invoices for 20 of 31 days; the "
                                "rest is estimated with the last unit price."));
        whole.sharing = Sharing::ByUse;
        QVERIFY(monthCostText(whole, {}, kUnit, {})
                    .endsWith(QLatin1String("is shared out by measured use.")));
        whole.sharing = Sharing::ByDays;
        QVERIFY(
            monthCostText(whole, {}, kUnit, {}).contains(QLatin1String("is shared out by days")));
    }
};

QTEST_GUILESS_MAIN(TestCostTexts)
#include "tst_costtexts.moc"
