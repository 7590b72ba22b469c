// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/rowshift.h"

#include <QTest>

using namespace meterdesk;

namespace {

//! Rows whose registers stand at very different places, each with its own value.
std::vector<ShiftRow> goodRows(int count)
{
    std::vector<ShiftRow> rows;
    for (int i = 0; i < count; ++i) {
        const double base = 1000.0 + (i * 7919) % 90000;
        rows.push_back({base + 100, RegisterRange{base + 50, base + 100, base + 150}});
    }
    return rows;
}

std::vector<int> none(int count)
{
    return std::vector<int>(std::size_t(count), -1);
}

} // namespace

class TestRowShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodRoundIsLeftAlone();
    void runShiftedDown_data();
    void runShiftedDown();
    void twoRowsExchanged_data();
    void twoRowsExchanged();
    void neighboursValue();
    void oneOddValueIsNoShift();
    void emptyRowsAndNoHistory();
    void equalMeters();
    void smallRounds();
};

void TestRowShift::goodRoundIsLeftAlone()
{
    QCOMPARE(findShiftedRows(goodRows(40)), none(40));
}

void TestRowShift::runShiftedDown_data()
{
    QTest::addColumn<int>("by");
    for (int by : {-3, -1, 1, 2})
        QTest::addRow("%d", by) << by;
}

//! Values 10 to 19 were typed \a by rows too low.
void TestRowShift::runShiftedDown()
{
    QFETCH(int, by);
    const auto good = goodRows(40);
    auto rows = good;
    for (int i = 10; i < 20; ++i)
        rows[std::size_t(i + by)].state = good[std::size_t(i)].state;
    auto expected = none(40);
    for (int i = 10; i < 20; ++i)
        expected[std::size_t(i + by)] = i;
    QCOMPARE(findShiftedRows(rows), expected);
}

void TestRowShift::twoRowsExchanged_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::newRow("neighbours") << 7 << 8;
    QTest::newRow("first two") << 0 << 1;
    QTest::newRow("last two") << 38 << 39;
    QTest::newRow("further") << 7 << 12;
}

void TestRowShift::twoRowsExchanged()
{
    QFETCH(int, a);
    QFETCH(int, b);
    auto rows = goodRows(40);
    std::swap(rows[std::size_t(a)].state, rows[std::size_t(b)].state);
    auto expected = none(40);
    expected[std::size_t(a)] = b;
    expected[std::size_t(b)] = a;
    QCOMPARE(findShiftedRows(rows), expected);
}

void TestRowShift::neighboursValue()
{
    auto rows = goodRows(40);
    rows[5].state = rows[6].state;
    auto expected = none(40);
    expected[5] = 6;
    QCOMPARE(findShiftedRows(rows), expected);
}

void TestRowShift::oneOddValueIsNoShift()
{
    auto rows = goodRows(40);
    rows[5].state = 7'777'777;
    rows[9].state = *rows[9].state + 300;
    QCOMPARE(findShiftedRows(rows), none(40));
}

void TestRowShift::emptyRowsAndNoHistory()
{
    auto rows = goodRows(40);
    for (int i = 0; i < 40; i += 3)
        rows[std::size_t(i)].state.reset();
    for (int i = 1; i < 40; i += 5)
        rows[std::size_t(i)].range.reset();
    QCOMPARE(findShiftedRows(rows), none(40));
    std::vector<ShiftRow> blank(40);
    QCOMPARE(findShiftedRows(blank), none(40));
}

//! Registers that all stand at the same place say nothing of the row.
void TestRowShift::equalMeters()
{
    std::vector<ShiftRow> rows(30, {1080, RegisterRange{1050, 1100, 1150}});
    QCOMPARE(findShiftedRows(rows), none(30));
}

void TestRowShift::smallRounds()
{
    QVERIFY(findShiftedRows({}).empty());
    QCOMPARE(findShiftedRows(goodRows(1)), none(1));
    auto rows = goodRows(2);
    std::swap(rows[0].state, rows[1].state);
    QCOMPARE(findShiftedRows(rows), (std::vector<int>{1, 0}));
}

QTEST_APPLESS_MAIN(TestRowShift)
#include "tst_rowshift.moc"
