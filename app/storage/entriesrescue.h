// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QStringList>

namespace meterdesk {

class Database;
class DataDirectory;

//! What could be taken over from a damaged file.
struct Rescued
{
    int entries = 0; //!< that were not there before
    bool isComplete = false; //!< no entry of the file is missing

    friend bool operator==(const Rescued &, const Rescued &) = default;
};

//! Takes over what can be read of \a damagedFile (with its journal beside it) into \a into, which
//! is of DatabaseFile::entries(), in one transaction; the damaged file is only read. Where nothing
//! can be read, {0, false}; an error only where \a into or the disk does not take it, and then
//! nothing was done. That it was done is remembered in \a into.
//!
//! Entries keep their ids where those are free. As damage may have taken the latest writes, an
//! entry that the service would keep twice (an invoice) and that says it is still to be sent is
//! Unknown afterwards: a person looks first. What waited for an entry that is lost is a draft. A
//! try that left no trace counts as unclear. A batch that is lost has no label.
StorageFuture<Rescued> rescueEntries(Database &into, const QString &damagedFile);

//! Names of the damaged files in \a directory that were moved aside for the customer of \a key and
//! not rescued into \a into yet, newest first.
StorageFuture<QStringList> filesToRescue(Database &into, const DataDirectory &directory,
                                         const QString &key);

} // namespace meterdesk
