// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookmark.h"
#include "services/recordservice.h"

namespace meterdesk {

//! Data series and virtual meters that were added by their ids, in the person's own order. See
//! RecordService.
class Bookmarks : public RecordService
{
    Q_OBJECT

public:
    explicit Bookmarks(const Place &place, QObject *parent = nullptr);

    const QList<Bookmark> &all() const { return m_bookmarks; }
    QList<Bookmark> allOf(Bookmark::Kind kind) const;
    //! Null where there is none. Valid until the next changed().
    const Bookmark *find(Bookmark::Kind kind, const QString &id) const;

    //! Replaces the one of the same kind and id, or adds it at the end.
    void set(const Bookmark &bookmark);
    //! Puts the one at \a from to where \a to is.
    void move(qsizetype from, qsizetype to);
    void remove(Bookmark::Kind kind, const QString &id);
    //! Takes the last removal back, to the place where it was.
    void undoRemove();
    bool canUndoRemove() const { return m_removedAt >= 0; }

Q_SIGNALS:
    void changed();

protected:
    void take(const QList<LocalRow> &rows) override;

private:
    void writeFrom(qsizetype first, qsizetype last);
    qsizetype indexOf(Bookmark::Kind kind, const QString &id) const;

    QList<Bookmark> m_bookmarks;
    Bookmark m_removed;
    qsizetype m_removedAt = -1;
};

} // namespace meterdesk
