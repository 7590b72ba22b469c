// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/units.h"
#include "domain/checks/invoicecheck.h"
#include "domain/invoicerow.h"
#include "domain/meter.h"
#include "services/invoicereadings.h"

#include <QHash>
#include <QObject>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meterdesk {

class InvoiceBatch;
class MeterLookup;
class Session;

//! The invoices of a pasted table or a file before they are taken over: which meter each row means,
//! and what the checks say of it, against the ledger and against the other rows. Those that are to
//! be sent are compared with the meters as well; the readings for that come by and by. Those that
//! the service has already are only checked against the ledger, so that a history of years can be
//! taken over without a request. Lives in the GUI thread; the session must outlive it.
class InvoiceImport : public QObject
{
    Q_OBJECT

public:
    //! What is to become of them.
    enum class Purpose {
        Batch, //!< to be sent: typed ones of InvoiceBatch
        Ledger //!< at the service already: imported ones of the ledger
    };
    enum class State {
        Checking, //!< readings are being loaded
        Ready,
        ToDecide, //!< a warning of the checks
        Refused, //!< an error of the checks
        There, //!< the very same invoice is in the ledger, or in another row
        Problem //!< see Row::problem
    };
    Q_ENUM(State)

    struct Row
    {
        InvoiceRow row;
        State state = State::Checking;
        ImportProblem problem = ImportProblem::None;
        qint64 other = 0; //!< of Repeated: the number of the other row
        LedgerInvoice invoice; //!< without an id
        InvoiceVerdict verdict;
    };
    struct Counts
    {
        int rows = 0;
        int checking = 0;
        int ready = 0;
        int toDecide = 0;
        int refused = 0;
        int there = 0;
        int problems = 0;

        friend bool operator==(const Counts &, const Counts &) = default;
    };

    //! \a clock is "now" in UTC, replaced in tests.
    explicit InvoiceImport(Session &session, std::function<TimeMs()> clock = {},
                           QObject *parent = nullptr);
    ~InvoiceImport() override;

    //! Finds the meters of the session; for as long as this lives.
    MeterFinder finder() const;

    //! How volumes of gas become the energy that is invoiced; before the rows.
    void setGas(const GasProperties &gas) { m_gas = gas; }
    //! Rows anew.
    void setRows(std::vector<InvoiceRow> rows, Purpose purpose);
    const std::vector<Row> &rows() const { return m_rows; }
    Purpose purpose() const { return m_purpose; }
    //! Null where the row's meter is not certain.
    const Meter *meterOf(const Row &row) const;
    QTimeZone zoneOf(const Row &row) const;
    //! The unit that the invoices of the row's meter count in; may be empty.
    QString unitOf(const Row &row) const;
    //! The sign behind money; may be empty.
    QString currency() const;
    Counts counts() const { return m_counts; }
    bool isChecking() const { return m_counts.checking > 0; }

    static bool isToTake(const Row &row, bool withWarnings);
    //! Puts the rows of isToTake() behind those of \a batch (Purpose::Batch), or into the ledger as
    //! imported (Purpose::Ledger, \a batch is not used then and may be null). The number of those
    //! taken; they are There afterwards.
    int take(InvoiceBatch *batch, bool withWarnings);

Q_SIGNALS:
    //! Other rows.
    void reset();
    void rowsChanged(int first, int last);
    void countsChanged();
    //! The lists say something else than when the rows were matched: match and set them anew.
    void metersChanged();

private:
    void look();
    void place(Row &row) const;
    void findRepeats();
    void want();
    void recheck(const QList<MeterId> &meters);
    void check(Row &row) const;
    bool isInLedger(const LedgerInvoice &invoice) const;
    QList<LedgerInvoice> othersOf(const Row &row) const;
    void count();

    Session &m_session;
    std::function<TimeMs()> m_clock;
    std::shared_ptr<const MeterLookup> m_lookup;
    InvoiceReadings m_readings;
    Purpose m_purpose = Purpose::Batch;
    GasProperties m_gas;
    std::vector<Row> m_rows;
    QHash<MeterId, std::vector<int>> m_groups; //!< of the rows without a problem
    Counts m_counts;
};

} // namespace meterdesk
