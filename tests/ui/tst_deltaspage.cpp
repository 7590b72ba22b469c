// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readingstore.h"
#include "tests/ui/deltaspagefixture.h"
#include "ui/charts/deltachartview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace meterdesk;
using namespace meterdesk::test;

class TestDeltasPage : public QObject, private DeltasPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        startServer();
    }

    void init() { open(); }

    void cleanup()
    {
        close();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void cleanupTestCase() { m_server.reset(); }

    void saysWhatToChoose()
    {
        QVERIFY(m_page->subject().isEmpty());
        QVERIFY(says(QStringLiteral("Choose a meter on the left to see its monthly deltas.")));
        QVERIFY(!table()->isVisible());
        choose(Kind::Entity);
        QVERIFY(says(QStringLiteral("Choose an entity on the left to see its monthly deltas.")));
        choose(Kind::VirtualMeter);
        QVERIFY(says(QStringLiteral("Enter the ID of a virtual meter above")));
        QCOMPARE(deltaRequests(), 0);
        QVERIFY(m_page->isSettled());
    }

    void showsTheDocumentedMonth()
    {
        giveDocumentedReadings();
        QSignalSpy summary(m_page.get(), &DeltasPage::summaryChanged);
        m_page->setMeter(kMeter);
        QVERIFY(!m_page->isSettled());
        TRY(m_page->isSettled());
        QVERIFY(hasRows());
        QCOMPARE(cell({2018, 1}), QStringLiteral("158.0"));
        QCOMPARE(m_page->month(), std::optional(YearMonth{2018, 1}));
        QVERIFY(says(QStringLiteral("January 2018")));
        QVERIFY(hasFigure(QStringLiteral("Computed here: 158.0 kWh")));
        QVERIFY(hasFigure(QStringLiteral("From Enectiva: 158.0 kWh")));
        QVERIFY(hasFigure(QStringLiteral("Difference: 0.0 kWh")));
        QVERIFY(hasFigure(QStringLiteral("Share that is interpolated: 1.3 %")));
        QVERIFY(hasFigure(QStringLiteral("With late readings: 154.0\u00a0–\u00a0160.0 kWh")));
        QVERIFY(says(QStringLiteral("edges interpolated between two readings")));
        QVERIFY(says(QStringLiteral("from Enectiva")));
        const QString words = summary.last().first().toString();
        QVERIFY2(words.startsWith(QStringLiteral("Deltas from Enectiva, monthly · loaded ")),
                 qPrintable(words));
        QVERIFY(words.endsWith(QStringLiteral(" · February 2018 is partial")));
        QVERIFY2(words.count(QLatin1Char(':')) == 1, qPrintable(words)); // no seconds
        const auto *chart = named<DeltaChartView>("Delta chart");
        QVERIFY(chart->accessibleDescription().contains(QLatin1String("monthly in kWh")));
        QVERIFY(chart->accessibleDescription().contains(
            QLatin1String("2018: January 158.0, February partial 1.0.")));
        QVERIFY(chart->accessibleDescription().endsWith(QLatin1String("over: 158.0.")));
    }

    void loadingIsSaidInTheirPlace()
    {
        addFault("^/.*/deltas$", "silent");
        m_page->setMeter(kMeter);
        TRY(part<LoadingRows>()->isVisible());
        QCOMPARE(part<DeltaChartView>()->state(), DeltaChartView::State::Loading);
        QVERIFY(!m_page->isSettled());
        // Another one is shown at once, whatever becomes of the first.
        m_server->clearFaults();
        m_page->setMeter(kOtherMeter);
        TRY(hasRows());
        QCOMPARE(m_page->subject().id, kOtherMeter.value);
    }

    void mayBeClosedWhileLoading()
    {
        addFault("^/.*/deltas$", "delay", -1, {{QStringLiteral("ms"), 200}});
        m_page->setMeter(kMeter);
        QSignalSpy changed(&m_session->deltas(), &DeltaStore::deltasChanged);
        m_page.reset();
        QVERIFY(changed.wait(kPatienceMs));
    }

    void theSessionMayEndWhileLoading()
    {
        addFault("^/.*/deltas$", "silent");
        m_page->setMeter(kMeter);
        QVERIFY(part<LoadingRows>()->isVisible());
        m_page->setSession(nullptr);
        m_session.reset();
        QVERIFY(!part<LoadingRows>()->isVisible());
        QVERIFY(m_page->subject().isEmpty());
        QVERIFY(m_page->isSettled());
        m_page->refresh();
    }

    void anErrorKeepsTheData()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        addStatus(500);
        m_page->refresh();
        auto *banner = part<Banner>();
        TRY(banner->isVisible());
        QCOMPARE(banner->kind(), Banner::Kind::Error);
        QVERIFY(banner->text().contains(QLatin1String("HTTP 500")));
        QVERIFY(hasRows());
        QCOMPARE(cell({2018, 1}), QStringLiteral("158.0"));
        QCOMPARE(m_page->month(), std::optional(YearMonth{2018, 1}));
        m_server->clearFaults();
        Q_EMIT banner->buttonClicked(0);
        TRY(m_page->isSettled());
        QVERIFY(!banner->isVisible());
    }

    void anErrorWithoutDataCanBeTriedAgain()
    {
        addStatus(403);
        m_page->setMeter(kMeter);
        TRY(part<Banner>()->isVisible());
        QVERIFY(part<Banner>()->text().startsWith(
            QLatin1String("The login token has no scope for deltas of meters.")));
        QVERIFY(says(QStringLiteral("The monthly deltas could not be loaded.")));
        m_server->clearFaults();
        Q_EMIT part<EmptyState>()->buttonClicked();
        TRY(hasRows());
        QVERIFY(!part<Banner>()->isVisible());
    }

    void saysThatThereAreNone()
    {
        m_server->replaceSeries(kMeter.value, {});
        m_page->setMeter(kMeter);
        TRY(part<EmptyState>()->isVisible());
        QVERIFY(says(QStringLiteral("Enectiva has no monthly deltas of this meter yet.")));
        QVERIFY(!part<Banner>()->isVisible());
    }

    void virtualMetersAreEntered()
    {
        setNow(QDate(2026, 1, 1));
        auto *field = named<QLineEdit>("Virtual meter ID");
        QVERIFY(!field->isVisible());
        choose(Kind::VirtualMeter);
        QVERIFY(field->isVisible());
        enterVirtualMeter("77");
        TRY(says(QStringLiteral("Enectiva knows no virtual meter with the ID “77”.")));
        QVERIFY(!part<Banner>()->isVisible());
        field->setText(QStringLiteral("90")); // typing alone asks for nothing
        QCOMPARE(m_page->subject().id, QStringLiteral("77"));
        enterVirtualMeter(" 9001 ");
        TRY(hasRows());
        QCOMPARE(m_page->subject(), (DeltaSubject{Kind::VirtualMeter, QStringLiteral("9001")}));
        QVERIFY(sentence().startsWith(QLatin1String("Months are computed here for meters only.")));
        // It is the next time what it was.
        m_page.reset();
        openPage();
        QCOMPARE(m_page->subject(), (DeltaSubject{Kind::VirtualMeter, QStringLiteral("9001")}));
        TRY(hasRows());
        QCOMPARE(named<QLineEdit>("Virtual meter ID")->text(), QStringLiteral("9001"));
    }

    void anEntityHasSeveralEnergies()
    {
        setNow(QDate(2026, 1, 1));
        auto *energy = named<QComboBox>("Energy");
        m_page->setEntity(kTown);
        m_page->setMeter(kOtherMeter);
        TRY(hasRows());
        QVERIFY(!energy->isVisible());
        choose(Kind::Entity);
        TRY(hasRows() && energy->isVisible());
        QVERIFY(energy->count() > 1);
        const int water = energy->findText(QStringLiteral("Water"));
        QVERIFY(water >= 0);
        energy->setCurrentIndex(water);
        Q_EMIT energy->activated(water);
        QCOMPARE(part<DeltaChartView>()->bars().unit, QStringLiteral("m³"));
        m_page->setPreferredUnits({{Energy::Water, QStringLiteral("l")}});
        QCOMPARE(part<DeltaChartView>()->bars().unit, QStringLiteral("l"));
        m_page->setPreferredUnits({});
        QCOMPARE(part<DeltaChartView>()->bars().unit, QStringLiteral("m³"));
        QVERIFY(sentence().startsWith(QLatin1String("Months are computed here for meters only.")));
        // The choice of the energy holds for the next entity.
        m_page->setEntity({QStringLiteral("101")});
        TRY(hasRows());
        QCOMPARE(energy->currentText(), QStringLiteral("Water"));
    }

    void tableAndChartSelectTogether()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        auto *chart = part<DeltaChartView>();
        QCOMPARE(chart->selectedMonth(), std::optional(1));
        QCOMPARE(model().monthAt(table()->currentIndex()), std::optional(YearMonth{2018, 1}));
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(m_page->month(), std::optional(YearMonth{2018, 2}));
        QCOMPARE(table()->currentIndex(), model().indexOf({2018, 2}));
        // March has only last year's bar.
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(m_page->month(), std::optional(YearMonth{2017, 3}));
        QCOMPARE(table()->currentIndex(), model().indexOf({2017, 3}));
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(chart->selectedMonth(), std::optional(4));
        QVERIFY(says(QStringLiteral("April 2017")));
        // A sum is of no month.
        table()->setCurrentIndex(model().index(Model::CumulatedRow, 0));
        QCOMPARE(chart->selectedMonth(), std::nullopt);
        QVERIFY(sentence().startsWith(QLatin1String("Select a month in the table")));
    }

    void theSelectionSurvivesAReload()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        table()->setCurrentIndex(model().indexOf({2017, 3}));
        QSignalSpy changed(&m_session->deltas(), &DeltaStore::deltasChanged);
        m_page->refresh();
        QVERIFY(changed.wait(kPatienceMs));
        QCOMPARE(m_page->month(), std::optional(YearMonth{2017, 3}));
        QCOMPARE(table()->currentIndex(), model().indexOf({2017, 3}));
    }

    void nothingIsComputedFromPartOfTheReadings()
    {
        giveDocumentedReadings();
        addFault("^/.*/readings$", "silent");
        m_page->setMeter(kMeter);
        TRY(hasRows());
        QVERIFY(sentence().startsWith(QLatin1String("Loading the readings of this month")));
        QVERIFY(hasFigure(QStringLiteral("Computed here: –")));
        QVERIFY(hasFigure(QStringLiteral("From Enectiva: 158.0 kWh")));
        QVERIFY(hasFigure(QStringLiteral("Difference: –")));
        TRY(m_session->readings().isLoading(kMeter));
        QVERIFY(!m_page->isSettled());
        // They fail, and come when they are asked for again.
        m_server->clearFaults();
        addFault("^/.*/readings$", "status", -1, {{QStringLiteral("status"), 500}});
        m_session->readings().refresh(kMeter, {});
        TRY(sentence().startsWith(
            QLatin1String("The readings of this month could not be loaded.")));
        QVERIFY(m_page->isSettled());
        m_server->clearFaults();
        QTest::mouseClick(part<DeltaComparisonStrip>()->findChild<QPushButton *>(), Qt::LeftButton);
        TRY(hasFigure(QStringLiteral("Computed here: 158.0 kWh")));
        QCOMPARE(sentence(), QString());
    }

    void tellsFlawsOfWhatIsComputed()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        table()->setCurrentIndex(model().indexOf({2018, 2}));
        TRY(m_page->isSettled());
        QVERIFY(sentence().startsWith(QLatin1String("The readings do not cover the whole month")));
        QVERIFY(explanation().contains(
            QLatin1String("Ends with the last reading, 01/02/2018 01:00: 980 kWh.")));
        table()->setCurrentIndex(model().indexOf({2018, 7}));
        QVERIFY(sentence().startsWith(QLatin1String("There are no readings of this month")));
    }

    void unitsThatDifferAreNotCompared()
    {
        DeltaComparisonStrip strip;
        DeltaComparison comparison;
        comparison.month = {2018, 1};
        comparison.fromService = 105.0;
        comparison.computed = 10.0;
        comparison.edges.emplace();
        DeltaComparisonStrip::Format format;
        format.units = {
            QStringLiteral("m³"), QStringLiteral("kWh"), QStringLiteral("kWh"), {}, 1.0, 1};
        format.zone = QTimeZone::utc();
        strip.showComparison(comparison, format);
        QCOMPARE(strip.sentence(),
                 QStringLiteral("Enectiva tells kWh, the readings count m³: they "
                                "are not compared."));
        QStringList figures;
        for (const QLabel *label : strip.findChildren<QLabel *>()) {
            if (!label->accessibleName().isEmpty())
                figures << label->accessibleName();
        }
        QVERIFY(figures.contains(QStringLiteral("Computed here: 10.0 m³")));
        QVERIFY(figures.contains(QStringLiteral("From Enectiva: 105.0 kWh")));
        QVERIFY(figures.contains(QStringLiteral("Difference: –")));
    }

    void asksOnlyWhileItIsSeen()
    {
        m_page->hide();
        m_page->setMeter(kMeter);
        m_page->refresh();
        QVERIFY(!m_session->deltas().isLoading(m_page->subject()));
        QVERIFY(m_page->isSettled());
        m_page->show();
        QVERIFY(m_session->deltas().isLoading(m_page->subject()));
        TRY(hasRows());
        QCOMPARE(deltaRequests(), 1);
    }

    void followsTheLanguage()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        QLocale::setDefault(QLocale(QLocale::Czech));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_page.get(), &change);
        QCOMPARE(cell({2018, 1}), QStringLiteral("158,0"));
        QCOMPARE(model().index(0, 0).data().toString(), QStringLiteral("led"));
        QVERIFY(hasFigure(QStringLiteral("Computed here: 158,0 kWh")));
        QVERIFY(says(QStringLiteral("Leden 2018")));
        QCOMPARE(m_page->month(), std::optional(YearMonth{2018, 1}));
        QVERIFY(
            part<DeltaChartView>()->accessibleDescription().contains(QLatin1String("leden 158,0")));
    }

    void aNewMeterShowsItsFirstMonth()
    {
        m_server->replaceSeries(kMeter.value,
                                {QJsonArray{QStringLiteral("2018-02-01T00:00:00+01:00"), 5},
                                 QJsonArray{QStringLiteral("2018-02-01T08:00:00+01:00"), 7}});
        m_page->setMeter(kMeter);
        TRY(hasRows());
        QCOMPARE(cell({2018, 2}), QStringLiteral("partial 2"));
        QCOMPARE(m_page->month(), std::optional(YearMonth{2018, 2}));
    }

    void noCellIsCut()
    {
        setNow(QDate(2026, 2, 10));
        m_page->setMeter(kMeter);
        TRY(hasRows());
        for (int column = 0; column < model().columnCount(); ++column) {
            for (int row = 0; row < model().rowCount(); ++row) {
                const QModelIndex index = model().index(row, column);
                QFont font = table()->font();
                if (row == Model::CumulatedRow)
                    font.setWeight(QFont::DemiBold);
                const int text = QFontMetrics(font).horizontalAdvance(index.data().toString());
                QVERIFY2(text + 18 <= table()->columnWidth(column),
                         qPrintable(index.data().toString()));
            }
        }
    }

    void copiesTheTable()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        QGuiApplication::clipboard()->clear();
        table()->actions().first()->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(QLatin1String("Month\t2016\t2017\t2018\tDiff.\tDiff. %\nJan\t")));
        QVERIFY(copied.contains(QLatin1String("\t158.0\t")));
    }
};

QTEST_MAIN(TestDeltasPage)
#include "tst_deltaspage.moc"
