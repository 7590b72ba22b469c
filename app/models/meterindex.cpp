// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meterindex.h"

#include "domain/fold.h"

#include <QSet>
#include <QStringList>

namespace meterdesk {

namespace {

//! Stands between the texts of a key, so that no word is found across two of them.
constexpr QChar kSeparator = u'\n';

} // namespace

MeterIndex::MeterIndex(const QList<Entity> &entities, const QList<Meter> &meters)
    : m_entities(entities)
    , m_meters(meters)
{
    QHash<EntityId, int> rows;
    rows.reserve(m_entities.size());
    for (int row = 0; row < int(m_entities.size()); ++row)
        rows.insert(m_entities.at(row).id, row);
    addEntities(rows);
    addMeters(rows);
}

void MeterIndex::addEntities(const QHash<EntityId, int> &rows)
{
    for (int row = 0; row < int(m_entities.size()); ++row) {
        m_entityTexts.add(folded(m_entities.at(row).name));
        QStringList path;
        QSet<int> seen; // a server's tree may hold a ring
        for (int at = row; at >= 0 && !seen.contains(at);) {
            const Entity &entity = m_entities.at(at);
            path.prepend(entity.name);
            seen.insert(at);
            at = entity.parent ? rows.value(*entity.parent, -1) : -1;
        }
        m_pathTexts.add(folded(path.join(kSeparator)));
    }
}

void MeterIndex::addMeters(const QHash<EntityId, int> &entityRows)
{
    m_rows.reserve(m_meters.size());
    m_meterEntities.reserve(std::size_t(m_meters.size()));
    for (int row = 0; row < int(m_meters.size()); ++row) {
        const Meter &meter = m_meters.at(row);
        m_rows.insert(meter.id, row);
        m_meterEntities.push_back(meter.entity ? entityRows.value(*meter.entity, -1) : -1);
        // Folded one by one: most have nothing to fold.
        const QStringList texts = {folded(meter.name),         folded(meter.code),
                                   folded(meter.serialNumber), folded(meter.importId),
                                   folded(meter.externalId),   folded(meter.registrationCode)};
        m_meterTexts.add(texts.join(kSeparator));
    }
}

bool MeterIndex::isOf(const QList<Entity> &entities, const QList<Meter> &meters) const
{
    return m_entities.isSharedWith(entities) && m_meters.isSharedWith(meters);
}

} // namespace meterdesk
