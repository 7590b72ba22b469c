// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/pixels.h"
#include "tests/ui/viewfixture.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/heatramp.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kHour = 3'600'000;

ChartLabels labels()
{
    ChartLabels labels;
    labels.unit = QStringLiteral("kWh");
    labels.zone = school::zone();
    return labels;
}

QRect whole(const QRectF &rect)
{
    return rect.toAlignedRect();
}

} // namespace

class TestHeatMapView : public QObject
{
    Q_OBJECT

    std::unique_ptr<HeatMapView> m_view;
    std::shared_ptr<const HeatMap> m_year;
    std::shared_ptr<const HeatMap> m_weeks; // 24 March to 6 April: the clock is put forward

    QImage picture() const { return m_view->grab().toImage(); }
    QRgb rampColour(const HeatMap &map, const HeatCell &cell) const
    {
        const HeatRamp ramp = heatRamp(kLightTokens);
        return ramp[std::size_t(HeatScale(map.low, map.high).step(map.value(cell.day, cell.slot)))];
    }
    void show(const std::shared_ptr<const HeatMap> &map)
    {
        m_view->setMap(map, labels());
        m_view->setState(HeatMapView::State::Ready);
    }
    void press(Qt::Key key) { QTest::keyClick(m_view.get(), key); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Czech));
        QApplication::setPalette(themePalette(kLightTokens));
        m_year = school::map({2025, 1, 1}, {2026, 1, 1}, Resolution::Hour);
        m_weeks = school::map({2025, 3, 24}, {2025, 4, 7}, Resolution::Hour);
        QCOMPARE(m_year->days, 365);
        QCOMPARE(m_weeks->days, 14);
    }

    void init()
    {
        m_view = std::make_unique<HeatMapView>();
        m_view->resize(880, 460);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void paintsEachCellInItsColour()
    {
        show(m_weeks);
        const QImage image = picture();
        for (const HeatCell cell : {HeatCell{0, 0}, {0, 11}, {4, 12}, {13, 23}, {6, 1}}) {
            const QRect rect = m_view->cellRect(cell).toRect();
            QVERIFY(rect.width() >= 20);
            QCOMPARE(countPixels(image, rect, rampColour(*m_weeks, cell)),
                     qint64(rect.width()) * rect.height());
        }
        QVERIFY(rampColour(*m_weeks, {0, 11}) != rampColour(*m_weeks, {0, 0}));
    }

    void hatchesTheHourThatTheClockLeavesOut()
    {
        show(m_weeks);
        const QRect rect = m_view->cellRect({6, 2}).toRect();
        const QImage image = picture();
        const qint64 bare = countPixels(image, rect, kLightTokens.surface);
        QVERIFY(bare > 0);
        QVERIFY(bare < qint64(rect.width()) * rect.height());
        QCOMPARE(countPixels(image, rect, rampColour(*m_weeks, {6, 1})), 0);
    }

    void marksTheDaysOnWhichTheClockIsPut()
    {
        show(m_weeks);
        const QImage image = picture();
        const auto ink = [&](int day) {
            const QRectF cell = m_view->cellRect({day, 0});
            const QRectF marks = m_view->places().marks;
            return countPixels(
                image, whole({cell.left() + 1, marks.top(), cell.width() - 2, marks.height()}),
                kLightTokens.muted);
        };
        QVERIFY(ink(6) >= 8);
        QCOMPARE(ink(5), 0);
        QCOMPARE(ink(8), 0);
    }

    void barsShowSumsAndMeans()
    {
        show(m_weeks);
        const QImage image = picture();
        const HeatMapLayout &places = m_view->places();
        const auto sumHeight = [&](int day) {
            const int x = m_view->cellRect({day, 0}).toRect().left() + 2;
            const QRect column(x, int(places.sums.top()), 1, int(places.sums.height()));
            return countPixels(image, column, kLightTokens.series[0]);
        };
        QVERIFY(sumHeight(0) > sumHeight(5)); // Monday, Saturday
        QVERIFY(sumHeight(5) > 0);
        const double share = double(sumHeight(5)) / double(sumHeight(0));
        QVERIFY(std::abs(share - m_weeks->daySums[5] / m_weeks->daySums[0]) < 0.06);
        const auto meanWidth = [&](int slot) {
            const int y = m_view->cellRect({0, slot}).toRect().top() + 2;
            return countPixels(image, {int(places.means.left()), y, int(places.means.width()), 1},
                               kLightTokens.series[0]);
        };
        const double means = double(meanWidth(0)) / double(meanWidth(11));
        QVERIFY(std::abs(means - m_weeks->slotMeans[0] / m_weeks->slotMeans[11]) < 0.06);
    }

    void theLabelsOfSumsHaveRoom()
    {
        show(m_weeks);
        const qreal narrow = m_view->plotRect().left();
        ChartLabels wide = labels();
        wide.unit = QStringLiteral("Norm-m³ (0 °C)");
        m_view->setMap(m_weeks, wide);
        const qreal width = QFontMetricsF(m_view->font()).horizontalAdvance(wide.unit);
        QVERIFY(m_view->plotRect().left() > narrow);
        QVERIFY(m_view->plotRect().left() > width * 0.8);
    }

    void theScaleIsTheRamp()
    {
        show(m_weeks);
        const QImage image = picture();
        const QRectF scale = m_view->places().scale;
        const int y = int(scale.center().y());
        const HeatRamp ramp = heatRamp(kLightTokens);
        QCOMPARE(image.pixel(int(scale.left()), y), kLightTokens.border);
        QCOMPARE(image.pixel(int(scale.left()) + 1, y), ramp.front());
        QVERIFY(countPixels(image, whole(scale), ramp.back()) > 0);
    }

    void keysMoveTheCursor()
    {
        show(m_year);
        QSignalSpy moved(m_view.get(), &HeatMapView::cursorChanged);
        press(Qt::Key_Right); // from the left
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{0, 0}));
        QCOMPARE(moved.last(),
                 (QVariantList{QVariant::fromValue(school::at({2025, 1, 1})),
                               QVariant::fromValue(school::at({2025, 1, 1}) + kHour)}));
        press(Qt::Key_Up); // no further
        QCOMPARE(moved.size(), 1);
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{1, 1}));
        press(Qt::Key_PageDown);
        QCOMPARE(m_year->day(m_view->cursorCell()->day), QDate(2025, 2, 2));
        press(Qt::Key_PageUp);
        press(Qt::Key_PageUp);
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{0, 1}));
        press(Qt::Key_End);
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{364, 1}));
        press(Qt::Key_PageDown);
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{364, 1}));
        press(Qt::Key_Left);
        press(Qt::Key_Home);
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{0, 1}));
    }

    void thePointerMovesTheCursor()
    {
        show(m_weeks);
        QSignalSpy moved(m_view.get(), &HeatMapView::cursorChanged);
        QTest::mouseMove(m_view.get(), m_view->cellRect({3, 7}).center().toPoint());
        QTRY_COMPARE_WITH_TIMEOUT(m_view->cursorCell(), std::optional(HeatCell{3, 7}), kPatienceMs);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                          m_view->cellRect({9, 15}).center().toPoint());
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{9, 15}));
        QCOMPARE(moved.last().first().value<TimeMs>(), school::at({2025, 4, 2}) + 15 * kHour);
        // The bars keep the other half.
        const HeatMapLayout &places = m_view->places();
        QTest::mouseClick(
            m_view.get(), Qt::LeftButton, {},
            QPoint(int(m_view->cellRect({2, 0}).center().x()), int(places.sums.center().y())));
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{2, 15}));
        QTest::mouseClick(
            m_view.get(), Qt::LeftButton, {},
            QPoint(int(places.means.center().x()), int(m_view->cellRect({0, 4}).center().y())));
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{2, 4}));
    }

    void theCursorIsAFrameAndACross()
    {
        show(m_weeks);
        const QRect cell = m_view->cellRect({9, 15}).toRect();
        const QImage before = picture();
        m_view->setCursorTime(school::at({2025, 4, 2}) + 15 * kHour);
        const QImage after = picture();
        QCOMPARE(after.pixel(cell.center()), rampColour(*m_weeks, {9, 15}));
        QVERIFY(countPixels(after, cell.adjusted(-2, -2, 2, 2), kLightTokens.text) > 40);
        const int x = int(m_view->cellRect({9, 0}).center().x());
        for (const QPoint place : {QPoint(x, int(m_view->plotRect().top()) + 3),
                                   QPoint(x, int(m_view->places().sums.top()) + 3)}) {
            const QRect line(place.x() - 1, place.y(), 3, 1);
            QVERIFY(after.copy(line) != before.copy(line));
        }
    }

    void theCursorCanBeSetByTime()
    {
        show(m_year);
        QSignalSpy moved(m_view.get(), &HeatMapView::cursorChanged);
        QSignalSpy figures(m_view.get(), &HeatMapView::figuresChanged);
        const TimeMs evening = school::at({2025, 2, 22}) + 22 * kHour + 59 * 60'000;
        m_view->setCursorTime(evening);
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{52, 22}));
        QCOMPARE(moved.size(), 0);
        QCOMPARE(figures.size(), 1);
        // It stays where the new map has its time.
        show(school::map({2025, 2, 1}, {2025, 3, 1}, Resolution::QuarterHour));
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{21, 88}));
        show(m_weeks);
        QVERIFY(!m_view->cursorCell());
        m_view->setCursorTime(school::at({2025, 4, 7}));
        QVERIFY(!m_view->cursorCell());
        m_view->setCursorTime(school::at({2025, 4, 7}) - 1);
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{13, 23}));
        m_view->setCursorTime(std::nullopt);
        QVERIFY(!m_view->cursorCell());
    }

    void daysOf23And25HoursKeepTheirTimes()
    {
        show(m_year);
        const TimeMs spring = school::at({2025, 3, 30});
        const int march = int(QDate(2025, 1, 1).daysTo({2025, 3, 30}));
        QCOMPARE(m_view->timeOf({march, 1}).from, spring + kHour);
        // 2:00 does not exist: 3:00 begins then.
        QCOMPARE(m_view->timeOf({march, 2}), (TimeRange{spring + 2 * kHour, spring + 3 * kHour}));
        QCOMPARE(m_view->timeOf({march, 3}), (TimeRange{spring + 2 * kHour, spring + 3 * kHour}));
        QCOMPARE(m_view->timeOf({march, 23}).to, school::at({2025, 3, 31}));
        const TimeMs autumn = school::at({2025, 10, 26});
        const int october = int(QDate(2025, 1, 1).daysTo({2025, 10, 26}));
        QCOMPARE(m_view->timeOf({october, 2}), (TimeRange{autumn + 2 * kHour, autumn + 3 * kHour}));
        QCOMPARE(m_view->timeOf({october, 3}).from, autumn + 4 * kHour);
        // Both hours are the same cell.
        m_view->setCursorTime(autumn + 3 * kHour + 1);
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{october, 2}));
        m_view->setCursorTime(autumn + 24 * kHour + 1);
        QCOMPARE(m_view->cursorCell(), std::optional(HeatCell{october, 23}));
    }

    void figuresTellWhatIsUsual()
    {
        HeatMap map = *m_weeks;
        for (int day = 0; day < map.days; ++day)
            map.values[std::size_t(day) * 24 + 22] = day == 5 ? 31.5 : 13.1;
        map.values[12 * 24 + 22] = 13.1; // the other Saturday
        map.values[5 * 24 + 21] = std::nan("");
        show(std::make_shared<HeatMap>(map));
        QVERIFY(m_view->figures().isEmpty());
        m_view->setCursorTime(school::at({2025, 3, 29}) + 22 * kHour);
        const QList<ReadoutStrip::Figure> figures = m_view->figures();
        QCOMPARE(figures.size(), 4);
        QCOMPARE(figures[0].value, QStringLiteral("so 29. 3. 2025 22:00–23:00"));
        QCOMPARE(figures[1].value + figures[1].unit, QStringLiteral("31,5kWh"));
        // The median of 31.5 and 13.1.
        QCOMPARE(figures[2].value, QStringLiteral("22,3"));
        QCOMPARE(figures[3].value, QStringLiteral("+9,2"));
        QCOMPARE(figures[3].unit, QStringLiteral("kWh · +41\u00a0%"));
        m_view->setCursorTime(school::at({2025, 3, 29}) + 21 * kHour);
        QCOMPARE(m_view->figures()[1].value, QStringLiteral("no data"));
        m_view->setCursorTime(school::at({2025, 3, 29}) + 23 * kHour);
        QVERIFY(m_view->figures()[0].value.endsWith(QStringLiteral("23:00–24:00")));
    }

    void isAChartWithWords()
    {
        show(m_weeks);
        m_view->setAccessibleName(QStringLiteral("Heat map"));
        m_view->setAccessibleDescription(QStringLiteral("In words."));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Heat map"));
        QCOMPARE(face->text(QAccessible::Description), QStringLiteral("In words."));
        QCOMPARE(face->text(QAccessible::Value), QString());
        m_view->setCursorTime(school::at({2025, 3, 30}) + 2 * kHour - 1);
        QVERIFY(face->text(QAccessible::Value)
                    .startsWith(QStringLiteral("ne 30. 3. 2025 01:00–02:00: 1")));
        QVERIFY(face->text(QAccessible::Value).endsWith(QStringLiteral("\u00a0kWh")));
    }

    void saysWhatIsMissing()
    {
        const QRect plot = m_view->plotRect().toRect();
        const auto bare = [&] { return countPixels(picture(), plot, kLightTokens.surface); };
        const qint64 area = qint64(plot.width()) * plot.height();
        m_view->setState(HeatMapView::State::Empty, QStringLiteral("No readings."));
        const qint64 withText = bare();
        QVERIFY(withText < area);
        QVERIFY(withText > area * 95 / 100);
        m_view->setState(HeatMapView::State::Loading);
        QVERIFY(bare() < area * 95 / 100);
        press(Qt::Key_Right); // no cursor without a map
        QVERIFY(!m_view->cursorCell());
    }

    void focusHasARing()
    {
        show(m_weeks);
        m_view->clearFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->hasFocus(), kPatienceMs);
        const QRect edge(0, 20, 2, 40);
        QCOMPARE(countPixels(picture(), edge, kLightTokens.focus), 0);
        m_view->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(m_view->hasFocus(), kPatienceMs);
        QCOMPARE(countPixels(picture(), edge, kLightTokens.focus), 80);
    }

    void darkIsDark()
    {
        m_view->setPalette(themePalette(kDarkTokens));
        show(m_weeks);
        const QImage image = picture();
        QCOMPARE(image.pixel(3, 3), kDarkTokens.surface);
        const HeatRamp ramp = heatRamp(kDarkTokens);
        const int step = HeatScale(m_weeks->low, m_weeks->high).step(m_weeks->value(0, 11));
        QCOMPARE(image.pixel(m_view->cellRect({0, 11}).center().toPoint()),
                 ramp[std::size_t(step)]);
    }

    void paintsPicturesOfAnySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("small") << QSize(300, 220) << 1.0;
        QTest::newRow("paper") << QSize(1000, 640) << 1.0;
        QTest::newRow("fine") << QSize(700, 400) << 2.0;
    }
    void paintsPicturesOfAnySize()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, scale);
        show(m_weeks);
        m_view->setCursorTime(school::at({2025, 3, 29}));
        m_view->setFocus();
        QImage image(size * scale + QSize(40, 40), QImage::Format_RGB32);
        image.fill(qRgb(255, 0, 255));
        QPainter painter(&image);
        painter.translate(20, 20);
        painter.scale(scale, scale);
        m_view->paintChart(painter, QRectF(QPointF(), size), kDarkTokens);
        painter.end();
        QCOMPARE(image.pixel(19, 19), qRgb(255, 0, 255));
        QCOMPARE(image.pixel(20, 20), kDarkTokens.surface); // no ring
        const QRect inside(QPoint(20, 20), size * scale);
        const HeatRamp ramp = heatRamp(kDarkTokens);
        const HeatScale steps(m_weeks->low, m_weeks->high);
        // The last cell is at the lower right of the plot; every day has one of the night.
        const QRgb night = ramp[std::size_t(steps.step(m_weeks->value(13, 23)))];
        QVERIFY(countPixels(image, inside, night) > 20);
        QCOMPARE(countPixels(image, inside, kDarkTokens.focus),
                 countPixels(image, inside, kDarkTokens.series[0]));
        // Nothing beyond its edges.
        const qint64 around =
            qint64(image.width()) * image.height() - qint64(inside.width()) * inside.height();
        QCOMPARE(countPixels(image, image.rect(), qRgb(255, 0, 255)), around);
    }

    void threeYearsOfQuarterHoursAreShownAtOnce()
    {
        const auto map = school::map({2023, 1, 1}, {2026, 1, 1}, Resolution::QuarterHour);
        m_view->resize(1000, 560);
        QImage image(m_view->size(), QImage::Format_ARGB32_Premultiplied);
        QBENCHMARK
        {
            show(map); // forgets the picture
            m_view->render(&image);
        }
        QCOMPARE(image.pixel(3, 3), kLightTokens.surface);
    }
};

QTEST_MAIN(TestHeatMapView)
#include "tst_heatmapview.moc"
