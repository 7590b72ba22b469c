// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterdesk {

//! Why the local database did not do what was asked.
struct StorageError
{
    enum class Kind {
        Busy, //!< another program holds the data directory
        ReadOnly, //!< the directory cannot be written
        Full, //!< no space left
        Corrupt, //!< the file is damaged
        TooNew, //!< written by a later version of the program
        Conflict, //!< a name that is taken, a record that is not there
        Other
    };
    Kind kind = Kind::Other;
    QString detail; //!< technical, for the log and the diagnostics

    friend bool operator==(const StorageError &, const StorageError &) = default;
};

} // namespace meterdesk
