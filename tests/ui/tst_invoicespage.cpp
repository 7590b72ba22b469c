// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicespage.h"

#include "models/invoicebatchmodel.h"
#include "services/outbox.h"
#include "tests/ui/invoicespagefixture.h"
#include "ui/invoices/invoiceimportdialog.h"
#include "ui/invoices/invoicesendpage.h"
#include "ui/invoices/meterfield.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QTreeWidget>

#include <algorithm>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr int kInvoices = 10;

} // namespace

//! A page over a session against the contract server. Two meters used 100 in each month of 2025.
class TestInvoicesPage : public InvoicesPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void fillsInTheDaysThatFollow()
    {
        QVERIFY(!ledger().add(invoice(kMeter, 2, "100")).refusal);
        form().focusMeter();
        enter(serial(kMeter));
        TRY(QApplication::focusWidget() == &field("To"));
        QCOMPARE(form().invoice().from, QDate(2025, 3, 1));
        QCOMPARE(form().invoice().to, QDate(2025, 3, 31));
        // A day alone is of the month that is likely.
        enter(QStringLiteral("15"));
        QCOMPARE(form().invoice().to, QDate(2025, 3, 15));
        QCOMPARE(QApplication::focusWidget(), &field("Consumption"));
    }

    void fourEntersTakeAnInvoice()
    {
        QVERIFY(!ledger().add(invoice(kMeter, 2, "100")).refusal);
        form().focusMeter();
        enter(serial(kMeter));
        press(Qt::Key_Return);
        enter(QStringLiteral("100"));
        enter(QStringLiteral("510,50"));
        press(Qt::Key_Return);
        QCOMPARE(rowCount(), 1);
        const LedgerInvoice &added = batch().rows().front().invoice;
        QCOMPARE(added.meter, kMeter);
        QCOMPARE(added.from, QDate(2025, 3, 1));
        QCOMPARE(added.to, QDate(2025, 3, 31));
        QCOMPARE(added.consumption, QByteArray("100"));
        QCOMPARE(added.cost, QByteArray("510.50"));
        // The next one follows.
        QCOMPARE(form().invoice().from, QDate(2025, 4, 1));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&field("Invoice meter")));
    }

    void comparesWhileItIsTyped()
    {
        form().begin(kMeter, DayRange{QDate(2025, 3, 1), QDate(2025, 3, 31)});
        field("To").setFocus();
        field("Consumption").setFocus();
        type(QStringLiteral("114"));
        TRY(batch().draftVerdict().has(InvoiceIssue::Difference));
        auto *measured = named<QLabel>("Measured consumption");
        QVERIFY(measured);
        TRY(measured->text().contains(u'±'));
        QCOMPARE(measured->accessibleDescription(), measured->text());
        QVERIFY(!findings().isEmpty());
        QVERIFY(m_page->batch()->rows().empty());
    }

    void saysWhatIsWrongAndKeepsIt()
    {
        form().begin(kMeter, DayRange{QDate(2025, 3, 1), QDate(2025, 3, 31)});
        field("Consumption").setFocus();
        type(QStringLiteral("12x"));
        field("Note").setFocus();
        press(Qt::Key_Return);
        QCOMPARE(rowCount(), 0);
        QCOMPARE(field("Consumption").text(), QStringLiteral("12x"));
        QVERIFY(field("Consumption").hasFocus());
        QVERIFY(!field("Note").accessibleDescription().isEmpty());
        // What stands in the ledger just so is not typed again.
        QVERIFY(!ledger().add(invoice(kMeter, 3, "100", {})).refusal);
        field("Consumption").selectAll();
        type(QStringLiteral("100"));
        field("Note").setFocus();
        press(Qt::Key_Return);
        QCOMPARE(rowCount(), 0);
        QCOMPARE(field("Consumption").text(), QStringLiteral("100"));
        TRY(!field("To").accessibleDescription().isEmpty());
    }

    void escapeLosesNothing()
    {
        form().begin(kMeter);
        field("Consumption").setFocus();
        type(QStringLiteral("77"));
        const InvoiceDraftText before = form().draft();
        press(Qt::Key_Escape);
        QVERIFY(field("Consumption").text().isEmpty());
        QVERIFY(form().canBringBack());
        QVERIFY(buttonWith(QStringLiteral("Bring back")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form().draft(), before);
    }

    void keepsWhatIsTypedOverARestart()
    {
        form().begin(kMeter);
        field("Consumption").setFocus();
        type(QStringLiteral("12,3x"));
        field("Note").setFocus();
        type(QStringLiteral("half"));
        const InvoiceDraftText before = form().draft();
        closePage();
        openPage();
        QCOMPARE(form().draft(), before);
    }

    void removesAndBringsBack()
    {
        typeInvoice(kMeter, QStringLiteral("28.2.2025"), QStringLiteral("1"), QStringLiteral("5"));
        QCOMPARE(rowCount(), 0); // it begins last month: the last day is before it
        TRY(!field("To").accessibleDescription().isEmpty());
        QVERIFY(!batch().add(invoice(kMeter, 2, "100")).refusal);
        QVERIFY(!batch().add(invoice(kMeter, 3, "101")).refusal);
        TRY(named<QTableView>("Invoices"));
        table().setFocus();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(rowCount(), 1);
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rowCount(), 2);
    }

    void changesARow()
    {
        QVERIFY(!batch().add(invoice(kMeter, 2, "100")).refusal);
        TRY(named<QTableView>("Invoices"));
        table().setFocus();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(field("Consumption").text(), QStringLiteral("100"));
        QVERIFY(named<QPushButton>("Change invoice"));
        field("Consumption").setFocus();
        field("Consumption").selectAll();
        enter(QStringLiteral("102"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(rowCount(), 1);
        QCOMPARE(batch().rows().front().invoice.consumption, QByteArray("102"));
        QVERIFY(named<QPushButton>("Add invoice"));
    }

    void acceptsAWarning()
    {
        QVERIFY(!batch().add(invoice(kMeter, 2, "150")).refusal);
        TRY(stateOf(0) == RowState::ToDecide);
        table().setFocus();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(stateOf(0), RowState::Accepted);
    }

    void tellsWhatIsLeftOfThePaper()
    {
        QVERIFY(!batch().add(invoice(kMeter, 2, "100", "145957.50")).refusal);
        QLineEdit &paper = field("Paper total");
        paper.setFocus();
        type(QStringLiteral("412306,10"));
        TRY(batch().totals().left == QByteArray("266348.60"));
        TRY(paper.accessibleDescription().contains(QLatin1String("348")));
    }

    void showsGapsAndBeginsOne()
    {
        ledger().add({invoice(kMeter, 2, "100"), invoice(kMeter, 4, "100")});
        TRY(stripModel().rowCount() == 1); // the other one has no invoices
        const int march = stripModel().columnOf({2025, 3});
        QVERIFY(march > 0);
        const QModelIndex gap = stripModel().index(0, march);
        QCOMPARE(gap.data(LedgerStripModel::KindRole).toInt(), int(LedgerSpan::Kind::Gap));
        QVERIFY(gap.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("2025")));
        strip().setFocus();
        strip().setCurrentIndex(gap);
        QTest::keyClick(&strip(), Qt::Key_Return);
        QCOMPARE(form().invoice().meter, kMeter);
        QCOMPARE(form().invoice().from, QDate(2025, 3, 1));
        QCOMPARE(form().invoice().to, QDate(2025, 3, 31));
        // A click, too: on the middle of the month behind the last one.
        const int may = stripModel().columnOf({2025, 5});
        const QRect cell = strip().visualRect(stripModel().index(0, may));
        QTest::mouseClick(strip().viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(form().invoice().from, QDate(2025, 5, 1));
    }

    void sendsABatchTypedByKeys()
    {
        QVERIFY(!ledger().add(invoice(kMeter, 2, "100")).refusal);
        QVERIFY(!ledger().add(invoice(kOther, 2, "100")).refusal);
        for (int i = 0; i < kInvoices; ++i) {
            form().focusMeter();
            enter(serial(i < kInvoices / 2 ? kMeter : kOther));
            press(Qt::Key_Return);
            enter(QStringLiteral("100"));
            enter(QStringLiteral("5%1,25").arg(i, 2, 10, QLatin1Char('0')));
            press(Qt::Key_Return);
        }
        QCOMPARE(rowCount(), kInvoices);
        TRY(batch().counts().checking == 0);
        QCOMPARE(batch().counts().ready, kInvoices);
        QCOMPARE(posts(), 0);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *confirm = named<QPushButton>("Confirm sending");
        QVERIFY(confirm && confirm->isEnabled());
        QVERIFY(confirm->hasFocus());
        QCOMPARE(posts(), 0);
        press(Qt::Key_Return);
        TRY(stored().size() == kInvoices);
        QStringList costs;
        for (const QJsonValue &one : stored())
            costs << QString::number(one[QLatin1String("cost")].toDouble(), 'f', 2);
        std::sort(costs.begin(), costs.end());
        for (int i = 0; i < kInvoices; ++i)
            QCOMPARE(costs.at(i), QStringLiteral("5%1.25").arg(i, 2, 10, QLatin1Char('0')));
        TRY(rowCount() == 0);
        const auto receipt = batch().receipt(batch().receipts().value(0));
        QVERIFY(receipt && receipt->isSettled());
        QCOMPARE(receipt->count(EntryState::Sent), kInvoices);
        QCOMPARE(posts(), kInvoices);
    }

    void asksAboutAnUnknownOne()
    {
        for (int month = 2; month < 8; ++month)
            QVERIFY(!batch().add(invoice(kMeter, month, "100")).refusal);
        TRY(batch().counts().checking == 0);
        m_fixture->server.addFault(
            {{QStringLiteral("method"), QStringLiteral("POST")},
             {QStringLiteral("path"), QStringLiteral("/meters/2001/invoices")},
             {QStringLiteral("fault"), QStringLiteral("drop-after-store")},
             {QStringLiteral("after"), 3},
             {QStringLiteral("times"), 1}});
        QVERIFY(batch().send(QStringLiteral("six")));
        TRY(stored().size() == 6);
        TRY(rowCount() == 1);
        QCOMPARE(stateOf(0), RowState::Check);
        QCOMPARE(batch().rows().front().invoice.from, QDate(2025, 5, 1));
        QCOMPARE(posts(), 6);
        QPushButton *back = buttonWith(QStringLiteral("Back to the batch"));
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        const auto verdict = table().model()->index(0, InvoiceBatchModel::VerdictColumn);
        QVERIFY(verdict.data().toString().startsWith(QLatin1String("Check")));
        QPushButton *there = buttonWith(QStringLiteral("It is there"));
        QVERIFY(there && buttonWith(QStringLiteral("It is not there, send again")));
        QTest::mouseClick(there, Qt::LeftButton);
        TRY(rowCount() == 0);
        QCOMPARE(ledger().invoicesOf(kMeter).size(), 6);
        QCOMPARE(posts(), 6);
        // The receipt has it among those that are stored.
        TRY(batch().receipt(batch().receipts().first())->countFound() == 1);
        const auto receipt = batch().receipt(batch().receipts().first());
        QCOMPARE(receipt->costStored(), receipt->costOfAll());
    }

    //! Somebody has entered other days into the ledger meanwhile.
    void saysWhyItIsNotSentAgain()
    {
        QVERIFY(!batch().add(invoice(kMeter, 2, "100")).refusal);
        TRY(batch().counts().checking == 0);
        m_fixture->server.addFault(
            {{QStringLiteral("method"), QStringLiteral("POST")},
             {QStringLiteral("path"), QStringLiteral("/meters/2001/invoices")},
             {QStringLiteral("fault"), QStringLiteral("drop-before-store")},
             {QStringLiteral("times"), 1}});
        QVERIFY(batch().send(QStringLiteral("one")));
        TRY(rowCount() == 1 && stateOf(0) == RowState::Check);
        QTest::mouseClick(buttonWith(QStringLiteral("Back to the batch")), Qt::LeftButton);
        LedgerInvoice other = invoice(kMeter, 2, "90");
        other.to = other.to.addDays(3);
        other.source = LedgerInvoice::Source::Imported;
        QVERIFY(!ledger().add(other, InvoiceLedger::Overlaps::Found).refusal);
        QPushButton *again = buttonWith(QStringLiteral("It is not there, send again"));
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        const auto isTold = [this] {
            const auto banners = m_page->findChildren<Banner *>();
            return std::any_of(banners.cbegin(), banners.cend(), [](const Banner *banner) {
                return banner->isVisible()
                    && banner->text().startsWith(
                        QLatin1String("Another invoice of this meter covers"));
            });
        };
        TRY(isTold());
        QCOMPARE(posts(), 1);
    }

    void takesOverAList()
    {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Meter\tFrom\tTo\tConsumption\tCost\n"
                           "%1\t2025-02-01\t2025-02-28\t100\t500.5\n"
                           "nothing\t2025-02-01\t2025-02-28\t100\t500.5\n")
                .arg(serial(kMeter)));
        QPushButton *paste = buttonWith(QStringLiteral("Paste a list"));
        QVERIFY(paste);
        QTest::mouseClick(paste, Qt::LeftButton);
        auto *dialog = m_page->findChild<InvoiceImportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->import().counts().rows, 2);
        TRY(!dialog->import().isChecking());
        QCOMPARE(dialog->import().counts().problems, 1);
        QPushButton *take = nullptr;
        for (auto *found : dialog->findChildren<QPushButton *>()) {
            if (found->text().startsWith(QLatin1String("Into the batch")))
                take = found;
        }
        QVERIFY(take && take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(rowCount(), 1);
        QCOMPARE(batch().rows().front().invoice.cost, QByteArray("500.5"));
    }

    void copiesTheBatch()
    {
        QVERIFY(!batch().add(invoice(kMeter, 2, "1234.5")).refusal);
        TRY(named<QTableView>("Invoices"));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().contains(serial(kMeter)));
        QVERIFY(copied->hasHtml());
    }

    //! Thousands of meters: only what is seen is made.
    void standsManyMeters()
    {
        QList<MeterId> many;
        for (int i = 0; i < 20000; ++i)
            many << MeterId{QString::number(100000 + i)};
        m_page->setSelectionSource([many] { return InvoicesPage::Selection{{}, many}; });
        auto *only = m_page->findChild<QCheckBox *>();
        QVERIFY(only);
        QTest::mouseClick(only, Qt::LeftButton);
        QCOMPARE(stripModel().rowCount(), 20000);
        QElapsedTimer timer;
        timer.start();
        strip().scrollToBottom();
        QVERIFY(!strip().grab().isNull());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestInvoicesPage)
#include "tst_invoicespage.moc"
