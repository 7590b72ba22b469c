// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mappingtablemodel.h"

#include "domain/fieldrules.h"
#include "domain/fold.h"
#include "domain/inpool.h"
#include "services/importmapping.h"
#include "services/meterstore.h"

#include <algorithm>
#include <utility>

namespace meterdesk {
MappingTableModel::MappingTableModel(const MeterStore &meters, ImportMapping &mapping,
                                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_meters(meters)
    , m_mapping(mapping)
    , m_lists(std::make_shared<const MeterLists>())
{
    connect(&meters, &MeterStore::loaded, this, &MappingTableModel::takeLists);
    connect(&mapping, &ImportMapping::changed, this, &MappingTableModel::take);
}

void MappingTableModel::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing)
        takeLists();
}

void MappingTableModel::takeLists()
{
    // Most loads bring what is there.
    if (m_lists == m_meters.lists() || (!m_isFollowing && rowCount() == 0))
        return;
    beginResetModel();
    letGoInPool(std::exchange(
        m_lists, m_isFollowing ? m_meters.lists() : std::make_shared<const MeterLists>()));
    m_missing.reset();
    endResetModel();
}

void MappingTableModel::take(const QList<MeterId> &meters)
{
    m_missing.reset();
    int first = rowCount();
    int last = -1;
    for (const MeterId &meter : meters) {
        if (const int row = rowOf(meter); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

const Meter *MappingTableModel::meterAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lists->meters().at(row) : nullptr;
}

int MappingTableModel::rowOf(const MeterId &meter) const
{
    return int(m_lists->rowOf(meter));
}

bool MappingTableModel::isTyped(int row) const
{
    const Meter *meter = meterAt(row);
    return meter && m_mapping.typedOf(meter->id);
}

int MappingTableModel::missingCount() const
{
    if (!m_missing) {
        const QList<Meter> &meters = m_lists->meters();
        m_missing = int(std::count_if(meters.cbegin(), meters.cend(), [this](const Meter &meter) {
            return !m_mapping.linkOf(meter.id);
        }));
    }
    return *m_missing;
}

QString MappingTableModel::sourceText(const Meter &meter) const
{
    const auto typed = m_mapping.typedOf(meter.id);
    if (typed && typed->importId.isEmpty())
        return tr("typed: none");
    if (typed)
        return tr("typed");
    return m_mapping.linkOf(meter.id) ? tr("from Enectiva") : QString();
}

QString MappingTableModel::text(const Meter &meter, int column) const
{
    const auto link = m_mapping.linkOf(meter.id);
    switch (column) {
    case MeterColumn:
        return meter.shownName();
    case CodeColumn:
        return meter.code;
    case SerialColumn:
        return meter.serialNumber;
    case PlaceColumn:
        return meter.entity ? m_meters.pathOf(*meter.entity).join(QStringLiteral(" › "))
                            : QString();
    case ImportIdColumn:
        return link ? link->importId : QString();
    case SuitColumn:
        return link ? link->suit : QString();
    case SourceColumn:
        return sourceText(meter);
    default:
        return {};
    }
}

int MappingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lists->meters().size());
}

int MappingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingTableModel::data(const QModelIndex &index, int role) const
{
    const Meter *meter = index.isValid() ? meterAt(index.row()) : nullptr;
    if (!meter)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case RawRole:
        return text(*meter, index.column());
    case Qt::ToolTipRole:
        return index.column() == PlaceColumn ? text(*meter, PlaceColumn) : QString();
    case HasStreamRole:
        return m_mapping.linkOf(meter->id).has_value();
    case SearchRole: {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts << text(*meter, column);
        return folded(texts.join(QLatin1Char(' ')));
    }
    default:
        return {};
    }
}

QString MappingTableModel::flawOf(const QString &text)
{
    if (hasSpace(text))
        return tr("“%1” has a space, which no import ID and no suit may have. Nothing was changed.")
            .arg(text.left(40));
    if (characterCount(text) > kLongestImportId)
        return tr("An import ID has at most 255 characters. Nothing was changed.");
    return {};
}

bool MappingTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Meter *meter = index.isValid() ? meterAt(index.row()) : nullptr;
    const bool isImportId = index.column() == ImportIdColumn;
    if (!meter || role != Qt::EditRole || (!isImportId && index.column() != SuitColumn))
        return false;
    const QString typed = value.toString().trimmed();
    const auto link = m_mapping.linkOf(meter->id);
    const QString before = link ? (isImportId ? link->importId : link->suit) : QString();
    if (typed == before)
        return true;
    if (const QString flaw = flawOf(typed); !flaw.isEmpty()) {
        Q_EMIT refused(flaw);
        return false;
    }
    if (!isImportId && !link) {
        Q_EMIT refused(tr("Type the import ID first: a suit alone names no stream."));
        return false;
    }
    const MeterId id = meter->id; // the row may change meanwhile
    if (isImportId)
        m_mapping.setTyped(id, typed, typed.isEmpty() || !link ? QString() : link->suit);
    else
        m_mapping.setTyped(id, link->importId, typed);
    return true;
}

Qt::ItemFlags MappingTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == ImportIdColumn || index.column() == SuitColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant MappingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MeterColumn:
        return tr("Meter");
    case CodeColumn:
        return tr("Code");
    case SerialColumn:
        return tr("Serial");
    case PlaceColumn:
        return tr("Place");
    case ImportIdColumn:
        return tr("Import ID");
    case SuitColumn:
        return tr("Suit");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

void MappingTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace meterdesk
