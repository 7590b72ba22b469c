// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/invoicetexts.h"

#include <QtTest>

using namespace meterdesk;

namespace {

InvoiceWording english()
{
    InvoiceWording wording;
    wording.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    wording.unit = QStringLiteral("GJ");
    wording.currency = QStringLiteral("CZK");
    return wording;
}

LedgerInvoice june()
{
    LedgerInvoice invoice;
    invoice.meter = {QStringLiteral("m")};
    invoice.from = {2025, 6, 1};
    invoice.to = {2025, 6, 30};
    invoice.consumption = "31.8";
    invoice.cost = "28440";
    return invoice;
}

MeasuredUse measured(double value, double uncertainty)
{
    MeasuredUse use;
    use.value = value;
    use.uncertainty = uncertainty;
    return use;
}

InvoiceVerdict check(const LedgerInvoice &invoice, const std::optional<MeasuredUse> &use = {},
                     const QList<LedgerInvoice> &others = {})
{
    return checkInvoice(invoice, others, use, QDate(2026, 1, 1));
}

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class TestInvoiceTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDifference()
    {
        const InvoiceWording wording = english();
        const auto over = check(june(), measured(27.9, 0.4));
        QCOMPARE(plain(sentenceFor(over, wording)),
                 QStringLiteral("3.900 GJ over the meter (+14.0 %), about 3,488 CZK."));
        QCOMPARE(plain(wordsFor(over, wording)), QStringLiteral("+14.0 % against the meter"));
        QCOMPARE(plain(limitText(over.figures, wording)),
                 QStringLiteral("Limit here: 2.9 %, twice the uncertainty."));
        QCOMPARE(measuredText(over.figures, wording), QStringLiteral("27.90 ± 0.40"));
        LedgerInvoice free = june();
        free.cost = {};
        QVERIFY(plain(sentenceFor(check(free, measured(40, 0)), wording))
                    .startsWith(QStringLiteral("8.200 GJ under the meter (−20.5 %). There is")));
        QVERIFY(
            plain(sentenceFor(check(june(), measured(0, 0)), wording))
                .contains(QStringLiteral("measured nothing on these days, invoiced are 31.80")));
        QCOMPARE(wordsFor(check(june(), measured(31.7, 0)), wording), QStringLiteral("fits"));
        QCOMPARE(wordsFor(check(june()), wording), QStringLiteral("not compared"));
    }

    void namesWhatOverlaps()
    {
        LedgerInvoice other = june();
        other.id = {QStringLiteral("o")};
        other.from = {2025, 5, 15};
        other.to = {2025, 6, 3};
        other.note = QStringLiteral("2025-118");
        const auto verdict = check(june(), {}, {other});
        QCOMPARE(
            sentenceFor(verdict, english()),
            QStringLiteral("Overlaps 6/1/2025 – 6/3/2025 with the invoice 2025-118. Correct the "
                           "days."));
        QCOMPARE(wordsFor(verdict, english()),
                 QStringLiteral("overlaps 6/1/2025 – 6/3/2025 with 2025-118"));
    }

    void tellsTheReadingsUsed()
    {
        const auto at = [](int month, int day, int hour) {
            return QDateTime(QDate(2025, month, day), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch();
        };
        ReadingSeries readings;
        readings.append("a", at(5, 31, 18), 10);
        readings.append("b", at(6, 15, 0), 20);
        readings.append("c", at(7, 1, 7), 30);
        const DayRange days{{2025, 6, 1}, {2025, 6, 30}};
        const MeasuredUse use = measuredUse(readings, days, QTimeZone::utc());
        InvoiceWording wording = english();
        wording.locale = QLocale(QLocale::German, QLocale::Germany);
        QVERIFY2(readingsText(use, wording)
                     .startsWith(QStringLiteral("Readings used: 31.05.2025 18:00 and 01.07.2025 "
                                                "07:00, interpolated to midnight.")),
                 qPrintable(readingsText(use, wording)));
        QVERIFY(readingsText({}, english()).isEmpty());
        // What is missing is told with the moment that is needed.
        const DayRange july{{2025, 6, 1}, {2025, 7, 31}};
        const auto verdict = check(june(), measuredUse(readings, july, QTimeZone::utc()));
        QCOMPARE(
            sentenceFor(verdict, wording),
            QStringLiteral("Not compared: there is no reading from 01.08.2025 00:00 or later."));
    }

    //! No finding is without words, long and short, and no placeholder is left in them.
    void hasWordsForEverything()
    {
        InvoiceVerdict verdict = check(june(), measured(27.9, 0.4));
        QSet<QString> sentences;
        for (int i = 0; i <= int(InvoiceIssue::PriceLastYear); ++i) {
            InvoiceFinding finding;
            finding.issue = InvoiceIssue(i);
            finding.severity = verdict.severity = Severity::Error;
            finding.days = {{2025, 5, 1}, {2025, 5, 3}};
            finding.other = june();
            finding.day = {2025, 5, 1};
            finding.count = 47;
            finding.usualCount = 30.5;
            verdict.findings = {finding};
            for (const QString &text :
                 {sentenceFor(finding, verdict, english()), wordsFor(verdict, english())}) {
                QVERIFY2(!text.isEmpty() && !text.contains(u'%' + QString::number(1))
                             && !text.contains(QStringLiteral("%2")),
                         qPrintable(QStringLiteral("%1: %2").arg(i).arg(text)));
                sentences.insert(text);
            }
        }
        QCOMPARE(sentences.size(), 2 * (int(InvoiceIssue::PriceLastYear) + 1));
    }

    void writesNothingAsADash()
    {
        QCOMPARE(shareText({}, english()), QStringLiteral("–"));
        QCOMPARE(plain(shareText(-0.0001, english())), QStringLiteral("0.0 %"));
        QCOMPARE(plain(shareText(0.0001, english())), QStringLiteral("0.0 %"));
        QCOMPARE(plain(shareText(-0.38, english())), QStringLiteral("−38.0 %"));
        QCOMPARE(moneyText(266348.6, english()), QStringLiteral("266,348.60"));
        QCOMPARE(measuredText({}, english()), QStringLiteral("–"));
    }
};

QTEST_GUILESS_MAIN(TestInvoiceTexts)
#include "tst_invoicetexts.moc"
