// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/outboxtexts.h"

#include "domain/numbertext.h"
#include "domain/outboxrules.h"
#include "texts/errortexts.h"
#include "texts/quotation.h"

#include <QCoreApplication>

namespace meterdesk {

//! Only the context of the translations.
class OutboxTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::OutboxTexts)

public:
    static QString ofState(EntryState state);
    static QString ofKind(WriteKind kind);
    static QString ofFate(Fate fate);
    static QString ofReason(WaitReason reason);
    static QString withState(const QString &state, const QString &more);
    static QString rejection(const OutboxEntry &entry);
    static QString conflict(const OutboxEntry &entry);
    static bool isStoredValue(const OutboxEntry &entry);
    static QString unknown();
    static QString ofRefusal(Refusal refusal);
    static QStringList ofCounts(const UnsentCounts &counts);
    static QString withServersWords(const QString &ours, const QString &words);
};

QString OutboxTexts::ofState(EntryState state)
{
    switch (state) {
    case EntryState::Draft:
        //: State of an entry: typed, not released for sending
        return tr("draft");
    case EntryState::Queued:
        //: State of an entry: waits to be sent
        return tr("queued");
    case EntryState::Sending:
        //: State of an entry
        return tr("sending");
    case EntryState::Sent:
        //: State of an entry: stored by the server
        return tr("sent");
    case EntryState::AlreadyThere:
        //: State of an entry: the server had the identical record
        return tr("already there");
    case EntryState::Conflict:
        //: State of an entry: the server has something else in its place
        return tr("conflict");
    case EntryState::Rejected:
        //: State of an entry: the server said no
        return tr("rejected");
    case EntryState::Unknown:
        //: State of an entry: it left and got no answer
        return tr("unknown");
    case EntryState::Undone:
        //: State of an entry: deleted on the server again
        return tr("undone");
    case EntryState::Dropped:
        //: State of an entry: taken out before it was sent
        return tr("dropped");
    }
    return {};
}

QString OutboxTexts::ofKind(WriteKind kind)
{
    switch (kind) {
    case WriteKind::Reading:
        return tr("reading");
    case WriteKind::DataPoint:
        return tr("data point");
    case WriteKind::Profile:
        return tr("profile");
    case WriteKind::Invoice:
        return tr("invoice");
    case WriteKind::RemoveReading:
        //: Kind of an entry: a reading is deleted on the server
        return tr("delete reading");
    case WriteKind::RemoveDataPoint:
        return tr("delete data point");
    case WriteKind::RemoveProfile:
        return tr("delete profile");
    }
    return {};
}

QString OutboxTexts::ofFate(Fate fate)
{
    switch (fate) {
    case Fate::None:
        break;
    case Fate::Accepted:
        //: What became of a reading that was sent: it is among the valid ones
        return tr("accepted");
    case Fate::Suspicious:
        //: What became of a reading that was sent: stored, and marked by the service
        return tr("suspicious");
    case Fate::Pending:
        //: What became of a reading that was sent: the service has not processed it yet
        return tr("pending");
    }
    return {};
}

QString OutboxTexts::ofReason(WaitReason reason)
{
    switch (reason) {
    case WaitReason::Turn:
        break;
    case WaitReason::Offline:
        //: Why an entry waits: the service is not reached
        return tr("offline");
    case WaitReason::RateLimited:
        //: Why an entry waits: the server asks to slow down
        return tr("rate limited");
    case WaitReason::ServerError:
        //: Why an entry waits: the server failed, it is tried again
        return tr("server error");
    case WaitReason::Paused:
        //: Why an entry waits: the person paused the sending
        return tr("paused");
    case WaitReason::SignedOut:
        //: Why an entry waits: the token is missing or refused
        return tr("signed out");
    }
    return {};
}

QString OutboxTexts::withState(const QString &state, const QString &more)
{
    //: %1 is the state of an entry, %2 what belongs to it: "queued: offline"
    return tr("%1: %2").arg(state, more);
}

QString OutboxTexts::withServersWords(const QString &ours, const QString &words)
{
    if (words.trimmed().isEmpty())
        return ours;
    //: %1 is a whole message, %2 the words of the server in quotes
    return tr("%1 The server says: %2").arg(ours, quoted(words));
}

QString OutboxTexts::rejection(const OutboxEntry &entry)
{
    const WriteKind kind = entry.request.kind;
    const ApiError::Kind error = entry.error.value_or(ApiError::Kind::Validation);
    if (isRemoval(kind) && error != ApiError::Kind::Forbidden) {
        return withServersWords(tr("The server did not delete the record. It is gone already, or "
                                   "too old: the server deletes only records of the last weeks. "
                                   "Look in Enectiva and correct it there, then drop this entry."),
                                entry.detail);
    }
    if (error == ApiError::Kind::NotFound && kind != WriteKind::Invoice) {
        return withServersWords(tr("The server does not know this import ID. Nothing was stored. "
                                   "Check the import ID of the meter in Enectiva, then send the "
                                   "entry again, or drop it."),
                                entry.detail);
    }
    return sentenceFor(ApiError{error, entry.httpStatus, entry.detail, {}});
}

