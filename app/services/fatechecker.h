// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "domain/outboxentry.h"
#include "domain/reading.h"
#include "services/outboxsender.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace meterdesk {

class Librarian;
class Outbox;

//! Finds out what became of readings that were sent: accepted, suspicious, or still pending.
//!
//! The service's list of a meter has its valid readings only, "latest" of a stream the newest one
//! with a mark where it is suspicious; both are asked for a while after a stream was sent, and
//! again, ever less often, while something is pending. Streams of no known meter are left alone.
//! Lives in the GUI thread; owned by Session; the arguments outlive it.
class FateChecker : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        OutboxSender::MetersOf metersOf;
        //! Without a login token only "latest" can be asked for: it tells what is suspicious.
        bool canList = true;
        std::function<TimeMs()> clock; //!< "now" in UTC; replaced in tests
        std::chrono::milliseconds first{3000}; //!< from sending to the first look
        std::chrono::milliseconds most{1800000}; //!< longest pause between two looks
        std::chrono::hours giveUp{14 * 24}; //!< older ones are not asked for any more
    };

    FateChecker(Outbox &outbox, Librarian &librarian, Options options, QObject *parent = nullptr);
    ~FateChecker() override;

    //! Asks now for everything that is pending: the meters are known, or a person wants to know.
    void checkAll();

Q_SIGNALS:
    //! A reading that was not known to be accepted is: the list of its meter has grown. \a readings
    //! are all that the list had within \a range when it was asked at \a askedAt (UTC).
    void accepted(const meterdesk::MeterId &meter, const meterdesk::TimeRange &range,
                  const meterdesk::ReadingSeries &readings, meterdesk::TimeMs askedAt);

private:
    //! A stream with entries whose fate is open.
    struct Stream
    {
        WriteRequest sample; //!< names the stream
        QSet<EntryId> open;
        TimeMs dueAt = 0;
        int looks = 0;
        bool isAsking = false;
    };
    struct Look;

    void note(const QList<EntryId> &entries);
    void take(const OutboxEntry &entry);
    void schedule();
    void askDue();
    void ask(Stream &stream);
    void askLatest(const std::shared_ptr<Look> &look);
    void askList(const std::shared_ptr<Look> &look);
    void conclude(const std::shared_ptr<Look> &look);
    void putOff(const QString &key);
    TimeMs now() const;

    Outbox &m_outbox;
    Librarian &m_librarian;
    const Options m_options;
    QHash<QString, Stream> m_streams; //!< by streamOf()
    QTimer m_timer;
};

} // namespace meterdesk
