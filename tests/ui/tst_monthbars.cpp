// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/metercard/monthbars.h"

#include "ui/widgets/theme.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace meterdesk;

namespace {

constexpr YearMonth kRunning{2026, 2};

} // namespace

class TestMonthBars : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    MonthBars *m_bars = nullptr;

    //! Months from \a first on, one for each value; not a number for one without data.
    static QList<MonthlyDelta> months(YearMonth first, const QList<double> &values)
    {
        QList<MonthlyDelta> deltas;
        for (int i = 0; i < int(values.size()); ++i) {
            MonthlyDelta delta{first.plus(i), values.at(i), QStringLiteral("el"), {}};
            if (std::isnan(values.at(i)))
                delta.value.reset();
            deltas.append(delta);
        }
        return deltas;
    }

    //! From 100 on, up to and with the running month.
    static QList<MonthlyDelta> twoYears()
    {
        QList<double> values;
        for (int i = 0; i < 24; ++i)
            values.append(100 + 10 * i);
        return months(kRunning.plus(-23), values);
    }

    void show(const QList<MonthlyDelta> &deltas)
    {
        m_bars->setDeltas(deltas, QStringLiteral("kWh"), kRunning);
    }

    //! How much of the column of the month \a index is in \a colour.
    int count(int index, QRgb colour) const
    {
        const QImage picture = m_bars->grab().toImage();
        int found = 0;
        for (int x = 2 + index * 9; x < 2 + (index + 1) * 9; ++x) {
            for (int y = 2; y < 50; ++y)
                found += picture.pixel(x, y) == colour;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(ThemeChoice::Light);
        m_window = std::make_unique<QWidget>();
        m_bars = new MonthBars(m_window.get());
        m_bars->resize(24 * 9 + 4, m_bars->sizeHint().height()); // nine pixels a month
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void drawsTheEarlierYearInItsColour()
    {
        show(twoYears());
        QVERIFY(!m_bars->isEmpty());
        const QRgb before = kLightTokens.previous;
        const QRgb now = kLightTokens.series[0];
        QVERIFY(count(0, before) > 0);
        QCOMPARE(count(0, now), 0);
        QVERIFY(count(11, before) > count(0, before));
        QCOMPARE(count(12, before), 0);
        QVERIFY(count(12, now) > 0);
        QVERIFY(count(22, now) > count(12, now));
    }

    void drawsTheRunningMonthHatched()
    {
        show(twoYears());
        const QRgb now = kLightTokens.series[0];
        QVERIFY(count(23, now) > 0);
        QVERIFY(count(23, now) < count(22, now) / 2);
        // The same month is full once it is over.
        m_bars->setDeltas(twoYears(), QStringLiteral("kWh"), kRunning.plus(1));
        QVERIFY(count(23, now) > count(22, now));
    }

    void leavesMonthsWithoutDataOut()
    {
        QList<MonthlyDelta> deltas = twoYears();
        deltas[5].value.reset();
        deltas.removeAt(15);
        show(deltas);
        QCOMPARE(count(5, kLightTokens.previous), 0);
        QCOMPARE(count(15, kLightTokens.series[0]), 0);
        QVERIFY(count(6, kLightTokens.previous) > 0);
        QVERIFY(
            m_bars->accessibleDescription().contains(QStringLiteral("2 month(s) without data.")));
        QCOMPARE(m_bars->textOf(kRunning.plus(-18)), QStringLiteral("August 2024: no data"));
    }

    void drawsWhatIsBelowNothing()
    {
        // A correction: the bar hangs from the line.
        QList<MonthlyDelta> deltas = twoYears();
        deltas[10].value = -300;
        show(deltas);
        const QImage picture = m_bars->grab().toImage();
        const int x = 2 + 10 * 9 + 3;
        QVERIFY(picture.pixel(x, 48) == kLightTokens.previous);
        QVERIFY(picture.pixel(x, 6) != kLightTokens.previous);
        QVERIFY(picture.pixel(x + 9, 48) != kLightTokens.previous);
    }

    void endsWithTheLastMonthThereIs()
    {
        // Of a meter out of service; what is to come does not count.
        show(months({2021, 1}, QList<double>(36, 5.0)) + months({2026, 3}, {7.0}));
        QCOMPARE(m_bars->textOf({2023, 12}), QStringLiteral("December 2023: 5.00\u00a0kWh"));
        QCOMPARE(m_bars->textOf({2021, 12}), QString());
        QCOMPARE(m_bars->textOf({2026, 3}), QString());
        QVERIFY(m_bars->accessibleDescription().contains(
            QStringLiteral("from January 2022 to December 2023")));
    }

    void saysAllInWords()
    {
        show(twoYears());
        QCOMPARE(m_bars->accessibleName(), QStringLiteral("24 months"));
        QCOMPARE(m_bars->accessibleDescription(),
                 QStringLiteral("From Enectiva: monthly consumption from March 2024 to February "
                                "2026. The later twelve months 3,300\u00a0kWh, the twelve before "
                                "1,860\u00a0kWh. Highest January 2026: 320\u00a0kWh, lowest March "
                                "2024: 100\u00a0kWh. February 2026 is not over."));
        show({});
        QVERIFY(m_bars->isEmpty());
        QCOMPARE(m_bars->accessibleDescription(), QStringLiteral("No months yet."));
    }

    void writesFiguresAsFineAsTheyAre()
    {
        show(months({2026, 1}, {1234.5678}));
        QCOMPARE(m_bars->textOf({2026, 1}), QStringLiteral("January 2026: 1,235\u00a0kWh"));
        show(months({2026, 1}, {-12.345}));
        QCOMPARE(m_bars->textOf({2026, 1}), QStringLiteral("January 2026: \u221212.3\u00a0kWh"));
        show(months({2026, 1}, {0.456, 0.1}));
        QCOMPARE(m_bars->textOf({2026, 1}), QStringLiteral("January 2026: 0.46\u00a0kWh"));
        QCOMPARE(m_bars->textOf(kRunning), QStringLiteral("February 2026: 0.10\u00a0kWh so far"));
    }

    void pointsWithTheKeys()
    {
        show(twoYears());
        QVERIFY(!m_bars->cursor());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_bars->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE_WITH_TIMEOUT(m_bars->cursor(), std::optional(kRunning), kPatienceMs);
        QSignalSpy moved(m_bars, &MonthBars::cursorChanged);
        QTest::keyClick(m_bars, Qt::Key_Left);
        QCOMPARE(m_bars->cursor(), std::optional(kRunning.plus(-1)));
        QVERIFY(m_bars->accessibleDescription().startsWith(
            QStringLiteral("January 2026: 320\u00a0kWh. From Enectiva")));
        QTest::keyClick(m_bars, Qt::Key_Right);
        QTest::keyClick(m_bars, Qt::Key_Right);
        QCOMPARE(m_bars->cursor(), std::optional(kRunning));
        QTest::keyClick(m_bars, Qt::Key_Home);
        QCOMPARE(m_bars->cursor(), std::optional(kRunning.plus(-23)));
        QTest::keyClick(m_bars, Qt::Key_Left);
        QCOMPARE(m_bars->cursor(), std::optional(kRunning.plus(-23)));
        QTest::keyClick(m_bars, Qt::Key_End);
        QCOMPARE(m_bars->cursor(), std::optional(kRunning));
        QCOMPARE(moved.size(), 4);
        m_bars->clearFocus();
        QVERIFY(!m_bars->cursor());
    }

    void pointsWithTheMouse()
    {
        show(twoYears());
        m_bars->setFocusPolicy(Qt::NoFocus); // which keeps the cursor where it is
        m_bars->clearFocus();
        QTest::mouseMove(m_bars, QPoint(2 + 3 * 9 + 4, 40));
        QTRY_COMPARE_WITH_TIMEOUT(m_bars->cursor(), std::optional(kRunning.plus(-20)), kPatienceMs);
        const QRgb wash = kLightTokens.selection;
        QVERIFY(count(3, wash) > 0);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_bars, &leave);
        QVERIFY(!m_bars->cursor());
        // Other months under the cursor: it stays with its month, or goes.
        m_bars->setCursor(kRunning.plus(-2));
        show(twoYears().mid(0, 23));
        QCOMPARE(m_bars->cursor(), std::optional(kRunning.plus(-2)));
        show({});
        QVERIFY(!m_bars->cursor());
    }

    void standsNothingWithoutDataOrRoom()
    {
        m_bars->resize(3, 10);
        show(months({2026, 1}, {0.0}));
        QVERIFY(!m_bars->grab().isNull());
        QTest::mouseMove(m_bars, QPoint(1, 1));
        show(months({2026, 1}, {std::nan("")}));
        QVERIFY(m_bars->isEmpty());
        QVERIFY(!m_bars->grab().isNull());
    }
};

QTEST_MAIN(TestMonthBars)
#include "tst_monthbars.moc"
