// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meter.h"
#include "domain/outboxentry.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>
#include <QVariant>

namespace meterdesk {

class ImportMapping;
class MeterStore;
class Outbox;

//! What the columns of an entry say: words, figures and moments, with the meter that it belongs to.
//! Times are those of the meter's zone, UTC where no meter is known; the moment of a change is that
//! of this computer. GUI thread.
class EntryCells
{
public:
    enum Column {
        IdColumn,
        ChangedColumn, //!< when the state changed last
        StateColumn,
        FateColumn,
        KindColumn,
        MeterColumn, //!< its name; the import id where no meter is known
        PlaceColumn,
        StreamColumn, //!< import id and suit, or the meter's id of an invoice
        TimeColumn, //!< a moment, or from and to
        ValueColumn,
        UnitColumn,
        CostColumn,
        WordsColumn, //!< the server's words, or the technical reason
        TriesColumn,
        ServerIdColumn,
        NoteColumn,
        BatchColumn,
        MadeColumn,
        ColumnCount
    };

    //! All must outlive this.
    EntryCells(const Outbox &outbox, const MeterStore &meters, const ImportMapping &mapping);

    //! The language is another one.
    void refresh();

    //! The meter that \a request is of: the one that its import id and suit feed, as the mapping
    //! has it, of several that with the lowest id; null where none is known. Valid until the store
    //! loads.
    const Meter *meterOf(const WriteRequest &request) const;
    QString text(const OutboxEntry &entry, int column) const;
    //! What to sort by: a number (double), a moment (qlonglong) or a text; invalid where the cell
    //! is empty.
    QVariant raw(const OutboxEntry &entry, int column) const;
    //! All that a person may look for, folded.
    QString searchKey(const OutboxEntry &entry) const;

private:
    QTimeZone zoneOf(const WriteRequest &request) const;
    QString timeText(const WriteRequest &request) const;
    QString placeOf(const OutboxEntry &entry) const;
    QString unitOf(const WriteRequest &request) const;
    QString numberText(const QByteArray &digits) const;

    const Outbox &m_outbox;
    const MeterStore &m_meters;
    const ImportMapping &m_mapping;
    QLocale m_locale;
    mutable QHash<QByteArray, QTimeZone> m_zones;
};

} // namespace meterdesk
