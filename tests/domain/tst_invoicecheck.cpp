// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/invoicecheck.h"

#include <QtTest>

#include <cmath>

using namespace meterdesk;

namespace {

constexpr TimeMs kHour = 3'600'000;
const MeterId kMeter{QStringLiteral("m")};
const QTimeZone kPrague("Europe/Prague");
const QDate kToday(2026, 3, 2);

TimeMs at(const QDate &date, const QTime &time = QTime(0, 0))
{
    return QDateTime(date, time, kPrague).toMSecsSinceEpoch();
}

LedgerInvoice invoice(const QDate &from, const QDate &to, const QByteArray &consumption,
                      const QByteArray &cost, const char *id = "")
{
    LedgerInvoice made;
    made.id = {QString::fromLatin1(id)};
    made.meter = kMeter;
    made.from = from;
    made.to = to;
    made.consumption = consumption;
    made.cost = cost;
    return made;
}

LedgerInvoice month(int year, int number, const QByteArray &consumption = "100",
                    const QByteArray &cost = "500")
{
    const QDate from(year, number, 1);
    return invoice(from, from.addMonths(1).addDays(-1), consumption, cost,
                   qPrintable(QStringLiteral("%1-%2").arg(year).arg(number)));
}

//! As if the meter had said so.
MeasuredUse measuredAs(double value, double uncertainty)
{
    MeasuredUse measured;
    measured.value = value;
    measured.uncertainty = uncertainty;
    return measured;
}

InvoiceVerdict check(const LedgerInvoice &one, const QList<LedgerInvoice> &others = {},
                     const std::optional<MeasuredUse> &measured = {})
{
    return checkInvoice(one, others, measured, kToday);
}

std::vector<InvoiceIssue> issuesOf(const InvoiceVerdict &verdict)
{
    std::vector<InvoiceIssue> issues;
    for (const InvoiceFinding &finding : verdict.findings)
        issues.push_back(finding.issue);
    return issues;
}

using Issues = std::vector<InvoiceIssue>;

} // namespace

class TestInvoiceCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- What was measured ----------------------------------------------------------------------
    void isExactWhereTheEdgesAreReadings()
    {
        ReadingSeries readings;
        readings.append("a", at({2025, 6, 1}), 1000);
        readings.append("b", at({2025, 6, 20}), 1500);
        readings.append("c", at({2025, 7, 1}), 1790.5);
        const auto measured = measuredUse(readings, {{2025, 6, 1}, {2025, 6, 30}}, kPrague);
        QCOMPARE(measured.value, 790.5);
        QCOMPARE(measured.uncertainty, 0.0);
        QVERIFY(measured.isComplete());
        QCOMPARE(measured.range, (TimeRange{at({2025, 6, 1}), at({2025, 7, 1})}));
        QCOMPARE(measured.edges[1].before->state, 1790.5);
    }

    //! Against the formula worked out by hand: 6 h of 24 h, and 7.5 h of 30 h.
    void interpolatesAndTellsHowSureItIs()
    {
        ReadingSeries readings;
        readings.append("a", at({2025, 5, 31}, {18, 0}), 1000);
        readings.append("b", at({2025, 6, 1}, {18, 0}), 1024);
        readings.append("c", at({2025, 6, 30}, {1, 30}), 1700);
        readings.append("d", at({2025, 7, 1}, {7, 30}), 1760);
        const auto measured = measuredUse(readings, {{2025, 6, 1}, {2025, 6, 30}}, kPrague);
        QCOMPARE(measured.value, (1700 + 60 * 22.5 / 30) - (1000 + 24 * 6.0 / 24));
        QCOMPARE(measured.uncertainty, std::hypot(24 * 6.0 / 24, 60 * 7.5 / 30));
        QCOMPARE(measured.edges[0].before->time, at({2025, 5, 31}, {18, 0}));
        QCOMPARE(measured.edges[1].after->time, at({2025, 7, 1}, {7, 30}));
    }

    //! The bound it promises: whatever between nothing and twice the mean was used up to the
    //! nearer reading.
    void holdsItsBound()
    {
        for (const double rate : {0.0, 0.5, 1.0, 1.7, 2.0}) {
            // 20 h at "rate" per hour, the rest so that the day before uses 24 in all.
            ReadingSeries readings;
            readings.append("a", at({2025, 5, 31}, {20, 0}), 1000);
            readings.append("b", at({2025, 6, 1}, {20, 0}), 1024);
            readings.append("c", at({2025, 7, 1}), 2000);
            const double truth = 1000 + rate * 4; // at midnight
            const auto measured = measuredUse(readings, {{2025, 6, 1}, {2025, 6, 30}}, kPrague);
            QVERIFY(std::abs(measured.value - (2000 - truth)) <= measured.uncertainty + 1e-9);
        }
    }

    void knowsOneIntervalOnBothEdges()
    {
        ReadingSeries readings;
        readings.append("a", at({2025, 5, 1}), 0);
        readings.append("b", at({2025, 6, 1}), 310);
        const auto measured = measuredUse(readings, {{2025, 5, 11}, {2025, 5, 20}}, kPrague);
        QCOMPARE(measured.value, 100.0);
        QCOMPARE(measured.uncertainty, 100.0 + 110.0);
        const auto tight = measuredUse(readings, {{2025, 5, 16}, {2025, 5, 16}}, kPrague);
        QVERIFY(tight.uncertainty <= 310.0);
    }

    //! In the meter's zone, with the hour that the clock change takes.
    void countsTheDaysOfTheZone()
    {
        ReadingSeries readings;
        for (int i = 0; i <= 60 * 24; ++i)
            readings.append("", at({2025, 3, 1}) + i * kHour, i);
        QCOMPARE(measuredUse(readings, {{2025, 3, 30}, {2025, 3, 30}}, kPrague).value, 23.0);
        QCOMPARE(measuredUse(readings, {{2025, 3, 1}, {2025, 3, 31}}, kPrague).value,
                 31 * 24.0 - 1);
        const auto utc = measuredUse(readings, {{2025, 3, 30}, {2025, 3, 30}}, QTimeZone::utc());
        QCOMPARE(utc.value, 24.0);
        QCOMPARE(utc.uncertainty, 0.0);
    }

    void tellsWhatIsMissing()
    {
        const DayRange june{{2025, 6, 1}, {2025, 6, 30}};
        ReadingSeries readings;
        QCOMPARE(int(measuredUse(readings, june, kPrague).flaws), int(MeasuredUse::NoReadings));
        readings.append("a", at({2025, 6, 2}), 10);
        readings.append("b", at({2025, 7, 10}), 20);
        QCOMPARE(int(measuredUse(readings, june, kPrague).flaws), int(MeasuredUse::NotCovered));
        const auto outside = measuredUse(readings, {{2024, 1, 1}, {2024, 1, 31}}, kPrague);
        QVERIFY(std::isnan(outside.value));
        QCOMPARE(int(outside.flaws), int(MeasuredUse::NotCovered));
        readings.append("c", at({2025, 5, 1}), 500);
        QVERIFY(measuredUse(readings, june, kPrague).flaws & MeasuredUse::Fallen);
    }

    // ---- Against the meter ----------------------------------------------------------------------
    void comparesWithTheMeter_data()
    {
        QTest::addColumn<QByteArray>("consumption");
        QTest::addColumn<double>("measured");
        QTest::addColumn<double>("uncertainty");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("equal") << QByteArray("100") << 100.0 << 0.0 << false;
        QTest::newRow("on the 2 %") << QByteArray("102") << 100.0 << 0.0 << false;
        QTest::newRow("above") << QByteArray("102.1") << 100.0 << 0.0 << true;
        QTest::newRow("below") << QByteArray("97.9") << 100.0 << 0.0 << true;
        QTest::newRow("within twice") << QByteArray("109.9") << 100.0 << 5.0 << false;
        QTest::newRow("beyond twice") << QByteArray("110.1") << 100.0 << 5.0 << true;
        QTest::newRow("small uncertainty") << QByteArray("101.9") << 100.0 << 0.5 << false;
        QTest::newRow("stood still") << QByteArray("5") << 0.0 << 0.0 << true;
        QTest::newRow("nothing of nothing") << QByteArray("0") << 0.0 << 0.0 << false;
    }
    void comparesWithTheMeter()
    {
        QFETCH(QByteArray, consumption);
        QFETCH(double, measured);
        QFETCH(double, uncertainty);
        const auto verdict =
            check(month(2025, 6, consumption, "500"), {}, measuredAs(measured, uncertainty));
        QTEST(verdict.has(InvoiceIssue::Difference), "isFound");
        QFETCH(bool, isFound);
        QCOMPARE(verdict.severity, isFound ? Severity::Warning : Severity::Ok);
    }

    void givesTheFiguresOfTheDifference()
    {
        const auto verdict = check(month(2025, 6, "31.8", "28440"), {}, measuredAs(27.9, 0.4));
        const InvoiceFigures &figures = verdict.figures;
        QCOMPARE(qRound(*figures.difference * 100), 390);
        QCOMPARE(qRound(*figures.differenceShare * 1000), 140);
        QCOMPARE(qRound(*figures.unitPrice * 100), 89434);
        QCOMPARE(qRound(*figures.differenceCost), 3488);
        QCOMPARE(qRound(*figures.limitShare * 1000), 29);
        QVERIFY(figures.isLimitUncertainty);
        QCOMPARE(*figures.days, 30);
        const auto still = check(month(2025, 6, "5"), {}, measuredAs(0, 0)).figures;
        QVERIFY(!still.differenceShare && !still.limitShare);
        QCOMPARE(*still.difference, 5.0);
    }

    void doesNotCompareWhatIsNotWhole()
    {
        for (const auto &[flaw, issue] :
             {std::pair(MeasuredUse::NotCovered, InvoiceIssue::NotCovered),
              std::pair(MeasuredUse::Fallen, InvoiceIssue::Fallen),
              std::pair(MeasuredUse::NoReadings, InvoiceIssue::NoReadings)}) {
            MeasuredUse measured = measuredAs(flaw == MeasuredUse::Fallen ? 3 : std::nan(""), 1);
            measured.flaws = flaw;
            const auto verdict = check(month(2025, 6), {}, measured);
            QCOMPARE(issuesOf(verdict), Issues{issue});
            QCOMPARE(verdict.severity, Severity::Info);
            QVERIFY(!verdict.figures.measured && !verdict.figures.difference);
        }
    }

    // ---- Against the other invoices -------------------------------------------------------------
    void comparesPrices()
    {
        // Five earlier ones; the last three with a price are 4.0, 5.0 and 6.0.
        const QList<LedgerInvoice> before{
            month(2024, 6, "100", "450"), month(2025, 1, "100", "9900"),
            month(2025, 2, "100", "400"), month(2025, 3, "100", "500"),
            month(2025, 4, "", "777"),    month(2025, 5, "100", "600")};
        auto verdict = check(month(2025, 6, "100", "500"), before);
        QCOMPARE(*verdict.figures.meanPrice, 5.0);
        QCOMPARE(verdict.figures.meanCount, 3);
        QCOMPARE(verdict.figures.meanDays, (DayRange{{2025, 2, 1}, {2025, 5, 31}}));
        QVERIFY(!verdict.has(InvoiceIssue::PriceChange));
        QCOMPARE(*verdict.figures.priceLastYear, 4.5);
        QCOMPARE(issuesOf(verdict), Issues{InvoiceIssue::PriceLastYear}); // +11.1 %
        QCOMPARE(verdict.severity, Severity::Info);
        verdict = check(month(2025, 6, "100", "550"), before); // just +10 %
        QVERIFY(!verdict.has(InvoiceIssue::PriceChange));
        verdict = check(month(2025, 6, "100", "551"), before);
        QVERIFY(verdict.has(InvoiceIssue::PriceChange));
        QCOMPARE(verdict.severity, Severity::Warning);
        verdict = check(month(2025, 6, "100", "449"), before);
        QVERIFY(verdict.leading()->share < -0.1);
        QCOMPARE(verdict.leading()->issue, InvoiceIssue::PriceChange);
    }

    void comparesWithTheLastOne()
    {
        const QList<LedgerInvoice> before{month(2025, 4, "200", "1000"),
                                          month(2025, 5, "50", "250"), month(2025, 8)};
        const InvoiceFigures figures = check(month(2025, 6, "31", "155"), before).figures;
        QCOMPARE(figures.last->id, before.at(1).id);
        QCOMPARE(*figures.daysAgainstLast, -1);
        QCOMPARE(*figures.consumptionAgainstLast, -0.38);
        QCOMPARE(*figures.gapBefore, 0);
        QCOMPARE(*figures.gapAfter, 31);
        QCOMPARE(*figures.usualDays, 30.5);
    }

    void findsGapsAndLongPeriods()
    {
        const QList<LedgerInvoice> others{month(2025, 1), month(2025, 2), month(2025, 3),
                                          month(2025, 9)};
        auto verdict = check(invoice({2025, 4, 2}, {2025, 8, 31}, "500", "2500"), others);
        QCOMPARE(issuesOf(verdict), (Issues{InvoiceIssue::GapBefore, InvoiceIssue::LongPeriod}));
        QCOMPARE(verdict.findings[0].days, (DayRange{{2025, 4, 1}, {2025, 4, 1}}));
        QCOMPARE(verdict.findings[1].count, 152);
        QCOMPARE(verdict.findings[1].usualCount, 31.0);
        verdict = check(invoice({2025, 4, 1}, {2025, 4, 30}, "100", "500"), others);
        QCOMPARE(issuesOf(verdict), Issues{InvoiceIssue::GapAfter});
        QCOMPARE(verdict.findings[0].days, (DayRange{{2025, 5, 1}, {2025, 8, 31}}));
        // 46 of 31 days are less than half as much again, 47 are more.
        QVERIFY(!check(invoice({2025, 4, 1}, {2025, 5, 16}, "1", "5"), others)
                     .has(InvoiceIssue::LongPeriod));
        QVERIFY(check(invoice({2025, 4, 1}, {2025, 5, 17}, "1", "5"), others)
                    .has(InvoiceIssue::LongPeriod));
        // The first one of a meter follows nothing.
        QVERIFY(check(month(2025, 5)).findings.empty());
    }

    // ---- What cannot be sent --------------------------------------------------------------------
    void blocksWhatCannotBe_data()
    {
        QTest::addColumn<LedgerInvoice>("one");
        QTest::addColumn<int>("issue");
        const auto row = [](const char *name, const LedgerInvoice &one, InvoiceIssue issue) {
            QTest::newRow(name) << one << int(issue);
        };
        row("no days", invoice({}, {2025, 1, 31}, "1", "1"), InvoiceIssue::NoDays);
        row("backwards", invoice({2025, 2, 1}, {2025, 1, 31}, "1", "1"),
            InvoiceIssue::ToBeforeFrom);
        row("future", invoice({2026, 3, 1}, {2026, 3, 3}, "1", "1"), InvoiceIssue::FutureEnd);
        row("negative use", month(2025, 1, "-1", "1"), InvoiceIssue::Negative);
        row("negative cost", month(2025, 1, "1", "-0.01"), InvoiceIssue::Negative);
        row("no number", month(2025, 1, "1,5", "1"), InvoiceIssue::NotANumber);
        row("nan", month(2025, 1, "nan", ""), InvoiceIssue::NotANumber);
        row("too large", month(2025, 1, "1e999", "1"), InvoiceIssue::NotANumber);
        row("both empty", month(2025, 1, "", ""), InvoiceIssue::Empty);
        LedgerInvoice nobodys = month(2025, 1);
        nobodys.meter = {};
        row("no meter", nobodys, InvoiceIssue::NoMeter);
    }
    void blocksWhatCannotBe()
    {
        QFETCH(LedgerInvoice, one);
        QFETCH(int, issue);
        const auto verdict = check(one);
        QVERIFY(verdict.isBlocked());
        QCOMPARE(verdict.leading()->issue, InvoiceIssue(issue));
    }

    void allowsTheLastDayToBeToday()
    {
        QVERIFY(!check(invoice({2026, 2, 1}, kToday, "1", "1")).isBlocked());
    }

    void findsOverlaps()
    {
        const LedgerInvoice own = month(2025, 4);
        const QList<LedgerInvoice> others{month(2025, 3), own, month(2025, 5)};
        QVERIFY(check(own, others).findings.empty()); // not with itself
        LedgerInvoice longer = own;
        longer.from = {2025, 3, 30};
        longer.to = {2025, 5, 1};
        auto verdict = check(longer, others);
        QCOMPARE(issuesOf(verdict), (Issues{InvoiceIssue::Overlap, InvoiceIssue::Overlap}));
        QCOMPARE(verdict.findings[0].days, (DayRange{{2025, 3, 30}, {2025, 3, 31}}));
        QCOMPARE(verdict.findings[0].other->id, others.at(0).id);
        QCOMPARE(verdict.findings[1].days, (DayRange{{2025, 5, 1}, {2025, 5, 1}}));
        QVERIFY(!verdict.figures.gapBefore && !verdict.figures.gapAfter);
        LedgerInvoice again = own;
        again.id = {};
        QVERIFY(check(again, others).has(InvoiceIssue::Overlap));
    }

    void warnsOfHalves()
    {
        QCOMPARE(issuesOf(check(month(2025, 1, "5", ""))), Issues{InvoiceIssue::NoCost});
        QCOMPARE(issuesOf(check(month(2025, 1, "", "5"))), Issues{InvoiceIssue::NoConsumption});
        QVERIFY(check(month(2025, 1, "", "5")).needsAcceptance());
        // A meter that stood still has a cost all the same, and no price.
        const auto verdict = check(month(2025, 1, "0", "5"));
        QVERIFY(verdict.findings.empty() && !verdict.figures.unitPrice);
    }

    void namesEveryCheckOnce()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(InvoiceIssue::PriceLastYear); ++i)
            names.insert(checkName(InvoiceIssue(i)));
        QCOMPARE(names.size(), int(InvoiceIssue::PriceLastYear) + 1);
    }
};

QTEST_GUILESS_MAIN(TestInvoiceCheck)
#include "tst_invoicecheck.moc"
