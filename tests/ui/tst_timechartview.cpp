// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/pixels.h"
#include "tests/ui/weekofreadings.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/timechartview.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace meterdesk;
using namespace meterdesk::test;

class TestTimeChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Czech));
        QApplication::setPalette(themePalette(kLightTokens));
    }

    void init()
    {
        m_view = std::make_unique<TimeChartView>();
        m_view->resize(900, 400);
        m_view->setState(TimeChartView::State::Ready);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void showsTheWholeSeriesFirst()
    {
        m_view->setSeries(use());
        QCOMPARE(m_view->visibleRange(), kWeek);
        QCOMPARE(m_view->timeAt(m_view->xOf(at(2026, 2, 26, 10))), at(2026, 2, 26, 10));
        QVERIFY(std::abs(m_view->xOf(kWeek.from) - m_view->plotRect().left()) < 0.01);
        QVERIFY(m_view->yOf(0) > m_view->plotRect().bottom());
    }

    void paintsTheDataWithinThePlotOnly()
    {
        m_view->setSeries(use());
        m_view->setCursor(std::optional<std::size_t>());
        m_view->clearFocus();
        const QImage image = m_view->grab().toImage();
        const QRgb line = QColor(kLightTokens.series[0]).rgb();
        const QRect plot = m_view->plotRect();
        QVERIFY(countPixels(image, plot, line) > 500);
        QCOMPARE(countPixels(image, image.rect(), line), countPixels(image, plot, line));
    }

    // The grid is Qt Charts', the data is ours: they must agree on where a value is.
    void theGridIsWhereTheDataIs()
    {
        const QRgb grid = QColor(kLightTokens.grid).rgb();
        const auto hasGridAt = [&](double value) {
            const QImage image = m_view->grab().toImage();
            const QRect plot = m_view->plotRect();
            const int y = qRound(m_view->yOf(value));
            return countPixels(image, {plot.right() - 40, y - 1, 40, 3}, grid) >= 30
                && countPixels(image, {plot.left() + 5, y - 1, 40, 3}, grid) >= 30;
        };
        // Other labels, other sizes: each moves the plot.
        m_view->setSeries(use(Resolution::Hour));
        m_view->grab();
        m_view->setSeries(ChartSeries::fromReadings(quarters(), labels()));
        QVERIFY(hasGridAt(188'500) && hasGridAt(189'000) && !hasGridAt(188'750));
        m_view->resize(700, 380);
        QVERIFY(hasGridAt(188'500) && hasGridAt(189'000) && !hasGridAt(188'750));
    }

    void aGapIsHatchedAndNotBridged()
    {
        m_view->setSeries(use(Resolution::QuarterHour, true));
        const QImage image = m_view->grab().toImage();
        const QRect plot = m_view->plotRect();
        const int left = qRound(m_view->xOf(at(2026, 2, 25, 3))) + 3;
        const int right = qRound(m_view->xOf(at(2026, 2, 25, 9))) - 3;
        QVERIFY(right - left > 15);
        const QRect gap(left, plot.top(), right - left, plot.height());
        QCOMPARE(countPixels(image, gap, QColor(kLightTokens.series[0]).rgb()), 0);
        const qint64 surface = countPixels(image, gap, QColor(kLightTokens.surface).rgb());
        QVERIFY(surface < gap.width() * gap.height() * 9 / 10);
    }

    void weekendsAreShaded()
    {
        m_view->setSeries(use());
        const QImage image = m_view->grab().toImage();
        const int saturday = qRound(m_view->xOf(at(2026, 2, 28, 6)));
        const int friday = qRound(m_view->xOf(at(2026, 2, 27, 6)));
        QCOMPARE(image.pixel(saturday, m_view->plotRect().top() + 3),
                 QColor(kLightTokens.header).rgb());
        QCOMPARE(image.pixel(friday, m_view->plotRect().top() + 3),
                 QColor(kLightTokens.surface).rgb());
    }

    void arrowsMoveTheCursorPointByPoint()
    {
        m_view->setSeries(use());
        QSignalSpy moved(m_view.get(), &TimeChartView::cursorChanged);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->cursor(), std::optional<std::size_t>(0));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(moved.last().at(0).value<qsizetype>(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->cursor(), std::optional<std::size_t>(1));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->cursor(), std::optional<std::size_t>(1 + 672 / 10));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->cursor(), std::optional<std::size_t>(671));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->cursor(), std::optional<std::size_t>(671));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->cursor(), std::optional<std::size_t>(0));
    }

    void theWindowFollowsTheCursor()
    {
        m_view->setSeries(use());
        m_view->setVisibleRange({at(2026, 2, 24), at(2026, 2, 25)});
        m_view->setCursor(std::size_t(96 * 2));
        const TimeRange range = m_view->visibleRange();
        QVERIFY(range.contains(at(2026, 2, 25)));
        QCOMPARE(range.to - range.from, TimeMs(24) * 3'600'000);
        m_view->setCursor(std::size_t(10));
        QVERIFY(m_view->visibleRange().contains(m_view->series()->times()[10]));
    }

    void theWheelZoomsAtThePointer()
    {
        m_view->setSeries(use());
        QSignalSpy changed(m_view.get(), &TimeChartView::visibleRangeChanged);
        const QPointF position(m_view->plotRect().left() + 300, 200);
        const TimeMs time = m_view->timeAt(position.x());
        QWheelEvent in(position, m_view->mapToGlobal(position), {}, {0, 240}, Qt::NoButton,
                       Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &in);
        QCOMPARE(changed.size(), 1);
        const TimeMs length = m_view->visibleRange().to - m_view->visibleRange().from;
        QVERIFY(length < (kWeek.to - kWeek.from) * 2 / 3);
        QVERIFY(std::abs(m_view->timeAt(position.x()) - time) < 5000);
        for (int i = 0; i < 100; ++i) {
            QWheelEvent out(position, m_view->mapToGlobal(position), {}, {0, -120}, Qt::NoButton,
                            Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(m_view->viewport(), &out);
        }
        QVERIFY(m_view->visibleRange().to - m_view->visibleRange().from
                <= (kWeek.to - kWeek.from) * 12 / 10);
    }

    void draggingPansAndAClickPutsTheCursor()
    {
        m_view->setSeries(use());
        m_view->setVisibleRange({at(2026, 2, 25), at(2026, 2, 26)});
        QWidget *plot = m_view->viewport();
        const QPoint from(400, 200);
        const TimeMs time = m_view->timeAt(400);
        QTest::mousePress(plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(plot, from + QPoint(50, 0));
        QTest::mouseMove(plot, from + QPoint(150, 0));
        QTest::mouseRelease(plot, Qt::LeftButton, {}, from + QPoint(150, 0));
        QVERIFY(m_view->visibleRange().from < at(2026, 2, 25));
        QVERIFY(std::abs(m_view->timeAt(550) - time) < 120'000);
        QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(300, 200));
        QVERIFY(m_view->cursor().has_value());
        const std::size_t index = *m_view->cursor();
        QVERIFY(m_view->series()->times()[index] <= m_view->timeAt(300));
        QVERIFY(m_view->series()->endOf(index) > m_view->timeAt(300));
    }

    void shiftSelectsByKeysAndEscClears()
    {
        m_view->setSeries(use());
        QSignalSpy changed(m_view.get(), &TimeChartView::selectionChanged);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(),
                 (std::optional<TimeRange>({kWeek.from, kWeek.from + 3 * 900'000})));
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(),
                 (std::optional<TimeRange>({kWeek.from, kWeek.from + 2 * 900'000})));
        QCOMPARE(changed.size(), 3);
        // Without Shift the cursor goes on alone.
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->selection()->to, kWeek.from + 2 * 900'000);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->selection());
        // A new one begins where the cursor is.
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selection()->from, kWeek.from + 2 * 900'000);
    }

    void shiftAndDragSelectsAndDoesNotPan()
    {
        m_view->setSeries(use());
        QWidget *plot = m_view->viewport();
        const int from = qRound(m_view->xOf(at(2026, 2, 24, 6))) + 1;
        const int to = qRound(m_view->xOf(at(2026, 2, 25, 6))) + 1;
        QTest::mousePress(plot, Qt::LeftButton, Qt::ShiftModifier, {from, 200});
        QTest::mouseMove(plot, {(from + to) / 2, 190});
        QTest::mouseMove(plot, {to, 180});
        QTest::mouseRelease(plot, Qt::LeftButton, Qt::ShiftModifier, {to, 180});
        QCOMPARE(m_view->visibleRange(), kWeek);
        const std::size_t first = m_view->series()->nearest(m_view->timeAt(from));
        const std::size_t last = m_view->series()->nearest(m_view->timeAt(to));
        QCOMPARE(m_view->selection(),
                 (std::optional<TimeRange>(
                     {m_view->series()->times()[first], m_view->series()->endOf(last)})));
        const QImage marked = m_view->grab().toImage();
        m_view->setSelection(std::nullopt);
        QVERIFY(marked != m_view->grab().toImage());
    }

    void aDoubleClickShowsTheDay()
    {
        m_view->setSeries(use());
        const int x = qRound(m_view->xOf(at(2026, 2, 26, 15)));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {x, 200});
        QCOMPARE(m_view->visibleRange(), (TimeRange{at(2026, 2, 26), at(2026, 2, 27)}));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {x, 200});
        QCOMPARE(m_view->visibleRange(), (TimeRange{at(2026, 2, 26), at(2026, 2, 27)}));
    }

    void aWheelSidewaysPans()
    {
        m_view->setSeries(use());
        m_view->setVisibleRange({at(2026, 2, 25), at(2026, 2, 26)});
        const QPointF position(m_view->plotRect().center());
        // Of a touchpad: as many pixels as the fingers moved.
        QWheelEvent pad(position, m_view->mapToGlobal(position), {-40, 3}, {-120, 8}, Qt::NoButton,
                        Qt::NoModifier, Qt::NoScrollPhase, false);
        const TimeMs before = m_view->timeAt(position.x());
        QApplication::sendEvent(m_view->viewport(), &pad);
        QVERIFY(std::abs(m_view->timeAt(position.x() - 40) - before) < 2000);
        QCOMPARE(m_view->visibleRange().to - m_view->visibleRange().from, TimeMs(24 * 3'600'000));
        const TimeRange shown = m_view->visibleRange();
        QWheelEvent shifted(position, m_view->mapToGlobal(position), {}, {0, -120}, Qt::NoButton,
                            Qt::ShiftModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &shifted);
        QCOMPARE(m_view->visibleRange().from - shown.from, (shown.to - shown.from) / 10);
    }

    void twoFingersZoomAtTheirPlace()
    {
        m_view->setSeries(use());
        const QPointF position(m_view->plotRect().left() + 200, 150);
        const TimeMs time = m_view->timeAt(position.x());
        QNativeGestureEvent zoom(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                                 position, position, m_view->mapToGlobal(position), 1.0, {});
        QApplication::sendEvent(m_view->viewport(), &zoom);
        const TimeMs length = m_view->visibleRange().to - m_view->visibleRange().from;
        QVERIFY(std::abs(length - (kWeek.to - kWeek.from) / 2) < 2000);
        QVERIFY(std::abs(m_view->timeAt(position.x()) - time) < 2000);
    }

    void earlierYearsAreThinAndBelow()
    {
        ChartLayers layers(3);
        layers[0].series = use(Resolution::Hour);
        for (int years = 1; years <= 2; ++years) {
            layers[years].series = layers[0].series;
            layers[years].role = ChartLayer::Role::Previous;
            layers[years].number = years;
        }
        const QRgb now = QColor(kLightTokens.series[0]).rgb();
        const QRgb before = QColor(kLightTokens.previous).rgb();
        m_view->setLayers({layers[0]});
        m_view->clearFocus();
        const qint64 alone = countPixels(m_view->grab().toImage(), m_view->plotRect(), now);
        // The same values: this year covers the earlier one.
        m_view->setLayers({layers[0], layers[1]});
        const QImage both = m_view->grab().toImage();
        QCOMPARE(countPixels(both, m_view->plotRect(), now), alone);
        // Alone it is thinner, and the second one has gaps.
        m_view->setLayers({layers[1]});
        const qint64 thin = countPixels(m_view->grab().toImage(), m_view->plotRect(), before);
        m_view->setLayers({layers[2]});
        const qint64 dashed = countPixels(m_view->grab().toImage(), m_view->plotRect(), before);
        QVERIFY2(thin > 200 && thin < alone, qPrintable(QString::number(thin)));
        QVERIFY2(dashed > thin / 3 && dashed < thin * 9 / 10, qPrintable(QString::number(dashed)));
    }

    void anotherUnitHasItsAxisAtTheRight()
    {
        ChartLayers layers(2);
        layers[0].series = use(Resolution::Hour);
        auto small =
            std::make_shared<Consumption>(consumption(*quarters(), Resolution::Hour, kPrague));
        for (std::size_t i = 0; i < small->size(); ++i)
            small->values[i] = i % 24 < 12 ? 0.02 : 0.06;
        layers[1].series = ChartSeries::fromConsumption(
            small, {QStringLiteral("m³"), QStringLiteral("m³ per hour"), kPrague, 3});
        layers[1].number = 1;
        m_view->setLayers({layers[0]});
        const int widest = m_view->plotRect().width();
        layers[1].isRight = true;
        m_view->setLayers(layers);
        QVERIFY(m_view->plotRect().width() < widest);
        // Small beside the others, but on an axis of its own.
        const double value = small->values[10];
        QVERIFY(m_view->yOf(value) > m_view->plotRect().bottom() - 10);
        QVERIFY(m_view->rightYOf(value) < m_view->plotRect().bottom() - 50);
        const QRgb orange = QColor(kLightTokens.series[1]).rgb();
        QVERIFY(countPixels(m_view->grab().toImage(), m_view->plotRect(), orange) > 200);
    }

    void whatIsNoticedHasABracket()
    {
        m_view->setSeries(use());
        m_view->clearFocus();
        const QRgb mark = QColor(kLightTokens.warnMark).rgb();
        QCOMPARE(countPixels(m_view->grab().toImage(), m_view->plotRect(), mark), 0);
        m_view->setAnnotations(
            {{{at(2026, 2, 24), at(2026, 2, 25)}, QStringLiteral("Base load up by 3 kW")}});
        const QImage image = m_view->grab().toImage();
        const qint64 wide = qRound(m_view->xOf(at(2026, 2, 25)) - m_view->xOf(at(2026, 2, 24)));
        QVERIFY(countPixels(image, m_view->plotRect(), mark) >= wide);
    }

    void isAChartOnTheAccessibilityBus()
    {
        m_view->setAccessibleName(QStringLiteral("Consumption chart"));
        m_view->setSeries(use());
        m_view->setAccessibleDescription(QStringLiteral("Main meter, 672 readings in kWh."));
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Consumption chart"));
        QCOMPARE(chart->childCount(), 0);
        QCOMPARE(chart->text(QAccessible::Description),
                 QStringLiteral("Main meter, 672 readings in kWh."));
        m_view->setCursor(std::size_t(41));
        const QString value = chart->text(QAccessible::Value);
        QVERIFY2(value.contains(QStringLiteral("10:15–10:30")), qPrintable(value));
    }

    void saysWhatIsEmptyAndHatchesWhatIsNotLoaded()
    {
        m_view->setVisibleRange(kWeek);
        m_view->setState(TimeChartView::State::Empty, QStringLiteral("No readings here."));
        const QImage empty = m_view->grab().toImage();
        m_view->setState(TimeChartView::State::Empty, {});
        const QImage blank = m_view->grab().toImage();
        QVERIFY(empty != blank);
        m_view->setState(TimeChartView::State::Loading);
        const QImage loading = m_view->grab().toImage();
        const QRect middle = m_view->plotRect().adjusted(100, 100, -100, -100);
        const QRgb surface = QColor(kLightTokens.surface).rgb();
        QVERIFY(countPixels(loading, middle, surface) < countPixels(blank, middle, surface));
    }

    void tellsWhatIsNotLoadedApartFromWhatIsMissing()
    {
        m_view->setSeries(use(Resolution::QuarterHour, true));
        m_view->clearFocus();
        const auto looks = [this](const TimeRange &range) {
            const QImage image = m_view->grab().toImage();
            const int left = int(m_view->xOf(range.from)) + 2;
            return image.copy(left, m_view->plotRect().top() + 20,
                              int(m_view->xOf(range.to)) - left - 2, 60);
        };
        const ChartSeries::Pointer &series = m_view->series();
        QVERIFY(!series->gapRanges().empty());
        const TimeRange gap = series->gapRanges().front();
        m_view->setNotLoaded({});
        const QImage noData = looks(gap);
        m_view->setNotLoaded({{TimeRange::kBegin, kWeek.from + 24 * 3'600'000LL}, gap});
        const QImage notLoaded = looks(gap);
        QVERIFY(noData != notLoaded);
        const QRgb wash = QColor(kLightTokens.bg).rgb();
        QCOMPARE(countPixels(noData, noData.rect(), wash), 0);
        QVERIFY(countPixels(notLoaded, notLoaded.rect(), wash)
                > notLoaded.width() * notLoaded.height() / 2);
        // Its dots are a grid: the same again after a row, or two.
        const QRect corner(1, 6, 11, 24);
        QCOMPARE(notLoaded.copy(corner), notLoaded.copy(corner.translated(12, 0)));
        QCOMPARE(notLoaded.copy(corner), notLoaded.copy(corner.translated(0, 24)));
        QVERIFY(countPixels(notLoaded, corner, wash) < corner.width() * corner.height());
        // A range without a begin reaches to the left edge, and one that is elsewhere is not seen.
        const QImage first = looks({kWeek.from, kWeek.from + 12 * 3'600'000LL});
        QVERIFY(countPixels(first, first.rect(), wash) > 100);
        m_view->setNotLoaded({{kWeek.to, TimeRange::kEnd}});
        QCOMPARE(looks(gap), noData);
        // The state of loading hatches nothing once it is known what is not there.
        const QImage ready = m_view->grab().toImage();
        m_view->setState(TimeChartView::State::Loading);
        QCOMPARE(m_view->grab().toImage(), ready);
    }

    void followsTheTheme()
    {
        m_view->setSeries(use());
        QApplication::setPalette(themePalette(kDarkTokens));
        QTRY_COMPARE_WITH_TIMEOUT(m_view->palette().color(QPalette::Base),
                                  QColor(kDarkTokens.surface), kPatienceMs);
        const QImage image = m_view->grab().toImage();
        QApplication::setPalette(themePalette(kLightTokens));
        QCOMPARE(image.pixel(3, image.height() - 3), QColor(kDarkTokens.surface).rgb());
        QVERIFY(countPixels(image, m_view->plotRect(), QColor(kDarkTokens.series[0]).rgb()) > 500);
    }

    void aDifferentSeriesMovesNoWindow()
    {
        m_view->setSeries(use());
        const TimeRange range{at(2026, 2, 24), at(2026, 2, 26)};
        m_view->setVisibleRange(range);
        m_view->setSeries(use(Resolution::Hour));
        QCOMPARE(m_view->visibleRange(), range);
        m_view->setSeries({});
        QCOMPARE(m_view->visibleRange(), range);
        m_view->grab();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(!m_view->cursor());
    }

private:
    std::unique_ptr<TimeChartView> m_view;
};

QTEST_MAIN(TestTimeChartView)
#include "tst_timechartview.moc"
