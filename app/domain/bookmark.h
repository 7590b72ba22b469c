// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace meterdesk {

//! A data series or a virtual meter that a person has added by its id, because the service lists
//! neither. A value; kind and id name it.
struct Bookmark
{
    enum class Kind { DataSeries, VirtualMeter };

    Kind kind = Kind::DataSeries;
    QString id; //!< the server's
    QString name; //!< the person's own
    QString unit; //!< the person's own; may be empty
    QString group; //!< heading it is shown under; may be empty

    bool isSameThing(const Bookmark &other) const { return kind == other.kind && id == other.id; }
    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::Bookmark)
