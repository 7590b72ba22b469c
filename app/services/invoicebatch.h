// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/units.h"
#include "domain/checks/invoicecheck.h"
#include "domain/invoicereceipt.h"
#include "domain/meter.h"
#include "services/invoiceledger.h"
#include "services/invoicereadings.h"
#include "services/outbox.h"

#include <QHash>
#include <QObject>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meterdesk {

class Session;
class ViewState;

//! The invoices that were typed and are to be sent: those of the ledger with Source::Typed, in the
//! order in which they were typed, with what the checks say of each. What is typed is in the ledger
//! and so on the disk at once. With it the invoice that is being typed (the draft), checked in the
//! same way. Everything is checked anew when readings, ledger, meters or outbox change. Lives in
//! the GUI thread; the session must outlive it.
class InvoiceBatch : public QObject
{
    Q_OBJECT

public:
    //! Where a row is on its way.
    enum class RowState {
        Checking, //!< its readings are being loaded: is not sent yet
        Ready,
        Accepted, //!< ready, with warnings that were accepted
        ToDecide, //!< a warning that is not accepted yet
        Blocked, //!< an error: is not sent
        UnderWay, //!< in the outbox, see entryState
        Check, //!< it left and no answer came: a person has to look; never resent by itself
        Refused //!< the service said no, or something else stands there: may be sent again
    };
    Q_ENUM(RowState)

    struct Row
    {
        LedgerInvoice invoice;
        InvoiceVerdict verdict;
        InvoiceReadings::State readings = InvoiceReadings::State::Waiting;
        RowState state = RowState::ToDecide;
        bool isAccepted = false; //!< its warnings, as they are now
        EntryId entry; //!< of the outbox; empty where it was not sent, or was dropped
        std::optional<EntryState> entryState;

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Counts
    {
        int rows = 0;
        int checking = 0;
        int ready = 0; //!< and accepted: what send() takes
        int toDecide = 0;
        int blocked = 0;
        int underWay = 0;
        int toCheck = 0;
        int refused = 0;

        friend bool operator==(const Counts &, const Counts &) = default;
    };
    //! Exact sums in decimal digits.
    struct Totals
    {
        QByteArray cost; //!< of all rows
        std::optional<QByteArray> paper; //!< as typed
        std::optional<QByteArray> left; //!< paper less cost
        QByteArray costToSend; //!< of those that send() takes
        int withoutCost = 0;

        friend bool operator==(const Totals &, const Totals &) = default;
    };

    //! \a viewState, of the connection, keeps the order, the accepted warnings and the paper total;
    //! it must outlive this. \a clock is "now" in UTC, replaced in tests.
    InvoiceBatch(Session &session, ViewState &viewState, std::function<TimeMs()> clock = {},
                 QObject *parent = nullptr);
    ~InvoiceBatch() override;

    // ---- The rows -------------------------------------------------------------------------------
    const std::vector<Row> &rows() const { return m_rows; }
    //! -1 where it is not in the batch.
    int rowOf(const LedgerId &id) const;
    //! How volumes of gas become the energy that is invoiced.
    void setGas(const GasProperties &gas);
    //! The unit that the invoices of \a meter count in; empty where that is not known.
    QString unitOf(const MeterId &meter) const;
    //! The sign behind money; may be empty.
    QString currency() const;
    //! Null where the lists do not have it.
    const Meter *meterOf(const MeterId &meter) const;
    QTimeZone zoneOf(const MeterId &meter) const;
    //! The day it is at the meter now.
    QDate todayAt(const MeterId &meter) const;
    Counts counts() const { return m_counts; }
    Totals totals() const { return m_totals; }
    //! Whether readings are still being loaded for a row or the draft.
    bool isChecking() const { return m_readings.isWaiting(); }

