// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/readingcheck.h"
#include "domain/ids.h"
#include "domain/outboxentry.h"
#include "domain/timerange.h"
#include "domain/writerequest.h"
#include "texts/checktexts.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace meterdesk {
struct Meter;
class Session;
} // namespace meterdesk

namespace meterdesk::cli {

//! What the checks say of the readings of a file; the same checks as in the window.
class SendChecks
{
public:
    //! The session must outlive it. \a entries: outbox and journal.
    explicit SendChecks(Session &session, const QList<OutboxEntry> &entries = {});

    //! From the first to the last reading of each meter that is known, for the HistoryLoader; of a
    //! connection that only sends of each stream.
    QHash<MeterId, TimeRange> timesOf(const QList<WriteRequest> &requests) const;

    //! A verdict for each of \a requests, which are readings. Those that will be sent count as
    //! history of the later ones; warnings are among them where \a acceptsWarnings. Shifted rows
    //! are looked for where every meter comes once.
    std::vector<ReadingVerdict> check(const QList<WriteRequest> &requests, bool acceptsWarnings,
                                      TimeMs now) const;

    //! What the verdict on \a request means, in words; empty where all is well.
    QString sentence(const ReadingVerdict &verdict, const WriteRequest &request) const;

private:
    const Meter *meterOf(const WriteRequest &request) const;
    MeterHistory historyOf(const WriteRequest &request) const;

    Session &m_session;
    QHash<QString, std::vector<MeterHistory::State>> m_queued; //!< by stream
};

//! For each of \a requests, which are profiles, why it is not sent: it shares time with one that
//! was sent from here (\a entries) or with an earlier one of the file. Empty where it does not.
QStringList overlapRefusals(const QList<WriteRequest> &requests, const QList<OutboxEntry> &entries);

} // namespace meterdesk::cli
