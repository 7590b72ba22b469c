// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrow.h"
#include "domain/meter.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace meterdesk {

class ImportMapping;

//! Finds meters by what other tables call them. Capitals and spaces do not matter; a serial number
//! that a spreadsheet took the leading zeros from is found where no other fits. Every look-up takes
//! the same short time. A value made once of a list of meters; GUI thread, for the mapping.
class MeterLookup
{
public:
    //! O(meters). \a mapping must outlive this; it is asked anew at every look-up.
    MeterLookup(const QList<Meter> &meters, const ImportMapping &mapping);

    //! The meters that \a text can mean as \a key; see MeterFinder.
    QList<MeterId> find(MeterKey key, const QString &text, const QString &suit = {}) const;

private:
    using Index = QHash<QString, QList<MeterId>>;

    QList<MeterId> byImportId(const QString &text, const QString &suit) const;
    QList<MeterId> bySerial(const QString &text) const;
    QList<MeterId> byAny(const QString &text, const QString &suit) const;

    const ImportMapping &m_mapping;
    QSet<MeterId> m_ids;
    Index m_codes;
    Index m_serials;
    Index m_bareSerials; //!< without leading zeros
    Index m_names;
};

} // namespace meterdesk
