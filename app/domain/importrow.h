// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/numberentry.h"
#include "domain/ids.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QTime>

#include <functional>
#include <optional>

namespace meterdesk {

//! What a column of somebody else's table names its meters by.
enum class MeterKey {
    Any, //!< import id, code, serial number or name; the meter's own id where none of these fits
    ImportId,
    Code,
    Serial,
    Name,
    Id //!< of the service
};

//! The meters that \a text can mean; none where it is unknown. \a suit narrows import ids, empty:
//! any.
using MeterFinder =
    std::function<QList<MeterId>(MeterKey key, const QString &text, const QString &suit)>;

//! Why a row of a pasted table or a file cannot be sent as it stands.
enum class ImportProblem {
    None,
    NoValue, //!< the cell of the value is empty; nothing is wrong with it
    NoMeter, //!< no cell names a meter
    MeterUnknown,
    MeterAmbiguous, //!< several meters fit: see ImportRow::meters
    MeterContradictory, //!< the cells of the row name different meters
    NotANumber, //!< see NumberFlaw of the entry
    MarkAsked, //!< the decimal mark of the column is not known yet
    CutDecimals, //!< a decimal comma was taken for a separator
    TooManyCells, //!< more cells than the head has names
    NotADate,
    OrderAsked, //!< day or month first is not known yet
    UnitOther, //!< not the unit of the meter
    NoStream, //!< the meter has no import id
    DateSkipped, //!< the clock change leaves that hour out
    DateAmbiguous, //!< the hour exists twice, and no offset says which one
    Repeated, //!< the same as another row; other tells which
    OtherValue //!< another row has the same meter and moment and another value; told of both
};

//! One row of a table as it is understood, before it is known what the meter says to it. A value.
struct ImportRow
{
    qint64 number = 0; //!< as the file or the program that made it shows it
    ImportProblem problem = ImportProblem::None; //!< the first one
    QString meterText; //!< the cell that names the meter, as written
    QList<MeterId> meters; //!< one: that is it
    QString valueText; //!< as written
    NumberEntry entry; //!< Value, CannotRead, Empty or Invalid
    QString dateText; //!< as written; empty: no date is given
    QDate date; //!< local at the meter; not valid: none is given
    QTime time; //!< not valid: none is given
    std::optional<int> offset; //!< seconds east of UTC, where one is written
    QString unit;
    QString note;

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::ImportRow)
