// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meterlists.h"

namespace meterdesk {

namespace {

template<typename T>
QHash<decltype(T::id), qsizetype> rowsOf(const QList<T> &records)
{
    QHash<decltype(T::id), qsizetype> rows;
    rows.reserve(records.size());
    for (qsizetype row = 0; row < records.size(); ++row)
        rows.insert(records.at(row).id, row);
    return rows;
}

} // namespace

MeterLists::MeterLists(const QList<Entity> &entities, const QList<Meter> &meters,
                       const MeterLists &before)
    : MeterLists(before)
{
    // Most loads bring what is there: whoever made something of the lists may keep it, and sees so
    // by their being shared.
    if (entities != m_entities) {
        m_entities = entities;
        m_entityRows = rowsOf(entities);
    }
    if (meters != m_meters) {
        m_meters = meters;
        m_meterRows = rowsOf(meters);
        m_imports = std::make_shared<const ImportAttributes>(meters, before.m_imports);
    }
}

bool MeterLists::isSharedWith(const MeterLists &other) const
{
    return m_entities.isSharedWith(other.m_entities) && m_meters.isSharedWith(other.m_meters);
}

} // namespace meterdesk
