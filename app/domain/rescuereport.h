// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storageerror.h"

#include <QStringList>

#include <optional>

namespace meterdesk {

//! What became of entries in files that were found damaged and moved aside. A value.
struct RescueReport
{
    int entries = 0; //!< that could be read, and are here again
    bool isComplete = false; //!< all that were in the files
    QStringList files; //!< names under which the damaged files are kept, in the data directory
    //! Why it could not be done; it is tried again at the next start.
    std::optional<StorageError> error;

    friend bool operator==(const RescueReport &, const RescueReport &) = default;
};

} // namespace meterdesk
