// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outboxentry.h"

#include <QString>

#include <optional>

//! What the outbox may do, decided from an entry and an answer alone: nothing is lost, nothing is
//! stored twice.
//!
//! The service keeps one record for a key (import id, suit, time and state; a profile's range), and
//! answers 409 to the identical one. So readings, data points and profiles may be sent until an
//! answer is clear, and a 409 after an unclear try of ours means stored. Removals may be repeated
//! as well: what is gone is gone. Invoices have no key: after an unclear try only a person decides.
namespace meterdesk {

bool isRemoval(WriteKind kind);
//! Whether sending it twice stores it once.
bool isRepeatable(WriteKind kind);
//! The kind that takes \a kind back; nothing for an invoice and for removals.
std::optional<WriteKind> removalOf(WriteKind kind);
//! Whether it is sent below /import, with the import token.
bool needsImportToken(WriteKind kind);

//! No more will happen to it by itself.
bool isSettled(EntryState state);
//! Waits to be sent or is just sent: what is lost if it is thrown away.
bool isUnsent(EntryState state);

//! What an entry that was being sent when the program ended is to be now.
EntryState stateAfterRestart(WriteKind kind);

//! Entries of one stream are sent in their order; those of others do not wait for them. Removals
//! belong to the stream they remove from.
QString streamOf(const WriteRequest &request);
//! That of the readings of an import id; an empty suit is "default".
QString readingStream(const QString &importId, const QString &suit);
//! Whether both would write the same record: kind and key are equal, whatever the values.
bool isSameKey(const WriteRequest &a, const WriteRequest &b);
//! Whether both would write the same thing. Numbers are compared as numbers: 1.50 is 1.5.
bool isSameContent(const WriteRequest &a, const WriteRequest &b);
//! Whether two invoices are of one meter and share a day.
bool areOverlappingInvoices(const WriteRequest &a, const WriteRequest &b);
//! Why \a request can never be sent; nothing where it can.
std::optional<Refusal> flawOf(const WriteRequest &request);

bool canDrop(const OutboxEntry &entry);
//! Whether a person may have it sent again: what was refused, and what nobody knows the outcome of.
bool canRetry(const OutboxEntry &entry);
//! Whether it was dropped though an earlier try may have stored it: nobody knows.
bool isDroppedUnclear(const OutboxEntry &entry);
//! Whether it can be deleted on the server again: what we stored, or may have stored. What others
//! stored before us (AlreadyThere without a try of ours) is not ours to delete. What took another
//! entry back cannot be taken back itself.
bool canUndo(const OutboxEntry &entry);

//! What is to be done after a try.
struct Verdict
{
    //! Whether the other entries may go on.
    enum class Queue {
        GoOn,
        Offline, //!< the service was not reached: try again later
        RateLimited, //!< not before wait is over
        SignedOut, //!< the token is refused: until there is another one
    };
    //! The entry's new state; nothing: what is stored must be compared first (a 409 to a first
    //! try).
    std::optional<EntryState> state;
    bool isUnclear = false; //!< it may have been stored
    bool isPutOff = false; //!< this entry, not the queue, waits for a while
    Queue queue = Queue::GoOn;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};
//! Of \a entry, whose try ended with \a error, or was taken where there is none. \a mayBeAbsent:
//! what a removal is to take away may never have been stored.
Verdict verdictOf(const OutboxEntry &entry, const std::optional<ApiError> &error,
                  bool mayBeAbsent = false);

} // namespace meterdesk
