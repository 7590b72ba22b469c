// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitytreemodel.h"

#include "models/meterfilter.h"
#include "services/meterstore.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace meterdesk {

namespace {

//! For each entity the row of its parent, or -1. Where parents form a ring, the ring is opened at
//! its last entity.
std::vector<int> parentRows(const QList<Entity> &entities)
{
    QHash<EntityId, int> rows;
    for (int row = 0; row < int(entities.size()); ++row)
        rows.insert(entities.at(row).id, row);
    std::vector<int> parents(std::size_t(entities.size()), -1);
    for (int row = 0; row < int(entities.size()); ++row) {
        const auto &parent = entities.at(row).parent;
        const int parentRow = parent ? rows.value(*parent, -1) : -1;
        bool isRing = false;
        for (int at = parentRow; at >= 0 && !isRing; at = parents[std::size_t(at)])
            isRing = at == row;
        parents[std::size_t(row)] = isRing ? -1 : parentRow;
    }
    return parents;
}

} // namespace

EntityTreeModel::EntityTreeModel(const MeterStore &store, const MeterFilter &filter,
                                 QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_filter(filter)
    , m_nodes(1)
{
    connect(&filter, &MeterFilter::changed, this, &EntityTreeModel::rebuild);
    rebuild();
}

//! What a change of the filter leaves as it is.
void EntityTreeModel::takeEntities()
{
    m_entities = m_filter.index()->entities();
    m_parents = parentRows(m_entities);
    m_order.resize(m_parents.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_parents.size());
    for (const Entity &entity : std::as_const(m_entities))
        keys.push_back(collator.sortKey(entity.name));
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&keys](int a, int b) { return keys[std::size_t(a)] < keys[std::size_t(b)]; });
}

std::vector<int> EntityTreeModel::countMeters() const
{
    std::vector<int> own(m_parents.size(), 0);
    const std::shared_ptr<const MeterIndex> index = m_filter.index();
    for (qsizetype meter = 0; meter < index->meters().size(); ++meter) {
        if (const int row = index->entityOf(meter); row >= 0 && m_filter.passesMeter(meter))
            ++own[std::size_t(row)];
    }
    std::vector<int> counts(m_parents.size(), 0);
    for (std::size_t row = 0; row < own.size(); ++row) {
        for (int at = own[row] > 0 ? int(row) : -1; at >= 0; at = m_parents[std::size_t(at)])
            counts[std::size_t(at)] += own[row];
    }
    return counts;
}

std::vector<bool> EntityTreeModel::shownRows(const std::vector<int> &counts) const
{
    std::vector<bool> isShown(counts.size(), !m_filter.isActive());
    for (std::size_t row = 0; m_filter.isActive() && row < counts.size(); ++row) {
        if (counts[row] == 0 && !m_filter.passesEntity(qsizetype(row)))
            continue;
        for (int at = int(row); at >= 0 && !isShown[std::size_t(at)];
             at = m_parents[std::size_t(at)])
            isShown[std::size_t(at)] = true;
    }
    return isShown;
}

void EntityTreeModel::rebuild()
{
    beginResetModel();
    if (!m_entities.isSharedWith(m_filter.index()->entities()))
        takeEntities();
    const std::vector<int> counts = countMeters();
    const std::vector<bool> isShown = shownRows(counts);
    m_nodes.assign(1, Node());
    std::vector<int> nodeOfRow(m_parents.size(), 0);
    for (const int row : m_order) {
        if (!isShown[std::size_t(row)])
            continue;
        nodeOfRow[std::size_t(row)] = int(m_nodes.size());
        Node node;
        node.row = row;
        node.meters = counts[std::size_t(row)];
        m_nodes.push_back(std::move(node));
    }
    for (int at = 1; at < int(m_nodes.size()); ++at) {
        Node &node = m_nodes[std::size_t(at)];
        const int parentRow = m_parents[std::size_t(node.row)];
        node.parent = parentRow < 0 ? 0 : nodeOfRow[std::size_t(parentRow)];
        Node &parent = m_nodes[std::size_t(node.parent)];
        node.place = int(parent.children.size());
        parent.children.push_back(at);
    }
    endResetModel();
}

const EntityTreeModel::Node &EntityTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes[std::size_t(index.internalId())] : m_nodes.front();
}

QModelIndex EntityTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(nodeOf(parent).children[std::size_t(row)]));
}

QModelIndex EntityTreeModel::parent(const QModelIndex &child) const
{
    // The root has no parent and may be asked; anything else that is no index of ours is a mistake.
    if (!child.isValid() || !checkIndex(child, CheckIndexOption::DoNotUseParent))
        return {};
    const int parent = nodeOf(child).parent;
    if (parent == 0)
        return {};
    return createIndex(m_nodes[std::size_t(parent)].place, NameColumn, quintptr(parent));
}

int EntityTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

int EntityTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant EntityTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeOf(index);
    const Entity &entity = m_entities.at(node.row);
    const bool isCount = index.column() == CountColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isCount ? QLocale().toString(node.meters) : entity.name;
    case Qt::AccessibleTextRole:
        return isCount ? tr("%n meter(s)", nullptr, node.meters) : entity.name;
    case Qt::ToolTipRole:
        return isCount ? tr("%n meter(s)", nullptr, node.meters)
                       : m_store.pathOf(entity.id).join(QStringLiteral(" › "));
    case Qt::TextAlignmentRole:
        return isCount ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawRole:
        return isCount ? QVariant(node.meters) : QVariant(entity.name);
    case IdRole:
        return QVariant::fromValue(entity.id);
    case ItemRole:
        return QVariant::fromValue(entity);
    default:
        return {};
    }
}

QVariant EntityTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CountColumn ? tr("Meters") : tr("Entity");
}

QModelIndex EntityTreeModel::indexOf(const EntityId &id) const
{
    for (std::size_t at = 1; at < m_nodes.size(); ++at) {
        if (m_entities.at(m_nodes[at].row).id == id)
            return createIndex(m_nodes[at].place, NameColumn, quintptr(at));
    }
    return {};
}

EntityId EntityTreeModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_entities.at(nodeOf(index).row).id : EntityId();
}

} // namespace meterdesk
