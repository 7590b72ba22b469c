// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meterlistrow.h"
#include "files/sheet.h"
#include "files/table.h"

namespace meterdesk {

//! A meter of a list that is shared. A value.
struct SharedMeter
{
    QString name;
    QString id;
    QString code;
    QString serial;
    QString place; //!< names of its entities, the topmost first
};

//! A route or list as a table: order, name, id, code, serial, place. The words of its head are the
//! same in every language, so that the file can be read anywhere.
Table meterListTable(const QString &name, const QList<SharedMeter> &meters);

//! The rows of such a table, or of any that somebody made: columns are found by the words of the
//! first row; where it has none that are known, each cell may name the meter. Rows that name
//! nothing are left out.
QList<MeterListRow> meterListRows(const Sheet &sheet);

} // namespace meterdesk
