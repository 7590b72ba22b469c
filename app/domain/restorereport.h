// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meterdesk {

//! What came of restoring a backup. A value.
struct RestoreReport
{
    enum class Problem {
        None,
        NotABackup, //!< some other file, or one of which nothing can be read
        OtherCustomer, //!< of another customer, or at another address: nothing was taken over
    };
    Problem problem = Problem::None;
    int added = 0; //!< entries that were not here
    int known = 0; //!< entries that were here already, and stayed as they were
    bool isComplete = true; //!< false: the backup is damaged, and entries may be missing
    int records = 0; //!< rows of notes, invoices, lists and rounds that came back or were newer

    friend bool operator==(const RestoreReport &, const RestoreReport &) = default;
};

} // namespace meterdesk
