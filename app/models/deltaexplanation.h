// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deltacomparison.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace meterdesk {

//! The units of a comparison. All may be empty.
struct DeltaUnits
{
    QString ofRegister; //!< of the readings and of what is computed from them
    QString ofService; //!< of the service's figure
    QString shown; //!< that both are told in
    //! To the shown unit; nothing where there is no rule, then figures stay in their own.
    std::optional<double> fromRegister = 1.0;
    std::optional<double> fromService = 1.0;
    int decimals = 1; //!< of the figures in the shown unit

    //! Whether both figures are told in one unit.
    bool isComparable() const { return fromRegister && fromService; }
};

//! A figure with as many places as it has, four at most: 821, 100.7639.
QString exactText(double value);
//! As exactText(), with the unit behind it.
QString exactText(double value, const QString &unit);
//! Hours with up to three places: "4 h", "42.083 h".
QString hoursText(TimeMs length);
//! How the state at a boundary was made, with its numbers: "820 + (824 − 820) / 4 h × 1 h = 821".
//! \a which: 0 for the begin, 1 for the end.
QString interpolationText(const DeltaComparison &comparison, int which, const QString &unit,
                          const QTimeZone &zone);

//! What the month of a meter is made of, a sentence or a sum each, with all numbers: the state at
//! both boundaries as the service's documentation computes it, the result beside the service's
//! figure, what is interpolated, and how far a late reading could move it. What keeps the result
//! from being exact is told by flawTexts(). In the language of the program; times in \a zone.
QStringList explainDelta(const DeltaComparison &comparison, const DeltaUnits &units,
                         const QTimeZone &zone);

//! How many meters of an entity lie in a zone.
struct ZoneGroup
{
    QByteArray zone; //!< IANA name
    int meters = 0;
};
//! How the service adds up the month of an entity, as its documentation tells it: the month of each
//! zone is that of its local time, and the sums are added.
QStringList explainEntityDelta(YearMonth month, const QList<ZoneGroup> &groups);

} // namespace meterdesk
