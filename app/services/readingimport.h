// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/readingcheck.h"
#include "domain/importlink.h"
#include "domain/importrow.h"
#include "domain/meter.h"
#include "domain/rounddraft.h"
#include "services/outbox.h"
#include "services/queuedreadings.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimeZone>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meterdesk {

class EntryRound;
class MeterLookup;
class Session;

//! The readings of a pasted table or a file before they are taken over: which meter each row means,
//! and what the checks say of it. What is known without readings is there at once; the checks
//! against the readings in the cache follow by and by, a few milliseconds at a time, so that the
//! window stays alive. The rows of one meter are checked in the order of their times, each against
//! the one before. Nothing is asked of the service, but of a connection that only sends the newest
//! imported reading of each stream; there an import id that is not known yet is a meter of its own,
//! and is kept when its row is taken over. Lives in the GUI thread; the session must
//! outlive it.
class ReadingImport : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting, //!< the checks have not come to it yet
        Ready,
        ToDecide, //!< a warning of the checks
        Refused, //!< by the checks; in a round it can be answered
        There, //!< the very same reading is there, in the outbox or in another row
        CannotRead, //!< "-": nothing to send
        Empty, //!< no value in the row
        Problem //!< see Row::problem
    };
    Q_ENUM(State)

    struct Row
    {
        ImportRow row;
        State state = State::Waiting;
        ImportProblem problem = ImportProblem::None;
        qint64 other = 0; //!< of Repeated and OtherValue: the number of the other row
        MeterId meter; //!< empty where it is not certain
        TimeMs time = 0; //!< UTC
        ReadingVerdict verdict;
    };
    struct Counts
    {
        int rows = 0;
        int waiting = 0;
        int ready = 0;
        int toDecide = 0;
        int refused = 0;
        int there = 0;
        int empty = 0; //!< and those that could not be read
        int problems = 0;

        friend bool operator==(const Counts &, const Counts &) = default;
    };

    //! \a clock is "now" in UTC, replaced in tests.
    explicit ReadingImport(Session &session, std::function<TimeMs()> clock = {},
                           QObject *parent = nullptr);
    ~ReadingImport() override;

    //! Finds the meters of the session; for as long as this lives.
    MeterFinder finder() const;

    //! Rows anew. \a at is the moment (UTC) of those that give none.
    void setRows(std::vector<ImportRow> rows, TimeMs at);
    const std::vector<Row> &rows() const { return m_rows; }
    //! Null where the row's meter is not certain.
    const Meter *meterOf(const Row &row) const;
    QTimeZone zoneOf(const Row &row) const;
    Counts counts() const;
    bool isChecking() const { return m_counts.waiting > 0; }
    //! Whether two sound rows have the same meter: these fit no round, which has a row a meter.
    bool hasSeveralOfAMeter() const { return m_hasSeveral; }

    //! What a round can take: all that has no problem of its own.
    bool isForRound(const Row &row) const;
    //! What can be sent at once.
    bool isToSend(const Row &row, bool withWarnings) const;

    //! How many rows the meters of \a round can take: those that were not sent.
    int fitting(const EntryRound &round) const;
    //! Puts them there, as one step of its undo; the number of those taken.
    int takeInto(EntryRound &round) const;
    //! A new round of just these meters, in the order of the rows. No id where no row fits one.
    RoundId beginRound(const QString &title) const;
    //! Into the outbox, as one batch that can be undone as a whole.
    StorageFuture<Outbox::Taken> send(const QString &label, bool withWarnings) const;

Q_SIGNALS:
    //! Other rows.
    void reset();
    void rowsChanged(int first, int last);
    void countsChanged();
    //! The lists say something else than when the rows were matched: match and set them anew.
    void metersChanged();

private:
    using Group = std::vector<int>; //!< rows of one meter, by time

    void look();
    void meetStreams();
    void keepStreams() const;
    void place(Row &row) const;
    std::optional<ImportLink> linkOf(const MeterId &meter) const;
    ImportProblem timeOf(Row &row) const;
    void group();
    void findRepeats(const Group &rows);
    void want(const MeterId &meter);
    void work();
    void check(const MeterId &meter);
    void classify(Row &row) const;
    void count();
    void indexOutbox();
    RoundCell cellOf(const Row &row) const;
    TimeMs now() const { return m_clock(); }

    Session &m_session;
    std::function<TimeMs()> m_clock;
    std::shared_ptr<const MeterLookup> m_lookup;
    QHash<MeterId, Meter> m_fresh; //!< streams of the rows that nobody knows yet
    std::vector<Row> m_rows;
    QHash<MeterId, Group> m_groups; //!< of the sound rows
    QList<MeterId> m_todo;
    QSet<MeterId> m_isTodo;
    QueuedReadings m_queued;
    QTimer m_worker;
    Counts m_counts;
    TimeMs m_at = 0;
    bool m_hasSeveral = false;
};

} // namespace meterdesk
