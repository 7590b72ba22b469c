// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/dateentry.h"
#include "domain/checks/readingcheck.h"
#include "domain/importlink.h"
#include "domain/meter.h"
#include "domain/outboxentry.h"
#include "domain/rounddraft.h"
#include "services/roundedits.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meterdesk {

class LocalRecords;
class Outbox;
class RoundHistories;
class Session;

//! The round of readings that is being typed: its rows, what was typed, and what the checks say.
//! Everything that is typed goes to RoundDrafts at once; so a kill loses a fifth of a second.
//! A check costs microseconds, so every call may be made at a keystroke. Lives in the GUI thread;
//! the session must outlive it.
class EntryRound : public QObject
{
    Q_OBJECT

public:
    //! Where a row is on its way.
    enum class RowState {
        Empty,
        Ready,
        Accepted, //!< ready, with warnings that were accepted
        ToDecide, //!< a warning that is not accepted yet
        Blocked, //!< cannot be sent as it is
        Skipped, //!< could not be read
        There, //!< the very same reading is there already
        Sent //!< in the outbox; see outboxEntry()
    };
    Q_ENUM(RowState)
    //! What keeps a row from being sent, beside the checks of its value.
    enum class Problem {
        None,
        NoStream, //!< the meter has no import id
        DateInvalid,
        DateSkipped, //!< the clock change leaves that hour out
        DateAmbiguous, //!< the hour exists twice: which one is meant must be said
        ExchangeIncomplete, //!< the meter was exchanged: end, start or day are missing
        NotTaken, //!< the outbox refused its reading, see Row::notTaken
        ExchangeNotTaken //!< the outbox refused the old meter's end or the new one's start
    };
    Q_ENUM(Problem)

    //! What the outbox said when the row was sent last; until something of it changes.
    struct NotTaken
    {
        Problem problem = Problem::None;
        Refusal refusal = Refusal::Invalid;
        EntryId other; //!< that is in the way; may be empty
    };

    struct Row
    {
        Meter meter;
        QString place; //!< of the entity
        QTimeZone zone;
        std::optional<ImportLink> link;
        RoundCell cell; //!< as typed
        NumberEntry entry; //!< what the value means
        DateEntry date; //!< what the date means; the round's where none was typed
        TimeMs time = 0; //!< UTC, of the reading
        bool isLoading = false; //!< its history is not there yet
        NotTaken notTaken;
        Problem problem = Problem::None;
        RowState state = RowState::Empty;
    };
    struct Counts
    {
        int rows = 0;
        int typed = 0; //!< rows with a value or a mark
        int ready = 0; //!< without anything that was accepted
        int accepted = 0;
        int toDecide = 0;
        int blocked = 0;
        int skipped = 0;
        int there = 0;
        int sent = 0;
        int estimated = 0; //!< among the others

        int toSend() const { return ready + accepted; }
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    //! What came of send().
    struct SendReport
    {
        int taken = 0; //!< into the outbox
        qint64 batch = 0;
        QHash<int, Refusal> refused; //!< by row, of which nothing was taken
        bool isStored = true; //!< false: the disk did not take it; nothing is sent
    };

    //! \a clock is "now" in UTC, replaced in tests.
    explicit EntryRound(Session &session, std::function<TimeMs()> clock = {},
                        QObject *parent = nullptr);
    ~EntryRound() override;

    //! Goes on with a draft. False where there is none of that id.
    bool open(const RoundId &id);
    //! Begins a draft; meters that the service does not list are left out.
    void begin(const RoundHeader &header);
    //! The draft stays.
    void close();
    //! Throws the draft away; RoundDrafts::bringBack() takes that back.
    void discard();
    bool isOpen() const { return !m_id.isEmpty(); }

    RoundId id() const { return m_id; }
    const RoundHeader &header() const { return m_header; }
    void setTitle(const QString &title);
    //! As it was typed; what it means is told, and counts for all rows without a date of their own.
    //! \a takesSecond answers an hour that exists twice.
    DateEntry setRoundTime(const QString &text, bool takesSecond = false);
    //! Of the first row; times of the round are told and typed in it.
    QTimeZone zone() const;

