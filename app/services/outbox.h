// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/backoff.h"
#include "domain/outboxrules.h"
#include "services/outboxbook.h"
#include "services/outboxsender.h"
#include "storage/outboxtable.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace meterdesk {

class Database;
class Librarian;

//! The outbox and the journal of one customer: takes in what is to be written, sends it entry by
//! entry, and knows what became of it.
//!
//! Everything is on the disk before it is told, and an entry is marked as being sent before its
//! first byte leaves; so a kill at any moment loses nothing, and what is not certain afterwards is
//! sent again where the service keeps it once, and left to a person where it does not
//! (outboxrules.h). One entry is sent at a time, those of a stream in their order.
//!
//! Lives in the GUI thread; owned by Session. \a database (DatabaseFile::entries()) and
//! \a librarian must outlive it. Destroyed while an entry is being sent, it leaves that to the next
//! start.
class Outbox : public QObject
{
    Q_OBJECT

public:
    //! How it behaves; everything has a sound default.
    struct Options
    {
        bool canImport = true; //!< there is an import token
        bool canRead = true; //!< there is a login token, which invoices need
        std::function<TimeMs()> clock; //!< "now" in UTC; replaced in tests
        std::function<double()> jitter; //!< 0 <= x < 1; replaced in tests
        std::chrono::milliseconds retryBase{1000}; //!< first pause after a failure
        std::chrono::milliseconds retryMost{300000}; //!< longest pause
        OutboxSender::MetersOf metersOf; //!< for the comparison after a 409
        bool sendsByItself = true; //!< otherwise only what is there is shown and changed
    };
    using Taken = OutboxTable::Taken;
    using Intake = OutboxTable::Intake;

    Outbox(Database &database, Librarian &librarian, Options options, QObject *parent = nullptr);
    ~Outbox() override;

    //! Reads what is there and begins to send; loaded() or storageFailed() follows.
    void load();
    bool isLoaded() const { return m_isLoaded; }
    //! Shows what others have put into the database meanwhile; entriesChanged() follows.
    void refresh();

    //! Outbox and journal, by id.
    const QList<OutboxEntry> &entries() const { return m_book.entries(); }
    //! Null where there is none. Valid until the next entriesChanged().
    const OutboxEntry *find(EntryId id) const { return m_book.find(id); }
    //! What the person called what it came in; may be empty.
    QString batchLabel(qint64 batch) const { return m_batches.value(batch); }
    int unsentCount() const { return m_book.unsentCount(); }
    int attentionCount() const { return m_book.attentionCount(); }
    //! Entries of \a batch that are queued or on their way.
    int onTheWayCount(qint64 batch) const { return m_book.onTheWayCount(batch); }
    //! Why \a entry, which is queued, is not sent now.
    WaitReason waitReason(const OutboxEntry &entry) const;
    //! The entry of the same stream that \a entry waits for: may be itself, null where none is
    //! queued.
    const OutboxEntry *headOf(const OutboxEntry &entry) const { return m_book.headOf(entry); }
    //! When sending goes on by itself (UTC); nothing where it does not wait for a moment.
    std::optional<TimeMs> resumesAt() const;

    //! Takes in \a requests; see OutboxTable::add(). Settles when they are on the disk.
    StorageFuture<Taken> add(const QList<WriteRequest> &requests, const Intake &intake);
    //! Drafts are queued. Answers with those that were, see refusalOf().
    StorageFuture<QList<OutboxEntry>> release(const QList<EntryId> &entries);
    //! What was refused, or is put off, is sent again. So is an invoice of unknown outcome: only
    //! when a person has looked. Answers with what was queued, see refusalOf().
    StorageFuture<QList<OutboxEntry>> retry(const QList<EntryId> &entries);
    //! Why the first of \a asked that is not among \a queued, the answer of retry() or release(),
    //! stays as it is; nothing where all were queued, or are over.
    std::optional<Refusal> refusalOf(const QList<EntryId> &asked,
                                     const QList<OutboxEntry> &queued) const;
    void drop(const QList<EntryId> &entries);
    //! Has what was sent deleted on the server again, and drops what was not sent.
    StorageFuture<Taken> undo(const QList<EntryId> &entries, const Intake &intake);
    //! \a request instead of \a entry, which was not sent.
    StorageFuture<Taken> edit(EntryId entry, const WriteRequest &request, const Intake &intake);
    void setFate(const QList<EntryId> &entries, Fate fate);

    bool isPaused() const { return m_isPaused; }
    //! Remembered.
    void setPaused(bool isPaused);
    //! A person wants it tried now: nothing is waited for any longer.
    void wake();
    //! The service was reached: nothing waits any longer because it was not.
    void reached();

Q_SIGNALS:
    void loaded();
    //! Entries were added or changed.
    void entriesChanged(const QList<meterdesk::EntryId> &entries);
    //! Entries of these streams (streamOf()) were added or changed: at once, then every fifth of a
    //! second, for those who look through all entries of a stream. In a long send entriesChanged()
    //! comes hundreds of times a second.
    void streamsChanged(const QSet<QString> &streams);
    //! Pause, reason for waiting, or when it goes on.
    void queueChanged();
    //! A try ended: with nothing, or with why it did not work. For the connection's state.
    void answered(const std::optional<meterdesk::ApiError> &error);
    //! The disk did not take what had to be written; nothing is sent until it does.
    void storageFailed(const meterdesk::StorageError &error);

private:
    enum class Hold { None, Offline, RateLimited };

    void take(const OutboxTable::Contents &contents);
    void put(const QList<OutboxEntry> &entries);
    void tellStreams();
    StorageFuture<Taken> following(const StorageFuture<Taken> &future);
    StorageFuture<QList<OutboxEntry>> follow(const StorageFuture<QList<OutboxEntry>> &future);
    OutboxBook::Abilities abilities() const;
    TimeMs now() const;

    void pump();
    void advance(const std::optional<EntryId> &next);
    void send(EntryId id);
    void judge(EntryId id, const ApiResult<QString> &result);
    void settle(const OutboxTable::Settlement &settlement);
    void holdQueue(const Verdict &verdict, const ApiError &error);
    void setHold(Hold hold, std::chrono::milliseconds wait);
    void refuseToken(WriteKind kind);
    TimeMs putOff(const OutboxEntry &entry);
    void schedule();
    void fail(const StorageError &error);

    OutboxTable m_table;
    Options m_options;
    OutboxSender m_sender;
    OutboxBook m_book;
    QHash<qint64, QString> m_batches;
    QHash<EntryId, int> m_troubles; //!< failures of the service in a row, since the start
    std::optional<OutboxTable::Settlement> m_ended; //!< the last try's, not on the disk yet
    Backoff m_offlinePause;
    QTimer m_timer;
    QSet<QString> m_changedStreams; //!< not told of yet
    QTimer m_streamsTold; //!< runs for a while after it was told of some
    Hold m_hold = Hold::None;
    std::optional<TimeMs> m_holdUntil;
    bool m_isLoaded = false;
    bool m_isPaused = false;
    bool m_isWriting = false; //!< an advance() is under way
    bool m_isSending = false; //!< an entry is on its way, or compared
    bool m_isImportRefused = false;
    bool m_isLoginRefused = false;
};

} // namespace meterdesk
