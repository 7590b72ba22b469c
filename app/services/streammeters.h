// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meter.h"
#include "domain/outboxentry.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace meterdesk {

class LocalRecords;
class Outbox;

//! The streams that are known here, as meters, for a connection that only sends and therefore gets
//! no list of meters: those of the mapping, those that readings were sent to, and those that a
//! person adds. Lives in the GUI thread; owned by Session.
class StreamMeters : public QObject
{
    Q_OBJECT

public:
    //! \a records must outlive this.
    explicit StreamMeters(LocalRecords &records, QObject *parent = nullptr);

    //! Readings that were sent before tell of streams, too.
    void follow(const Outbox &outbox);
    //! In the order of their names.
    QList<Meter> meters() const;
    //! Keeps a stream in the mapping, unless it feeds a meter there already, and what is known of
    //! it: its unit and a name for people, which may be empty. The meter that stands for it; no id
    //! where there is no such stream (canBeStream()).
    MeterId add(const QString &importId, const QString &suit, const QString &unit = {},
                const QString &name = {});
    //! Those of \a meters that stand for a stream which is not kept yet.
    void keep(const QList<Meter> &meters);

Q_SIGNALS:
    //! meters() may be others.
    void changed();

private:
    void take(const QList<EntryId> &entries, const Outbox &outbox);
    bool take(const OutboxEntry &entry);

    LocalRecords &m_records;
    QHash<MeterId, QString> m_sent; //!< units of the streams of outbox and journal
};

} // namespace meterdesk
