// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outboxentry.h"

#include <QList>
#include <QMetaType>

#include <optional>

//! What outbox and journal know of the readings, or the data points, of one stream (import id and
//! suit).
namespace meterdesk {

//! How far a reading is on its way into the list of its meter.
enum class ReadingStage {
    Valid, //!< in the service's list
    Waiting, //!< in the outbox: draft, queued, sending
    Pending, //!< sent; not judged yet
    Suspicious, //!< sent; stored and marked by the service
    Stuck, //!< needs a person: conflict, rejected, unknown
};

//! Nothing for what is neither a reading nor a data point, was undone or dropped.
std::optional<ReadingStage> stageOf(const OutboxEntry &entry);

//! A reading of the outbox or the journal that may not be in the service's list.
struct SentReading
{
    EntryId entry;
    TimeMs time = 0; //!< UTC
    double state = 0; //!< in \a unit
    QString unit; //!< empty: the meter's
    ReadingStage stage = ReadingStage::Waiting;
    EntryState entryState = EntryState::Queued;
    Fate fate = Fate::None;

    friend bool operator==(const SentReading &, const SentReading &) = default;
};

//! Whether \a entry is a reading of the stream; an empty suit is "default". None is of an empty
//! import id.
bool isReadingOf(const OutboxEntry &entry, const QString &importId, const QString &suit);

//! Those of \a entries that wait, are pending or suspicious, ascending by time. Of several at one
//! time the latest entry.
QList<SentReading> sentReadings(const QList<OutboxEntry> &entries, const QString &importId,
                                const QString &suit);
//! The same of data points.
QList<SentReading> sentPoints(const QList<OutboxEntry> &entries, const QString &importId,
                              const QString &suit);

//! The entry of the stream that was entered last and not taken out again; null where there is none.
//! Drafts do not count. Valid as long as \a entries.
const OutboxEntry *lastSentReading(const QList<OutboxEntry> &entries, const QString &importId,
                                   const QString &suit);

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::SentReading)
