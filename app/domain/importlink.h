// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QMetaType>

namespace meterdesk {

//! Into which stream the readings of a meter are imported. A value.
struct ImportLink
{
    enum class Source {
        Attribute, //!< the meter's own attributes, as the service told them
        Typed, //!< by a person; outweighs the attributes
    };

    MeterId meter;
    QString importId;
    QString suit; //!< empty: the server's "default"
    Source source = Source::Typed;

    friend bool operator==(const ImportLink &, const ImportLink &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::ImportLink)
