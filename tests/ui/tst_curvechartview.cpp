// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/averageday.h"
#include "domain/analysis/durationcurve.h"
#include "domain/analysis/scatter.h"
#include "tests/support/patience.h"
#include "tests/ui/pixels.h"
#include "tests/ui/viewfixture.h"
#include "ui/charts/curvechartview.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kDay = 24 * 3'600'000;

ChartLabels labels(const QString &unit)
{
    ChartLabels labels;
    labels.unit = unit;
    labels.zone = school::zone();
    return labels;
}

//! Ten hours at 40, thirty at 20, sixty at 10.
std::shared_ptr<const DurationCurve> stairs()
{
    DurationCurve curve;
    curve.values = {40, 20, 10};
    curve.hours = {10, 40, 100};
    return std::make_shared<DurationCurve>(curve);
}

//! use = 100 - 5 t at -4, 0, 4, 8 and 16 degrees, given in another order.
std::shared_ptr<const Scatter> line()
{
    Scatter scatter;
    TimeMs time = school::at({2026, 1, 5});
    for (const double temperature : {8.0, -4.0, 16.0, 0.0, 4.0}) {
        scatter.points.push_back({{time, time + kDay}, temperature, 100 - 5 * temperature});
        time += kDay;
    }
    scatter.incompleteUse = 2;
    return std::make_shared<Scatter>(scatter);
}

bool isNear(QRgb colour, QRgb other)
{
    return std::abs(qRed(colour) - qRed(other)) < 80
        && std::abs(qGreen(colour) - qGreen(other)) < 80
        && std::abs(qBlue(colour) - qBlue(other)) < 80;
}

} // namespace

class TestCurveChartView : public QObject
{
    Q_OBJECT

    std::unique_ptr<CurveChartView> m_view;

