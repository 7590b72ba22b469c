// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/invoicecheck.h"

#include "domain/fieldrules.h"
#include "domain/numbertext.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {
namespace {

constexpr int kPrices = 3;
constexpr int kPeriods = 12;
constexpr double kLongTimes = 1.5;
constexpr double kRounding = 1 + 1e-9; // what lies on a limit is within it

//! The amount as a number; nothing where it is missing, none, or negative.
std::optional<double> amountOf(const QByteArray &digits)
{
    if (!isNumberText(digits))
        return std::nullopt;
    const double amount = digits.toDouble();
    return std::isfinite(amount) && amount >= 0 ? std::optional(amount) : std::nullopt;
}

//! \a part of \a whole; nothing where that makes no number.
std::optional<double> shareOf(double part, double whole)
{
    const double share = part / whole;
    return whole > 0 && std::isfinite(share) ? std::optional(share) : std::nullopt;
}

std::optional<double> changeOf(std::optional<double> now, std::optional<double> before)
{
    return now && before ? shareOf(*now - *before, *before) : std::nullopt;
}

std::optional<double> priceOf(const LedgerInvoice &invoice)
{
    const auto consumption = amountOf(invoice.consumption);
    const auto cost = amountOf(invoice.cost);
    return consumption && cost ? shareOf(*cost, *consumption) : std::nullopt;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

//! One check of one invoice.
class Check
{
public:
    Check(const LedgerInvoice &invoice, const QList<LedgerInvoice> &ofMeter, QDate today)
        : m_invoice(invoice)
        , m_today(today)
        , m_consumption(amountOf(invoice.consumption))
        , m_hasDays(invoice.from.isValid() && invoice.to.isValid() && invoice.from <= invoice.to)
    {
        for (const LedgerInvoice &other : ofMeter) {
            if (invoice.id.isEmpty() || other.id != invoice.id)
                m_others << other;
        }
    }

    InvoiceVerdict made(const std::optional<MeasuredUse> &measured)
    {
        m_verdict.measured = measured;
        if (m_hasDays) {
            compareDays();
            compareLast();
        }
        comparePrices();
        if (m_hasDays && measured)
            compareMeter(*measured);
        findErrors();
        findWarnings();
        if (measured)
            findFlaws(*measured);
        informOfLastYear();
        for (const InvoiceFinding &finding : m_verdict.findings)
            m_verdict.severity = std::max(m_verdict.severity, finding.severity);
        return std::move(m_verdict);
    }

private:
    InvoiceFinding &tell(InvoiceIssue issue, Severity severity)
    {
        m_verdict.findings.emplace_back();
        m_verdict.findings.back().issue = issue;
        m_verdict.findings.back().severity = severity;
        return m_verdict.findings.back();
    }

    // ---- Figures --------------------------------------------------------------------------------

    void compareDays()
    {
        InvoiceFigures &figures = m_verdict.figures;
        figures.days = DayRange{m_invoice.from, m_invoice.to}.days();
        std::vector<double> periods;
        for (const LedgerInvoice &other : latestBefore(m_invoice.from, kPeriods, m_others))
            periods.push_back(double(DayRange{other.from, other.to}.days()));
        if (!periods.empty())
            figures.usualDays = medianOf(std::move(periods));
        if (!overlapsOf(m_invoice, m_others).isEmpty())
            return;
        for (const LedgerInvoice &other : std::as_const(m_others)) {
            const qint64 gap = m_invoice.to.daysTo(other.from) - 1;
            if (gap >= 0 && (!figures.gapAfter || gap < *figures.gapAfter)) {
                figures.gapAfter = gap;
                m_next = other;
            }
        }
    }

    void compareLast()
    {
        InvoiceFigures &figures = m_verdict.figures;
        figures.last = lastBefore(m_invoice.from, m_others);
        if (!figures.last)
            return;
        const LedgerInvoice &last = *figures.last;
        figures.daysAgainstLast = *figures.days - DayRange{last.from, last.to}.days();
        figures.consumptionAgainstLast = changeOf(m_consumption, amountOf(last.consumption));
        if (overlapsOf(m_invoice, m_others).isEmpty())
            figures.gapBefore = last.to.daysTo(m_invoice.from) - 1;
    }

    void comparePrices()
    {
        InvoiceFigures &figures = m_verdict.figures;
        figures.unitPrice = priceOf(m_invoice);
        if (!m_hasDays)
            return;
        double sum = 0;
        for (const LedgerInvoice &other :
             latestBefore(m_invoice.from, int(m_others.size()), m_others)) {
            const auto price = priceOf(other);
            if (!price || figures.meanCount == kPrices)
                continue;
            sum += *price;
            if (figures.meanCount == 0)
                figures.meanDays.to = other.to;
            figures.meanDays.from = other.from;
            ++figures.meanCount;
        }
        if (figures.meanCount > 0)
            figures.meanPrice = sum / figures.meanCount;
        figures.priceChange = changeOf(figures.unitPrice, figures.meanPrice);
        figures.lastYear = sameMonthLastYear(m_invoice, m_others);
        if (!figures.lastYear)
            return;
        figures.priceLastYear = priceOf(*figures.lastYear);
        figures.priceAgainstLastYear = changeOf(figures.unitPrice, figures.priceLastYear);
        figures.consumptionAgainstLastYear =
            changeOf(m_consumption, amountOf(figures.lastYear->consumption));
    }

    void compareMeter(const MeasuredUse &measured)
    {
        if (!measured.isComplete() || !std::isfinite(measured.value)
            || !std::isfinite(measured.uncertainty))
            return;
        InvoiceFigures &figures = m_verdict.figures;
        figures.measured = measured.value;
        figures.uncertainty = measured.uncertainty;
        const double tolerance = kInvoiceTolerance * measured.value;
        figures.isLimitUncertainty = 2 * measured.uncertainty > tolerance;
        figures.limit = std::max(tolerance, 2 * measured.uncertainty);
        figures.limitShare = shareOf(*figures.limit, measured.value);
        if (!m_consumption)
            return;
        figures.difference = *m_consumption - measured.value;
        figures.differenceShare = shareOf(*figures.difference, measured.value);
        if (figures.unitPrice)
            figures.differenceCost = *figures.difference * *figures.unitPrice;
    }

    // ---- Findings -------------------------------------------------------------------------------

    void findErrors()
    {
        if (m_invoice.meter.isEmpty())
            tell(InvoiceIssue::NoMeter, Severity::Error);
        if (!m_invoice.from.isValid() || !m_invoice.to.isValid())
            tell(InvoiceIssue::NoDays, Severity::Error);
        else if (m_invoice.to < m_invoice.from)
            tell(InvoiceIssue::ToBeforeFrom, Severity::Error);
        if (m_invoice.to.isValid() && m_invoice.to > m_today)
            tell(InvoiceIssue::FutureEnd, Severity::Error).day = m_today;
        findAmountErrors(m_invoice.consumption, InvoiceFinding::Amount::Consumption);
        findAmountErrors(m_invoice.cost, InvoiceFinding::Amount::Cost);
        if (m_invoice.consumption.isEmpty() && m_invoice.cost.isEmpty())
            tell(InvoiceIssue::Empty, Severity::Error);
        const qsizetype length = invoiceNoteLength(m_invoice.note);
        if (length > kLongestInvoiceNote)
            tell(InvoiceIssue::NoteTooLong, Severity::Error).count = length;
        if (!m_hasDays)
            return;
        for (const LedgerInvoice &other : overlapsOf(m_invoice, m_others)) {
            InvoiceFinding &finding = tell(InvoiceIssue::Overlap, Severity::Error);
            finding.days = {std::max(m_invoice.from, other.from), std::min(m_invoice.to, other.to)};
            finding.other = other;
        }
    }

    void findAmountErrors(const QByteArray &digits, InvoiceFinding::Amount amount)
    {
        if (digits.isEmpty() || amountOf(digits))
            return;
        const bool isNegative = isNumberText(digits) && digits.startsWith('-');
        tell(isNegative ? InvoiceIssue::Negative : InvoiceIssue::NotANumber, Severity::Error)
            .amount = amount;
    }

    void findWarnings()
    {
        const InvoiceFigures &figures = m_verdict.figures;
        if (figures.difference && std::abs(*figures.difference) > *figures.limit * kRounding)
            tell(InvoiceIssue::Difference, Severity::Warning).share =
                figures.differenceShare.value_or(0);
        if (figures.priceChange && std::abs(*figures.priceChange) > kPriceTolerance * kRounding) {
            InvoiceFinding &finding = tell(InvoiceIssue::PriceChange, Severity::Warning);
            finding.share = *figures.priceChange;
            finding.count = figures.meanCount;
        }
        if (figures.gapBefore.value_or(0) > 0) {
            InvoiceFinding &finding = tell(InvoiceIssue::GapBefore, Severity::Warning);
            finding.days = {figures.last->to.addDays(1), m_invoice.from.addDays(-1)};
            finding.other = figures.last;
        }
        if (figures.gapAfter.value_or(0) > 0) {
            InvoiceFinding &finding = tell(InvoiceIssue::GapAfter, Severity::Warning);
            finding.days = {m_invoice.to.addDays(1), m_next->from.addDays(-1)};
            finding.other = m_next;
        }
        if (figures.usualDays && double(*figures.days) > kLongTimes * *figures.usualDays) {
            InvoiceFinding &finding = tell(InvoiceIssue::LongPeriod, Severity::Warning);
            finding.count = *figures.days;
            finding.usualCount = *figures.usualDays;
        }
        if (!m_invoice.consumption.isEmpty() && m_invoice.cost.isEmpty())
            tell(InvoiceIssue::NoCost, Severity::Warning);
        if (m_invoice.consumption.isEmpty() && !m_invoice.cost.isEmpty())
            tell(InvoiceIssue::NoConsumption, Severity::Warning);
    }

    void findFlaws(const MeasuredUse &measured)
    {
        if (!m_hasDays)
            return;
        if (measured.flaws & MeasuredUse::NoReadings)
            tell(InvoiceIssue::NoReadings, Severity::Info);
        if (measured.flaws & MeasuredUse::NotCovered)
            tell(InvoiceIssue::NotCovered, Severity::Info);
        if (measured.flaws & MeasuredUse::OtherUnit)
            tell(InvoiceIssue::OtherUnit, Severity::Info);
        if (measured.flaws & MeasuredUse::Fallen)
            tell(InvoiceIssue::Fallen, Severity::Info);
    }

    void informOfLastYear()
    {
        const InvoiceFigures &figures = m_verdict.figures;
        if (!figures.priceAgainstLastYear
            || std::abs(*figures.priceAgainstLastYear) <= kPriceTolerance * kRounding)
            return;
        InvoiceFinding &finding = tell(InvoiceIssue::PriceLastYear, Severity::Info);
        finding.share = *figures.priceAgainstLastYear;
        finding.other = figures.lastYear;
    }

    const LedgerInvoice &m_invoice;
    const QDate m_today;
    const std::optional<double> m_consumption;
    const bool m_hasDays;
    QList<LedgerInvoice> m_others;
    std::optional<LedgerInvoice> m_next;
    InvoiceVerdict m_verdict;
};

} // namespace

QLatin1String checkName(InvoiceIssue issue)
{
    constexpr const char *kNames[] = {
        "no-meter",       "no-days",     "to-before-from", "future",      "not-a-number",
        "negative",       "empty",       "note-too-long",  "overlap",     "difference",
        "price-change",   "gap-before",  "gap-after",      "long-period", "no-cost",
        "no-consumption", "no-readings", "not-covered",    "other-unit",  "register-fell",
        "price-last-year"};
    return QLatin1String(kNames[int(issue)]);
}

qsizetype invoiceNoteLength(const QString &note)
{
    return characterCount(note);
}

const InvoiceFinding *InvoiceVerdict::leading() const
{
    const auto found = std::find_if(findings.begin(), findings.end(), [this](const auto &finding) {
        return finding.severity == severity;
    });
    return found == findings.end() ? nullptr : &*found;
}

bool InvoiceVerdict::has(InvoiceIssue issue) const
{
    return std::any_of(findings.begin(), findings.end(),
                       [issue](const auto &finding) { return finding.issue == issue; });
}

InvoiceVerdict checkInvoice(const LedgerInvoice &invoice, const QList<LedgerInvoice> &ofMeter,
                            const std::optional<MeasuredUse> &measured, QDate today)
{
    return Check(invoice, ofMeter, today).made(measured);
}

} // namespace meterdesk
