// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvwriter.h"
#include "files/invoicetable.h"
#include "files/xlsx.h"
#include "services/invoicebatch.h"
#include "services/invoiceimport.h"
#include "services/localrecords.h"
#include "services/viewstate.h"
#include "tests/services/importfixture.h"

#include <QtTest>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr int kWaitMs = ImportFixture::kPatienceMs;
using State = InvoiceImport::State;
using Purpose = InvoiceImport::Purpose;

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kWaitMs)

//! Lists of suppliers, with the meters of the contract server.
class TestInvoiceImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<InvoiceImport> m_import;

    InvoiceLedger &ledger() { return m_fixture->session->records().ledger(); }
    const InvoiceImport::Row &row(int index) { return m_import->rows().at(std::size_t(index)); }
    State stateOf(int index) { return row(index).state; }

    TableSettings settingsOf(const Sheet &sheet)
    {
        return guessTable(sheet, m_import->finder(), TableKind::Invoices);
    }
    void take(const QString &text, Purpose purpose = Purpose::Ledger)
    {
        const Sheet sheet = sheetOfClipboard(text);
        m_import->setRows(invoiceRows(sheet, settingsOf(sheet), m_import->finder()), purpose);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        QVERIFY(m_fixture->open());
        m_import = std::make_unique<InvoiceImport>(*m_fixture->session);
    }
    void cleanup()
    {
        m_import.reset();
        m_fixture.reset();
    }

    void guessesTheColumns_data()
    {
        QTest::addColumn<QString>("head");
        QTest::newRow("en") << QStringLiteral("Meter\tFrom\tTo\tConsumption\tCost\tNote");
        QTest::newRow("cs") << QStringLiteral(
            "Měřidlo\tObdobí od\tObdobí do\tSpotřeba\tČástka\tPoznámka");
        QTest::newRow("cs, dates")
            << QStringLiteral("EAN\tDatum od\tDatum do\tMnožství\tCena celkem\tPoznámka");
        QTest::newRow("de") << QStringLiteral("Zähler\tVon\tBis\tVerbrauch\tBetrag\tBemerkung");
    }
    void guessesTheColumns()
    {
        QFETCH(QString, head);
        const Sheet sheet = sheetOfClipboard(
            head + QStringLiteral("\n2001\t1.2.2025\t28.2.2025\t100,5\t1 234,50 Kč\tx\n"));
        const TableSettings settings = settingsOf(sheet);
        const std::vector<ColumnRole> wanted{ColumnRole::Meter, ColumnRole::From,
                                             ColumnRole::To,    ColumnRole::Consumption,
                                             ColumnRole::Cost,  ColumnRole::Note};
        QVERIFY(settings.hasHeader);
        QCOMPARE(settings.roles, wanted);
        const auto rows = invoiceRows(sheet, settings, m_import->finder());
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].cells.problem, ImportProblem::None);
        QCOMPARE(rows[0].from, QDate(2025, 2, 1));
        QCOMPARE(rows[0].to, QDate(2025, 2, 28));
        QCOMPARE(rows[0].consumption.digits, QByteArray("100.5"));
        QCOMPARE(rows[0].cost.digits, QByteArray("1234.50"));
        QCOMPARE(unpacked(packed(settings), 6)->roles, wanted);
    }

    void leavesUnitPricesAndDueDatesAlone()
    {
        const Sheet sheet = sheetOfClipboard(
            QStringLiteral("Měřidlo\tDatum splatnosti\tOd\tDo\tSpotřeba\tJednotková cena\tČástka\n"
                           "2001\t20.3.2025\t1.2.2025\t28.2.2025\t100\t5,00\t500,00\n"));
        const TableSettings settings = settingsOf(sheet);
        QCOMPARE(settings.column(ColumnRole::From), 2);
        QCOMPARE(settings.column(ColumnRole::Cost), 6);
        QCOMPARE(settings.roles[1], ColumnRole::Ignore);
        QCOMPARE(settings.roles[5], ColumnRole::Ignore);
    }

    //! Each column has its own decimal mark; what can be read in two ways is asked.
    void asksForMarksPerColumn()
    {
        const Sheet sheet = sheetOfClipboard(QStringLiteral(
            "meter\tfrom\tto\tconsumption\tcost\n2001\t2025-02-01\t2025-02-28\t1.234\t1,5\n"));
        TableSettings settings = settingsOf(sheet);
        QCOMPARE(numbersOf(sheet, settings, ColumnRole::Consumption).state(),
                 ColumnNumbers::State::Asked);
        QCOMPARE(numbersOf(sheet, settings, ColumnRole::Cost).state(), ColumnNumbers::State::Clear);
        auto rows = invoiceRows(sheet, settings, m_import->finder());
        QCOMPARE(rows[0].cells.problem, ImportProblem::MarkAsked);
        QCOMPARE(rows[0].cells.valueText, QStringLiteral("1.234"));
        settings.mark = DecimalMark::Comma;
        rows = invoiceRows(sheet, settings, m_import->finder());
        QCOMPARE(rows[0].cells.problem, ImportProblem::None);
        QCOMPARE(rows[0].consumption.digits, QByteArray("1234"));
        QCOMPARE(rows[0].cost.digits, QByteArray("1.5"));
    }

    void asksForTheOrderOfDays()
    {
        const Sheet sheet = sheetOfClipboard(
            QStringLiteral("meter\tfrom\tto\tcost\n2001\t1/2/2025\t3/2/2025\t5\n"));
        TableSettings settings = settingsOf(sheet);
        QCOMPARE(dateOrdersOf(sheet, settings).state, DateOrders::State::Asked);
        QCOMPARE(invoiceRows(sheet, settings, m_import->finder())[0].cells.problem,
                 ImportProblem::OrderAsked);
        settings.order = DateOrder::DayFirst;
        QCOMPARE(invoiceRows(sheet, settings, m_import->finder())[0].to, QDate(2025, 2, 3));
    }

    void givesAVerdictForEachRow()
    {
        LedgerInvoice known;
        known.meter = {QStringLiteral("2001")};
        known.from = {2025, 1, 1};
        known.to = {2025, 1, 31};
        known.cost = "500";
        known.consumption = "100";
        known.source = LedgerInvoice::Source::Imported;
        QVERIFY(!ledger().add(known).refusal);
        take(QStringLiteral("meter\tfrom\tto\tconsumption\tcost\n"
                            "2001\t2025-01-01\t2025-01-31\t100.0\t500\n" // there
                            "2001\t2025-02-01\t2025-02-28\t100\t500\n" // ready
                            "2001\t2025-02-28\t2025-03-31\t100\t500\n" // overlaps the one above
                            "nobody\t2025-02-01\t2025-02-28\t100\t500\n"
                            "2002\t2025-02-01\t2025-02-28\t100\t\n" // no cost
                            "2002\t2025-02-01\t2025-02-28\t100.0\t\n" // the same again
                            "2002\t2025-03-01\t2025-02-28\t100\t1\n"
                            "2003\t\t2025-02-28\t100\t1\n"
                            "2003\t2025-01-01\t2025-02-28\t-100\t1\n"));
        const QList<State> wanted{State::There,   State::Refused,  State::Refused,
                                  State::Problem, State::ToDecide, State::There,
                                  State::Refused, State::Problem,  State::Refused};
        for (int i = 0; i < int(wanted.size()); ++i)
            QCOMPARE(stateOf(i), wanted.at(i));
        QCOMPARE(row(3).problem, ImportProblem::MeterUnknown);
        QCOMPARE(row(5).other, 6);
        QCOMPARE(row(7).problem, ImportProblem::NotADate);
        QVERIFY(row(1).verdict.has(InvoiceIssue::Overlap));
        QVERIFY(row(8).verdict.has(InvoiceIssue::Negative));
        QVERIFY(!m_import->isChecking());
        QCOMPARE(m_import->take(nullptr, false), 0);
        QCOMPARE(m_import->take(nullptr, true), 1);
        QCOMPARE(stateOf(4), State::There);
        QCOMPARE(ledger().invoicesOf({QStringLiteral("2002")}).first().source,
                 LedgerInvoice::Source::Imported);
        // Nothing was asked of the service for what it has already.
        QCOMPARE(m_fixture->server.arrivals(QStringLiteral("GET"),
                                            QStringLiteral("/meters/2001/readings")),
                 0);
    }

    void comparesWhatIsToBeSentWithTheMeter()
    {
        QTemporaryDir folder;
        DataDirectory directory(folder.path());
        QVERIFY(directory.open());
        Database database(directory, DatabaseFile::main());
        VERIFY_STORED(database.open());
        ViewState state(database);
        InvoiceBatch batch(*m_fixture->session, state);
        take(QStringLiteral("meter\tfrom\tto\tconsumption\tcost\n"
                            "2001\t2025-02-01\t2025-02-28\t100\t500\n"
                            "2001\t2025-03-01\t2025-03-31\t130\t650\n"),
             Purpose::Batch);
        QVERIFY(m_import->isChecking());
        TRY(!m_import->isChecking());
        QCOMPARE(stateOf(0), State::Ready);
        QCOMPARE(stateOf(1), State::ToDecide);
        QVERIFY(row(1).verdict.has(InvoiceIssue::Difference));
        QCOMPARE(m_import->take(&batch, false), 1);
        QCOMPARE(batch.rows().size(), std::size_t(1));
        QCOMPARE(batch.rows().front().invoice.source, LedgerInvoice::Source::Typed);
        TRY(stateOf(0) == State::There);
        QCOMPARE(m_import->counts().there, 1);
    }

    //! What was exported can be imported somewhere else, from both kinds of file.
    void readsWhatWasExported()
    {
        LedgerInvoice one;
        one.meter = {QStringLiteral("2001")};
        one.from = {2024, 12, 3};
        one.to = {2025, 1, 2};
        one.cost = "12345.60";
        one.consumption = "0.500";
        one.note = QStringLiteral("faktura 1; \"zálohy\"");
        LedgerInvoice two = one;
        two.meter = {QStringLiteral("2002")};
        two.consumption.clear();
        const Table table = invoicesTable({two, one});
        for (const QByteArray &bytes : {csvText(table), *xlsxBytes(table)}) {
            const auto sheet = readSheet(bytes);
            QVERIFY(sheet);
            const auto rows = invoiceRows(*sheet, settingsOf(*sheet), m_import->finder());
            QCOMPARE(rows.size(), std::size_t(2));
            m_import->setRows(rows, Purpose::Ledger);
            QCOMPARE(row(0).problem, ImportProblem::None);
            QCOMPARE(row(0).invoice.meter, one.meter);
            QCOMPARE(row(0).invoice.from, one.from);
            QCOMPARE(row(0).invoice.to, one.to);
            QCOMPARE(row(0).invoice.cost.toDouble(), 12345.6);
            QCOMPARE(row(0).invoice.consumption.toDouble(), 0.5);
            QCOMPARE(row(0).invoice.note, one.note);
            QCOMPARE(stateOf(0), State::Ready);
            QCOMPARE(stateOf(1), State::ToDecide);
        }
    }
};

QTEST_GUILESS_MAIN(TestInvoiceImport)
#include "tst_invoiceimport.moc"
