// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/savedlist.h"
#include "services/recordservice.h"

#include <QHash>
#include <QSet>

namespace meterdesk {

//! Routes, saved lists and favourites, in the person's own order. See RecordService.
class SavedLists : public RecordService
{
    Q_OBJECT

public:
    explicit SavedLists(const Place &place, QObject *parent = nullptr);

    //! Routes and lists; the favourites are not among them.
    const QList<SavedList> &lists() const { return m_lists; }
    //! What the favourites are called where a list is named by its id. find() does not know it.
    static ListId favouritesId();
    //! The meters of a list, or of the favourites; none where there is no such list.
    QList<MeterId> metersOf(const ListId &id) const;
    //! Null where there is none. Valid until the next changed().
    const SavedList *find(const ListId &id) const;

    ListId add(SavedList::Kind kind, const QString &name, const QList<MeterId> &meters);
    void rename(const ListId &id, const QString &name);
    void setKind(const ListId &id, SavedList::Kind kind);
    //! The meters in their order; of several that are the same the first one counts.
    void setMeters(const ListId &id, const QList<MeterId> &meters);
    //! Puts \a meters, which may be in the list already, in their order before \a before; to the
    //! end where that is empty or not in it. Also of the favourites.
    void insertMeters(const ListId &id, const QList<MeterId> &meters, const MeterId &before = {});
    //! Also of the favourites.
    void removeMeters(const ListId &id, const QList<MeterId> &meters);
    //! Puts the meter at \a from to where \a to is.
    void moveMeter(const ListId &id, qsizetype from, qsizetype to);
    //! Puts the list at \a from to where \a to is.
    void move(qsizetype from, qsizetype to);
    void remove(const ListId &id);
    //! Takes the last removal back, to the place where it was.
    void undoRemove();
    bool canUndoRemove() const { return m_removedAt >= 0; }

    //! In their order.
    const QList<MeterId> &favourites() const { return m_favourites.meters; }
    bool isFavourite(const MeterId &meter) const { return m_favouriteSet.contains(meter); }
    //! Added at the end.
    void setFavourite(const MeterId &meter, bool isFavourite);
    void setFavourites(const QList<MeterId> &meters);

Q_SIGNALS:
    //! Which lists there are, their names, kinds and order.
    void changed();
    //! The meters of one list.
    void metersChanged(const meterdesk::ListId &list);
    void favouritesChanged();

protected:
    void take(const QList<LocalRow> &rows) override;

private:
    qsizetype indexOf(const ListId &id) const;
    void takeNameless(const QHash<ListId, QList<MeterId>> &meters);
    void writeLists(qsizetype first, qsizetype last);
    void writeMeters(SavedList &list, const QList<MeterId> &meters);

    QList<SavedList> m_lists;
    SavedList m_favourites;
    QSet<MeterId> m_favouriteSet;
    SavedList m_removed;
    qsizetype m_removedAt = -1;
};

} // namespace meterdesk
