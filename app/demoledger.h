// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerinvoice.h"
#include "domain/ledgerrules.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace meterdesk {

class Desk;
class Session;

//! The invoices that a person who tries the demo "has": two years of them for a few meters, made of
//! what the meters measured, with a month missing, two that overlap, and a batch that was begun.
//! Only here: nothing is sent. GUI thread.
class DemoLedger : public QObject
{
    Q_OBJECT

public:
    //! Gets the invoice that "is being typed".
    using Typing = std::function<void(const LedgerInvoice &)>;

    //! \a desk must outlive this.
    DemoLedger(Desk &desk, Typing typing, QObject *parent = nullptr);

    //! Of a connection that is open; a second call does nothing. A ledger that has something in it
    //! stays as it is.
    void start();
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void done();

private:
    void begin();
    void takeReadings(const MeterId &meter);
    void fill();
    LedgerInvoice invoiceOf(const MeterId &meter, const DayRange &days, double factor = 1) const;
    void addHistory(const QString &importId, const MeterId &meter, QList<LedgerInvoice> &invoices);
    void addOverlap();
    void addBatch();
    void end();

    Desk &m_desk;
    Typing m_typing;
    Session *m_session = nullptr;
    QHash<QString, MeterId> m_meters; //!< by import ID
    QSet<MeterId> m_missing; //!< whose readings are not there yet
    QDate m_thisMonth; //!< its first day
    QTimer m_patience;
    bool m_isStarted = false;
    bool m_isDone = false;
};

} // namespace meterdesk
