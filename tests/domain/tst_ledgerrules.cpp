// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgerrules.h"

#include <QTest>

using namespace meterdesk;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QLatin1String(text), Qt::ISODate);
}

LedgerInvoice invoice(const char *from, const char *to, const QByteArray &consumption = "10",
                      const QByteArray &cost = "100")
{
    LedgerInvoice made;
    made.id = {QLatin1String(from)};
    made.meter = {QStringLiteral("m")};
    made.from = day(from);
    made.to = day(to);
    made.consumption = consumption;
    made.cost = cost;
    return made;
}

QString textOf(const QList<DayRange> &ranges)
{
    QStringList texts;
    for (const DayRange &range : ranges)
        texts << range.from.toString(Qt::ISODate) + u'/' + range.to.toString(Qt::ISODate);
    return texts.join(QChar(u' '));
}

} // namespace

class TestLedgerRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsGaps()
    {
        QVERIFY(gapsIn({}).isEmpty());
        QVERIFY(gapsIn({invoice("2025-01-01", "2025-01-31")}).isEmpty());
        const QList<LedgerInvoice> all{
            invoice("2025-01-01", "2025-01-31"), invoice("2025-02-01", "2025-02-28"),
            invoice("2025-03-02", "2025-05-31"), invoice("2025-04-01", "2025-04-30"),
            invoice("2025-06-10", "2025-06-30")};
        QCOMPARE(textOf(gapsIn(all)),
                 QStringLiteral("2025-03-01/2025-03-01 2025-06-01/2025-06-09"));
        QCOMPARE(gapsIn(all).last().days(), 9);
    }

    void findsOverlaps()
    {
        QVERIFY(overlapsIn({}).isEmpty());
        QVERIFY(
            overlapsIn({invoice("2025-01-01", "2025-01-31"), invoice("2025-02-01", "2025-02-28")})
                .isEmpty());
        QCOMPARE(textOf(overlapsIn(
                     {invoice("2025-01-01", "2025-01-31"), invoice("2025-01-31", "2025-02-28"),
                      invoice("2025-02-10", "2025-02-12"), invoice("2025-02-13", "2025-02-20")})),
                 QStringLiteral("2025-01-31/2025-01-31 2025-02-10/2025-02-20"));
        // One within another does not shorten what is covered.
        QCOMPARE(textOf(overlapsIn({invoice("2025-01-01", "2025-12-31"),
                                    invoice("2025-02-01", "2025-02-03"),
                                    invoice("2025-06-01", "2025-06-02")})),
                 QStringLiteral("2025-02-01/2025-02-03 2025-06-01/2025-06-02"));
    }

    void anInvoiceDoesNotOverlapItself()
    {
        const LedgerInvoice january = invoice("2025-01-01", "2025-01-31");
        LedgerInvoice longer = january;
        longer.to = day("2025-02-01");
        const QList<LedgerInvoice> all{january, invoice("2025-02-01", "2025-02-28")};
        QCOMPARE(overlapsOf(january, all), QList<LedgerInvoice>());
        QCOMPARE(overlapsOf(longer, all), QList<LedgerInvoice>{all.at(1)});
        longer.id = {};
        QCOMPARE(overlapsOf(longer, all).size(), 2);
        longer.meter = {QStringLiteral("other")};
        QVERIFY(overlapsOf(longer, all).isEmpty());
    }

    void theNextOneBeginsAfterTheLastDay()
    {
        QVERIFY(!nextFrom({}));
        QCOMPARE(
            nextFrom({invoice("2025-01-01", "2025-12-31"), invoice("2025-02-01", "2025-02-28")}),
            day("2026-01-01"));
    }

    void theLatestBeforeADay()
    {
        const QList<LedgerInvoice> all{
            invoice("2025-01-01", "2025-01-31"), invoice("2025-02-01", "2025-02-28"),
            invoice("2025-03-01", "2025-03-31"), invoice("2025-04-01", "2025-04-30")};
        QVERIFY(!lastBefore(day("2025-01-31"), all));
        QCOMPARE(lastBefore(day("2025-03-01"), all)->id, all.at(1).id);
        const auto latest = latestBefore(day("2025-05-01"), 3, all);
        QCOMPARE(latest.size(), 3);
        QCOMPARE(latest.first().id, all.at(3).id);
        QCOMPARE(latest.last().id, all.at(1).id);
    }

    void unitPriceNeedsBoth()
    {
        QCOMPARE(unitPrice(invoice("2025-01-01", "2025-01-31", "12.5", "1250")), 100.0);
        QVERIFY(!unitPrice(invoice("2025-01-01", "2025-01-31", "", "1250")));
        QVERIFY(!unitPrice(invoice("2025-01-01", "2025-01-31", "12.5", "")));
        QVERIFY(!unitPrice(invoice("2025-01-01", "2025-01-31", "0.0", "1250")));
        QCOMPARE(unitPrice(invoice("2025-01-01", "2025-01-31", "12.5", "0")), 0.0);
    }

    void theSameMonthLastYear()
    {
        const QList<LedgerInvoice> all{
            invoice("2024-01-01", "2024-01-31"), invoice("2024-02-01", "2024-02-29"),
            invoice("2024-03-01", "2024-03-31"), invoice("2024-07-01", "2025-01-31")};
        QCOMPARE(sameMonthLastYear(invoice("2025-02-01", "2025-02-28"), all)->id, all.at(1).id);
        QCOMPARE(sameMonthLastYear(invoice("2025-01-20", "2025-02-20"), all)->id, all.at(1).id);
        QVERIFY(!sameMonthLastYear(invoice("2025-05-01", "2025-05-31"), all));
        // Half of the days at least.
        QVERIFY(!sameMonthLastYear(invoice("2025-03-25", "2025-06-30"), all));
        // The last day of a leap year's February.
        const auto leap = sameMonthLastYear(invoice("2024-02-29", "2024-02-29"),
                                            {invoice("2023-02-28", "2023-02-28")});
        QVERIFY(leap);
    }

    void knowsWhatCannotBe()
    {
        QVERIFY(!flawOf(invoice("2025-01-01", "2025-01-31")));
        QVERIFY(!flawOf(invoice("2025-01-01", "2025-01-01", "", "0")));
        QVERIFY(flawOf(invoice("2025-01-31", "2025-01-01")));
        QVERIFY(flawOf(invoice("2025-01-01", "2025-01-31", "", "")));
        QVERIFY(flawOf(invoice("2025-01-01", "2025-01-31", "-1", "5")));
        QVERIFY(flawOf(invoice("2025-01-01", "2025-01-31", "1", "-0.01")));
        QVERIFY(flawOf(invoice("2025-01-01", "2025-01-31", "1,5", "5")));
        QVERIFY(flawOf(invoice("", "2025-01-31")));
        LedgerInvoice nobodys = invoice("2025-01-01", "2025-01-31");
        nobodys.meter = {};
        QVERIFY(flawOf(nobodys));
    }

    void goesToTheOutboxAndBack()
    {
        LedgerInvoice before = invoice("2025-03-30", "2025-10-26", "1.50", "20.00");
        before.note = QStringLiteral("note");
        OutboxEntry entry;
        entry.id = {7};
        entry.request = requestOf(before);
        LedgerInvoice after = invoiceOf(entry);
        QCOMPARE(after.entry, EntryId{7});
        QCOMPARE(after.source, LedgerInvoice::Source::Sent);
        after.id = before.id;
        after.entry = {};
        after.source = before.source;
        QCOMPARE(after, before);
    }
};

QTEST_GUILESS_MAIN(TestLedgerRules)
#include "tst_ledgerrules.moc"
