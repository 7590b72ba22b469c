// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bookmarkmodel.h"

#include "services/bookmarks.h"

#include <QMimeData>

#include <algorithm>

namespace meterdesk {

BookmarkModel::BookmarkModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void BookmarkModel::setBookmarks(Bookmarks *bookmarks)
{
    if (m_bookmarks)
        m_bookmarks->disconnect(this);
    m_bookmarks = bookmarks;
    if (m_bookmarks)
        connect(m_bookmarks, &Bookmarks::changed, this, &BookmarkModel::rebuild);
    rebuild();
}

void BookmarkModel::rebuild()
{
    const QList<Bookmark> all = m_bookmarks ? m_bookmarks->all() : QList<Bookmark>();
    QStringList groups{QString()};
    for (const Bookmark &bookmark : all) {
        if (!groups.contains(bookmark.group))
            groups << bookmark.group;
    }
    QList<Row> rows;
    for (const QString &group : std::as_const(groups)) {
        if (!group.isEmpty())
            rows.append(Row{-1, group});
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).group == group)
                rows.append(Row{i, {}});
        }
    }
    if (rows == m_rows) {
        // A view keeps what it has open and selected.
        m_shown = all;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_shown = all;
    endResetModel();
}

int BookmarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BookmarkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool BookmarkModel::isHeading(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).index < 0;
}

std::optional<Bookmark> BookmarkModel::bookmarkAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).index < 0)
        return std::nullopt;
    return m_shown.at(m_rows.at(row).index);
}

int BookmarkModel::rowOf(Bookmark::Kind kind, const QString &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto bookmark = bookmarkAt(row);
        if (bookmark && bookmark->kind == kind && bookmark->id == id)
            return row;
    }
    return -1;
}

QVariant BookmarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == HeadingRole)
        return row.index < 0;
    if (row.index < 0) {
        if (index.column() != NameColumn)
            return {};
        if (role == Qt::DisplayRole || role == RawRole)
            return row.heading;
        //: Read aloud: a heading above bookmarks
        return role == Qt::AccessibleTextRole ? tr("Group %1").arg(row.heading) : QVariant();
    }
    const Bookmark &bookmark = m_shown.at(row.index);
    const QString texts[ColumnCount] = {bookmark.name, bookmark.unit, bookmark.group, bookmark.id};
    const QString &text = texts[index.column()];
    switch (role) {
    case Qt::EditRole:
    case RawRole:
        return text;
    case Qt::DisplayRole:
        // What has no name of its own is called by its id.
        return index.column() == NameColumn && text.isEmpty() ? bookmark.id : text;
    case Qt::ToolTipRole:
        return bookmark.kind == Bookmark::Kind::DataSeries
            ? tr("Data series %1").arg(bookmark.id)
            : tr("Virtual meter %1").arg(bookmark.id);
    case BookmarkRole:
        return QVariant::fromValue(bookmark);
    default:
        return {};
    }
}

bool BookmarkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto known = bookmarkAt(index.row());
    if (role != Qt::EditRole || !known || !m_bookmarks)
        return false;
    Bookmark bookmark = *known;
    const QString text = value.toString().trimmed();
    if (index.column() == NameColumn)
        bookmark.name = text;
    else if (index.column() == UnitColumn)
        bookmark.unit = text;
    else if (index.column() == GroupColumn)
        bookmark.group = text;
    else
        return false;
    m_bookmarks->set(bookmark);
    return true;
}

QVariant BookmarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case UnitColumn:
        return tr("Unit");
    case GroupColumn:
        return tr("Group");
    case IdColumn:
        return tr("ID");
    default:
        return {};
    }
}

Qt::ItemFlags BookmarkModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    if (index.column() != IdColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

// ---- Another place ------------------------------------------------------------------------------

QStringList BookmarkModel::mimeTypes() const
{
    return {QLatin1String(kMime)};
}

QMimeData *BookmarkModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || isHeading(indexes.first().row()))
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QLatin1String(kMime), QByteArray::number(m_rows.at(indexes.first().row()).index));
    return data;
}

bool BookmarkModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                    const QModelIndex &) const
{
    return data && data->hasFormat(QLatin1String(kMime));
}

bool BookmarkModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const qsizetype index = data->data(QLatin1String(kMime)).toLongLong();
    // Onto a row: to its place; onto a heading: below it.
    const int to = parent.isValid() ? parent.row() + (isHeading(parent.row()) ? 1 : 0)
        : row < 0                   ? rowCount()
                                    : row;
    put(index, to);
    return true;
}

//! The bookmark \a index to before the row \a row, into the group that is there.
void BookmarkModel::put(qsizetype index, int row)
{
    if (!m_bookmarks || index < 0 || index >= m_shown.size())
        return;
    QString group;
    for (int above = std::min(row, rowCount()) - 1; above >= 0; --above) {
        if (isHeading(above)) {
            group = m_rows.at(above).heading;
            break;
        }
    }
    // Before the next row that is a bookmark, wherever that is; else behind all.
    qsizetype to = m_shown.size() - 1;
    for (int below = row; below < rowCount(); ++below) {
        const qsizetype other = m_rows.at(below).index;
        if (other >= 0 && other != index) {
            to = other > index ? other - 1 : other;
            break;
        }
    }
    Bookmark bookmark = m_shown.at(index);
    bookmark.group = group;
    m_bookmarks->set(bookmark);
    m_bookmarks->move(index, to);
}

void BookmarkModel::move(int row, int by)
{
    if (!bookmarkAt(row) || (by < 0 && row == 0) || (by > 0 && row + 1 >= rowCount()))
        return;
    const qsizetype index = m_rows.at(row).index;
    // Over a heading into the group above, or below it into its own.
    put(index, by < 0 ? row - 1 : row + 2);
}

void BookmarkModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace meterdesk
