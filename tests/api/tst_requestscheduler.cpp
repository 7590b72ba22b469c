// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestscheduler.h"

#include <QtTest>

using namespace meterdesk;
using namespace std::chrono_literals;
using Lane = RequestScheduler::Lane;
using Place = RequestScheduler::Place;
using Id = RequestScheduler::Id;

namespace {

bool always(Id)
{
    return true;
}

QList<Id> takeAll(RequestScheduler &scheduler, std::chrono::milliseconds now = 0ms)
{
    QList<Id> ids;
    while (const auto id = scheduler.takeNext(now, always))
        ids += *id;
    return ids;
}

} // namespace

class TestRequestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visibleReadsGoFirst()
    {
        RequestScheduler scheduler(3, 0ms);
        scheduler.add(1, Lane::BackgroundReads);
        scheduler.add(2, Lane::VisibleReads);
        scheduler.add(3, Lane::VisibleReads);
        scheduler.add(4, Lane::VisibleReads, Place::First);
        QCOMPARE(takeAll(scheduler), (QList<Id>{4, 2, 3}));
        scheduler.add(5, Lane::FurtherReads);
        scheduler.remove(2, 0ms);
        QCOMPARE(takeAll(scheduler), QList<Id>{5});
        scheduler.add(6, Lane::VisibleReads);
        scheduler.remove(3, 0ms);
        QCOMPARE(takeAll(scheduler), QList<Id>{6});
        scheduler.remove(4, 0ms);
        QCOMPARE(takeAll(scheduler), QList<Id>{1});
    }

    void atMostSixReads()
    {
        RequestScheduler scheduler(100, 0ms);
        for (Id id = 1; id <= 10; ++id)
            scheduler.add(id, Lane::VisibleReads);
        QCOMPARE(takeAll(scheduler).size(), 6);
    }

    void writesGoOneByOneWithAPause()
    {
        RequestScheduler scheduler(6, 500ms);
        scheduler.add(1, Lane::Writes);
        scheduler.add(2, Lane::Writes);
        QCOMPARE(takeAll(scheduler, 1000ms), QList<Id>{1});
        QVERIFY(!scheduler.nextWake(1000ms));
        scheduler.remove(1, 1200ms);
        QCOMPARE(takeAll(scheduler, 1200ms), QList<Id>());
        QCOMPARE(scheduler.nextWake(1200ms), std::optional(1700ms));
        QCOMPARE(takeAll(scheduler, 1700ms), QList<Id>{2});
    }

    void aWriteThatIsNotReadyKeepsTheOrder()
    {
        RequestScheduler scheduler(6, 0ms);
        scheduler.add(1, Lane::Writes);
        scheduler.add(2, Lane::Writes);
        scheduler.add(3, Lane::VisibleReads);
        scheduler.add(4, Lane::VisibleReads);
        const auto notOneAndThree = [](Id id) { return id != 1 && id != 3; };
        QCOMPARE(scheduler.takeNext(0ms, notOneAndThree), std::optional<Id>(4));
        QCOMPARE(scheduler.takeNext(0ms, notOneAndThree), std::optional<Id>());
        QCOMPARE(scheduler.waiting().size(), 3);
    }

    void nothingGoesDuringAPause()
    {
        RequestScheduler scheduler(6, 0ms);
        scheduler.add(1, Lane::Writes);
        scheduler.add(2, Lane::VisibleReads);
        scheduler.pauseUntil(1000ms);
        QCOMPARE(takeAll(scheduler, 999ms), QList<Id>());
        QCOMPARE(scheduler.nextWake(999ms), std::optional(1000ms));
        QCOMPARE(takeAll(scheduler, 1000ms), (QList<Id>{1, 2}));
    }

    void theWindowHalvesAndGrows()
    {
        RequestScheduler scheduler(6, 0ms);
        scheduler.slowDown();
        QCOMPARE(scheduler.readWindow(), 3);
        scheduler.slowDown();
        QCOMPARE(scheduler.readWindow(), 1);
        scheduler.slowDown();
        QCOMPARE(scheduler.readWindow(), 1);
        for (int i = 0; i < 9; ++i)
            scheduler.succeeded();
        QCOMPARE(scheduler.readWindow(), 1);
        scheduler.succeeded();
        QCOMPARE(scheduler.readWindow(), 2);
        for (int i = 0; i < 1000; ++i)
            scheduler.succeeded();
        QCOMPARE(scheduler.readWindow(), 6);
    }

    void removesWhatWaits()
    {
        RequestScheduler scheduler(6, 0ms);
        scheduler.add(1, Lane::VisibleReads);
        scheduler.add(2, Lane::Writes);
        scheduler.remove(1, 0ms);
        scheduler.remove(2, 0ms);
        scheduler.remove(3, 0ms);
        QCOMPARE(takeAll(scheduler), QList<Id>());
    }
};

QTEST_APPLESS_MAIN(TestRequestScheduler)
#include "tst_requestscheduler.moc"
