// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timerange.h"

#include <QByteArray>
#include <QMetaType>

#include <optional>

namespace meterdesk {

//! What a person has noted about a meter; kept here only. A value.
struct MeterNote
{
    MeterId meter;
    QString door; //!< where it hangs and how one gets there
    QString key; //!< who has the key
    std::optional<int> wholeDigits; //!< of the register, before the decimal mark
    std::optional<int> decimalDigits; //!< and after it
    //! What the register is multiplied by, a JSON number in the digits that were typed; empty: 1.
    QByteArray multiplier;
    QString text;

    //! Nothing is noted.
    bool isEmpty() const { return *this == MeterNote{meter, {}, {}, {}, {}, {}, {}}; }
    friend bool operator==(const MeterNote &, const MeterNote &) = default;
};

//! A note at a moment of a meter: a flag on its charts. A value.
struct MomentNote
{
    NoteId id; //!< made here
    MeterId meter;
    TimeMs at = 0; //!< UTC
    QString text;

    friend bool operator==(const MomentNote &, const MomentNote &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::MeterNote)
Q_DECLARE_METATYPE(meterdesk::MomentNote)
