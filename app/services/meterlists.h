// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/meter.h"
#include "services/importattributes.h"

#include <QHash>
#include <QList>

#include <memory>

namespace meterdesk {

//! Entities and meters with what they are looked up by. Never changes; made and read in any thread.
class MeterLists
{
public:
    MeterLists() = default;
    //! What is the same as in \a before is shared with it.
    MeterLists(const QList<Entity> &entities, const QList<Meter> &meters, const MeterLists &before);

    const QList<Entity> &entities() const { return m_entities; }
    const QList<Meter> &meters() const { return m_meters; }
    //! -1 where there is none of that id.
    qsizetype rowOf(const EntityId &id) const { return m_entityRows.value(id, -1); }
    qsizetype rowOf(const MeterId &id) const { return m_meterRows.value(id, -1); }
    //! Never null.
    const std::shared_ptr<const ImportAttributes> &imports() const { return m_imports; }
    //! Whether both share all.
    bool isSharedWith(const MeterLists &other) const;

private:
    QList<Entity> m_entities;
    QList<Meter> m_meters;
    QHash<EntityId, qsizetype> m_entityRows;
    QHash<MeterId, qsizetype> m_meterRows;
    std::shared_ptr<const ImportAttributes> m_imports = std::make_shared<const ImportAttributes>();
};

} // namespace meterdesk
