// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/restorereport.h"
#include "storage/storageerror.h"

namespace meterdesk {

class Database;
class DataDirectory;

//! Writes everything of \a from (DatabaseFile::entries() of the customer of \a key) into the file
//! \a file as it is at this moment, also while entries are being sent; answers with how many
//! entries there are. The file is its owner's alone, and replaces another one only once it is
//! whole. ReadOnly where its folder cannot be written, Full where there is no room.
StorageFuture<int> backUpEntries(Database &from, const QString &file, const QString &key);

//! Takes over into \a into what is in the backup \a file and not here yet, in one transaction; what
//! is here stays as it is. What waited to be sent when the backup was made is a draft afterwards,
//! an invoice that was just being sent Unknown. The backup is only read; what is needed meanwhile
//! is in \a directory. TooNew where a later version wrote the backup.
StorageFuture<RestoreReport> restoreEntries(Database &into, const DataDirectory &directory,
                                            const QString &file, const QString &key);

} // namespace meterdesk