    QImage picture() const { return m_view->grab().toImage(); }
    //! Whether a pixel near (x, value) has about the colour \a ink.
    bool isInk(const QImage &image, double x, double value, QRgb ink) const
    {
        const QPoint place(qRound(m_view->xOf(x)), qRound(m_view->yOf(value)));
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                if (isNear(image.pixel(place + QPoint(dx, dy)), ink))
                    return true;
            }
        }
        return false;
    }
    void press(Qt::Key key) { QTest::keyClick(m_view.get(), key); }
    QString figure(qsizetype index) const
    {
        const ReadoutStrip::Figure figure = m_view->figures().at(index);
        return figure.unit.isEmpty() ? figure.value : figure.value + QLatin1Char(' ') + figure.unit;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Czech));
        QApplication::setPalette(themePalette(kLightTokens));
    }

    void init()
    {
        m_view = std::make_unique<CurveChartView>();
        m_view->resize(700, 400);
        m_view->setState(CurveChartView::State::Ready);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void isEmptyAtFirst()
    {
        QCOMPARE(m_view->kind(), CurveChartView::Kind::None);
        press(Qt::Key_Right);
        QVERIFY(!m_view->cursor());
        QVERIFY(m_view->figures().isEmpty());
        QVERIFY(m_view->cursorText().isEmpty());
        m_view->setCursor(0);
        QVERIFY(!m_view->cursor());
    }

    void averageDayHasTwoCurves()
    {
        const auto map = school::map({2025, 9, 1}, {2025, 9, 29}, Resolution::Hour);
        const auto day = std::make_shared<AverageDay>(averageDay(*map));
        m_view->setAverageDay(day, labels(QStringLiteral("kWh")));
        QCOMPARE(m_view->kind(), CurveChartView::Kind::AverageDay);
        const QImage image = picture();
        for (const int hour : {3, 9, 11, 14, 22}) {
            const auto slot = std::size_t(hour);
            // In the middle of each hour.
            QVERIFY(isInk(image, hour + 0.5, day->workDays.mean[slot], kLightTokens.series[0]));
        }
        QVERIFY(isInk(image, 11.5, day->weekends.mean[11], kLightTokens.series[1]));
        QVERIFY(!isInk(image, 11.5, day->workDays.mean[11] / 2, kLightTokens.series[0]));
        // The band around the work day is tinted, above it is nothing.
        const QRgb band =
            image.pixel(qRound(m_view->xOf(11.5)),
                        qRound(m_view->yOf((day->workDays.high[11] + day->workDays.mean[11]) / 2)));
        QVERIFY(band != kLightTokens.surface);
        QVERIFY(!isNear(band, kLightTokens.series[0]));
    }

    void averageDayTellsItsHours()
    {
        AverageDay day;
        day.workDays = {std::vector<double>(24, 10.5), std::vector<double>(24, 8),
                        std::vector<double>(24, 12), 5};
        day.weekends = {std::vector<double>(24, 2), std::vector<double>(24, 1),
                        std::vector<double>(24, 3), 2};
        day.weekends.mean[23] = std::nan("");
        m_view->setAverageDay(std::make_shared<AverageDay>(day), labels(QStringLiteral("kWh")));
        QCOMPARE(figure(0), QStringLiteral("252,0 kWh"));
        QCOMPARE(figure(1), QStringLiteral("–")); // an hour is not known: nor is the day
        QSignalSpy moved(m_view.get(), &CurveChartView::cursorChanged);
        press(Qt::Key_Right);
        QCOMPARE(moved.last().first().toInt(), 0);
        QCOMPARE(figure(0), QStringLiteral("00:00–01:00"));
        QCOMPARE(figure(1), QStringLiteral("10,5 kWh"));
        QCOMPARE(figure(2), QStringLiteral("8,0 – 12,0 kWh"));
        QCOMPARE(figure(3), QStringLiteral("2,0 kWh"));
        press(Qt::Key_PageDown);
        QCOMPARE(m_view->cursor(), std::optional(2));
        press(Qt::Key_End);
        QCOMPARE(figure(0), QStringLiteral("23:00–24:00"));
        QCOMPARE(figure(3), QStringLiteral("–"));
        press(Qt::Key_Right);
        QCOMPARE(m_view->cursor(), std::optional(23));
        press(Qt::Key_Home);
        QCOMPARE(m_view->cursor(), std::optional(0));
        const QPoint noon(qRound(m_view->xOf(12.5)), m_view->plotRect().center().y());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, noon);
        QCOMPARE(m_view->cursor(), std::optional(12));
    }

    void durationCurveIsFilledBelow()
    {
        m_view->setDurationCurve(stairs(), labels(QStringLiteral("kW")));
        const QImage image = picture();
        QVERIFY(isInk(image, 5, 40, kLightTokens.series[0]));
        QVERIFY(isInk(image, 25, 20, kLightTokens.series[0]));
        QVERIFY(isInk(image, 90, 10, kLightTokens.series[0]));
        QVERIFY(!isInk(image, 90, 20, kLightTokens.series[0]));
        const auto pixel = [&](double hour, double value) {
            return image.pixel(qRound(m_view->xOf(hour)), qRound(m_view->yOf(value)));
        };
        const QRgb fill = pixel(70, 5.2);
        QVERIFY(fill != kLightTokens.surface);
        QCOMPARE(pixel(25, 13.3), fill);
        QCOMPARE(pixel(70, 13.3), kLightTokens.surface);
        QCOMPARE(m_view->xOf(100), m_view->plotRect().right() + 1);
    }

    void durationCurveTellsSharesOfTheTime()
    {
        m_view->setDurationCurve(stairs(), labels(QStringLiteral("kW")));
        QCOMPARE(figure(0), QStringLiteral("40,0 kW"));
        QCOMPARE(figure(1), QStringLiteral("10,0 kW"));
        QCOMPARE(figure(2), QStringLiteral("10,0 kW"));
        QCOMPARE(figure(3), QStringLiteral("100 h"));
        press(Qt::Key_Home);
        press(Qt::Key_PageDown);
        press(Qt::Key_PageDown);
        press(Qt::Key_PageDown);
        QCOMPARE(m_view->cursor(), std::optional(30));
        QCOMPARE(figure(0), QStringLiteral("30 h"));
        QCOMPARE(figure(1), QStringLiteral("30 %"));
        QCOMPARE(figure(2), QStringLiteral("20,0 kW"));
        press(Qt::Key_End);
        QCOMPARE(m_view->cursor(), std::optional(100));
        QCOMPARE(figure(2), QStringLiteral("10,0 kW"));
    }

    void scatterHasItsLine()
    {
        const auto scatter = line();
        const auto fit = regression(*scatter);
        QVERIFY(fit);
        m_view->setScatter(scatter, {fit, {}}, labels(QStringLiteral("kWh")), QStringLiteral("°C"));
        const QImage image = picture();
        QVERIFY(isInk(image, 12, 40, kLightTokens.series[1])); // between two points
        QVERIFY(isInk(image, -2, 110, kLightTokens.series[1]));
        QVERIFY(!isInk(image, 16.4, 18, kLightTokens.series[1])); // not beyond them
        QCOMPARE(figure(0), QStringLiteral("y = 100 − 5,00 x"));
        QCOMPARE(figure(1), QStringLiteral("1,00"));
        QCOMPARE(figure(2), QStringLiteral("5"));
        QCOMPARE(figure(3), QStringLiteral("2"));
        // Without a line there are only points.
        m_view->setScatter(scatter, {}, labels(QStringLiteral("kWh")), QStringLiteral("°C"));
        QVERIFY(!isInk(picture(), 12, 40, kLightTokens.series[1]));
        QVERIFY(picture().pixel(qRound(m_view->xOf(8)), qRound(m_view->yOf(60)))
                != kLightTokens.surface);
        QCOMPARE(figure(0), QStringLiteral("5"));
    }

    void scatterBendsWhereHeatingEnds()
    {
        Scatter scatter;
        TimeMs time = school::at({2026, 1, 5});
        for (const double temperature : {-10.0, -5.0, 0.0, 5.0, 10.0, 14.0, 18.0, 22.0, 26.0}) {
            scatter.points.push_back(
                {{time, time + kDay}, temperature, 20 + 4 * std::max(0.0, 14 - temperature)});
            time += kDay;
        }
        const auto shared = std::make_shared<const Scatter>(scatter);
        const auto bend = bentFit(scatter);
        QVERIFY(bend);
        m_view->setScatter(shared, {regression(scatter), bend}, labels(QStringLiteral("kWh")),
                           QStringLiteral("°C"));
        const QImage image = picture();
        QVERIFY(isInk(image, -2, 84, kLightTokens.series[1]));
        QVERIFY(isInk(image, 24, 20, kLightTokens.series[1])); // flat beyond the balance
        QCOMPARE(figure(0), QStringLiteral("14,0 °C"));
        QCOMPARE(figure(1), QStringLiteral("20,0 kWh"));
        QCOMPARE(figure(2), QStringLiteral("4,00 kWh"));
        QCOMPARE(figure(3), QStringLiteral("1,00"));
    }

    void scatterGoesFromColdToWarm()
    {
        const auto scatter = line();
        m_view->setScatter(scatter, {regression(*scatter), {}}, labels(QStringLiteral("kWh")),
                           QStringLiteral("°C"));
        QSignalSpy moved(m_view.get(), &CurveChartView::cursorChanged);
        QList<int> visited;
        for (int i = 0; i < 5; ++i) {
            press(Qt::Key_Right);
            visited << *m_view->cursor();
        }
        QCOMPARE(visited, QList<int>({1, 3, 4, 0, 2}));
        QCOMPARE(moved.size(), 5);
        press(Qt::Key_Left);
        QCOMPARE(figure(0), QStringLiteral("po 5. 1. 2026"));
        QCOMPARE(figure(1), QStringLiteral("8,0 °C"));
        QCOMPARE(figure(2), QStringLiteral("60,0 kWh"));
        QCOMPARE(figure(3), QStringLiteral("60,0 kWh"));
        QCOMPARE(figure(4), QStringLiteral("0,0 kWh"));
        QTest::mouseMove(m_view->viewport(),
                         QPoint(qRound(m_view->xOf(4)) + 3, qRound(m_view->yOf(80)) - 2));
        QTRY_COMPARE_WITH_TIMEOUT(m_view->cursor(), std::optional(4), kPatienceMs);
        // Something else has no such point.
        m_view->setDurationCurve(stairs(), labels(QStringLiteral("kW")));
        QVERIFY(!m_view->cursor());
        QCOMPARE(moved.last().first().toInt(), -1);
    }

    void isAChartWithWords()
    {
        m_view->setDurationCurve(stairs(), labels(QStringLiteral("kW")));
        m_view->setAccessibleName(QStringLiteral("Duration curve"));
        m_view->setAccessibleDescription(QStringLiteral("In words."));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->childCount(), 0);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Duration curve"));
        QCOMPARE(face->text(QAccessible::Description), QStringLiteral("In words."));
        QCOMPARE(face->text(QAccessible::Value), QString());
        m_view->setCursor(5);
        QCOMPARE(face->text(QAccessible::Value),
                 QStringLiteral("At the cursor: 5 h, Share of the time: 5 %, "
                                "Use of at least: 40,0 kW"));
    }

    void saysWhatIsMissing()
    {
        m_view->setState(CurveChartView::State::Empty, QStringLiteral("No temperature."));
        const QRect plot = m_view->plotRect();
        const auto bare = [&] { return countPixels(picture(), plot, kLightTokens.surface); };
        const qint64 area = qint64(plot.width()) * plot.height();
        const qint64 withText = bare();
        QVERIFY(withText < area);
        QVERIFY(withText > area * 97 / 100);
        m_view->setState(CurveChartView::State::Loading);
        QVERIFY(bare() < area * 95 / 100);
        // Content without a point is nothing, too.
        m_view->setDurationCurve(std::make_shared<DurationCurve>(), labels(QStringLiteral("kW")));
        press(Qt::Key_Right);
        QVERIFY(!m_view->cursor());
        QVERIFY(m_view->figures().isEmpty());
    }

    void focusHasARing()
    {
        m_view->clearFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->hasFocus(), kPatienceMs);
        const QRect edge(0, 60, 2, 40);
        QCOMPARE(countPixels(picture(), edge, kLightTokens.focus), 0);
        m_view->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(m_view->hasFocus(), kPatienceMs);
        QCOMPARE(countPixels(picture(), edge, kLightTokens.focus), 80);
    }

    void paintsPicturesOfAnySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(300, 200);
        QTest::newRow("large") << QSize(1200, 700);
    }
    void paintsPicturesOfAnySize()
    {
        QFETCH(QSize, size);
        m_view->setDurationCurve(stairs(), labels(QStringLiteral("kW")));
        m_view->setCursor(50);
        m_view->setFocus();
        QImage image(size + QSize(40, 40), QImage::Format_RGB32);
        image.fill(qRgb(255, 0, 255));
        QPainter painter(&image);
        m_view->paintChart(painter, QRectF(QPointF(20, 20), size), kDarkTokens);
        painter.end();
        const QRect inside(QPoint(20, 20), size);
        QCOMPARE(image.pixel(20, 20), kDarkTokens.surface); // no ring
        QCOMPARE(image.pixel(inside.bottomRight()), kDarkTokens.surface);
        QVERIFY(countPixels(image, inside, kDarkTokens.series[0]) > size.width() / 3);
        QCOMPARE(countPixels(image, image.rect(), qRgb(255, 0, 255)),
                 qint64(image.width()) * image.height() - qint64(size.width()) * size.height());
        // The curve fills the width: its end is close to the right edge.
        const QRect right(inside.right() - 40, inside.top(), 30, inside.height());
        QVERIFY(countPixels(image, right, kDarkTokens.series[0]) > 5);
        QCOMPARE(m_view->cursor(), std::optional(50));
    }
};

QTEST_MAIN(TestCurveChartView)
#include "tst_curvechartview.moc"
