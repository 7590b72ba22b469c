// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explorepagefixture.h"

#include "services/invoiceledger.h"
#include "services/localrecords.h"
#include "ui/charts/curvechartview.h"
#include "ui/charts/heatmapview.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>

using namespace meterdesk;
using namespace meterdesk::test;

//! Explore as a person uses it: keys and clicks, and the exact figures that they bring.
class TestExplorePage : public QObject, private ExplorePageFixture
{
    Q_OBJECT

    using Role = ChartLayer::Role;

    QCheckBox *box(const char *text) const
    {
        for (QCheckBox *found : m_page->findChildren<QCheckBox *>()) {
            if (found->text() == QLatin1String(text))
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init() { open(); }
    void cleanup() { close(); }

    void keysShiftThePeriodAndGoBack()
    {
        showJune(m_meter);
        const TimeRange week{at(2025, 6, 9), at(2025, 6, 16)};
        QCOMPARE(view().visibleRange(), week);
        QTest::keyClick(&view(), Qt::Key_BracketLeft);
        QCOMPARE(view().visibleRange(), (TimeRange{at(2025, 6, 2), at(2025, 6, 9)}));
        QTest::keyClick(&view(), Qt::Key_Backspace);
        QCOMPARE(view().visibleRange(), week);
        QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view().visibleRange(), (TimeRange{at(2025, 6, 2), at(2025, 6, 9)}));
        QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(view().visibleRange(), week);
        QTest::keyClick(&view(), Qt::Key_BracketRight);
        QCOMPARE(view().visibleRange(), (TimeRange{at(2025, 6, 16), at(2025, 6, 23)}));
    }

    void aKeyTakesTheNextResolution()
    {
        showJune(m_meter);
        auto *combo = named<QComboBox>("Resolution");
        QCOMPARE(combo->currentIndex(), int(Resolution::Interval));
        for (const Resolution resolution :
             {Resolution::QuarterHour, Resolution::Hour, Resolution::Day, Resolution::Week,
              Resolution::Month, Resolution::QuarterHour}) {
            QTest::keyClick(&view(), Qt::Key_A);
            QCOMPARE(combo->currentIndex(), int(resolution));
            settle();
        }
        combo->setCurrentIndex(int(Resolution::Day));
        settle();
        pointAt(at(2025, 6, 10));
        QVERIFY2(readout().contains(QStringLiteral("Use: 192.0 kWh")), qPrintable(readout()));
    }

    void lastYearIsLaidBelowAndTold()
    {
        showJune(m_meter);
        QCOMPARE(view().layers().size(), 1);
        QTest::keyClick(&view(), Qt::Key_Y);
        QVERIFY(box("Compare with last year")->isChecked());
        settle();
        QCOMPARE(view().layers().size(), 2);
        QVERIFY(view().layers().at(1).role == Role::Previous);
        pointAt(at(2025, 6, 10, 10));
        QCOMPARE(readout(),
                 QStringLiteral("At the cursor: Tue 10/06/2025 10:00–10:15; This year: 2.0 kWh; "
                                "Mean power: 8.00 kW; 11/06/2024 · same weekday: 1.5 kWh; "
                                "Difference: +0.5 kWh · +33.3\u00a0%"));
        TRY(panel().contains(QStringLiteral("Sum: 1,344.0 kWh")));
        QVERIFY(panel().contains(QStringLiteral("Last year: 1,008.0 kWh")));
        QVERIFY(panel().contains(QStringLiteral("Difference: +336.0 kWh")));
        QVERIFY(panel().contains(QStringLiteral("Night base, median: 8.00 kW")));
        using Model = ComparedReadingsModel;
        QCOMPARE(cell(4, Model::UseColumn), QStringLiteral("2"));
        QCOMPARE(cell(4, Model::kOtherColumn), QStringLiteral("1.5"));
        QCOMPARE(cell(4, Model::kDifferenceColumn), QStringLiteral("+0.5"));
        QCOMPARE(cell(4, Model::kPercentColumn), QStringLiteral("+33.3\u00a0%"));
        QCOMPARE(table().columnCount(), Model::kColumns);
        QVERIFY2(description().contains(QStringLiteral("Last year 1,008.0 kWh")),
                 qPrintable(description()));
        QTest::keyClick(&view(), Qt::Key_Y);
        settle();
        QCOMPARE(view().layers().size(), 1);
        QCOMPARE(table().columnCount(), int(Model::ColumnCount));
    }

    void comparesByDateWithSeveralYearsAndWithAnotherPeriod()
    {
        showJune(m_meter);
        QTest::keyClick(&view(), Qt::Key_Y);
        named<QComboBox>("How to compare")->setCurrentIndex(int(CompareBy::Date));
        named<QSpinBox>("Years back")->setValue(3);
        settle();
        QCOMPARE(view().layers().size(), 4);
        const auto shared = view().layers().at(1).comparison;
        const std::size_t index = view().series()->nearest(at(2025, 6, 10, 10));
        QCOMPARE(shared->periods[index].from, at(2024, 6, 10, 10));
        // Nothing is known of two years back: nothing is drawn.
        QVERIFY(!view().layers().at(2).series->hasValue(index));
        named<QComboBox>("How to compare")->setCurrentIndex(int(CompareBy::Period));
        named<QDateEdit>("Beginning on")->setDate(QDate(2025, 6, 2));
        settle();
        QCOMPARE(view().layers().size(), 2);
        pointAt(at(2025, 6, 10, 10));
        QVERIFY2(readout().contains(QStringLiteral("03/06/2025: 2.0 kWh; Difference: 0.0 kWh")),
                 qPrintable(readout()));
    }

    void selectsByKeysAndCopiesWhatIsSelected()
    {
        showJune(m_meter);
        pointAt(at(2025, 6, 10, 10));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view().selection().value(), (TimeRange{at(2025, 6, 10, 10), at(2025, 6, 10, 11)}));
        QCOMPARE(readout(),
                 QStringLiteral("Selected: 1 h, 4 value(s); Sum: 8.0 kWh; Of what is shown: "
                                "0.6\u00a0%; Mean: 2.0 kWh; Smallest: 2.0 kWh; Largest: 2.0 kWh"));
        TRY(panel().contains(QStringLiteral("Sum: 8.0 kWh")));
        QVERIFY2(description().contains(QStringLiteral("Selected 1 h, 4 value(s), Sum 8.0 kWh")),
                 qPrintable(description()));
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(1), QStringLiteral("10/06/2025 10:00\t10/06/2025 10:15\t11618\t2"));
        QCOMPARE(lines.at(4), QStringLiteral("10/06/2025 10:45\t10/06/2025 11:00\t11624\t2"));
        QVERIFY(copied->html().contains(QStringLiteral("<td align=\"right\">2</td>")));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!view().selection());
        TRY(panel().contains(QStringLiteral("Sum: 1,344.0 kWh")));
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 1 + 7 * 96);
    }

    void severalMetersHaveTwoAxesAndChips()
    {
        giveTwoWeeks(m_heat, 4);
        giveTwoWeeks(m_water, 0.25);
        showJune(m_meter);
        m_page->addMeter(m_heat);
        m_page->addMeter(m_water);
        TRY(view().layers().size() == 3 && !view().layers().at(2).series->isEmpty());
        settle();
        QVERIFY(!view().layers().at(1).isRight);
        QVERIFY(view().layers().at(2).isRight);
        QCOMPARE(view().layers().at(2).letter, QChar(u'C'));
        pointAt(at(2025, 6, 10, 10));
        const QString name = m_session->meters().meter(m_water)->name;
        QVERIFY2(readout().endsWith(QStringLiteral("C %1: 0.25 m³").arg(name)),
                 qPrintable(readout()));
        QVERIFY(!box("Compare with last year")->isEnabled());
        const QString words = QStringLiteral("Take %1 out of the chart").arg(name);
        auto *chip = named<QAbstractButton>(words.toUtf8().constData());
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        TRY(view().layers().size() == 2);
        QVERIFY(!named<QAbstractButton>(words.toUtf8().constData()));
    }

    void copiesEveryMeterAtItsOwnTimes()
    {
        QJsonArray rows;
        addRows(&rows, at(2025, 6, 2), at(2025, 6, 16), 4 * kQuarterHour, 500,
                [](TimeMs) { return 3; });
        m_server->replaceSeries(m_heat.value, rows);
        showJune(m_meter);
        m_page->addMeter(m_heat);
        TRY(view().layers().size() == 2 && !view().layers().at(1).series->isEmpty());
        ChartChoice choice = m_page->header().choice();
        choice.kind = ChartKindId::Register;
        m_page->header().setChoice(choice);
        settle();
        TRY(m_page->isSettled() && view().series()->kind() == ChartSeries::Kind::Register);
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        // A reading that another meter has nearby is not a reading of this one.
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("09/06/2025 00:00\t11344\t1004")),
                 qPrintable(lines.at(1)));
        QCOMPARE(lines.at(2), QStringLiteral("09/06/2025 00:15\t11346\t"));
    }

    void saysWhichPeriodIsShown()
    {
        showJune(m_meter);
        auto *period = named<QComboBox>("Period");
        QCOMPARE(period->currentText(), QStringLiteral("Week"));
        m_page->showDays(QDate(2025, 5, 10), QDate(2026, 5, 9));
        TRY(period->currentText() == QLatin1String("Year"));
        m_page->showDays(QDate(2025, 6, 10), QDate(2025, 6, 12));
        TRY(period->currentIndex() == -1);
        QCOMPARE(period->placeholderText(), QStringLiteral("Other"));
        // By as many days as are shown.
        QTest::keyClick(&view(), Qt::Key_BracketLeft);
        QCOMPARE(view().visibleRange(), (TimeRange{at(2025, 6, 7), at(2025, 6, 10)}));
        m_page->showDays(QDate(2025, 6, 10), QDate(2025, 6, 10));
        TRY(period->currentText() == QLatin1String("Day"));
        QTest::keyClick(&view(), Qt::Key_BracketRight);
        QCOMPARE(view().visibleRange(), (TimeRange{at(2025, 6, 11), at(2025, 6, 12)}));
    }

    void aDoubleClickInTheHeatMapShowsTheDay()
    {
        showJune(m_meter);
        ChartChoice choice = m_page->header().choice();
        choice.kind = ChartKindId::HeatMap;
        m_page->header().setChoice(choice);
        auto *heat = m_page->findChild<HeatMapView *>();
        TRY(m_page->isSettled() && m_page->chart().view() == heat);
        QTest::mouseDClick(heat, Qt::LeftButton, {}, heat->cellRect({2, 12}).center().toPoint());
        TRY(m_page->isSettled() && m_page->chart().view() == &view());
        QCOMPARE(m_page->header().choice().kind, ChartKindId::Consumption);
        QCOMPARE(view().visibleRange(), (TimeRange{at(2025, 6, 11), at(2025, 6, 12)}));
        // The same by the keys, and back.
        QTest::keyClick(&view(), Qt::Key_Backspace);
        TRY(view().visibleRange().to == at(2025, 6, 16));
        QTest::keyClick(&view(), Qt::Key_H);
        TRY(m_page->isSettled() && m_page->chart().view() == heat);
        QTest::keyClick(heat, Qt::Key_Home);
        QTest::keyClick(heat, Qt::Key_Return);
        TRY(m_page->isSettled() && m_page->chart().view() == &view());
        QCOMPARE(view().visibleRange(), (TimeRange{at(2025, 6, 9), at(2025, 6, 10)}));
    }

    void moneyIsAUnitWhereThereAreInvoices()
    {
        showJune(m_meter);
        auto *units = named<QComboBox>("Unit");
        QCOMPARE(units->findText(QStringLiteral("money")), -1);
        LedgerInvoice invoice;
        invoice.meter = m_meter;
        invoice.from = {2025, 5, 1};
        invoice.to = {2025, 6, 10};
        invoice.consumption = "1000";
        invoice.cost = "4500";
        InvoiceLedger &ledger = m_session->records().ledger();
        QVERIFY(!ledger.add(invoice).refusal);
        invoice.from = {2025, 6, 11};
        invoice.to = {2025, 6, 30};
        invoice.cost = "5000"; // half a unit more
        QVERIFY(!ledger.add(invoice).refusal);
        const int money = units->findText(QStringLiteral("money"));
        QVERIFY(money > 0);
        units->setCurrentIndex(money);
        settle();
        pointAt(at(2025, 6, 10, 10));
        QVERIFY2(readout().contains(QStringLiteral("Use: 9.00 money")), qPrintable(readout()));
        QVERIFY2(!readout().contains(QStringLiteral("power")), qPrintable(readout()));
        pointAt(at(2025, 6, 11, 10));
        QVERIFY2(readout().contains(QStringLiteral("Use: 10.00 money")), qPrintable(readout()));
        // Two days at the old price, five at the new one.
        TRY(!m_page->table().panel().isComputing());
        QVERIFY2(panel().contains(QStringLiteral("Sum: 6,528 money")),
                 qPrintable(panel().join(u'|')));
        bool isSaid = false;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            isSaid = isSaid
                || label->text().contains(QLatin1String("unit prices from invoices, last 5.00"));
        QVERIFY(isSaid);
        // A register shows no money, and the readings stay what they are.
        QCOMPARE(cell(4, ComparedReadingsModel::UseColumn), QStringLiteral("2"));
        named<QComboBox>("Chart kind")->setCurrentIndex(int(ChartKindId::Register));
        settle();
        QCOMPARE(units->currentText(), QStringLiteral("kWh"));
        named<QComboBox>("Chart kind")->setCurrentIndex(int(ChartKindId::Cumulated));
        settle();
        QCOMPARE(units->currentText(), QStringLiteral("money"));
        QVERIFY(view().series()->labels().axisTitle.startsWith(QLatin1String("money")));
        // Without the invoices the choice is gone.
        for (const LedgerInvoice &known : ledger.invoicesOf(m_meter))
            ledger.remove(known.id);
        settle();
        QCOMPARE(units->currentText(), QStringLiteral("kWh"));
    }

    void anUnknownUnitWouldBeAThirdAxis()
    {
        showJune(m_meter);
        m_page->addMeter(m_water);
        m_page->addMeter(m_gas); // m³, too
        for (int number = 2005; number < 2015; ++number)
            m_page->addMeter({QString::number(number)});
        TRY(view().layers().size() == ChartMeters::kMost);
        const QList<Banner *> banners = m_page->findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->text().startsWith(QStringLiteral("A chart shows at most 8"));
        }));
    }

    void unitsAreConvertedAndTheRuleIsTold()
    {
        giveTwoWeeks(m_gas);
        m_page->setGas({0.98, 10.0});
        showJune(m_gas);
        auto *units = named<QComboBox>("Unit");
        QCOMPARE(units->currentText(), QStringLiteral("m³"));
        units->setCurrentText(QStringLiteral("kWh"));
        settle();
        pointAt(at(2025, 6, 10, 10));
        QVERIFY2(readout().contains(QStringLiteral("Use: 19.6 kWh")), qPrintable(readout()));
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == QStringLiteral("1 m³ = 9.8 kWh: correction 0.98 × 10 kWh/m³");
        }));
        TRY(panel().contains(QStringLiteral("Sum: 13,171 kWh")));
        QTest::keyClick(&view(), Qt::Key_U);
        QVERIFY(units->currentText() != QStringLiteral("kWh"));
    }

    void whatStandsOutIsBracketedAndListed()
    {
        QJsonArray rows;
        const TimeMs spike = at(2025, 6, 12, 2);
        addRows(&rows, at(2025, 5, 5), at(2025, 6, 16), kQuarterHour, 1000, [spike](TimeMs time) {
            return time >= spike && time < spike + 4 * kQuarterHour ? 60 : 2;
        });
        m_server->replaceSeries(m_meter.value, rows);
        showJune(m_meter);
        TRY(!m_page->table().anomalies().empty());
        const Anomaly &found = m_page->table().anomalies().front();
        QVERIFY(found.kind == AnomalyKind::Spike);
        QVERIFY(found.range.contains(spike));
        QVERIFY(!view().annotations().isEmpty());
        QCOMPARE(view().annotations().first().range, found.range);
        auto *list = named<QTableView>("Noticed in this picture");
        QCOMPARE(list->model()->rowCount(), int(m_page->table().anomalies().size()));
        box("Look for what stands out")->setChecked(false);
        TRY(view().annotations().isEmpty());
    }

    void aReadingIsDeletedThroughTheJournalOnceAskedFor()
    {
        const TimeMs last = QDateTime::currentMSecsSinceEpoch() / 3600'000 * 3600'000 - 3600'000;
        QJsonArray rows;
        addRows(&rows, last - 48 * 3600'000LL, last, 3600'000, 500, [](TimeMs) { return 1; });
        m_server->replaceSeries(m_meter.value, rows);
        m_page->setMeter(m_meter);
        settle();
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_End);
        QTest::keyClick(&view(), Qt::Key_Delete, Qt::ControlModifier);
        QPushButton *yes = nullptr;
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Delete the reading") && button->isVisible())
                yes = button;
        }
        QVERIFY(yes);
        QVERIFY(m_session->outbox()->entries().isEmpty());
        m_session->outbox()->setPaused(true);
        QTest::mouseClick(yes, Qt::LeftButton);
        TRY(m_session->outbox()->entries().size() == 1);
        const WriteRequest &request = m_session->outbox()->entries().first().request;
        QVERIFY(request.kind == WriteKind::RemoveReading);
        QCOMPARE(request.owner, QStringLiteral("ŽĎ_2001"));
        QCOMPARE(request.range.from, last);
    }

    void anOldReadingIsNotDeleted()
    {
        showJune(m_meter);
        QTest::keyClick(&view(), Qt::Key_End);
        QTest::keyClick(&view(), Qt::Key_Delete, Qt::ControlModifier);
        for (const Banner *banner : m_page->findChildren<Banner *>())
            QVERIFY2(!banner->isVisible(), qPrintable(banner->text()));
    }

    void theHeatMapComesAndGoesByAKey()
    {
        showJune(m_meter);
        QTest::keyClick(&view(), Qt::Key_H);
        auto *heat = m_page->findChild<HeatMapView *>();
        TRY(heat->map() && heat->isVisible());
        QCOMPARE(heat->map()->days, 7);
        QCOMPARE(heat->map()->value(0, 3), 8.0);
        QCOMPARE(m_page->chart().view(), heat);
        QCOMPARE(heat->accessibleName(), QStringLiteral("Consumption chart"));
        QVERIFY(heat->hasFocus());
        QTest::keyClick(heat, Qt::Key_H);
        TRY(view().isVisible());
        QCOMPARE(named<QComboBox>("Chart kind")->currentText(), QStringLiteral("Consumption"));
    }

    // The docks beside it would have to give way.
    void noFaceNeedsMoreWidth()
    {
        showJune(m_meter);
        for (const bool isHeatMap : {false, true}) {
            QTest::keyClick(m_page->chart().view(), isHeatMap ? Qt::Key_H : Qt::Key_Y);
            TRY(m_page->isSettled() && view().isVisible() != isHeatMap);
            QString widths;
            for (const QWidget *part : m_page->findChildren<QWidget *>()) {
                if (part->minimumSizeHint().width() > 500)
                    widths += QStringLiteral("%1 %2, ")
                                  .arg(QLatin1String(part->metaObject()->className()))
                                  .arg(part->minimumSizeHint().width());
            }
            QVERIFY2(m_page->minimumSizeHint().width() <= 640, qPrintable(widths));
        }
    }

    void otherKindsShowTheVisibleRange()
    {
        showJune(m_meter);
        auto *curve = m_page->findChild<CurveChartView *>();
        auto *kinds = named<QComboBox>("Chart kind");
        kinds->setCurrentIndex(int(ChartKindId::AverageDay));
        TRY(curve->kind() == CurveChartView::Kind::AverageDay && m_page->isSettled());
        QCOMPARE(m_page->chart().picture().averageDay->workDays.days, 5);
        QCOMPARE(m_page->chart().picture().averageDay->workDays.mean[10], 8.0);
        kinds->setCurrentIndex(int(ChartKindId::DurationCurve));
        TRY(curve->kind() == CurveChartView::Kind::DurationCurve && m_page->isSettled());
        QCOMPARE(m_page->chart().picture().durationCurve->totalHours(), 7 * 24.0);
        kinds->setCurrentIndex(int(ChartKindId::Cumulated));
        TRY(view().isVisible() && m_page->isSettled());
        QCOMPARE(view().series()->values().front(), 0.0);
        QCOMPARE(view().series()->values().back(), 7 * 96 * 2.0);
        // Sums begin anew with the period.
        QTest::keyClick(&view(), Qt::Key_BracketLeft);
        TRY(view().series()->times().front() == at(2025, 6, 2) && m_page->isSettled());
        QCOMPARE(view().series()->values().front(), 0.0);
    }

    void theScatterAsksForATemperatureAndRemembersIt()
    {
        QJsonArray rows;
        addRows(&rows, at(2025, 6, 1), at(2025, 6, 17), 3600'000, 15, [](TimeMs) { return 0.01; });
        m_server->replaceSeries(QStringLiteral("501"), rows);
        showJune(m_meter);
        auto *kinds = named<QComboBox>("Chart kind");
        kinds->setCurrentIndex(int(ChartKindId::Scatter));
        auto *curve = m_page->findChild<CurveChartView *>();
        TRY(curve->isVisible() && m_page->isSettled());
        QVERIFY(curve->state() == CurveChartView::State::Empty);
        auto *field = named<QLineEdit>("Temperature series");
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("501"));
        QTest::keyClick(field, Qt::Key_Return);
        TRY(curve->kind() == CurveChartView::Kind::Scatter && m_page->isSettled());
        TRY(m_page->chart().picture().scatter->points.size() == 7);
        QCOMPARE(m_page->chart().picture().scatter->points.front().use, 192.0);
        ExplorePage other(*m_state->state);
        other.restoreState();
        QCOMPARE(other.header().choice().temperature.value, QStringLiteral("501"));
        QVERIFY(other.header().choice().kind == ChartKindId::Scatter);
    }
};

QTEST_MAIN(TestExplorePage)
#include "tst_explorepage.moc"
