// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timerange.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace meterdesk {
class Session;
}

namespace meterdesk::cli {

//! Loads what the checks need to know of meters: the readings of some months before the new ones,
//! and of the years before where they are as few as a person reads. A few meters at a time; what
//! does not come is not waited for for ever; what others load goes on. Lives in the GUI thread.
class HistoryLoader : public QObject
{
    Q_OBJECT

public:
    //! \a session must outlive it.
    explicit HistoryLoader(Session &session, QObject *parent = nullptr);

    //! \a times: from the first to the last new reading of each meter. Where \a isOffline, only the
    //! cache is read. finished() follows, once; the readings are in the store of the session then.
    void load(const QHash<MeterId, TimeRange> &times, bool isOffline);

Q_SIGNALS:
    void finished();

private:
    void startNext();
    bool askLatest(const MeterId &meter);
    bool isEnough(const MeterId &meter) const;
    void settle(const MeterId &meter);
    void settleAll();

    Session &m_session;
    QHash<MeterId, TimeRange> m_times;
    QList<MeterId> m_waiting;
    QHash<MeterId, quint64> m_active; // with the number of our request; 0: somebody else's
    QTimer m_patience;
    bool m_isOffline = false;
    bool m_isDone = false;
};

} // namespace meterdesk::cli
