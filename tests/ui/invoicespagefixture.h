// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledgerstripmodel.h"
#include "services/localrecords.h"
#include "tests/services/importfixture.h"
#include "tests/ui/keys.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/invoices/findingsbox.h"
#include "ui/invoices/invoiceform.h"
#include "ui/invoices/invoicespage.h"
#include "ui/invoices/ledgerstrip.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <memory>

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, ImportFixture::kPatienceMs)

namespace meterdesk::test {

using RowState = InvoiceBatch::RowState;

inline const MeterId kMeter{QStringLiteral("2001")};
inline const MeterId kOther{QStringLiteral("2002")};

//! A page over a session against the contract server. Two meters used 100 in each month of 2025.
class InvoicesPageFixture : public QObject
{
protected:
    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<ViewStateFixture> m_state;
    std::unique_ptr<ViewStateFixture> m_connectionState;
    std::unique_ptr<InvoicesPage> m_page;

    template<typename Widget>
    Widget *named(const char *name) const
    {
        for (Widget *found : m_page->findChildren<Widget *>()) {
            if (found->accessibleName() == QString::fromUtf8(name) && found->isVisible())
                return found;
        }
        return nullptr;
    }
    QLineEdit &field(const char *name) const { return *named<QLineEdit>(name); }
    QPushButton *buttonWith(const QString &text) const
    {
        for (auto *found : m_page->findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
    InvoiceForm &form() const { return *m_page->findChild<InvoiceForm *>(); }
    LedgerStrip &strip() const { return *m_page->findChild<LedgerStrip *>(); }
    LedgerStripModel &stripModel() const
    {
        return *static_cast<LedgerStripModel *>(strip().model());
    }
    QTableView &table() const { return *named<QTableView>("Invoices"); }
    InvoiceBatch &batch() const { return *m_page->batch(); }
    InvoiceLedger &ledger() const { return m_fixture->session->records().ledger(); }
    QString findings() const { return m_page->findChild<FindingsBox *>()->text(); }
    RowState stateOf(int row) const { return batch().rows().at(std::size_t(row)).state; }
    int rowCount() const { return int(batch().rows().size()); }

    static QString serial(const MeterId &meter)
    {
        const int index = meter.value.toInt() - 2001;
        return QStringLiteral("SN%1").arg(7919 * (index + 1) % 1000000, 6, 10, QLatin1Char('0'));
    }
    static LedgerInvoice invoice(const MeterId &meter, int month, const QByteArray &consumption,
                                 const QByteArray &cost = "500")
    {
        LedgerInvoice made;
        made.meter = meter;
        made.from = QDate(2025, month, 1);
        made.to = made.from.addMonths(1).addDays(-1);
        made.consumption = consumption;
        made.cost = cost;
        made.source = LedgerInvoice::Source::Imported;
        return made;
    }
    QJsonArray stored() const
    {
        return m_fixture->server.store()[QLatin1String("invoices")].toArray();
    }
    int posts() const
    {
        return m_fixture->server.arrivals(QStringLiteral("POST"), QStringLiteral("/meters/"));
    }

    void openPage()
    {
        QVERIFY(m_fixture->open());
        m_page = std::make_unique<InvoicesPage>(*m_state->state, *m_connectionState->state);
        m_page->resize(1150, 780);
        m_page->setSelectionSource([] {
            return InvoicesPage::Selection{QStringLiteral("School"), {kMeter, kOther}};
        });
        m_page->setSession(m_fixture->session.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        TRY(ledger().isLoaded() && m_page->isSettled());
    }
    void closePage()
    {
        m_page.reset();
        m_fixture->session.reset();
    }
    //! As a person would: the meter by its serial, the last day, the amounts.
    void typeInvoice(const MeterId &meter, const QString &to, const QString &consumption,
                     const QString &cost)
    {
        form().focusMeter();
        enter(serial(meter));
        enter(to);
        enter(consumption);
        enter(cost);
        press(Qt::Key_Return);
    }

    void open()
    {
        m_fixture = std::make_unique<ImportFixture>();
        m_state = std::make_unique<ViewStateFixture>();
        m_connectionState = std::make_unique<ViewStateFixture>();
        QVERIFY(m_state->load() && m_connectionState->load());
        openPage();
    }
    void close()
    {
        m_page.reset();
        m_fixture.reset();
        m_connectionState.reset();
        m_state.reset();
    }
};

} // namespace meterdesk::test
