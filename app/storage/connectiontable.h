// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "storage/storageerror.h"

#include <QList>

#include <functional>

namespace meterdesk {

class Database;

//! The connections a person has set up. Tokens never come here: Connection holds none.
//! A view of \a database, which must outlive it; any number of them may exist.
class ConnectionTable
{
public:
    explicit ConnectionTable(Database &database);

    //! In the order in which they were added.
    StorageFuture<QList<Connection>> list();
    //! Answers the connection as it is stored: the name without spaces at its ends, and an id made
    //! here where \a connection has none. Conflict where the name is taken (whatever its case) or
    //! empty.
    StorageFuture<Connection> add(const Connection &connection);
    //! Replaces everything but the id; answers what is stored. Conflict where the name is taken or
    //! empty, or no such connection is stored.
    StorageFuture<Connection> update(const Connection &connection);
    //! Changes one connection in a single step, so that whatever else changes it at the same time
    //! stays; answers what is stored. \a change runs in the database's thread and leaves the id.
    //! Conflict as of update().
    StorageFuture<Connection> change(const ConnectionId &id,
                                     std::function<void(Connection &)> change);
    //! Removes the connection with its wire shapes and view states. Done also where there is none.
    StorageFuture<Done> remove(const ConnectionId &id);

private:
    Database &m_database;
};

} // namespace meterdesk
