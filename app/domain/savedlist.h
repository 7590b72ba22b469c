// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QMetaType>

namespace meterdesk {

//! Meters in an order of the person's own. A value.
struct SavedList
{
    enum class Kind {
        Route, //!< in walking order, for rounds of entering
        List,
        Favourites, //!< the one list of favourites; it has no name
    };

    ListId id; //!< made here
    Kind kind = Kind::List;
    QString name;
    QList<MeterId> meters; //!< each once; may hold some that the service does not list any more

    friend bool operator==(const SavedList &, const SavedList &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::SavedList)
