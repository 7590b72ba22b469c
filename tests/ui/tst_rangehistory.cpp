// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/rangehistory.h"

#include <QTest>

using namespace meterdesk;

class TestRangeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForth()
    {
        RangeHistory history;
        QVERIFY(!history.forth());
        history.settle({0, 10});
        history.settle({0, 10});
        history.settle({5, 8});
        QCOMPARE(history.back({5, 8}), (std::optional<TimeRange>({0, 10})));
        QVERIFY(!history.back({0, 10}));
        QCOMPARE(history.forth(), (std::optional<TimeRange>({5, 8})));
        QVERIFY(!history.forth());
    }

    void whereNobodyRestedYetIsComeBackTo()
    {
        RangeHistory history;
        history.settle({0, 10});
        QCOMPARE(history.back({3, 4}), (std::optional<TimeRange>({0, 10})));
        QCOMPARE(history.forth(), (std::optional<TimeRange>({3, 4})));
    }

    void anotherWayForgetsWhatWasAhead()
    {
        RangeHistory history;
        history.settle({0, 10});
        history.settle({1, 2});
        QVERIFY(history.back({1, 2}).has_value());
        history.settle({7, 8});
        QVERIFY(!history.forth());
        QCOMPARE(history.back({7, 8}), (std::optional<TimeRange>({0, 10})));
    }

    void keepsOnlySoMuch()
    {
        RangeHistory history;
        for (int i = 0; i < 2 * RangeHistory::kMost; ++i)
            history.settle({i, i + 1});
        int steps = 0;
        TimeRange at{2 * RangeHistory::kMost - 1, 2 * RangeHistory::kMost};
        while (const auto before = history.back(at)) {
            at = *before;
            ++steps;
        }
        QCOMPARE(steps, RangeHistory::kMost - 1);
    }
};

QTEST_APPLESS_MAIN(TestRangeHistory)
#include "tst_rangehistory.moc"
