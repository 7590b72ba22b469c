// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/invoicetexts.h"

#include "texts/datetexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace meterdesk {
namespace {

//! As many decimals as leave about four digits that matter.
int decimalsFor(double amount)
{
    const double size = std::abs(amount);
    return size < 10 ? 3 : size < 100 ? 2 : size < 1000 ? 1 : 0;
}

QString number(double value, int decimals, const InvoiceWording &wording)
{
    QString text = wording.locale.toString(std::abs(value), 'f', decimals);
    const bool isZero = std::none_of(text.cbegin(), text.cend(),
                                     [](QChar c) { return c.isDigit() && c.digitValue() != 0; });
    return value < 0 && !isZero ? QChar(0x2212) + text : text;
}

QString withUnit(const QString &text, const QString &unit)
{
    return unit.isEmpty() ? text : text + QChar(QChar::Nbsp) + unit;
}

QString day(QDate date, const InvoiceWording &wording)
{
    return dateText(date, wording.locale);
}

QString days(const DayRange &range, const InvoiceWording &wording)
{
    return range.from == range.to
        ? day(range.from, wording)
        : day(range.from, wording) + QStringLiteral(" – ") + day(range.to, wording);
}

QString moment(TimeMs time, const InvoiceWording &wording)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, wording.zone);
    return day(local.date(), wording) + local.toString(QStringLiteral(" HH:mm"));
}

//! What tells \a invoice from others: its note, else its days.
QString nameOf(const LedgerInvoice &invoice, const InvoiceWording &wording)
{
    return invoice.note.isEmpty() ? days({invoice.from, invoice.to}, wording)
                                  : invoice.note.simplified();
}

} // namespace

//! Only the context of the translations.
class InvoiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::InvoiceTexts)

public:
    static QString ofError(const InvoiceFinding &finding, const InvoiceWording &wording);
    static QString ofDifference(const InvoiceFigures &figures, const InvoiceWording &wording);
    static QString ofNeighbours(const InvoiceFinding &finding, const InvoiceFigures &figures,
                                const InvoiceWording &wording);
    static QString ofReadings(const InvoiceFinding &finding, const InvoiceVerdict &verdict,
                              const InvoiceWording &wording);
    static QString ofFinding(const InvoiceFinding &finding, const InvoiceVerdict &verdict,
                             const InvoiceWording &wording);
    static QString shortError(const InvoiceFinding &finding, const InvoiceWording &wording);
    static QString shortly(const InvoiceFinding &finding, const InvoiceVerdict &verdict,
                           const InvoiceWording &wording);
    static QString withoutFinding(const InvoiceVerdict &verdict);
    static QString readings(const MeasuredUse &measured, const InvoiceWording &wording);
    static QString limit(const InvoiceFigures &figures, const InvoiceWording &wording);
};

QString InvoiceTexts::ofError(const InvoiceFinding &finding, const InvoiceWording &wording)
{
    const bool isCost = finding.amount == InvoiceFinding::Amount::Cost;
    switch (finding.issue) {
    case InvoiceIssue::NoMeter:
        return tr("Choose the meter of the invoice.");
    case InvoiceIssue::NoDays:
        return tr("Type the first and the last day of the invoice.");
    case InvoiceIssue::ToBeforeFrom:
        return tr("The last day is before the first one.");
    case InvoiceIssue::FutureEnd:
        //: %1 is a date
        return tr("The last day is still to come. Today is %1.").arg(day(finding.day, wording));
    case InvoiceIssue::NotANumber:
        return isCost ? tr("The cost is not a number.") : tr("The consumption is not a number.");
    case InvoiceIssue::Negative:
        return isCost ? tr("The cost is below zero. Credits cannot be sent.")
                      : tr("The consumption is below zero. Credits cannot be sent.");
    case InvoiceIssue::Overlap:
        //: %1 are days, %2 the note or the days of an invoice
        return tr("Overlaps %1 with the invoice %2. Correct the days.")
            .arg(days(finding.days, wording),
                 finding.other ? nameOf(*finding.other, wording) : QString());
    case InvoiceIssue::NoteTooLong:
        //: %n characters, %1 is the most that are allowed
        return tr("The note has %n characters, %1 are allowed.", nullptr, int(finding.count))
            .arg(kLongestInvoiceNote);
    default:
        break;
    }
    return tr("Type the consumption, the cost, or both.");
}

