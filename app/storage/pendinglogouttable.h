// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/storageerror.h"

#include <QList>
#include <QUrl>

namespace meterdesk {

class Database;

//! Tokens that the keychain would not let go of: they are removed at a later start. Outlives the
//! connection itself, so it holds what the keychain's key is made of.
struct PendingLogout
{
    ConnectionId connection;
    QUrl apiUrl;
    bool login = false; //!< the login token is still there
    bool import = false; //!< the import token is still there

    friend bool operator==(const PendingLogout &, const PendingLogout &) = default;
};

//! A view of \a database, which must outlive it.
class PendingLogoutTable
{
public:
    explicit PendingLogoutTable(Database &database);

    StorageFuture<QList<PendingLogout>> list();
    //! Adds to what is pending; forgets nothing.
    StorageFuture<Done> add(const PendingLogout &pending);
    //! Takes out the tokens that \a done marks.
    StorageFuture<Done> settle(const PendingLogout &done);

private:
    Database &m_database;
};

} // namespace meterdesk
