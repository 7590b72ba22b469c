// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/ids.h"
#include "domain/writerequest.h"

#include <QList>
#include <QMetaType>

#include <compare>
#include <optional>

namespace meterdesk {

//! Number of an entry in the outbox and the journal, in the order in which they were made; made
//! here, never used twice.
struct EntryId
{
    qint64 value = 0;

    bool isEmpty() const { return value == 0; }
    friend auto operator<=>(const EntryId &, const EntryId &) = default;
    friend size_t qHash(const EntryId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

//! How far an entry is. The one vocabulary of outbox, journal, grid and command line; entryWord()
//! writes it.
enum class EntryState {
    Draft, //!< typed, on disk, not released
    Queued, //!< released; waits for its turn or for the service
    Sending, //!< bytes may be on their way
    Sent, //!< stored by the server
    AlreadyThere, //!< the identical record was stored before: by a try of ours, or compared equal
    Conflict, //!< something else is stored in its place
    Rejected, //!< the server's no; its words are in the entry
    Unknown, //!< an invoice that left and got no answer: to be checked by a person, never resent
    Undone, //!< deleted on the server again
    Dropped //!< taken out before it was sent, as far as is known: see hasUnclearTry
};

//! What became of a reading that was sent.
enum class Fate {
    None, //!< not asked for yet, or not a reading
    Accepted, //!< among the valid readings of the meter
    Suspicious, //!< stored, and marked by the service
    Pending //!< stored, and not processed yet
};

//! Why a queued entry waits.
enum class WaitReason {
    Turn, //!< others are before it
    Offline,
    RateLimited,
    ServerError, //!< the service failed; it is tried again later
    Paused, //!< by the person
    SignedOut, //!< the token is refused, or there is none for this kind
};

//! One thing that was typed or imported, on its way to the service or there. A value.
struct OutboxEntry
{
    EntryId id;
    qint64 batch = 0; //!< entries of one number were entered in one go
    WriteRequest request;
    EntryState state = EntryState::Queued;
    ConnectionId connection; //!< under which it was entered
    int tries = 0; //!< how often it was begun to be sent
    //! Whether an earlier try may have stored it without our hearing of it.
    bool hasUnclearTry = false;
    TimeMs madeAt = 0; //!< UTC
    TimeMs changedAt = 0; //!< UTC, when the state changed last
    TimeMs nextTryAt = 0; //!< UTC; not before, after a failure of the service
    QString serverId; //!< of what was stored; may be empty also then
    std::optional<ApiError::Kind> error; //!< of the last try
    int httpStatus = 0; //!< of the last try; 0: no answer
    QString detail; //!< the server's words or the technical reason; never holds a token
    std::optional<EntryId> undoes; //!< a removal that takes this entry back
    std::optional<EntryId>
        after; //!< sent only once that one is settled (replace = delete + create)
    Fate fate = Fate::None;

    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

//! What was entered or imported in one go.
struct EntryBatch
{
    qint64 id = 0;
    QString label; //!< for people: the file's name, the round's
    TimeMs madeAt = 0;

    friend bool operator==(const EntryBatch &, const EntryBatch &) = default;
};

//! Why something was not taken into the outbox.
enum class Refusal {
    Repeated, //!< the very same thing is on its way or was sent; other is that entry
    OtherValue, //!< the same key with another value is on its way or was sent: replace it instead
    Overlap, //!< an invoice whose days another one of the meter covers already
    Invalid, //!< no key, no number, an empty range
    Together, //!< what goes with it was refused
};

//! What came of one request that was to be taken into the outbox.
struct Admission
{
    EntryId entry; //!< empty where it was refused
    std::optional<Refusal> refusal;
    EntryId other; //!< the entry that stands in its way, where there is one

    friend bool operator==(const Admission &, const Admission &) = default;
};

//! The words of the states, of the kinds and of the reasons for waiting, as they are stored and as
//! the command line prints them; the same in every language.
QString entryWord(EntryState state);
QString entryWord(WriteKind kind);
QString entryWord(Fate fate);
QString entryWord(WaitReason reason);
//! Nothing for a word that is none.
std::optional<EntryState> entryStateOf(const QString &word);
std::optional<WriteKind> writeKindOf(const QString &word);
std::optional<Fate> fateOf(const QString &word);

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::EntryId)
Q_DECLARE_METATYPE(meterdesk::EntryState)
Q_DECLARE_METATYPE(meterdesk::OutboxEntry)
