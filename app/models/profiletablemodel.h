// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profilerules.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimeZone>
#include <QTimer>

namespace meterdesk {

class Outbox;
class ProfileLog;

//! What was written from here to one stream of profiles, and what waits to be: the latest range
//! first, of one range the latest entry first. Removals that take an entry back are told by that
//! entry's state; others have a row. Follows the log; many changes are told once, while the rows
//! stay what they are. GUI thread.
class ProfileTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RangeColumn, //!< "[from, to)" in the zone of the meter
        ValueColumn,
        UnitColumn,
        ActionColumn, //!< create, update, delete
        StateColumn,
        WordsColumn, //!< the server's
        ChangedColumn,
        ServerIdColumn,
        BatchColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole + 1, //!< a double of figures
        ItemRole = Qt::UserRole + 3, //!< OutboxEntry, as OutboxModel::ItemRole
        ToneRole = Qt::UserRole + 5, //!< as OutboxModel::ToneRole
    };

    //! Both must outlive the model.
    ProfileTableModel(ProfileLog &log, const Outbox &outbox, QObject *parent = nullptr);

    //! \a zone: of the stream's meter; UTC where it is not valid.
    void setStream(const ProfileStream &stream, const QTimeZone &zone);
    //! Null where there is no such row. Valid until the outbox changes.
    const OutboxEntry *entryAt(int row) const;
    //! -1 where the entry is not shown.
    int rowOf(EntryId id) const { return int(m_ids.indexOf(id)); }
    //! The range as it is shown.
    QString rangeText(const TimeRange &range) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! Rows or their states are others.
    void updated();

private:
    void update();
    QList<EntryId> wanted() const;
    QString text(const OutboxEntry &entry, int column) const;
    QString actionText(const OutboxEntry &entry) const;

    ProfileLog &m_log;
    const Outbox &m_outbox;
    ProfileStream m_stream;
    QTimeZone m_zone;
    QLocale m_locale;
    QList<EntryId> m_ids;
    QTimer m_updating;
};

} // namespace meterdesk
