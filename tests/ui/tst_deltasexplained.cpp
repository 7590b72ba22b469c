// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltapartsmodel.h"
#include "services/invoiceledger.h"
#include "services/localrecords.h"
#include "services/readingstore.h"
#include "tests/ui/deltaspagefixture.h"
#include "ui/charts/deltachartview.h"
#include "ui/deltas/deltaexport.h"

#include <QScrollBar>

using namespace meterdesk;
using namespace meterdesk::test;

//! What Deltas tells of the selected month: the documented examples with their numbers, its parts,
//! its cost.
class TestDeltasExplained : public QObject, private DeltasPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        startServer();
    }

    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { m_server.reset(); }

    void explainsTheDocumentedMonth()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        auto *text = named<QPlainTextEdit>("Explanation");
        QVERIFY(text->isVisible() && text->isReadOnly());
        const QString words = explanation();
        QVERIFY2(words.contains(QStringLiteral("820 + (824 - 820) / 4 h × 1 h = 821 kWh")),
                 qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("978 + (980 - 978) / 2 h × 1 h = 979 kWh")));
        QVERIFY(words.contains(QLatin1String("979 - 821 = 158 kWh. From Enectiva: 158 kWh")));
        QVERIFY(words.contains(QLatin1String("between 154 kWh and 160 kWh")));
        // All of it is on the screen, without scrolling.
        QVERIFY(text->verticalScrollBar()->maximum() == 0);
    }

    void explainsTheMonthOfTheManual()
    {
        setNow(QDate(2019, 3, 1));
        giveReadingsOfTheManual();
        m_page->setMeter(kOtherMeter);
        TRY(hasRows());
        table()->setCurrentIndex(model().indexOf({2019, 1}));
        TRY(m_page->isSettled());
        QCOMPARE(cell({2019, 1}), QStringLiteral("10.76"));
        QVERIFY(hasFigure(QStringLiteral("Computed here: 10.76 m³")));
        QVERIFY(hasFigure(QStringLiteral("From Enectiva: 10.76 m³")));
        QVERIFY2(explanation().contains(
                     QStringLiteral("100 + (125 - 100) / 360 h × 11 h = 100.7639 m³")),
                 qPrintable(explanation()));
        QVERIFY(explanation().contains(
            QStringLiteral("Begins with the first reading, 24/01/2019 13:00: 90 m³")));
        QVERIFY(explanation().contains(QStringLiteral("100.7639 - 90 = 10.7639 m³")));
        table()->setCurrentIndex(model().indexOf({2019, 2}));
        TRY(m_page->isSettled());
        QVERIFY(explanation().contains(QStringLiteral("155.1875 - 100.7639 = 54.4236 m³")));
    }

    void cumulatedAndInAnotherUnit()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        named<QComboBox>("Show")->setCurrentIndex(1);
        QVERIFY(model().isCumulated());
        QCOMPARE(cell({2018, 2}), QStringLiteral("partial 159.0"));
        QCOMPARE(part<DeltaChartView>()->bars().months[1].current, std::optional(159.0));
        // The explanation stays that of the month.
        QVERIFY(hasFigure(QStringLiteral("Computed here: 158.0 kWh")));
        auto *unit = named<QComboBox>("Unit");
        QCOMPARE(unit->currentText(), QStringLiteral("kWh"));
        const int mega = unit->findText(QStringLiteral("MWh"));
        unit->setCurrentIndex(mega);
        Q_EMIT unit->activated(mega);
        QCOMPARE(cell({2018, 1}), QStringLiteral("0.158"));
        QCOMPARE(part<DeltaChartView>()->bars().unit, QStringLiteral("MWh"));
        QVERIFY(hasFigure(QStringLiteral("Computed here: 0.158 MWh")));
        QVERIFY(hasFigure(QStringLiteral("From Enectiva: 0.158 MWh")));
        QVERIFY(explanation().contains(QLatin1String("= 158 kWh. That is 0.158 MWh.")));
        QVERIFY(says(QStringLiteral("from Enectiva")));
        // Both are remembered.
        m_page.reset();
        openPage();
        m_page->setMeter(kMeter);
        TRY(hasRows());
        QVERIFY(model().isCumulated());
        QCOMPARE(cell({2018, 1}), QStringLiteral("0.158"));
    }

    void tellsWhatMonthsCost()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        auto *unit = named<QComboBox>("Unit");
        QCOMPARE(unit->findText(QStringLiteral("money")), -1);
        LedgerInvoice invoice;
        invoice.meter = kMeter;
        invoice.from = {2017, 12, 1};
        invoice.to = {2017, 12, 31};
        invoice.consumption = "100";
        invoice.cost = "450.50";
        QVERIFY(!m_session->records().ledger().add(invoice).refusal);
        QVERIFY(says(QStringLiteral("Unit price from invoices 4.505 per kWh (01/12/2017 – "
                                    "31/12/2017)")));
        const int money = unit->findText(QStringLiteral("money"));
        QVERIFY(money > 0);
        unit->setCurrentIndex(money);
        Q_EMIT unit->activated(money);
        QCOMPARE(cell({2017, 12}), QStringLiteral("451")); // not "≈": from the invoice
        QCOMPARE(cell({2018, 1}), QStringLiteral("≈\u00a0712")); // 158 kWh at 4.505
        QVERIFY(says(QStringLiteral("from invoices; ≈ estimated")));
        QVERIFY(!says(QStringLiteral("from Enectiva")));
        const DeltaBars &bars = part<DeltaChartView>()->bars();
        QVERIFY(bars.months[0].isEstimated);
        QVERIFY(!bars.months[11].isPreviousEstimated);
        QCOMPARE(bars.unit, QStringLiteral("money"));
        // The explanation still tells consumption, and then the cost.
        QVERIFY(hasFigure(QStringLiteral("Computed here: 158.0 kWh")));
        QVERIFY2(explanation().endsWith(
                     QStringLiteral("Cost estimated: ≈ 712, consumption from Enectiva × last unit "
                                    "price (4.505 per kWh).")),
                 qPrintable(explanation()));
        table()->setCurrentIndex(model().indexOf({2017, 12}));
        TRY(explanation().endsWith(QLatin1String("Cost from invoices: 450.50.")));
        QVERIFY(part<DeltaChartView>()->accessibleDescription().contains(
            QLatin1String("January estimated 712")));
        // Another meter has no invoices: it shows its own unit.
        m_page->setMeter(kOtherMeter);
        TRY(hasRows());
        QVERIFY(says(QStringLiteral("from Enectiva")));
        QCOMPARE(unit->currentText(), QStringLiteral("m³"));
    }

    void exportsTellWhatIsEstimated()
    {
        DeltaTableModel months;
        DeltaTableModel::View view;
        view.estimated = {{2018, 1}};
        months.setDeltas({{{2018, 1}, 712.0, {}, {}}}, QTimeZone::utc(), view);
        DeltaTitle title{
            QStringLiteral("Meter"), {}, QStringLiteral("money"), QTimeZone::utc(), {}};
        title.isMoney = true;
        title.estimated = {QStringLiteral("January 2018")};
        const ChartOutcome outcome =
            deltaOutcome(months, deltaBars(months, 2018, title.unit), title);
        QStringList lines;
        for (const auto &[caption, text] : outcome.table().title)
            lines << QStringLiteral("%1: %2").arg(caption, std::get<QString>(text));
        QVERIFY2(lines.contains(QStringLiteral("Estimated: January 2018")),
                 qPrintable(lines.join(u'|')));
        QVERIFY(lines.join(u'|').contains(QLatin1String("Source: Invoices; what they do not")));
        QVERIFY(!lines.join(u'|').contains(QLatin1String("Monthly deltas from Enectiva")));
    }

    void anInvoiceOverMonthsIsSharedOutByUse()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        LedgerInvoice invoice;
        invoice.meter = kMeter;
        invoice.from = {2017, 2, 1};
        invoice.to = {2018, 1, 31};
        invoice.cost = "259"; // as many as were used from 720 to 979
        QVERIFY(!m_session->records().ledger().add(invoice).refusal);
        TRY(!m_session->readings().isLoading(kMeter));
        auto *unit = named<QComboBox>("Unit");
        unit->setCurrentIndex(unit->findText(QStringLiteral("money")));
        Q_EMIT unit->activated(unit->currentIndex());
        QCOMPARE(cell({2018, 1}), QStringLiteral("158.00"));
        QVERIFY(explanation().endsWith(
            QLatin1String("An invoice over several months is shared out by measured use.")));
    }

    void showsAWholeAndItsParts()
    {
        setNow(QDate(2026, 1, 1));
        m_page->setEntity({QStringLiteral("101")});
        choose(Kind::Entity);
        TRY(hasRows());
        TRY(m_page->isSettled());
        auto *parts = named<QTableView>("Parent and children");
        QVERIFY(parts->isVisible());
        const QAbstractItemModel *rows = parts->model();
        QVERIFY(rows->rowCount() > 2);
        double sum = 0;
        const auto figure = [rows](int row) {
            return rows->index(row, DeltaPartsModel::CurrentColumn)
                .data(DeltaPartsModel::RawRole)
                .toDouble();
        };
        for (int row = 1; row < rows->rowCount(); ++row)
            sum += figure(row);
        QVERIFY(figure(0) > 0);
        QVERIFY2(std::abs(sum - figure(0)) < 1e-6 * figure(0), qPrintable(QString::number(sum)));
        QCOMPARE(figure(0), *model().value(*m_page->month()));
        QCOMPARE(rows->index(rows->rowCount() - 1, 0).data().toString(),
                 QStringLiteral("Rest, in none of them"));
        // How several zones are added up is told as the service tells it.
        QVERIFY2(explanation().contains(QLatin1String("Enectiva adds up the meters of the entity")),
                 qPrintable(explanation()));
        QVERIFY(explanation().contains(QLatin1String("Europe/Prague: ")));
        // It goes out as a table.
        DeltaTitle title{QStringLiteral("School"), {}, QStringLiteral("kWh"), QTimeZone::utc(), {}};
        const ChartOutcome outcome = deltaPartsOutcome(*static_cast<const DeltaPartsModel *>(rows),
                                                       QStringLiteral("December 2025"), title);
        const Table table = outcome.table();
        QCOMPARE(int(table.rowCount()), rows->rowCount());
        QCOMPARE(std::get<double>(table.at(0, DeltaPartsModel::CurrentColumn)), figure(0));
        QVERIFY(!outcome.sheet.chart);
        m_page->setEntity({});
        QVERIFY(!parts->isVisible());
    }
};

QTEST_MAIN(TestDeltasExplained)
#include "tst_deltasexplained.moc"
