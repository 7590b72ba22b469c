// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bookmarks.h"

#include "storage/recordrows.h"

#include <algorithm>

namespace meterdesk {

using recordrows::Placed;

Bookmarks::Bookmarks(const Place &place, QObject *parent)
    : RecordService(place, {LocalTable::Bookmarks}, std::chrono::milliseconds(0), parent)
{ }

void Bookmarks::take(const QList<LocalRow> &rows)
{
    QList<Placed<Bookmark>> placed;
    for (const LocalRow &row : rows)
        placed << recordrows::bookmarkIn(row);
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &a, const auto &b) { return a.position < b.position; });
    m_bookmarks.clear();
    for (const auto &each : std::as_const(placed))
        m_bookmarks << each.value;
    Q_EMIT changed();
}

QList<Bookmark> Bookmarks::allOf(Bookmark::Kind kind) const
{
    QList<Bookmark> found;
    std::copy_if(m_bookmarks.cbegin(), m_bookmarks.cend(), std::back_inserter(found),
                 [kind](const Bookmark &bookmark) { return bookmark.kind == kind; });
    return found;
}

qsizetype Bookmarks::indexOf(Bookmark::Kind kind, const QString &id) const
{
    const auto found =
        std::find_if(m_bookmarks.cbegin(), m_bookmarks.cend(), [&](const Bookmark &bookmark) {
            return bookmark.kind == kind && bookmark.id == id;
        });
    return found == m_bookmarks.cend() ? -1 : found - m_bookmarks.cbegin();
}

const Bookmark *Bookmarks::find(Bookmark::Kind kind, const QString &id) const
{
    const qsizetype index = indexOf(kind, id);
    return index < 0 ? nullptr : &m_bookmarks.at(index);
}

void Bookmarks::set(const Bookmark &bookmark)
{
    qsizetype index = indexOf(bookmark.kind, bookmark.id);
    if (index >= 0 && m_bookmarks.at(index) == bookmark)
        return;
    if (index < 0) {
        index = m_bookmarks.size();
        m_bookmarks << bookmark;
    } else {
        m_bookmarks[index] = bookmark;
    }
    writeFrom(index, index);
    Q_EMIT changed();
}

void Bookmarks::move(qsizetype from, qsizetype to)
{
    const auto isIn = [this](qsizetype index) { return index >= 0 && index < m_bookmarks.size(); };
    if (from == to || !isIn(from) || !isIn(to))
        return;
    m_bookmarks.move(from, to);
    writeFrom(std::min(from, to), std::max(from, to));
    Q_EMIT changed();
}

void Bookmarks::remove(Bookmark::Kind kind, const QString &id)
{
    const qsizetype index = indexOf(kind, id);
    if (index < 0)
        return;
    m_removedAt = index;
    m_removed = m_bookmarks.takeAt(index);
    write({recordrows::rowOf(m_removed, index, now(), true)});
    Q_EMIT changed();
}

void Bookmarks::undoRemove()
{
    if (m_removedAt < 0)
        return;
    const qsizetype index = std::min(std::exchange(m_removedAt, -1), m_bookmarks.size());
    if (find(m_removed.kind, m_removed.id)) // added anew meanwhile
        return;
    m_bookmarks.insert(index, m_removed);
    writeFrom(index, m_bookmarks.size() - 1);
    Q_EMIT changed();
}

//! With their places.
void Bookmarks::writeFrom(qsizetype first, qsizetype last)
{
    QList<LocalRow> rows;
    for (qsizetype i = first; i <= last; ++i)
        rows << recordrows::rowOf(m_bookmarks.at(i), i, now(), false);
    write(rows);
}

} // namespace meterdesk
