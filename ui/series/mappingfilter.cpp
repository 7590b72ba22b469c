// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/mappingfilter.h"

#include "domain/fold.h"
#include "models/mappingtablemodel.h"

#include <algorithm>

namespace meterdesk {

MappingFilter::MappingFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(MappingTableModel::RawRole);
    setSortLocaleAware(true);
    // What is typed stays in its row until the person sorts or filters anew.
    setDynamicSortFilter(false);
}

void MappingFilter::setWanted(const QString &text, bool onlyMissing)
{
    m_words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_onlyMissing = onlyMissing;
    invalidateFilter();
}

void MappingFilter::sort(int column, Qt::SortOrder order)
{
    if (sourceModel() && column >= 0) {
        const QCollator collator;
        m_keys.reserve(std::size_t(sourceModel()->rowCount()));
        for (int row = 0; row < sourceModel()->rowCount(); ++row)
            m_keys.push_back(
                collator.sortKey(sourceModel()->index(row, column).data(sortRole()).toString()));
    }
    QSortFilterProxyModel::sort(column, order);
    m_keys.clear();
}

bool MappingFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_keys.empty())
        return QSortFilterProxyModel::lessThan(left, right);
    return m_keys[std::size_t(left.row())] < m_keys[std::size_t(right.row())];
}

bool MappingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyMissing && index.data(MappingTableModel::HasStreamRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString key = index.data(MappingTableModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&key](const QString &word) { return key.contains(word); });
}

} // namespace meterdesk
