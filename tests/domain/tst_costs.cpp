// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/costs.h"

#include "domain/consumption.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace meterdesk;

namespace {

using Sharing = MonthCost::Sharing;

const QTimeZone kPrague("Europe/Prague");

TimeMs at(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), kPrague).toMSecsSinceEpoch();
}

LedgerInvoice invoice(QDate from, QDate to, const char *consumption, const char *cost)
{
    LedgerInvoice result;
    result.meter = {QStringLiteral("1")};
    result.from = from;
    result.to = to;
    result.consumption = consumption;
    result.cost = cost;
    return result;
}

UseWithin usesOf(const ReadingSeries &readings)
{
    return [readings](const TimeRange &range) -> std::optional<double> {
        const Use use = useBetween(readings, range);
        return use.flaws == Consumption::NoFlaw ? std::optional(use.value) : std::nullopt;
    };
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TstCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesOverTime()
    {
        const QList<LedgerInvoice> invoices{
            invoice({2025, 1, 1}, {2025, 1, 31}, "100", "450"),
            invoice({2025, 2, 1}, {2025, 2, 28}, "", "300"), // tells no price
            invoice({2025, 4, 1}, {2025, 4, 30}, "50", "250.5"),
            invoice({2025, 5, 1}, {2025, 5, 31}, "0", "20")};
        const QList<UnitPrice> prices = unitPrices(invoices);
        QCOMPARE(prices.size(), 2);
        QCOMPARE(prices.at(0), (UnitPrice{{{2025, 1, 1}, {2025, 1, 31}}, 4.5}));
        QCOMPARE(prices.at(1), (UnitPrice{{{2025, 4, 1}, {2025, 4, 30}}, 5.01}));
        QCOMPARE(priceOf({2025, 1, 15}, prices), std::optional(4.5));
        QCOMPARE(priceOf({2025, 3, 31}, prices), std::optional(4.5)); // the last one before
        QCOMPARE(priceOf({2025, 4, 1}, prices), std::optional(5.01));
        QCOMPARE(priceOf({2026, 1, 1}, prices), std::optional(5.01));
        QCOMPARE(priceOf({2020, 1, 1}, prices), std::optional(4.5)); // none before: the first
        QVERIFY(!priceOf({2025, 1, 1}, {}));
    }

    void aMonthlyInvoiceIsTheMonth()
    {
        const auto costs = monthlyCosts({invoice({2025, 1, 1}, {2025, 1, 31}, "100", "450.25")},
                                        {{{2025, 1}, 97}}, {}, kPrague);
        QCOMPARE(costs.size(), std::size_t(1));
        QCOMPARE(costs[0], (MonthCost{{2025, 1}, 450.25, 0, 31, 31, false, Sharing::None}));
        QVERIFY(costs[0].isInvoiced());
    }

    void whatNoInvoiceCoversIsEstimated()
    {
        const auto costs =
            monthlyCosts({invoice({2025, 1, 1}, {2025, 1, 31}, "100", "450")},
                         {{{2024, 12}, 80}, {{2025, 2}, 90}, {{2025, 3}, 10, true}}, {}, kPrague);
        QCOMPARE(costs.size(), std::size_t(4));
        QCOMPARE(costs[0], (MonthCost{{2024, 12}, 0, 360, 0, 31, false, Sharing::None}));
        QCOMPARE(costs[1].invoiced, 450.0); // without a use
        QCOMPARE(costs[2].estimated, 405.0);
        QVERIFY(!costs[2].isInvoiced());
        QCOMPARE(costs[3], (MonthCost{{2025, 3}, 0, 45, 0, 31, true, Sharing::None}));
        QCOMPARE(yearCost(2025, costs), (YearCost{900, 450, 3}));
        QCOMPARE(yearCost(2023, costs), (YearCost{}));
        // Nothing is estimated without a price, nor shown.
        QVERIFY(monthlyCosts({}, {{{2025, 2}, 90}}, {}, kPrague).empty());
        const auto without = monthlyCosts({invoice({2025, 1, 1}, {2025, 1, 31}, "", "450")},
                                          {{{2025, 2}, 90}}, {}, kPrague);
        QCOMPARE(without.size(), std::size_t(1));
    }

    void anInvoiceIsSharedOutByUse()
    {
        ReadingSeries readings;
        for (const auto &[time, state] :
             {std::pair(at(2025, 1, 1), 0.0), {at(2025, 2, 1), 300.0}, {at(2025, 3, 1), 400.0}})
            readings.append({}, time, state);
        const QList<LedgerInvoice> invoices{invoice({2025, 1, 1}, {2025, 2, 28}, "390", "800")};
        const auto costs = monthlyCosts(invoices, {}, usesOf(readings), kPrague);
        QCOMPARE(costs.size(), std::size_t(2));
        QCOMPARE(costs[0], (MonthCost{{2025, 1}, 600, 0, 31, 31, false, Sharing::ByUse}));
        QCOMPARE(costs[1], (MonthCost{{2025, 2}, 200, 0, 28, 28, false, Sharing::ByUse}));
        // Not known of all its days: by their number.
        readings = {};
        readings.append({}, at(2025, 1, 10), 0);
        readings.append({}, at(2025, 3, 1), 400);
        const auto byDays = monthlyCosts(invoices, {}, usesOf(readings), kPrague);
        QVERIFY(isNear(byDays[0].invoiced, 800.0 * 31 / 59));
        QVERIFY(isNear(byDays[1].invoiced, 800.0 * 28 / 59));
        QCOMPARE(byDays[0].sharing, Sharing::ByDays);
        QVERIFY(isNear(yearCost(2025, byDays).cost, 800));
    }

    void aMonthThatIsPartlyInvoiced()
    {
        const QList<LedgerInvoice> invoices{invoice({2025, 4, 1}, {2025, 4, 10}, "20", "100"),
                                            invoice({2025, 4, 21}, {2025, 4, 30}, "20", "120")};
        // Ten days are left of thirty.
        auto costs = monthlyCosts(invoices, {{{2025, 4}, 90}}, {}, kPrague);
        QCOMPARE(costs.size(), std::size_t(1));
        QCOMPARE(costs[0], (MonthCost{{2025, 4}, 220, 180, 20, 30, false, Sharing::None}));
        ReadingSeries readings;
        readings.append({}, at(2025, 4, 1), 0);
        readings.append({}, at(2025, 4, 11), 40);
        readings.append({}, at(2025, 4, 21), 45);
        readings.append({}, at(2025, 5, 1), 90);
        costs = monthlyCosts(invoices, {{{2025, 4}, 90}}, usesOf(readings), kPrague);
        QCOMPARE(costs[0].estimated, 30.0);
    }

    void daysAreThoseOfTheZone()
    {
        QList<TimeRange> asked;
        const UseWithin note = [&asked](const TimeRange &range) {
            asked << range;
            return std::optional(1.0);
        };
        monthlyCosts({invoice({2025, 3, 1}, {2025, 4, 30}, "1", "1")}, {}, note, kPrague);
        QCOMPARE(
            asked,
            (QList<TimeRange>{{at(2025, 3, 1), at(2025, 4, 1)}, {at(2025, 4, 1), at(2025, 5, 1)}}));
    }

    void aRegisterOfMoney()
    {
        const QList<PriceStep> steps = priceSteps(
            {{{{2025, 1, 1}, {2025, 1, 31}}, 2}, {{{2025, 3, 1}, {2025, 3, 31}}, 4}}, kPrague);
        QCOMPARE(steps, (QList<PriceStep>{{at(2025, 1, 1), 2}, {at(2025, 3, 1), 4}}));
        ReadingSeries readings;
        readings.append({}, at(2024, 12, 1), 100);
        readings.append({}, at(2025, 1, 10), 110); // at the first price, also before it
        readings.append({}, at(2025, 2, 27), 120);
        readings.append({}, at(2025, 3, 3), 124); // half of it at the new price
        readings.append({}, at(2025, 3, 4), 30); // exchanged
        readings.append({}, at(2025, 3, 5), 31);
        const ReadingSeries money = moneyStates(readings, steps);
        const auto states = money.states();
        QCOMPARE(money.size(), readings.size());
        QCOMPARE(states[0], 0.0);
        QCOMPARE(states[1], 20.0);
        QCOMPARE(states[2], 40.0);
        QVERIFY(isNear(states[3], 40 + 2 * 2 + 2 * 4));
        QVERIFY(states[4] < states[3]); // the fall stays one
        QVERIFY(isNear(states[5] - states[4], 4));
        QVERIFY(moneyStates(readings, {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TstCosts)
#include "tst_costs.moc"