    //! Into the ledger as Typed, behind the others. Refused as there: an overlap, no number.
    InvoiceLedger::Answer add(LedgerInvoice invoice,
                              InvoiceLedger::Overlaps overlaps = InvoiceLedger::Overlaps::Refused);
    //! One after the other; each that is refused leaves the others.
    QList<InvoiceLedger::Answer> add(
        QList<LedgerInvoice> invoices,
        InvoiceLedger::Overlaps overlaps = InvoiceLedger::Overlaps::Refused);
    //! Whether the row may be changed and removed: nothing of it is, or may be, on its way.
    static bool canChange(const Row &row);
    //! Replaces the row of the same id; Refusal::Invalid where canChange() is false. What was
    //! accepted is to be accepted anew.
    InvoiceLedger::Answer change(
        LedgerInvoice invoice, InvoiceLedger::Overlaps overlaps = InvoiceLedger::Overlaps::Refused);
    //! Out of the ledger. False where canChange() is.
    bool remove(const LedgerId &id);
    //! Takes the removal back, in the run of the program that did it.
    void bringBack(const LedgerId &id);
    //! The warnings of the row as they are now are (not) taken; others than these ask anew.
    void setAccepted(const LedgerId &id, bool isAccepted);
    //! What the paper says it comes to: a JSON number; empty: nothing is said. On the disk at once.
    void setPaperTotal(const QByteArray &digits);

    // ---- What is being typed --------------------------------------------------------------------
    //! Checks \a draft, which may be unfinished, and loads the readings for it; draftChanged()
    //! follows. With the id of a row it is that row, changed.
    void setDraft(const LedgerInvoice &draft);
    const LedgerInvoice &draft() const { return m_draft; }
    const InvoiceVerdict &draftVerdict() const { return m_draftVerdict; }
    //! Known where nothing is to be loaded.
    InvoiceReadings::State draftReadings() const { return m_draftReadings; }

    // ---- Sending --------------------------------------------------------------------------------
    //! Whether send() would take the row: checked, no error, warnings accepted, not on its way, its
    //! outcome not unknown.
    static bool isToSend(const Row &row);
    //! Puts the rows of isToSend() into the outbox as one batch named \a label, after checking them
    //! once more; sent() or sendFailed() follows, never before this returns. False where there is
    //! nothing to send, no outbox, or one is being put there.
    bool send(const QString &label);
    //! Nothing where there is no such batch.
    std::optional<InvoiceReceipt> receipt(qint64 batch) const;
    //! All batches that hold invoices, the latest first.
    QList<qint64> receipts() const;

Q_SIGNALS:
    //! Other rows, or another order.
    void reset();
    void rowChanged(int row);
    //! counts(), totals() or isChecking().
    void totalsChanged();
    void draftChanged();
    //! They are in the outbox; \a refused were not taken in (the ledger says more now than when
    //! they were checked).
    void sent(qint64 batch, int taken, int refused);
    void sendFailed(const meterdesk::StorageError &error);
    //! Something became of an invoice of \a batch.
    void receiptChanged(qint64 batch);

private:
    struct Kept; //!< what viewState keeps

    void rebuild();
    void recheck(const MeterId &meter);
    Row checked(const LedgerInvoice &invoice, const Row *before) const;
    void takeEntry(Row &row, const Row *before) const;
    RowState stateOf(const Row &row) const;
    InvoiceVerdict verdictOf(const LedgerInvoice &invoice) const;
    InvoiceReadings::State readingsOf(const LedgerInvoice &invoice) const;
    std::optional<MeasuredUse> measuredFor(const LedgerInvoice &invoice) const;
    bool isUnderWay(const LedgerInvoice &invoice) const;
    QList<LedgerInvoice> knownOf(const MeterId &meter) const;
    bool isFound(const OutboxEntry &entry, const LedgerInvoice &sent) const;
    void checkDraft();
    void want();
    void indexOutbox();
    void hear(const QList<EntryId> &entries);
    void count();
    void readKept();
    void keep(bool isAtOnce);
    void take(const QList<LedgerId> &sentRows, const Outbox::Taken &taken);
    TimeMs now() const { return m_clock(); }

    Session &m_session;
    ViewState &m_viewState;
    std::function<TimeMs()> m_clock;
    InvoiceReadings m_readings;
    GasProperties m_gas;
    std::unique_ptr<Kept> m_kept;
    std::vector<Row> m_rows;
    //! The latest entry of the outbox for each meter and its days, see streamOf().
    QHash<QString, EntryId> m_entries;
    QHash<MeterId, QList<LedgerInvoice>> m_underWay; //!< in the outbox, stored or not
    LedgerInvoice m_draft;
    InvoiceVerdict m_draftVerdict;
    InvoiceReadings::State m_draftReadings = InvoiceReadings::State::Known;
    Counts m_counts;
    Totals m_totals;
    bool m_isSending = false;
};

} // namespace meterdesk
