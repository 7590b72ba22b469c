// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lastsend.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk {
namespace {

//! Of a removal: whether what it removes is gone, or will be.
bool isOnItsWayOrDone(const OutboxEntry &removal)
{
    return removal.state == EntryState::Queued || removal.state == EntryState::Sending
        || removal.state == EntryState::Sent;
}

//! Whether it can be undone; what was dropped is not a send, whatever became of its tries.
bool isSend(const OutboxEntry &entry)
{
    return canUndo(entry) && entry.state != EntryState::Dropped;
}

} // namespace

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
        if (isSend(entry))
            m_known.insert(entry.id);
    }
}

//! Whether \a entry could make found() another one. A batch may have tens of thousands of entries,
//! each of which changes by itself: not all are looked through each time.
bool LastSend::matters(const OutboxEntry &entry) const
{
    if (entry.undoes)
        return isOnItsWayOrDone(entry) != m_undone.contains(*entry.undoes);
    if (entry.batch != m_batch)
        return false;
    const bool staysEmpty = m_entries.isEmpty() && m_outbox.onTheWayCount(entry.batch) > 0;
    return !staysEmpty && !(m_undone.contains(entry.id) && entry.state == EntryState::Undone);
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
        if (isSend(*entry) && !m_known.contains(id)) {
            m_known.insert(id);
            isOfIt = isOfIt || (m_batch != entry->batch && !m_entries.isEmpty());
            m_batch = entry->batch;
        }
        isOfIt = isOfIt || matters(*entry);
    }
    if (isOfIt && m_batch)
        refresh();
}

//! Nothing while a part of the batch is still on its way.
QList<EntryId> LastSend::found()
{
    if (m_outbox.onTheWayCount(*m_batch) > 0)
        return {};
    QList<EntryId> found;
    m_undone.clear();
    TimeMs first = m_clock();
    for (const OutboxEntry &entry : m_outbox.entries()) {
        if (entry.undoes && isOnItsWayOrDone(entry))
            m_undone.insert(*entry.undoes);
        if (entry.batch == m_batch && isSend(entry)) {
            found << entry.id;
            first = std::min(first, entry.changedAt);
        }
    }
    found.removeIf([this](EntryId id) { return m_undone.contains(id); });
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
