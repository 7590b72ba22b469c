// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/meter.h"
#include "models/textindex.h"

#include <QHash>
#include <QList>

#include <vector>

namespace meterdesk {

//! Entities and meters as the browser shows them, with what is made of them to be searched. Never
//! changes; may be made and read in any thread. Rows are those of its lists.
class MeterIndex
{
public:
    MeterIndex() = default;
    MeterIndex(const QList<Entity> &entities, const QList<Meter> &meters);

    const QList<Entity> &entities() const { return m_entities; }
    const QList<Meter> &meters() const { return m_meters; }
    //! Whether these very lists, or copies that share with them, are those of the index.
    bool isOf(const QList<Entity> &entities, const QList<Meter> &meters) const;

    //! -1 where there is none of that id.
    int rowOf(const MeterId &id) const { return m_rows.value(id, -1); }
    //! Row of the meter's entity; -1 where there is none.
    int entityOf(qsizetype row) const { return m_meterEntities[std::size_t(row)]; }

    //! Folded: the name of each entity, that with the names above it, and what a meter is found by
    //! beside them.
    const TextIndex &entityTexts() const { return m_entityTexts; }
    const TextIndex &pathTexts() const { return m_pathTexts; }
    const TextIndex &meterTexts() const { return m_meterTexts; }

private:
    void addEntities(const QHash<EntityId, int> &rows);
    void addMeters(const QHash<EntityId, int> &entityRows);

    QList<Entity> m_entities;
    QList<Meter> m_meters;
    QHash<MeterId, int> m_rows;
    std::vector<int> m_meterEntities;
    TextIndex m_entityTexts;
    TextIndex m_pathTexts;
    TextIndex m_meterTexts; // without the path, which many share
};

} // namespace meterdesk
