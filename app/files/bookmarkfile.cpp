// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/bookmarkfile.h"

#include <algorithm>
#include <array>
#include <optional>

namespace meterdesk {

namespace {

enum Column { KindColumn, IdColumn, NameColumn, UnitColumn, GroupColumn, ColumnCount };
constexpr const char *kHeads[ColumnCount] = {"kind", "id", "name", "unit", "group"};
constexpr QLatin1String kSeries("series");
constexpr QLatin1String kVirtualMeter("virtual-meter");

std::optional<Bookmark::Kind> kindOf(const QString &word)
{
    if (word.compare(kSeries, Qt::CaseInsensitive) == 0)
        return Bookmark::Kind::DataSeries;
    if (word.compare(kVirtualMeter, Qt::CaseInsensitive) == 0)
        return Bookmark::Kind::VirtualMeter;
    return std::nullopt;
}

using Columns = std::array<int, ColumnCount>; // -1: not there

Columns columnsOf(const Sheet::Row &head)
{
    Columns columns;
    columns.fill(-1);
    for (int i = 0; i < int(head.cells.size()); ++i) {
        const QString word = head.cells[std::size_t(i)].text.trimmed().toLower();
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            if (word == QLatin1String(kHeads[column]) && columns[column] < 0)
                columns[column] = i;
        }
    }
    return columns;
}

QString textIn(const Sheet::Row &row, int column)
{
    return column < 0 || std::size_t(column) >= row.cells.size()
        ? QString()
        : row.cells[std::size_t(column)].text.trimmed();
}

} // namespace

Table bookmarkTable(const QList<Bookmark> &bookmarks)
{
    Table table;
    table.name = QStringLiteral("bookmarks");
    for (const char *head : kHeads)
        table.header << QLatin1String(head);
    for (const Bookmark &bookmark : bookmarks) {
        const bool isSeries = bookmark.kind == Bookmark::Kind::DataSeries;
        table.addRow(QString(isSeries ? kSeries : kVirtualMeter), bookmark.id, bookmark.name,
                     bookmark.unit, bookmark.group);
    }
    return table;
}

BookmarkRows bookmarkRows(const Sheet &sheet)
{
    BookmarkRows read;
    if (sheet.rows.empty())
        return read;
    const Columns columns = columnsOf(sheet.rows.front());
    read.hasHead = columns[KindColumn] >= 0 && columns[IdColumn] >= 0;
    if (!read.hasHead)
        return read;
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
        const Sheet::Row &row = sheet.rows[i];
        const auto isEmpty = [](const SheetCell &cell) { return cell.isEmpty(); };
        if (std::all_of(row.cells.begin(), row.cells.end(), isEmpty))
            continue;
        Bookmark bookmark;
        bookmark.id = textIn(row, columns[IdColumn]);
        bookmark.name = textIn(row, columns[NameColumn]);
        bookmark.unit = textIn(row, columns[UnitColumn]);
        bookmark.group = textIn(row, columns[GroupColumn]);
        const QString word = textIn(row, columns[KindColumn]);
        const auto kind = kindOf(word);
        using Problem = BookmarkRows::Problem;
        if (bookmark.id.isEmpty()) {
            read.troubles.append({row.number, Problem::NoId, {}});
            continue;
        }
        if (!kind) {
            read.troubles.append({row.number, Problem::OtherKind, word});
            continue;
        }
        bookmark.kind = *kind;
        const bool isThere =
            std::any_of(read.bookmarks.cbegin(), read.bookmarks.cend(),
                        [&bookmark](const Bookmark &other) { return other.isSameThing(bookmark); });
        if (isThere)
            read.troubles.append({row.number, Problem::Repeated, bookmark.id});
        else
            read.bookmarks.append(bookmark);
    }
    return read;
}

} // namespace meterdesk
