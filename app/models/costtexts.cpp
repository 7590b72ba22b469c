// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/costtexts.h"

#include "models/formats.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::CostTexts)
};

constexpr int kPricePlaces = 4;

QString daysText(const DayRange &days)
{
    return QStringLiteral("%1 – %2").arg(dayText(days.from, QLocale()),
                                         dayText(days.to, QLocale()));
}

QString withCurrency(const QString &figure, const QString &currency)
{
    return currency.isEmpty() ? figure : figure + QChar(QChar::Nbsp) + currency;
}

QString yearText(int year, bool isRunning, const YearCost &cost, const QString &currency)
{
    const QString money = moneyText(cost.cost, cost.estimated > 0, currency);
    //: A year and a sum of money
    QString text = isRunning ? Text::tr("%1 so far: %2").arg(year).arg(money)
                             : Text::tr("%1: %2").arg(year).arg(money);
    if (cost.months < 12 && !isRunning)
        text += QLatin1Char(' ') + Text::tr("(%n month(s))", nullptr, cost.months);
    const double invoiced = cost.cost - cost.estimated;
    if (cost.estimated <= 0)
        text += QLatin1Char(' ') + Text::tr("(from invoices)");
    else if (invoiced <= 0)
        text += QLatin1Char(' ') + Text::tr("(estimated)");
    else
        text += QLatin1Char(' ')
            //: Two parts of a sum of money
            + Text::tr("(from invoices %1, estimated %2)")
                  .arg(moneyText(invoiced, false, currency),
                       moneyText(cost.estimated, true, currency));
    return text;
}

} // namespace

QString moneyText(double money, bool isEstimated, const QString &currency)
{
    const QString figure =
        withCurrency(figureText(money, isEstimated ? 0 : 2, QLocale()), currency);
    return isEstimated ? QStringLiteral("≈\u00a0") + figure : figure;
}

QString moneyWord(const QString &currency)
{
    //: Where the unit of figures stands: sums of money in a currency that is not known
    return currency.isEmpty() ? Text::tr("money") : currency;
}

QString moneyRuleText(const QList<UnitPrice> &prices, const QString &unit, const QString &currency)
{
    if (prices.isEmpty())
        return {};
    //: "4.32 per kWh"
    return Text::tr("use computed here × unit prices from invoices, last %1")
        .arg(priceText(prices.last().price, unit, currency));
}

QString priceText(double price, const QString &unit, const QString &currency)
{
    const double scale = std::pow(10.0, kPricePlaces);
    const std::array values{std::round(price * scale) / scale};
    const QString figure = withCurrency(
        figureText(values[0], std::max(2, decimalsOf(values, kPricePlaces)), QLocale()), currency);
    //: Money for a unit of consumption: "4.32 per kWh"
    return unit.isEmpty() ? figure : Text::tr("%1 per %2").arg(figure, unit);
}

QString unitPriceText(const QList<UnitPrice> &prices, const QString &unit, const QString &currency)
{
    if (prices.isEmpty())
        return {};
    const UnitPrice &last = prices.last();
    //: "4.32 per kWh", then the days of the invoice
    QString text = Text::tr("Unit price from invoices %1 (%2)")
                       .arg(priceText(last.price, unit, currency), daysText(last.days));
    if (prices.size() > 1)
        //: The unit price of the invoice before
        text += QStringLiteral(", ")
            + Text::tr("before %1")
                  .arg(priceText(prices.at(prices.size() - 2).price, QString(), currency));
    return text;
}

QString yearCostsText(int year, bool isRunning, const std::vector<MonthCost> &months,
                      const QString &currency)
{
    QStringList parts;
    for (const int one : {year - 1, year}) {
        const YearCost cost = yearCost(one, months);
        if (cost.months > 0)
            parts << yearText(one, isRunning && one == year, cost, currency);
    }
    //: Then years with their sums of money
    return parts.isEmpty() ? QString() : Text::tr("Cost %1").arg(parts.join(QStringLiteral(", ")));
}

QString monthCostText(const MonthCost &cost, std::optional<double> price, const QString &unit,
                      const QString &currency)
{
    using Sharing = MonthCost::Sharing;
    QString shared;
    if (cost.sharing == Sharing::ByUse)
        shared = Text::tr("An invoice over several months is shared out by measured use.");
    else if (cost.sharing == Sharing::ByDays)
        shared = Text::tr("An invoice over several months is shared out by days, as the use of its "
                          "days is not known.");
    QStringList parts;
    if (cost.isInvoiced())
        parts << Text::tr("Cost from invoices: %1.").arg(moneyText(cost.invoiced, false, currency));
    else if (cost.invoicedDays == 0)
        //: A sum of money, and a unit price
        parts << Text::tr("Cost estimated: %1, consumption from Enectiva × last unit price (%2).")
                     .arg(moneyText(cost.estimated, true, currency),
                          price ? priceText(*price, unit, currency) : QString());
    else
        //: Sums of money, days
        parts << Text::tr("Cost: %1, of it %2 from invoices for %3 of %4 days; the rest is "
                          "estimated with the last unit price.")
                     .arg(moneyText(cost.cost(), true, currency),
                          moneyText(cost.invoiced, false, currency))
                     .arg(cost.invoicedDays)
                     .arg(cost.days);
    if (!shared.isEmpty())
        parts << shared;
    return parts.join(QLatin1Char(' '));
}

} // namespace meterdesk
