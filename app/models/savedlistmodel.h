// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unreadmeters.h"
#include "services/savedlists.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace meterdesk {

class Session;

//! Routes and saved lists in the person's order, then the favourites, then the meters that are not
//! read this month; each with how many it has. Lists are renamed and reordered through it; meters
//! can be dropped onto all but the last. GUI thread.
class SavedListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ColumnCount };
    Q_ENUM(Column)
    enum class Kind { Route, List, Favourites, NotRead };
    Q_ENUM(Kind)
    enum Role {
        IdRole = Qt::UserRole + 1, //!< ListId
        KindRole, //!< Kind as int
    };
    Q_ENUM(Role)
    //! What is dragged to reorder lists: the id of one.
    static constexpr char kListMime[] = "application/x-meterdesk-list";

    //! \a session must outlive the model; \a clock is "now" in UTC, replaced in tests.
    explicit SavedListModel(Session &session, std::function<TimeMs()> clock = {},
                            QObject *parent = nullptr);

    //! The id of the computed list; it is not among SavedLists.
    static ListId notReadId();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    //! -1 where it is not there.
    int rowOf(const ListId &id) const;
    ListId idAt(int row) const;
    Kind kindAt(int row) const;
    //! Whether the row is the person's own: it can be renamed, moved and removed.
    bool isOwn(int row) const { return row >= 0 && row < int(m_ids.size()); }
    QString nameOf(const ListId &id) const;
    //! In their order; also of favourites and of the computed list.
    QList<MeterId> metersOf(const ListId &id) const;

Q_SIGNALS:
    //! The meters of \a list are others, or in another order.
    void metersChanged(const meterdesk::ListId &list);

private:
    void takeLists();
    void tellRow(int row);
    void recount();
    QString tipAt(int row) const;
    SavedLists &lists() const;

    Session &m_session;
    std::function<TimeMs()> m_clock;
    QList<ListId> m_ids; // of the lists, as shown
    UnreadMeters m_unread;
    TimeMs m_countedAt = 0;
    QTimer m_recount;
};

} // namespace meterdesk
