// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookmark.h"
#include "files/sheet.h"
#include "files/table.h"

#include <QList>

//! Bookmarks as tables that are shared among colleagues. Pure functions, any thread.
namespace meterdesk {

//! Kind (series, virtual-meter), id, name, unit, group, in the order of \a bookmarks. The words of
//! its head and of the kinds are the same in every language, so that the file can be read anywhere.
Table bookmarkTable(const QList<Bookmark> &bookmarks);

//! What came of reading such a table.
struct BookmarkRows
{
    enum class Problem {
        NoId, //!< the row names nothing
        OtherKind, //!< neither series nor virtual-meter
        Repeated, //!< an earlier row of the file has the same kind and id
    };
    struct Trouble
    {
        qint64 row = 0; //!< as the file shows it
        Problem problem = Problem::NoId;
        QString text; //!< the cell that is meant; may be empty

        friend bool operator==(const Trouble &, const Trouble &) = default;
    };

    bool hasHead = false; //!< without the columns kind and id nothing is read
    QList<Bookmark> bookmarks;
    QList<Trouble> troubles;
};
BookmarkRows bookmarkRows(const Sheet &sheet);

} // namespace meterdesk
