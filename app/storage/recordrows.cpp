// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordrows.h"

namespace meterdesk::recordrows {
namespace {

QString wordOf(Bookmark::Kind kind)
{
    return kind == Bookmark::Kind::DataSeries ? QStringLiteral("series")
                                              : QStringLiteral("virtual-meter");
}

QString wordOf(SavedList::Kind kind)
{
    switch (kind) {
    case SavedList::Kind::Route:
        return QStringLiteral("route");
    case SavedList::Kind::Favourites:
        return QStringLiteral("favourites");
    case SavedList::Kind::List:
        break;
    }
    return QStringLiteral("list");
}

SavedList::Kind listKindOf(const QString &word)
{
    for (const auto kind : {SavedList::Kind::Route, SavedList::Kind::Favourites}) {
        if (wordOf(kind) == word)
            return kind;
    }
    return SavedList::Kind::List;
}

QString textIn(const LocalRow &row, int column)
{
    return row.values.at(column).toString();
}

} // namespace

LocalRow rowOf(const Bookmark &bookmark, qint64 position, TimeMs changedAt, bool isRemoved)
{
    return {LocalTable::Bookmarks,
            changedAt,
            isRemoved,
            {wordOf(bookmark.kind), bookmark.id, bookmark.name, bookmark.unit, bookmark.group,
             position}};
}

Placed<Bookmark> bookmarkIn(const LocalRow &row)
{
    const auto kind = textIn(row, 0) == wordOf(Bookmark::Kind::DataSeries)
        ? Bookmark::Kind::DataSeries
        : Bookmark::Kind::VirtualMeter;
    return {{kind, textIn(row, 1), textIn(row, 2), textIn(row, 3), textIn(row, 4)},
            row.values.at(5).toLongLong()};
}

LocalRow rowOf(const ImportLink &link, TimeMs changedAt, bool isRemoved)
{
    return {
        LocalTable::Mapping, changedAt, isRemoved, {link.meter.value, link.importId, link.suit}};
}

ImportLink linkIn(const LocalRow &row)
{
    return {{textIn(row, 0)}, textIn(row, 1), textIn(row, 2), ImportLink::Source::Typed};
}

LocalRow rowOf(const SavedList &list, qint64 position, TimeMs changedAt, bool isRemoved)
{
    return {LocalTable::Lists,
            changedAt,
            isRemoved,
            {list.id.value, wordOf(list.kind), list.name, position}};
}

Placed<SavedList> listIn(const LocalRow &row)
{
    return {{{textIn(row, 0)}, listKindOf(textIn(row, 1)), textIn(row, 2), {}},
            row.values.at(3).toLongLong()};
}

LocalRow rowOf(const Member &member, qint64 position, TimeMs changedAt, bool isRemoved)
{
    return {LocalTable::ListMembers,
            changedAt,
            isRemoved,
            {member.list.value, member.meter.value, position}};
}

Placed<Member> memberIn(const LocalRow &row)
{
    return {{{textIn(row, 0)}, {textIn(row, 1)}}, row.values.at(2).toLongLong()};
}

LocalRow rowOf(const Choice &choice, TimeMs changedAt, bool isRemoved)
{
    return {LocalTable::Choices, changedAt, isRemoved, {choice.name, choice.value}};
}

Choice choiceIn(const LocalRow &row)
{
    return {textIn(row, 0), textIn(row, 1)};
}

} // namespace meterdesk::recordrows
