// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/meterlistfile.h"

#include <QList>

namespace meterdesk {

//! Which stream feeds a meter, with the names by which another program knows the meter. A value.
struct SharedLink
{
    SharedMeter meter;
    QString importId; //!< empty: none
    QString suit;
};

//! A row of such a table, or of any that names meters and import ids.
struct SharedLinkRow
{
    qint64 number = 0; //!< of the file, the first is 1
    QString id; //!< of the service; names of the meter may be empty, the first that fits counts
    QString code;
    QString serial;
    QString name;
    QString importId;
    QString suit;

    friend bool operator==(const SharedLinkRow &, const SharedLinkRow &) = default;
};

//! The mapping as a table: name, id, code, serial, place, import_id, suit. The words of its head
//! are the same in every language.
Table mappingTable(const QString &name, const QList<SharedLink> &links);

//! The rows of such a table; columns are found by the words of the first row. Empty where no column
//! has import ids.
QList<SharedLinkRow> mappingRows(const Sheet &sheet);

} // namespace meterdesk
