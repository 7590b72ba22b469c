// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/savedlists.h"

#include "storage/recordrows.h"

#include <algorithm>

namespace meterdesk {
namespace {

using recordrows::Placed;

SavedList noFavourites()
{
    return {SavedLists::favouritesId(), SavedList::Kind::Favourites, {}, {}};
}

QList<MeterId> eachOnce(const QList<MeterId> &meters)
{
    QList<MeterId> once;
    QSet<MeterId> seen;
    for (const MeterId &meter : meters) {
        if (!meter.isEmpty() && !seen.contains(meter)) {
            seen.insert(meter);
            once << meter;
        }
    }
    return once;
}

template<typename T>
void sortByPlace(QList<Placed<T>> &placed)
{
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &a, const auto &b) { return a.position < b.position; });
}

} // namespace

SavedLists::SavedLists(const Place &place, QObject *parent)
    : RecordService(place, {LocalTable::Lists, LocalTable::ListMembers},
                    std::chrono::milliseconds(0), parent)
    , m_favourites(noFavourites())
{ }

//! The same in every file, so that the favourites of two files are merged.
ListId SavedLists::favouritesId()
{
    return {QStringLiteral("favourites")};
}

QList<MeterId> SavedLists::metersOf(const ListId &id) const
{
    if (id == favouritesId())
        return m_favourites.meters;
    const SavedList *list = find(id);
    return list ? list->meters : QList<MeterId>();
}

void SavedLists::take(const QList<LocalRow> &rows)
{
    QList<Placed<SavedList>> lists;
    QList<Placed<recordrows::Member>> members;
    for (const LocalRow &row : rows) {
        if (row.table == LocalTable::Lists)
            lists << recordrows::listIn(row);
        else
            members << recordrows::memberIn(row);
    }
    sortByPlace(lists);
    sortByPlace(members);
    QHash<ListId, QList<MeterId>> meters;
    for (const auto &member : std::as_const(members))
        meters[member.value.list] << member.value.meter;
    m_lists.clear();
    m_favourites = noFavourites();
    for (const auto &list : std::as_const(lists)) {
        if (list.value.id == favouritesId())
            continue;
        m_lists << list.value;
        m_lists.last().meters = meters.value(list.value.id);
    }
    takeNameless(meters);
    m_favourites.meters = meters.value(favouritesId());
    m_favouriteSet = {m_favourites.meters.cbegin(), m_favourites.meters.cend()};
    Q_EMIT changed();
    for (const SavedList &list : std::as_const(m_lists))
        Q_EMIT metersChanged(list.id);
    Q_EMIT favouritesChanged();
}

//! Damage may have taken a list and left its members.
void SavedLists::takeNameless(const QHash<ListId, QList<MeterId>> &meters)
{
    QList<ListId> ids = meters.keys();
    std::sort(ids.begin(), ids.end(),
              [](const ListId &a, const ListId &b) { return a.value < b.value; });
    for (const ListId &id : std::as_const(ids)) {
        if (id != favouritesId() && indexOf(id) < 0)
            m_lists << SavedList{id, SavedList::Kind::List, QStringLiteral("?"), meters.value(id)};
    }
}

qsizetype SavedLists::indexOf(const ListId &id) const
{
    const auto found = std::find_if(m_lists.cbegin(), m_lists.cend(),
                                    [&](const SavedList &list) { return list.id == id; });
    return found == m_lists.cend() ? -1 : found - m_lists.cbegin();
}

const SavedList *SavedLists::find(const ListId &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_lists.at(index);
}

ListId SavedLists::add(SavedList::Kind kind, const QString &name, const QList<MeterId> &meters)
{
    SavedList list{{newId()}, kind, name, {}};
    m_lists << list;
    writeLists(m_lists.size() - 1, m_lists.size() - 1);
    writeMeters(m_lists.last(), meters);
    Q_EMIT changed();
    return list.id;
}

void SavedLists::rename(const ListId &id, const QString &name)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_lists.at(index).name == name)
        return;
    m_lists[index].name = name;
    writeLists(index, index);
    Q_EMIT changed();
}

void SavedLists::setKind(const ListId &id, SavedList::Kind kind)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_lists.at(index).kind == kind || kind == SavedList::Kind::Favourites)
        return;
    m_lists[index].kind = kind;
    writeLists(index, index);
    Q_EMIT changed();
}

