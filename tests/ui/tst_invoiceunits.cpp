// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/invoicebatchmodel.h"
#include "services/localchoices.h"
#include "tests/ui/invoicespagefixture.h"
#include "ui/invoices/invoicesendpage.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>

using namespace meterdesk;
using namespace meterdesk::test;

//! What the figures of invoices are, and what is kept though it cannot be sent.
class TestInvoiceUnits : public InvoicesPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    //! It is in the batch, red, and is never sent while it overlaps.
    void keepsAnOverlap()
    {
        QVERIFY(!ledger().add(invoice(kMeter, 3, "100")).refusal);
        form().begin(kMeter, DayRange{QDate(2025, 3, 20), QDate(2025, 4, 20)});
        field("Consumption").setFocus();
        type(QStringLiteral("90"));
        TRY(!field("To").accessibleDescription().isEmpty()); // said before it is added
        field("Note").setFocus();
        press(Qt::Key_Return);
        QCOMPARE(rowCount(), 1);
        QCOMPARE(stateOf(0), RowState::Blocked);
        QVERIFY(field("Consumption").text().isEmpty());
        QStringList told;
        for (const Banner *banner : m_page->findChildren<Banner *>()) {
            if (banner->isVisible())
                told << banner->text();
        }
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(QLatin1String("overlaps")), qPrintable(told.first()));
        QVERIFY(!batch().send(QStringLiteral("none")));
        // It leads back to its days.
        QTest::mouseClick(buttonWith(QStringLiteral("Change")), Qt::LeftButton);
        QCOMPARE(form().invoice().from, QDate(2025, 3, 20));
        field("From").setText(QStringLiteral("1/4/2025"));
        field("Note").setFocus();
        press(Qt::Key_Return);
        QCOMPARE(rowCount(), 1);
        TRY(stateOf(0) != RowState::Blocked && stateOf(0) != RowState::Checking);
    }

    void moneyHasItsCurrency()
    {
        m_fixture->session->records().choices().setCurrency(QStringLiteral("Kč"));
        form().begin(kMeter, DayRange{QDate(2025, 3, 1), QDate(2025, 3, 31)});
        TRY(field("Cost").accessibleDescription() == QStringLiteral("Kč"));
        QCOMPARE(field("Unit price").accessibleDescription(), QStringLiteral("Kč/kWh"));
        LedgerInvoice typed = invoice(kMeter, 3, "100", "1234.50");
        QVERIFY(!batch().add(typed).refusal);
        TRY(named<QTableView>("Invoices")); // it comes with the first one
        const auto *model = table().model();
        QCOMPARE(model->headerData(InvoiceBatchModel::CostColumn, Qt::Horizontal).toString(),
                 QStringLiteral("Cost, Kč"));
        TRY(batch().counts().checking == 0);
        field("Cost").setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *page = m_page->findChild<InvoiceSendPage *>();
        QVERIFY(page->isVisible());
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY2(texts.join(u'|').contains(QStringLiteral("1,234.50\u00a0Kč")),
                 qPrintable(texts.join(u'|')));
    }

    //! The unit is chosen in the form, is kept for the meter, and what is compared follows.
    void invoicesCountInAnotherUnit()
    {
        form().begin(kMeter, DayRange{QDate(2025, 3, 1), QDate(2025, 3, 31)});
        auto *unit = named<QComboBox>("Unit of the invoices");
        QVERIFY(unit);
        QCOMPARE(unit->currentText(), QStringLiteral("kWh"));
        field("Consumption").setFocus();
        type(QStringLiteral("0,1"));
        TRY(batch().draftVerdict().has(InvoiceIssue::Difference));
        unit->setCurrentText(QStringLiteral("MWh"));
        Q_EMIT unit->activated(unit->currentIndex());
        TRY(batch().draftVerdict().figures.difference
            && !batch().draftVerdict().has(InvoiceIssue::Difference));
        QVERIFY(named<QLabel>("Measured consumption")->text().endsWith(QLatin1String("MWh")));
        QCOMPARE(field("Consumption").text(), QStringLiteral("0,1"));
        form().begin(kOther, DayRange{QDate(2025, 3, 1), QDate(2025, 3, 31)});
        QCOMPARE(unit->currentText(), QStringLiteral("m³"));
        closePage();
        openPage();
        form().begin(kMeter, DayRange{QDate(2025, 3, 1), QDate(2025, 3, 31)});
        QCOMPARE(named<QComboBox>("Unit of the invoices")->currentText(), QStringLiteral("MWh"));
    }
};

QTEST_MAIN(TestInvoiceUnits)
#include "tst_invoiceunits.moc"
