// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pixels.h"
#include "ui/charts/deltachartview.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

//! Heat of a school on 2 March 2026.
DeltaBars school()
{
    const double previous[] = {141, 119, 112, 88, 43, 14, 9, 10, 38, 80, 112, 129};
    DeltaBars bars;
    bars.year = 2026;
    bars.earlierYears = {2023, 2024};
    bars.unit = QStringLiteral("GJ");
    bars.decimals = 1;
    for (std::size_t i = 0; i < 12; ++i) {
        bars.months[i].previous = previous[i];
        bars.months[i].earlier = {previous[i] + 5, previous[i] + 20};
    }
    bars.months[0].current = 144.2;
    bars.months[1].current = 136.5;
    bars.months[2].current = 26.6;
    bars.months[2].isPartial = true;
    return bars;
}

} // namespace

class TestDeltaChartView : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeltaChartView> m_view;

    QImage picture() const { return m_view->grab().toImage(); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Czech));
        QApplication::setPalette(themePalette(kLightTokens));
    }

    void init()
    {
        m_view = std::make_unique<DeltaChartView>();
        m_view->resize(700, 420);
        m_view->setState(DeltaChartView::State::Ready);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void isEmptyAtFirst()
    {
        QVERIFY(m_view->bars().isEmpty());
        QVERIFY(!m_view->selectedMonth());
        QVERIFY(m_view->selectionText().isEmpty());
        QVERIFY(m_view->barRect(1, true).isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(!m_view->selectedMonth());
    }

    void paintsBarsSideBySide()
    {
        m_view->setBars(school());
        const QImage image = picture();
        const QRect now = m_view->barRect(1, true);
        const QRect before = m_view->barRect(1, false);
        QVERIFY(!now.intersects(before));
        QVERIFY(before.right() < now.left());
        QVERIFY(now.height() > before.height());
        const auto share = [&](const QRect &bar, QRgb colour) {
            return double(countPixels(image, bar, colour)) / (bar.width() * bar.height());
        };
        // The whisker covers a little.
        QVERIFY(share(now, kLightTokens.accent) > 0.9);
        QVERIFY(share(before, kLightTokens.previous) > 0.9);
        QVERIFY(m_view->barRect(4, true).isEmpty());
        QVERIFY(m_view->plotRect().contains(now));
    }

    void barsEndWhereTheGridSays()
    {
        m_view->setBars(school());
        const QRect bar = m_view->barRect(2, true);
        QVERIFY(std::abs(bar.top() - m_view->yOf(136.5)) <= 1);
        QVERIFY(std::abs(bar.bottom() + 1 - m_view->yOf(0)) <= 1);
        const QImage image = picture();
        const QRect plot = m_view->plotRect();
        // Between the bars of two months, where the grid is bare.
        const int x = m_view->monthRect(8).left() - 4;
        const int y = qRound(m_view->yOf(150));
        QVERIFY(countPixels(image, {x, y - 1, 8, 3}, kLightTokens.grid) >= 6);
        QCOMPARE(
            countPixels(image, {plot.left() + 1, plot.top() - 14, 200, 12}, kLightTokens.accent),
            0);
    }

    void hatchesThePartialMonth()
    {
        m_view->setBars(school());
        const QImage image = picture();
        const QRect bar = m_view->barRect(3, true);
        QVERIFY(!bar.isEmpty());
        const qint64 area = qint64(bar.width()) * bar.height();
        const qint64 filled = countPixels(image, bar, kLightTokens.accent);
        QVERIFY(filled > 0); // its edge
        QVERIFY(filled < area / 2);
    }

    void palesEstimates()
    {
        DeltaBars bars = school();
        m_view->setBars(bars);
        const QRect bar = m_view->barRect(1, true);
        const QImage known = picture();
        QVERIFY(countPixels(known, bar, kLightTokens.accent) > bar.width() * bar.height() / 2);
        bars.months[0].isEstimated = true;
        m_view->setBars(bars);
        const QImage estimated = picture();
        const qint64 edge = countPixels(estimated, bar, kLightTokens.accent);
        QVERIFY(edge > 0);
        QVERIFY(edge < bar.width() * bar.height() / 4);
        m_view->setSelectedMonth(1);
        QVERIFY(m_view->selectionText().contains(QLatin1String("estimated ")));
    }

    void drawsWhiskersOverTheRange()
    {
        m_view->setBars(school());
        const QImage image = picture();
        const QRect room = m_view->monthRect(10);
        const int x = room.left() + room.width() / 2;
        const int top = qRound(m_view->yOf(100));
        const int bottom = qRound(m_view->yOf(85));
        QCOMPARE(countPixels(image, {x, top, 1, bottom - top + 1}, kLightTokens.text),
                 qint64(bottom - top + 1));
        QCOMPARE(countPixels(image, {x, top - 6, 1, 4}, kLightTokens.text), 0);
    }

    void goesBelowZero()
    {
        DeltaBars bars = school();
        bars.months[5].current = -60;
        m_view->setBars(bars);
        const QRect bar = m_view->barRect(6, true);
        QVERIFY(std::abs(bar.top() - m_view->yOf(0)) <= 1);
        QVERIFY(bar.bottom() < m_view->plotRect().bottom());
        QVERIFY(m_view->barRect(6, false).bottom() < bar.top() + 1);
    }

    void tintsTheSelectedMonth()
    {
        m_view->setBars(school());
        const QRect corner(m_view->monthRect(6).left() + 2, m_view->plotRect().top() + 2, 8, 8);
        QCOMPARE(countPixels(picture(), corner, kLightTokens.surface), 64);
        QSignalSpy selected(m_view.get(), &DeltaChartView::monthSelected);
        m_view->setSelectedMonth(6);
        QCOMPARE(countPixels(picture(), corner, kLightTokens.surface), 0);
        QCOMPARE(selected.size(), 0);
    }

    void keysAndClicksSelect()
    {
        m_view->setBars(school());
        QSignalSpy selected(m_view.get(), &DeltaChartView::monthSelected);
        QTest::keyClick(m_view.get(), Qt::Key_Left); // from the right
        QCOMPARE(m_view->selectedMonth(), std::optional(12));
        QTest::keyClick(m_view.get(), Qt::Key_Right); // no further
        QCOMPARE(selected.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->selectedMonth(), std::optional(2));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->selectedMonth(), std::optional(12));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->monthRect(4).center());
        QCOMPARE(selected.last().first().toInt(), 4);
        // The name of a month, too.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          QPoint(m_view->monthRect(5).center().x(), m_view->height() - 10));
        QCOMPARE(m_view->selectedMonth(), std::optional(5));
        QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, m_view->monthRect(7).center());
        QCOMPARE(m_view->selectedMonth(), std::optional(5));
    }

    void isAChartWithWords()
    {
        m_view->setBars(school());
        m_view->setAccessibleName(QStringLiteral("Delta chart"));
        m_view->setAccessibleDescription(QStringLiteral("In words."));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->childCount(), 0);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Delta chart"));
        QCOMPARE(face->text(QAccessible::Description), QStringLiteral("In words."));
        QCOMPARE(face->text(QAccessible::Value), QString());
        m_view->setSelectedMonth(2);
        QCOMPARE(face->text(QAccessible::Value),
                 QStringLiteral("únor 2026: 136,5 GJ; 2025: 119,0 GJ"));
        m_view->setSelectedMonth(3);
        QCOMPARE(face->text(QAccessible::Value),
                 QStringLiteral("březen 2026: partial 26,6 GJ; 2025: 112,0 GJ"));
        m_view->setSelectedMonth(12);
        QCOMPARE(face->text(QAccessible::Value),
                 QStringLiteral("prosinec 2026: no data; 2025: 129,0 GJ"));
    }

    void loadingIsHatchedUntilThereAreBars()
    {
        const QRgb surface = kLightTokens.surface;
        const auto bare = [&] { return countPixels(picture(), m_view->plotRect(), surface); };
        const QRect plot = m_view->plotRect();
        QVERIFY(bare() > qint64(plot.width()) * plot.height() * 9 / 10);
        m_view->setState(DeltaChartView::State::Loading);
        QVERIFY(bare() < qint64(plot.width()) * plot.height() * 9 / 10);
    }

    void theLegendGivesWayWhereThereIsNoRoom()
    {
        m_view->setBars(school());
        const auto mark = [this](QRgb colour) {
            return countPixels(picture(), {0, 0, m_view->width(), m_view->plotRect().top()},
                               colour);
        };
        QVERIFY(mark(kLightTokens.text) > 10); // the whisker
        m_view->resize(260, 420);
        QCOMPARE(mark(kLightTokens.text), 0);
        QVERIFY(mark(kLightTokens.accent) >= 100);
        QVERIFY(mark(kLightTokens.previous) >= 100);
    }
};

QTEST_MAIN(TestDeltaChartView)
#include "tst_deltachartview.moc"