    int rowCount() const { return int(m_rows.size()); }
    const Row &row(int index) const { return m_rows[std::size_t(index)]; }
    const ReadingVerdict &verdict(int index) const { return m_verdicts[std::size_t(index)]; }
    //! -1 where the meter is not in the round.
    int rowOf(const MeterId &meter) const { return m_rowOf.value(meter, -1); }
    const MeterHistory &history(int index) const;
    //! Of a row that was sent; null where it was not, or is not known.
    const OutboxEntry *outboxEntry(int index) const;
    Counts counts() const;
    //! The findings of a row that must be accepted and are not.
    std::vector<CheckKind> openWarnings(int index) const;

    //! The order of the rows; meters that are new get an empty row, those that are missing go with
    //! what was typed for them (undo() brings it back with the row).
    void setMeters(const QList<MeterId> &meters);
    void setValue(int index, const QString &text);
    //! Several at once, as they were pasted: one step of undo.
    void setCells(const QHash<int, RoundCell> &cells);
    void setDate(int index, const QString &text);
    void setNote(int index, const QString &text);
    void setEstimated(int index, bool isEstimated);
    //! Why it could not be read, or why a far value is right.
    void setReason(int index, const QString &text);
    //! Whether the outbox refused the row for another value, which accept() has it replace.
    bool canReplace(int index) const;
    //! The warnings of the row count as right, also that another value replaces the one stored.
    void accept(int index);
    void unaccept(int index);
    //! Suggestion \a number of the verdict, the first is 0. False where there is none.
    bool takeSuggestion(int index, int number);
    //! To "lower than last": texts as typed.
    void answerLower(int index, RoundCell::Answer answer, const QString &oldEnd = {},
                     const QString &newStart = {}, const QString &date = {});
    //! Where the person is: remembered with the draft.
    void setCurrent(int index, const QString &column);

    //! The cell is left: what is typed next is a step of its own.
    void seal() { m_edits.seal(); }
    bool canUndo() const { return m_edits.canUndo(); }
    bool canRedo() const { return m_edits.canRedo(); }
    //! The row that changed; -1 where nothing did.
    int undo();
    int redo();

    //! What a row would have the outbox write: usually one reading, after an exchange the end of
    //! the old meter and the start of the new one before it. Empty where it cannot be sent.
    QList<WriteRequest> requestsOf(int index) const;
    //! Puts all rows that are ready into the outbox, as one batch; sent() follows.
    void send();
    bool isSending() const { return m_isSending; }

Q_SIGNALS:
    //! Another round, or other rows in it.
    void reset();
    void rowsChanged(int first, int last);
    void headerChanged();
    void countsChanged();
    void undoChanged();
    void sent(const meterdesk::EntryRound::SendReport &report);

private:
    struct Outgoing;

    //! After an exchange the new meter begins this much later than the old one ends: the service
    //! keeps one reading a moment.
    static constexpr TimeMs kExchangeStep = 60 * 1000;

    LocalRecords *records() const;
    void follow(const RoundId &id);
    void closeWhereGone();
    void fill();
    Row makeRow(const MeterId &meter) const;
    void describe(Row &row) const;
    void change(int index, const RoundCell &cell, const char *field);
    void apply(int index, const RoundCell &cell);
    void interpret(Row &row) const;
    LowerAnswer answerOf(Row &row) const;
    void check(int index);
    void checkAll();
    void checkShifts(int index);
    void classify(int index);
    bool isWarningOpen(const Finding &finding, const RoundCell &cell) const;
    void historyChanged(const MeterId &meter);
    void outboxChanged(const QList<EntryId> &entries);
    void storeHeader();
    void forgetRefusals(const QSet<EntryId> &changed);
    void hand(const std::shared_ptr<Outgoing> &outgoing, bool replaces);
    void finish(const std::shared_ptr<Outgoing> &outgoing);
    TimeMs now() const;

    Session &m_session;
    std::function<TimeMs()> m_clock;
    std::unique_ptr<RoundHistories> m_histories;
    RoundId m_id;
    RoundHeader m_header;
    std::vector<Row> m_rows;
    std::vector<ReadingVerdict> m_verdicts;
    QHash<MeterId, int> m_rowOf;
    RoundEdits m_edits;
    bool m_isSending = false;
};

} // namespace meterdesk