QString InvoiceTexts::ofDifference(const InvoiceFigures &figures, const InvoiceWording &wording)
{
    const double difference = figures.difference.value_or(0);
    const QString size = withUnit(amountText(std::abs(difference), wording), wording.unit);
    if (!figures.differenceShare)
        //: %1 is an amount with its unit
        return tr("The meter measured nothing on these days, invoiced are %1.").arg(size);
    const QString share = shareText(figures.differenceShare, wording);
    //: %1 is an amount with its unit, %2 a share: "+14.0 %"
    QString text = difference > 0 ? tr("%1 over the meter (%2)").arg(size, share)
                                  //: %1 is an amount with its unit, %2 a share: "−14.0 %"
                                  : tr("%1 under the meter (%2)").arg(size, share);
    if (figures.differenceCost)
        //: Continues "3.9 GJ over the meter (+14.0 %)"; %1 is money
        text += tr(", about %1")
                    .arg(withUnit(number(std::abs(*figures.differenceCost), 0, wording),
                                  wording.currency));
    return text + u'.';
}

QString InvoiceTexts::ofNeighbours(const InvoiceFinding &finding, const InvoiceFigures &figures,
                                   const InvoiceWording &wording)
{
    const QString share = shareText(finding.share, wording);
    const auto gap = int(finding.days.days());
    switch (finding.issue) {
    case InvoiceIssue::PriceChange:
        //: %1 is a share: "+11.8 %", %2 money
        return tr("The unit price is %1 away from the mean of the last invoices (%2).")
            .arg(share, priceText(figures.meanPrice, wording));
    case InvoiceIssue::PriceLastYear:
        //: %1 is a share: "+11.8 %", %2 money
        return tr("The unit price is %1 away from the same month last year (%2).")
            .arg(share, priceText(figures.priceLastYear, wording));
    case InvoiceIssue::GapBefore:
        //: %1 are days
        return tr("%n days before it have no invoice: %1.", nullptr, gap)
            .arg(days(finding.days, wording));
    case InvoiceIssue::GapAfter:
        //: %1 are days
        return tr("%n days after it have no invoice: %1.", nullptr, gap)
            .arg(days(finding.days, wording));
    default:
        break;
    }
    //: %1 is a number of days
    return tr("It is for %n days. Usual are %1.", nullptr, int(finding.count))
        .arg(wording.locale.toString(finding.usualCount, 'f',
                                     finding.usualCount == std::floor(finding.usualCount) ? 0 : 1));
}

QString InvoiceTexts::ofReadings(const InvoiceFinding &finding, const InvoiceVerdict &verdict,
                                 const InvoiceWording &wording)
{
    switch (finding.issue) {
    case InvoiceIssue::NoReadings:
        return tr("Not compared: the meter has no readings.");
    case InvoiceIssue::OtherUnit:
        //: %1 is a unit
        return tr("Not compared: the meter does not count in %1, and what it counts cannot be "
                  "turned into that. For gas, Preferences take its calorific value.")
            .arg(wording.unit);
    case InvoiceIssue::Fallen:
        return tr("Not compared: the register fell on these days.");
    default:
        break;
    }
    const bool hasBegin = verdict.measured && verdict.measured->edges[0].before;
    const bool hasEnd = verdict.measured && verdict.measured->edges[1].after;
    if (!hasBegin && !hasEnd)
        return tr("Not compared: the readings are all from within these days.");
    if (!hasBegin)
        //: %1 is a date and time
        return tr("Not compared: there is no reading from %1 or before.")
            .arg(moment(verdict.measured->range.from, wording));
    //: %1 is a date and time
    return tr("Not compared: there is no reading from %1 or later.")
        .arg(moment(verdict.measured->range.to, wording));
}

