// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace meterdesk {

//! The steps that lead from an empty file to today's schema: step n makes version n out of n - 1.
//! A step that was ever released is never changed; the next one is added.
using Migrations = QList<QStringList>;

//! Names the pair of files of one customer at one address: connections of the same customer share
//! them, so that what is queued is sent once and what was loaded is there for all. Without a
//! customer id it is the connection's own. Fit for file names; holds nothing readable.
QString customerKey(const Connection &connection);

//! One of the files of the data directory: what it is called, its tables, and how much a crash of
//! the whole machine may take from it. A kill of the program takes nothing from any of them.
struct DatabaseFile
{
    enum class Durability {
        Full, //!< what was answered Done to is on the disk
        Normal, //!< the last moments may be lost with the machine's power; the file stays whole
    };

    QString name;
    Migrations migrations;
    Durability durability = Durability::Full;
    //! What is in it can be loaded again: a later version's file is moved aside like a damaged one,
    //! and what is freed within the file goes back to the disk.
    bool isCache = false;

    //! Connections, wire shapes, how windows looked.
    static DatabaseFile main();
    //! What exists nowhere else: what was typed, what is to be sent and what was sent, of the
    //! customer with \a key, see customerKey().
    static DatabaseFile entries(const QString &key);
    //! What was loaded from the service and can be loaded again, of the customer with \a key.
    static DatabaseFile cache(const QString &key);
};

} // namespace meterdesk
