// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "storage/storageerror.h"

namespace meterdesk {

class Database;

//! How each connection's server was found to write what its documentation leaves open.
//! A view of \a database, which must outlive it.
class ShapesTable
{
public:
    explicit ShapesTable(Database &database);

    //! Empty where nothing is remembered.
    StorageFuture<RememberedShapes> load(const ConnectionId &connection);
    //! Replaces all that was remembered of \a connection. Conflict where no such connection is
    //! stored.
    StorageFuture<Done> save(const ConnectionId &connection, const RememberedShapes &shapes);

private:
    Database &m_database;
};

} // namespace meterdesk
