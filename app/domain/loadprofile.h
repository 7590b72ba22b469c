// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <vector>

namespace meterdesk {

//! One amount of a load profile, as a distributor's file has it. A value.
struct LoadValue
{
    TimeRange range; //!< half-open [from, to), UTC
    QByteArray value; //!< a JSON number in the unit that is sent
    qint64 row = 0; //!< of the file, the first is 1
    int column = 0; //!< of the file, the first is 0

    friend bool operator==(const LoadValue &, const LoadValue &) = default;
};

//! Why a row of a load profile, or one cell of it, gives no amount.
struct LoadProblem
{
    enum class Kind {
        NotADate,
        OrderAsked, //!< day or month first is not known yet
        NotANumber,
        MarkAsked, //!< the decimal mark is not known yet
        HourSkipped, //!< the clock change in spring leaves that time out, and there is an amount
        HourOnce, //!< the clock change in autumn gives that time twice, the file has it once
        TooOften, //!< a time comes more often than it exists
        TooManyCells, //!< a day with more amounts than it has intervals
        OtherValue, //!< the row other has the same interval and another amount; told of both
        Overlap //!< the interval shares time with that of the row other: the step does not fit
    };
    Kind kind = Kind::NotADate;
    qint64 row = 0; //!< of the file, the first is 1
    int column = -1; //!< of the file, the first is 0; -1: the whole row
    QString text; //!< the cell as written, or the time in question
    qint64 other = 0;

    friend bool operator==(const LoadProblem &, const LoadProblem &) = default;
};

//! What was read of a file.
struct LoadProfile
{
    std::vector<LoadValue> values; //!< by time, none shares time with another
    std::vector<LoadProblem> problems; //!< by row
    int emptyCells = 0; //!< without an amount where there could be one
    int repeated = 0; //!< rows that say the same again, left out
    int skippedZeros = 0; //!< noughts in the hour that the clock change leaves out, left out
    int missing = 0; //!< intervals between the first and the last that no row has

    friend bool operator==(const LoadProfile &, const LoadProfile &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::LoadProfile)
