// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meternote.h"
#include "services/recordservice.h"

#include <QHash>

namespace meterdesk {

//! What people have noted about meters. See RecordService.
class LocalNotes : public RecordService
{
    Q_OBJECT

public:
    explicit LocalNotes(const Place &place, QObject *parent = nullptr);

    //! Empty where nothing is noted.
    MeterNote noteOf(const MeterId &meter) const;
    //! Adds or replaces the note of \a note's meter; an empty one removes it.
    void setNote(const MeterNote &note);

    //! The flags of a meter, by time.
    QList<MomentNote> momentsOf(const MeterId &meter) const;
    //! Empty (no id) where there is none.
    MomentNote moment(const NoteId &id) const { return m_moments.value(id); }
    NoteId addMoment(const MeterId &meter, TimeMs at, const QString &text);
    //! Replaces the one of the same id.
    void changeMoment(const MomentNote &note);
    void removeMoment(const NoteId &id);
    //! Takes the removal back, in the run of the program that did it.
    void bringBack(const NoteId &id);

Q_SIGNALS:
    void noteChanged(const meterdesk::MeterId &meter);
    void momentsChanged(const meterdesk::MeterId &meter);

protected:
    void take(const QList<LocalRow> &rows) override;

private:
    void put(const MomentNote &note, bool isRemoved);

    QHash<MeterId, MeterNote> m_notes;
    QHash<NoteId, MomentNote> m_moments;
    QHash<MeterId, QList<NoteId>> m_momentsOf;
    QHash<NoteId, MomentNote> m_removed;
};

} // namespace meterdesk
