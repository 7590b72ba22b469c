// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookmark.h"
#include "domain/importlink.h"
#include "domain/savedlist.h"
#include "storage/localrows.h"

namespace meterdesk {

//! Rows of bookmarks, of the mapping, of lists and of choices as values and back. Any thread.
namespace recordrows {

//! A place in an order that the person chose, which the value itself does not hold.
template<typename T>
struct Placed
{
    T value;
    qint64 position = 0;
};

LocalRow rowOf(const Bookmark &bookmark, qint64 position, TimeMs changedAt, bool isRemoved);
Placed<Bookmark> bookmarkIn(const LocalRow &row);

LocalRow rowOf(const ImportLink &link, TimeMs changedAt, bool isRemoved);
ImportLink linkIn(const LocalRow &row);

//! Without its meters, which are rows of their own.
LocalRow rowOf(const SavedList &list, qint64 position, TimeMs changedAt, bool isRemoved);
Placed<SavedList> listIn(const LocalRow &row);

struct Member
{
    ListId list;
    MeterId meter;
};
LocalRow rowOf(const Member &member, qint64 position, TimeMs changedAt, bool isRemoved);
Placed<Member> memberIn(const LocalRow &row);

//! What a person chose once for the customer, by a name of the program's own.
struct Choice
{
    QString name;
    QString value;
};
LocalRow rowOf(const Choice &choice, TimeMs changedAt, bool isRemoved);
Choice choiceIn(const LocalRow &row);

} // namespace recordrows
} // namespace meterdesk