void SavedLists::setMeters(const ListId &id, const QList<MeterId> &meters)
{
    if (id == favouritesId())
        return setFavourites(meters);
    const qsizetype index = indexOf(id);
    if (index < 0 || m_lists.at(index).meters == meters)
        return;
    writeMeters(m_lists[index], meters);
    Q_EMIT metersChanged(id);
}

void SavedLists::insertMeters(const ListId &id, const QList<MeterId> &meters, const MeterId &before)
{
    QList<MeterId> order = metersOf(id);
    const QSet<MeterId> moved(meters.cbegin(), meters.cend());
    qsizetype at = before.isEmpty() ? -1 : order.indexOf(before);
    // What is moved itself cannot be what it is put before.
    while (at >= 0 && at < order.size() && moved.contains(order.at(at)))
        ++at;
    const MeterId anchor = at >= 0 && at < order.size() ? order.at(at) : MeterId();
    order.removeIf([&moved](const MeterId &meter) { return moved.contains(meter); });
    at = anchor.isEmpty() ? order.size() : order.indexOf(anchor);
    for (const MeterId &meter : eachOnce(meters))
        order.insert(at++, meter);
    setMeters(id, order);
}

void SavedLists::removeMeters(const ListId &id, const QList<MeterId> &meters)
{
    QList<MeterId> order = metersOf(id);
    order.removeIf([&meters](const MeterId &meter) { return meters.contains(meter); });
    setMeters(id, order);
}

void SavedLists::moveMeter(const ListId &id, qsizetype from, qsizetype to)
{
    const SavedList *list = find(id);
    const auto isIn = [list](qsizetype row) { return row >= 0 && row < list->meters.size(); };
    if (!list || from == to || !isIn(from) || !isIn(to))
        return;
    QList<MeterId> meters = list->meters;
    meters.move(from, to);
    setMeters(id, meters);
}

void SavedLists::move(qsizetype from, qsizetype to)
{
    const auto isIn = [this](qsizetype row) { return row >= 0 && row < m_lists.size(); };
    if (from == to || !isIn(from) || !isIn(to))
        return;
    m_lists.move(from, to);
    writeLists(std::min(from, to), std::max(from, to));
    Q_EMIT changed();
}

void SavedLists::remove(const ListId &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    m_removedAt = index;
    m_removed = m_lists.takeAt(index);
    write({recordrows::rowOf(m_removed, index, now(), true)}); // its meters wait with it
    Q_EMIT changed();
}

void SavedLists::undoRemove()
{
    if (m_removedAt < 0)
        return;
    const qsizetype index = std::min(std::exchange(m_removedAt, -1), m_lists.size());
    m_lists.insert(index, m_removed);
    writeLists(index, m_lists.size() - 1);
    Q_EMIT changed();
}

void SavedLists::setFavourite(const MeterId &meter, bool isFavourite)
{
    QList<MeterId> meters = m_favourites.meters;
    if (isFavourite)
        meters << meter;
    else
        meters.removeOne(meter);
    setFavourites(meters);
}

void SavedLists::setFavourites(const QList<MeterId> &meters)
{
    const QList<MeterId> before = m_favourites.meters;
    if (before == eachOnce(meters))
        return;
    if (before.isEmpty())
        write({recordrows::rowOf(m_favourites, 0, now(), false)});
    writeMeters(m_favourites, meters);
    m_favouriteSet = {m_favourites.meters.cbegin(), m_favourites.meters.cend()};
    Q_EMIT favouritesChanged();
}

//! With their places.
void SavedLists::writeLists(qsizetype first, qsizetype last)
{
    QList<LocalRow> rows;
    for (qsizetype i = first; i <= last; ++i)
        rows << recordrows::rowOf(m_lists.at(i), i, now(), false);
    write(rows);
}

//! Gives \a list its meters; those that stay in their place are not written.
void SavedLists::writeMeters(SavedList &list, const QList<MeterId> &meters)
{
    const QList<MeterId> before = std::exchange(list.meters, eachOnce(meters));
    const QSet<MeterId> kept(list.meters.cbegin(), list.meters.cend());
    QList<LocalRow> rows;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!kept.contains(before.at(i)))
            rows << recordrows::rowOf(recordrows::Member{list.id, before.at(i)}, i, now(), true);
    }
    for (qsizetype i = 0; i < list.meters.size(); ++i) {
        if (i >= before.size() || before.at(i) != list.meters.at(i))
            rows << recordrows::rowOf(recordrows::Member{list.id, list.meters.at(i)}, i, now(),
                                      false);
    }
    write(rows);
}

} // namespace meterdesk
