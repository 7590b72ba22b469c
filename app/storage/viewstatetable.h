// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/storageerror.h"

#include <QByteArray>
#include <QMap>

namespace meterdesk {

class Database;

//! How windows and views looked when they were left: opaque bytes under a name.
//! A view of \a database, which must outlive it.
class ViewStateTable
{
public:
    using States = QMap<QString, QByteArray>;

    explicit ViewStateTable(Database &database);

    //! All of \a connection; an empty id is what belongs to no connection (the window itself).
    StorageFuture<States> load(const ConnectionId &connection);
    //! Adds or replaces one. An empty (null) value removes it.
    StorageFuture<Done> save(const ConnectionId &connection, const QString &key,
                             const QByteArray &value);
    //! Adds or replaces these in one transaction and leaves the others.
    StorageFuture<Done> save(const ConnectionId &connection, const States &states);

private:
    Database &m_database;
};

} // namespace meterdesk
