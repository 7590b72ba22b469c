// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/localnotes.h"

#include "storage/noterows.h"

#include <algorithm>

namespace meterdesk {

LocalNotes::LocalNotes(const Place &place, QObject *parent)
    : RecordService(place, {LocalTable::Notes}, std::chrono::milliseconds(0), parent)
{ }

void LocalNotes::take(const QList<LocalRow> &rows)
{
    QSet<MeterId> noted(m_notes.keyBegin(), m_notes.keyEnd());
    QSet<MeterId> flagged(m_momentsOf.keyBegin(), m_momentsOf.keyEnd());
    m_notes.clear();
    m_moments.clear();
    m_momentsOf.clear();
    for (const LocalRow &row : rows) {
        if (!noterows::isMoment(row)) {
            const MeterNote note = noterows::noteIn(row);
            m_notes.insert(note.meter, note);
            noted.insert(note.meter);
            continue;
        }
        const MomentNote note = noterows::momentIn(row);
        m_moments.insert(note.id, note);
        m_momentsOf[note.meter] << note.id;
        flagged.insert(note.meter);
    }
    for (const MeterId &meter : std::as_const(noted))
        Q_EMIT noteChanged(meter);
    for (const MeterId &meter : std::as_const(flagged))
        Q_EMIT momentsChanged(meter);
}

MeterNote LocalNotes::noteOf(const MeterId &meter) const
{
    MeterNote empty;
    empty.meter = meter;
    return m_notes.value(meter, empty);
}

void LocalNotes::setNote(const MeterNote &note)
{
    if (noteOf(note.meter) == note)
        return;
    if (note.isEmpty())
        m_notes.remove(note.meter);
    else
        m_notes.insert(note.meter, note);
    write({noterows::rowOf(note, now(), note.isEmpty())});
    Q_EMIT noteChanged(note.meter);
}

QList<MomentNote> LocalNotes::momentsOf(const MeterId &meter) const
{
    QList<MomentNote> notes;
    for (const NoteId &id : m_momentsOf.value(meter))
        notes << m_moments.value(id);
    std::stable_sort(notes.begin(), notes.end(),
                     [](const MomentNote &a, const MomentNote &b) { return a.at < b.at; });
    return notes;
}

NoteId LocalNotes::addMoment(const MeterId &meter, TimeMs at, const QString &text)
{
    const MomentNote note{{newId()}, meter, at, text};
    put(note, false);
    return note.id;
}

void LocalNotes::changeMoment(const MomentNote &note)
{
    const auto known = m_moments.constFind(note.id);
    if (known == m_moments.cend() || *known == note)
        return;
    const MeterId before = known->meter;
    if (before != note.meter) {
        m_momentsOf[before].removeOne(note.id);
        Q_EMIT momentsChanged(before);
    }
    put(note, false);
}

void LocalNotes::removeMoment(const NoteId &id)
{
    const auto known = m_moments.constFind(id);
    if (known == m_moments.cend())
        return;
    const MomentNote note = *known;
    m_removed.insert(id, note);
    put(note, true);
}

void LocalNotes::bringBack(const NoteId &id)
{
    const auto removed = m_removed.constFind(id);
    if (removed == m_removed.cend())
        return;
    const MomentNote note = *removed;
    m_removed.erase(removed);
    put(note, false);
}

void LocalNotes::put(const MomentNote &note, bool isRemoved)
{
    QList<NoteId> &ids = m_momentsOf[note.meter];
    ids.removeOne(note.id);
    m_moments.remove(note.id);
    if (!isRemoved) {
        ids << note.id;
        m_moments.insert(note.id, note);
    }
    write({noterows::rowOf(note, now(), isRemoved)});
    Q_EMIT momentsChanged(note.meter);
}

} // namespace meterdesk
