// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lastsend.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk {

LastSend::LastSend(Outbox &outbox, std::function<TimeMs()> clock, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &LastSend::refresh);
    connect(&m_outbox, &Outbox::loaded, this, &LastSend::know);
    connect(&m_outbox, &Outbox::entriesChanged, this, &LastSend::take);
    if (m_outbox.isLoaded())
        know();
}

QString LastSend::label() const
{
    return m_batch ? m_outbox.batchLabel(*m_batch) : QString();
}

//! What an earlier start sent is not the last send of this one.
void LastSend::know()
{
    for (const OutboxEntry &entry : m_outbox.entries()) {
        if (canUndo(entry))
            m_known.insert(entry.id);
    }
}

void LastSend::take(const QList<EntryId> &changed)
{
    if (!m_outbox.isLoaded())
        return;
    bool isOfIt = false;
    for (const EntryId id : changed) {
        const OutboxEntry *entry = m_outbox.find(id);
        if (!entry)
            continue;
        if (canUndo(*entry) && !m_known.contains(id)) {
            m_known.insert(id);
            m_batch = entry->batch;
        }
        isOfIt = isOfIt || entry->undoes || entry->batch == m_batch;
    }
    if (isOfIt && m_batch)
        refresh();
}

//! Nothing while a part of the batch is still on its way.
QList<EntryId> LastSend::found()
{
    QList<EntryId> found;
    QSet<EntryId> undone;
    TimeMs first = m_clock();
    for (const OutboxEntry &entry : m_outbox.entries()) {
        const bool isOnItsWay =
            entry.state == EntryState::Queued || entry.state == EntryState::Sending;
        if (entry.undoes && (isOnItsWay || entry.state == EntryState::Sent))
            undone.insert(*entry.undoes);
        if (entry.batch != m_batch)
            continue;
        if (isOnItsWay)
            return {};
        if (canUndo(entry)) {
            found << entry.id;
            first = std::min(first, entry.changedAt);
        }
    }
    found.removeIf([&undone](EntryId id) { return undone.contains(id); });
    const TimeMs left = first + std::chrono::milliseconds(kLongest).count() - m_clock();
    if (found.isEmpty() || left <= 0)
        return {};
    m_end.start(std::chrono::milliseconds(left));
    return found;
}

void LastSend::refresh()
{
    const QList<EntryId> now = m_batch ? found() : QList<EntryId>();
    if (now == m_entries)
        return;
    m_entries = now;
    Q_EMIT changed();
}

StorageFuture<Outbox::Taken> LastSend::undo(const Outbox::Intake &intake)
{
    return m_outbox.undo(m_entries, intake);
}

} // namespace meterdesk
