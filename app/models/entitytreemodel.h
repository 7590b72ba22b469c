// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QAbstractItemModel>

#include <vector>

namespace meterdesk {

class MeterFilter;
class MeterStore;

//! The entities as a tree, each with the number of meters in it and below it that pass the filter.
//! While a filter is active, entities without any are left out. An entity whose parent is not in
//! the list is a root; so is one of a ring.
class EntityTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        RawRole = Qt::UserRole + 1, //!< the name, or the count as int
        IdRole, //!< EntityId
        ItemRole, //!< Entity
    };
    Q_ENUM(Role)

    //! Both must outlive the model.
    EntityTreeModel(const MeterStore &store, const MeterFilter &filter, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! Invalid where the entity is not shown.
    QModelIndex indexOf(const EntityId &id) const;
    EntityId idAt(const QModelIndex &index) const;

private:
    struct Node
    {
        qsizetype row = -1; // in MeterStore::entities(); -1 is the invisible root
        int parent = 0;
        int place = 0; // among its siblings
        int meters = 0;
        std::vector<int> children;
    };

    void rebuild();
    void takeEntities();
    std::vector<int> countMeters() const;
    std::vector<bool> shownRows(const std::vector<int> &counts) const;
    const Node &nodeOf(const QModelIndex &index) const;

    const MeterStore &m_store;
    const MeterFilter &m_filter;
    QList<Entity> m_entities; // the filter's list as this model last took it
    std::vector<int> m_parents; // rows in it, -1 for none
    std::vector<int> m_order; // its rows, sorted
    std::vector<Node> m_nodes; // [0] is the invisible root
};

} // namespace meterdesk
