// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace meterdesk {

//! What was sent last, in one go, for as long as it can be taken back in one go: from the moment
//! when all of it is sent until it is undone, something else is sent, or the program ends. GUI
//! thread.
class LastSend : public QObject
{
    Q_OBJECT

public:
    //! The server deletes what was made in the last few weeks; it does not say how many these are.
    static constexpr std::chrono::hours kLongest{14 * 24};

    //! \a outbox must outlive this. \a clock is "now" in UTC, replaced in tests.
    explicit LastSend(Outbox &outbox, std::function<TimeMs()> clock = {},
                      QObject *parent = nullptr);

    //! What undo() would take back; empty where there is nothing.
    const QList<EntryId> &entries() const { return m_entries; }
    //! What the person called what it came in; may be empty.
    QString label() const;
    //! Has entries() deleted on the server again.
    StorageFuture<Outbox::Taken> undo(const Outbox::Intake &intake);

Q_SIGNALS:
    //! entries() are others.
    void changed();

private:
    void know();
    void take(const QList<EntryId> &changed);
    bool matters(const OutboxEntry &entry) const;
    void refresh();
    QList<EntryId> found();

    Outbox &m_outbox;
    const std::function<TimeMs()> m_clock;
    QSet<EntryId> m_known; //!< settled before, or seen
    QSet<EntryId> m_undone; //!< has a removal that is on its way or done, as found() saw it
    std::optional<qint64> m_batch;
    QList<EntryId> m_entries;
    QTimer m_end;
};

} // namespace meterdesk
