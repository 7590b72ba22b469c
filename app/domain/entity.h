// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QPair>

#include <optional>

namespace meterdesk {

//! What the server told of a record beyond the fields that the program knows: key and value as
//! text, in the server's order. Shown as they are.
using FurtherAttributes = QList<QPair<QString, QString>>;

//! An organisational unit of a customer: building, complex, factory. Entities form a tree.
struct Entity
{
    EntityId id;
    QString name;
    QString type; //!< the server's word, may be empty
    std::optional<EntityId> parent; //!< may name an entity that is not in the list
    QByteArray timeZone; //!< IANA name, empty where the server gave none
    FurtherAttributes further;

    friend bool operator==(const Entity &, const Entity &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::Entity)
