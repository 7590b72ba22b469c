// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/units.h"
#include "domain/checks/invoicecheck.h"
#include "domain/outboxentry.h"
#include "domain/writerequest.h"
#include "services/invoicereadings.h"

#include <QList>
#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <vector>

namespace meterdesk {
class Session;
}

namespace meterdesk::cli {

//! What the checks say of the invoices of a file; the same checks as in the window. Lives in the
//! GUI thread.
class InvoiceChecks : public QObject
{
    Q_OBJECT

public:
    //! \a session must outlive it. \a gas: for invoices of gas that count energy.
    InvoiceChecks(Session &session, const GasProperties &gas, QObject *parent = nullptr);

    //! Loads the readings that \a requests are measured by; loaded() follows, once. Where
    //! \a isOffline, only the cache is read. What does not come is not waited for for ever.
    void load(const QList<WriteRequest> &requests, bool isOffline);

    //! A verdict for each of \a requests, which are invoices, against the ledger, \a entries (the
    //! outbox) and the others of the file that have no error: one that is only held back by a
    //! warning will follow. Of two that overlap, the one of the later first day is wrong.
    std::vector<InvoiceVerdict> check(const QList<WriteRequest> &requests,
                                      const QList<OutboxEntry> &entries, TimeMs now) const;

    //! What the verdict on \a request means, in words; empty where all is well.
    QString sentence(const InvoiceVerdict &verdict, const WriteRequest &request) const;

Q_SIGNALS:
    void loaded();

private:
    QTimeZone zoneOf(const MeterId &meter) const;
    LedgerInvoice invoiceOf(const WriteRequest &request) const;
    std::optional<MeasuredUse> measuredFor(const LedgerInvoice &invoice) const;
    void end();

    Session &m_session;
    const GasProperties m_gas;
    InvoiceReadings m_readings;
    QTimer m_patience;
    bool m_isDone = false;
};

} // namespace meterdesk::cli
