// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metertablemodel.h"

#include "models/meterfilter.h"
#include "models/meterindex.h"
#include "models/metermime.h"
#include "services/meterstore.h"

#include <QCollator>
#include <QLocale>
#include <QMultiHash>

#include <algorithm>
#include <numeric>

namespace meterdesk {

namespace {

//! For each of \a entities whether it is \a top or below it.
std::vector<bool> subtreeOf(const EntityId &top, const QList<Entity> &entities)
{
    QMultiHash<EntityId, qsizetype> children;
    QList<qsizetype> open;
    for (qsizetype row = 0; row < entities.size(); ++row) {
        if (entities.at(row).id == top)
            open.append(row);
        if (entities.at(row).parent)
            children.insert(*entities.at(row).parent, row);
    }
    std::vector<bool> isInside(std::size_t(entities.size()), false);
    while (!open.isEmpty()) {
        const qsizetype row = open.takeLast();
        if (isInside[std::size_t(row)])
            continue;
        isInside[std::size_t(row)] = true;
        open.append(children.values(entities.at(row).id));
    }
    return isInside;
}

QString textOf(const MeterIndex &index, int row, int column)
{
    const Meter &meter = index.meters().at(row);
    switch (column) {
    case MeterTableModel::NameColumn:
        return meter.shownName();
    case MeterTableModel::SerialColumn:
        return meter.serialNumber;
    case MeterTableModel::CodeColumn:
        return meter.code;
    case MeterTableModel::EntityColumn: {
        const int entity = index.entityOf(row);
        return entity < 0 ? QString() : index.entities().at(entity).name;
    }
    case MeterTableModel::UnitColumn:
        return meter.unit;
    default:
        return {};
    }
}

//! The rows of \a index sorted by \a column as people of \a locale expect.
std::vector<int> sortedRows(const MeterIndex &index, int column, Qt::SortOrder order,
                            const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<int> sorted(std::size_t(index.meters().size()));
    std::iota(sorted.begin(), sorted.end(), 0);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(sorted.size());
    for (const int row : sorted)
        keys.push_back(collator.sortKey(textOf(index, row, column)));
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        const int comparison = keys[std::size_t(a)].compare(keys[std::size_t(b)]);
        return order == Qt::AscendingOrder ? comparison < 0 : comparison > 0;
    });
    return sorted;
}

} // namespace

MeterTableModel::MeterTableModel(const MeterStore &store, MeterFilter &filter, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_filter(filter)
    , m_index(filter.index())
{
    // The filter hears of new lists first and tells.
    connect(&filter, &MeterFilter::changed, this, &MeterTableModel::refilter);
    sort(NameColumn);
}

void MeterTableModel::setEntity(const EntityId &entity)
{
    if (entity == m_entity)
        return;
    m_entity = entity;
    refilter();
}

void MeterTableModel::setList(const std::optional<QList<MeterId>> &meters, bool canChange)
{
    m_canChange = meters && canChange;
    if (meters == m_list)
        return;
    m_list = meters;
    refilter();
}

void MeterTableModel::setFavourites(const QSet<MeterId> &meters)
{
    if (meters == m_favourites)
        return;
    m_favourites = meters;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
}

void MeterTableModel::sort(int column, Qt::SortOrder order)
{
    m_filter.setOrder([column, order](const MeterIndex &index, const QLocale &locale) {
        return sortedRows(index, column, order, locale);
    });
}

void MeterTableModel::refilter()
{
    beginResetModel();
    m_index = m_filter.index();
    m_shown = passing();
    endResetModel();
}

std::vector<int> MeterTableModel::passingOfList() const
{
    std::vector<int> shown;
    for (const MeterId &id : *m_list) {
        const int row = m_index->rowOf(id);
        if (row >= 0 && m_filter.passesMeter(row))
            shown.push_back(row);
    }
    return shown;
}

std::vector<int> MeterTableModel::passing() const
{
    if (m_list)
        return passingOfList();
    const bool isWhole = m_entity.isEmpty();
    const std::vector<bool> isInside =
        isWhole ? std::vector<bool>() : subtreeOf(m_entity, m_index->entities());
    std::vector<int> shown;
    shown.reserve(m_filter.order().size());
    for (const int row : m_filter.order()) {
        if (!m_filter.passesMeter(row))
            continue;
        const int entity = m_index->entityOf(row);
        if (isWhole || (entity >= 0 && isInside[std::size_t(entity)]))
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

QVariant MeterTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_shown[std::size_t(index.row())];
    const Meter &meter = m_index->meters().at(row);
    const QString badge = meter.energy ? energyCode(*meter.energy) : meter.energyCode;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn && m_favourites.contains(meter.id))
            return QStringLiteral("★ ") + textOf(*m_index, row, NameColumn);
        return textOf(*m_index, row, index.column());
    case RawRole:
        return textOf(*m_index, row, index.column());
    case FavouriteRole:
        return m_favourites.contains(meter.id);
    case Qt::AccessibleTextRole:
        if (index.column() != NameColumn)
            return textOf(*m_index, row, index.column());
        if (m_favourites.contains(meter.id))
            return tr("%1 %2, favourite").arg(badge, textOf(*m_index, row, NameColumn));
        return meter.isDeactivated
            ? tr("%1 %2, deactivated").arg(badge, textOf(*m_index, row, NameColumn))
            : QStringLiteral("%1 %2").arg(badge, textOf(*m_index, row, NameColumn));
    case Qt::ToolTipRole: {
        QStringList path = meter.entity ? m_store.pathOf(*meter.entity) : QStringList();
        path.append(textOf(*m_index, row, NameColumn));
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

// ---- Drag and drop ------------------------------------------------------------------------------

Qt::ItemFlags MeterTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        return flags | Qt::ItemIsDragEnabled;
    return m_canChange ? flags | Qt::ItemIsDropEnabled : flags; // between the rows only
}

Qt::DropActions MeterTableModel::supportedDragActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

Qt::DropActions MeterTableModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

QStringList MeterTableModel::mimeTypes() const
{
    return {QLatin1String(kMeterMime)};
}

QMimeData *MeterTableModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QList<MeterId> meters;
    for (const int row : std::as_const(rows))
        meters.append(idAt(row));
    return meters.isEmpty() ? nullptr : mimeOf(meters);
}

bool MeterTableModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                   const QModelIndex &parent)
{
    const QList<MeterId> meters = metersIn(data);
    if (!m_canChange || meters.isEmpty())
        return false;
    Q_EMIT metersDropped(meters, idAt(row < 0 && parent.isValid() ? parent.row() : row));
    return true;
}

int MeterTableModel::rowOf(const MeterId &id) const
{
    const auto found = std::find(m_shown.cbegin(), m_shown.cend(), m_index->rowOf(id));
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

MeterId MeterTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_index->meters().at(m_shown[std::size_t(row)]).id
                                        : MeterId();
}

} // namespace meterdesk