QString InvoiceTexts::ofFinding(const InvoiceFinding &finding, const InvoiceVerdict &verdict,
                                const InvoiceWording &wording)
{
    switch (finding.issue) {
    case InvoiceIssue::Difference:
        return ofDifference(verdict.figures, wording);
    case InvoiceIssue::PriceChange:
    case InvoiceIssue::PriceLastYear:
    case InvoiceIssue::GapBefore:
    case InvoiceIssue::GapAfter:
    case InvoiceIssue::LongPeriod:
        return ofNeighbours(finding, verdict.figures, wording);
    case InvoiceIssue::NoCost:
        return tr("There is consumption without a cost.");
    case InvoiceIssue::NoConsumption:
        return tr("There is a cost without consumption.");
    case InvoiceIssue::NoReadings:
    case InvoiceIssue::NotCovered:
    case InvoiceIssue::OtherUnit:
    case InvoiceIssue::Fallen:
        return ofReadings(finding, verdict, wording);
    default:
        break;
    }
    return ofError(finding, wording);
}

QString InvoiceTexts::shortError(const InvoiceFinding &finding, const InvoiceWording &wording)
{
    switch (finding.issue) {
    case InvoiceIssue::NoMeter:
        return tr("no meter");
    case InvoiceIssue::NoDays:
        return tr("no days");
    case InvoiceIssue::ToBeforeFrom:
        return tr("ends before it begins");
    case InvoiceIssue::FutureEnd:
        return tr("ends in the future");
    case InvoiceIssue::NotANumber:
        return tr("not a number");
    case InvoiceIssue::Negative:
        return tr("below zero");
    case InvoiceIssue::Overlap:
        //: %1 are days, %2 the note or the days of an invoice
        return tr("overlaps %1 with %2")
            .arg(days(finding.days, wording),
                 finding.other ? nameOf(*finding.other, wording) : QString());
    case InvoiceIssue::NoteTooLong:
        return tr("note too long");
    default:
        break;
    }
    return tr("neither consumption nor cost");
}

QString InvoiceTexts::shortly(const InvoiceFinding &finding, const InvoiceVerdict &verdict,
                              const InvoiceWording &wording)
{
    const auto gap = int(finding.days.days());
    switch (finding.issue) {
    case InvoiceIssue::Difference:
        //: In a cell; %1 is a share: "+14.0 %"
        return tr("%1 against the meter")
            .arg(verdict.figures.differenceShare
                     ? shareText(verdict.figures.differenceShare, wording)
                     : amountText(verdict.figures.difference, wording));
    case InvoiceIssue::PriceChange:
        //: In a cell; %1 is a share: "+14.0 %"
        return tr("unit price %1").arg(shareText(finding.share, wording));
    case InvoiceIssue::PriceLastYear:
        //: In a cell; %1 is a share: "+14.0 %"
        return tr("unit price %1 in a year").arg(shareText(finding.share, wording));
    case InvoiceIssue::GapBefore:
        return tr("%n days without invoice before", nullptr, gap);
    case InvoiceIssue::GapAfter:
        return tr("%n days without invoice after", nullptr, gap);
    case InvoiceIssue::LongPeriod:
        return tr("longer than usual");
    case InvoiceIssue::NoCost:
        return tr("consumption without cost");
    case InvoiceIssue::NoConsumption:
        return tr("cost without consumption");
    case InvoiceIssue::NoReadings:
        return tr("not compared: no readings");
    case InvoiceIssue::NotCovered:
        return tr("not compared: readings are missing");
    case InvoiceIssue::OtherUnit:
        return tr("not compared: other unit");
    case InvoiceIssue::Fallen:
        return tr("not compared: the register fell");
    default:
        break;
    }
    return shortError(finding, wording);
}

QString InvoiceTexts::withoutFinding(const InvoiceVerdict &verdict)
{
    //: The invoice agrees with the meter
    return verdict.figures.difference ? tr("fits")
                                      //: There were no readings to compare the invoice with
                                      : tr("not compared");
}

