// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metertablemodel.h"

#include "models/meterfilter.h"
#include "services/meterstore.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace meterdesk {

namespace {

//! \a top and every entity below it.
QSet<EntityId> subtreeOf(const EntityId &top, const QList<Entity> &entities)
{
    QMultiHash<EntityId, EntityId> children;
    for (const Entity &entity : entities) {
        if (entity.parent)
            children.insert(*entity.parent, entity.id);
    }
    QSet<EntityId> found = {top};
    QList<EntityId> open = {top};
    while (!open.isEmpty()) {
        for (const EntityId &child : children.values(open.takeLast())) {
            if (!found.contains(child)) {
                found.insert(child);
                open.append(child);
            }
        }
    }
    return found;
}

} // namespace

MeterTableModel::MeterTableModel(const MeterStore &store, const MeterFilter &filter,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_filter(filter)
{
    // The filter hears of new lists first and tells.
    connect(&filter, &MeterFilter::changed, this, &MeterTableModel::refilter);
    sort(m_sortColumn, m_sortOrder);
}

void MeterTableModel::setEntity(const EntityId &entity)
{
    if (entity == m_entity)
        return;
    m_entity = entity;
    refilter();
}

void MeterTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    const QList<Meter> meters = m_store.meters();
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(meters.size()));
    for (const Meter &meter : meters)
        keys.push_back(collator.sortKey(text(meter, column)));
    std::vector<int> sorted(std::size_t(meters.size()));
    std::iota(sorted.begin(), sorted.end(), 0);
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        const int comparison = keys[std::size_t(a)].compare(keys[std::size_t(b)]);
        return order == Qt::AscendingOrder ? comparison < 0 : comparison > 0;
    });
    beginResetModel();
    m_meters = meters;
    m_sorted = std::move(sorted);
    m_shown = passing();
    endResetModel();
}

void MeterTableModel::refilter()
{
    if (!m_meters.isSharedWith(m_store.meters()))
        return sort(m_sortColumn, m_sortOrder);
    beginResetModel();
    m_shown = passing();
    endResetModel();
}

std::vector<int> MeterTableModel::passing() const
{
    const QSet<EntityId> entities =
        m_entity.isEmpty() ? QSet<EntityId>() : subtreeOf(m_entity, m_store.entities());
    std::vector<int> shown;
    shown.reserve(m_sorted.size());
    for (const int row : m_sorted) {
        const auto &entity = m_meters.at(row).entity;
        if (!m_entity.isEmpty() && (!entity || !entities.contains(*entity)))
            continue;
        if (m_filter.passesMeter(row))
            shown.push_back(row);
    }
    return shown;
}

int MeterTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MeterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MeterTableModel::text(const Meter &meter, int column) const
{
    switch (column) {
    case NameColumn:
        return meter.name.isEmpty() ? meter.code : meter.name;
    case SerialColumn:
        return meter.serialNumber;
    case CodeColumn:
        return meter.code;
    case EntityColumn: {
        const Entity *entity = meter.entity ? m_store.entity(*meter.entity) : nullptr;
        return entity ? entity->name : QString();
    }
    case UnitColumn:
        return meter.unit;
    default:
        return {};
    }
}

QVariant MeterTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Meter &meter = m_meters.at(m_shown[std::size_t(index.row())]);
    const QString badge = meter.energy ? energyCode(*meter.energy) : meter.energyCode;
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return text(meter, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != NameColumn)
            return text(meter, index.column());
        return meter.isDeactivated ? tr("%1 %2, deactivated").arg(badge, text(meter, NameColumn))
                                   : QStringLiteral("%1 %2").arg(badge, text(meter, NameColumn));
    case Qt::ToolTipRole: {
        QStringList path = meter.entity ? m_store.pathOf(*meter.entity) : QStringList();
        path.append(text(meter, NameColumn));
        QString tip = path.join(QStringLiteral(" › "));
        if (meter.isDeactivated)
            tip += QLatin1Char('\n') + tr("Deactivated");
        return tip;
    }
    case IdRole:
        return QVariant::fromValue(meter.id);
    case ItemRole:
        return QVariant::fromValue(meter);
    case EnergyCodeRole:
        return badge.left(2).toUpper();
    default:
        return {};
    }
}

QVariant MeterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Meter");
    case SerialColumn:
        //: Column title: the number on the meter's plate
        return tr("Serial");
    case CodeColumn:
        return tr("Code");
    case EntityColumn:
        return tr("Entity");
    case UnitColumn:
        return tr("Unit");
    default:
        return {};
    }
}

int MeterTableModel::rowOf(const MeterId &id) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [&](int row) { return m_meters.at(row).id == id; });
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

MeterId MeterTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_meters.at(m_shown[std::size_t(row)]).id : MeterId();
}

} // namespace meterdesk