QString OutboxTexts::conflict(const OutboxEntry &entry)
{
    switch (entry.request.kind) {
    case WriteKind::Profile:
        return withServersWords(tr("The server has another profile in a part of this time. Nothing "
                                   "was stored. Delete the other one first and send this one "
                                   "again, or drop it."),
                                entry.detail);
    case WriteKind::Invoice:
        return withServersWords(tr("The server has an invoice of this meter for these days "
                                   "already. Nothing was stored twice. Compare both in Enectiva, "
                                   "then drop this one."),
                                entry.detail);
    default:
        break;
    }
    if (isStoredValue(entry)) {
        //: %1 is a number
        return tr("The server has %1 at this time already. It was kept, and this value was not "
                  "stored. Compare both in Enectiva, then correct this one or drop it.")
            .arg(entry.detail);
    }
    return withServersWords(tr("The server has another value at this time. It was kept, and this "
                               "one was not stored. Compare both in Enectiva, then correct this "
                               "one or drop it."),
                            entry.detail);
}

//! What is stored instead was found out.
bool OutboxTexts::isStoredValue(const OutboxEntry &entry)
{
    return entry.state == EntryState::Conflict && isNumberText(entry.detail.toLatin1());
}

QString OutboxTexts::unknown()
{
    return tr("The invoice left, but no answer came: it may be stored or not. It is never sent "
              "again by itself. Look in Enectiva: drop it here where it is there, send it again "
              "where it is not.");
}

QString OutboxTexts::ofRefusal(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Repeated:
        return tr("The very same is on its way or was sent already. Nothing was added. Look for it "
                  "in the outbox and the journal.");
    case Refusal::OtherValue:
        return tr("Another value for the same time is on its way or was sent already. Nothing was "
                  "added. Replace it, or keep the other one.");
    case Refusal::Overlap:
        return tr("Another invoice of this meter covers some of these days. Nothing was added. "
                  "Correct the days of one of them.");
    case Refusal::Invalid:
        return tr("Something is missing, or is not a number. Nothing was added. Correct it and try "
                  "again.");
    case Refusal::Together:
        return tr("Something that belongs to it was refused. Nothing was added. Correct that and "
                  "try again.");
    }
    return {};
}

QStringList OutboxTexts::ofCounts(const UnsentCounts &counts)
{
    QStringList parts;
    if (counts.drafts > 0)
        //: Number of entries in that state
        parts << tr("%n draft(s)", nullptr, counts.drafts);
    if (counts.queued > 0)
        //: Number of entries in that state
        parts << tr("%n queued", nullptr, counts.queued);
    if (counts.sending > 0)
        //: Number of entries in that state
        parts << tr("%n sending", nullptr, counts.sending);
    if (counts.unknown > 0)
        //: Number of entries in that state
        parts << tr("%n unknown", nullptr, counts.unknown);
    return parts;
}

QString countsText(const UnsentCounts &counts)
{
    return OutboxTexts::ofCounts(counts).join(QStringLiteral(", "));
}

QString wordFor(EntryState state)
{
    return OutboxTexts::ofState(state);
}

QString wordFor(WriteKind kind)
{
    return OutboxTexts::ofKind(kind);
}

QString wordFor(Fate fate)
{
    return OutboxTexts::ofFate(fate);
}

QString wordFor(WaitReason reason)
{
    return OutboxTexts::ofReason(reason);
}

QString stateText(const OutboxEntry &entry, WaitReason reason)
{
    const QString state = wordFor(entry.state);
    if (entry.state == EntryState::Unknown || isDroppedUnclear(entry)) {
        //: What is to be done with an entry of unknown outcome
        return OutboxTexts::withState(state, OutboxTexts::tr("check"));
    }
    if (entry.state == EntryState::Queued && reason != WaitReason::Turn)
        return OutboxTexts::withState(state, wordFor(reason));
    return state;
}

QString attentionFor(const OutboxEntry &entry)
{
    switch (entry.state) {
    case EntryState::Rejected:
        return OutboxTexts::rejection(entry);
    case EntryState::Conflict:
        return OutboxTexts::conflict(entry);
    case EntryState::Unknown:
        return OutboxTexts::unknown();
    default:
        return {};
    }
}

QString answerText(const OutboxEntry &entry)
{
    if (OutboxTexts::isStoredValue(entry)) {
        //: In a column with the server's answers: %1 is the number that it has instead
        return OutboxTexts::tr("stored: %1").arg(entry.detail);
    }
    if (isDroppedUnclear(entry)) {
        return isRemoval(entry.request.kind)
            ? OutboxTexts::tr("may be deleted all the same: a try got no answer")
            : OutboxTexts::tr("may be stored all the same: a try got no answer");
    }
    return entry.detail.simplified();
}

QString sentenceFor(Refusal refusal)
{
    return OutboxTexts::ofRefusal(refusal);
}

} // namespace meterdesk
