// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookmark.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace meterdesk {

class Bookmarks;

//! Bookmarks of a customer as rows, with a heading above those of a group. Groups stand in the
//! order in which they first come, those without a group first. Name, unit and group are edited in
//! place; rows are dragged to another place or below another heading. GUI thread.
class BookmarkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, UnitColumn, GroupColumn, IdColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        BookmarkRole = Qt::UserRole + 1, //!< Bookmark; nothing for a heading
        HeadingRole, //!< whether the row is a heading
        RawRole, //!< for copying: as shown
    };
    Q_ENUM(Role)
    static constexpr char kMime[] = "application/x-meterdesk-bookmark";

    explicit BookmarkModel(QObject *parent = nullptr);

    //! Shows \a bookmarks, nullptr for none; they must outlive their being shown.
    void setBookmarks(Bookmarks *bookmarks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    bool isHeading(int row) const;
    //! Nothing for a heading and for no row.
    std::optional<Bookmark> bookmarkAt(int row) const;
    //! -1 where it is not there.
    int rowOf(Bookmark::Kind kind, const QString &id) const;
    //! One place up for -1, down for 1, over headings into the next group.
    void move(int row, int by);
    void retranslate();

private:
    struct Row
    {
        qsizetype index = -1; // among the bookmarks; -1: a heading
        QString heading;

        friend bool operator==(const Row &, const Row &) = default;
    };
    void rebuild();
    void put(qsizetype index, int row);

    Bookmarks *m_bookmarks = nullptr;
    QList<Row> m_rows;
    QList<Bookmark> m_shown; // as they were when the rows were made
};

} // namespace meterdesk