QString InvoiceTexts::readings(const MeasuredUse &measured, const InvoiceWording &wording)
{
    QStringList used;
    bool isInterpolated = false;
    for (const DeltaEdge &edge : measured.edges) {
        const Reading *nearest = edge.before ? &*edge.before : edge.after ? &*edge.after : nullptr;
        if (edge.before && edge.after
            && edge.after->time - edge.time < edge.time - edge.before->time)
            nearest = &*edge.after;
        if (!nearest)
            return {};
        isInterpolated = isInterpolated || nearest->time != edge.time;
        used << moment(nearest->time, wording);
    }
    //: %1 and %2 are dates and times
    return isInterpolated ? tr("Readings used: %1 and %2, interpolated to midnight. Uncertainty"
                               " from the time to the nearest reading.")
                                .arg(used.first(), used.last())
                          //: %1 and %2 are dates and times
                          : tr("Readings used: %1 and %2.").arg(used.first(), used.last());
}

QString InvoiceTexts::limit(const InvoiceFigures &figures, const InvoiceWording &wording)
{
    const QString share = figures.limitShare
        ? wording.locale.toString(100 * *figures.limitShare, 'f', 1) + QChar(QChar::Nbsp) + u'%'
        : withUnit(amountText(figures.limit, wording), wording.unit);
    //: %1 is a share or an amount
    return figures.isLimitUncertainty ? tr("Limit here: %1, twice the uncertainty.").arg(share)
                                      //: %1 is a share or an amount
                                      : tr("Limit here: %1.").arg(share);
}

QString sentenceFor(const InvoiceFinding &finding, const InvoiceVerdict &verdict,
                    const InvoiceWording &wording)
{
    return InvoiceTexts::ofFinding(finding, verdict, wording);
}

QString sentenceFor(const InvoiceVerdict &verdict, const InvoiceWording &wording)
{
    QStringList sentences;
    for (const InvoiceFinding &finding : verdict.findings)
        sentences << InvoiceTexts::ofFinding(finding, verdict, wording);
    return sentences.join(u' ');
}

QString wordsFor(const InvoiceVerdict &verdict, const InvoiceWording &wording)
{
    const InvoiceFinding *leading = verdict.leading();
    return leading ? InvoiceTexts::shortly(*leading, verdict, wording)
                   : InvoiceTexts::withoutFinding(verdict);
}

QString measuredText(const InvoiceFigures &figures, const InvoiceWording &wording)
{
    if (!figures.measured)
        return QStringLiteral("–");
    const int decimals = decimalsFor(*figures.measured);
    const QString text = number(*figures.measured, decimals, wording);
    const double uncertainty = figures.uncertainty.value_or(0);
    if (uncertainty == 0)
        return text;
    return text + QStringLiteral(" ± ")
        + wording.locale.toString(uncertainty, 'f', std::max(decimals, uncertainty < 1 ? 1 : 0));
}

QString readingsText(const MeasuredUse &measured, const InvoiceWording &wording)
{
    return InvoiceTexts::readings(measured, wording);
}

QString limitText(const InvoiceFigures &figures, const InvoiceWording &wording)
{
    return figures.limit ? InvoiceTexts::limit(figures, wording) : QString();
}

QString shareText(const std::optional<double> &share, const InvoiceWording &wording)
{
    if (!share)
        return QStringLiteral("–");
    QString text = number(100 * *share, 1, wording);
    if (*share > 0 && text != number(0, 1, wording))
        text.prepend(u'+');
    return text + QChar(QChar::Nbsp) + u'%';
}

QString amountText(const std::optional<double> &amount, const InvoiceWording &wording)
{
    return amount ? number(*amount, decimalsFor(*amount), wording) : QStringLiteral("–");
}

QString moneyText(const std::optional<double> &money, const InvoiceWording &wording)
{
    return money ? number(*money, 2, wording) : QStringLiteral("–");
}

QString sumText(const std::optional<double> &money, const InvoiceWording &wording)
{
    return money ? withUnit(moneyText(money, wording), wording.currency) : QStringLiteral("–");
}

QString priceUnit(const InvoiceWording &wording)
{
    return wording.unit.isEmpty() ? wording.currency : wording.currency + u'/' + wording.unit;
}

QString priceText(const std::optional<double> &price, const InvoiceWording &wording)
{
    return price ? withUnit(moneyText(price, wording), priceUnit(wording)) : QStringLiteral("–");
}

} // namespace meterdesk
