// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterdesk {

//! Why a secret could not be read, written or removed.
struct SecretError
{
    enum class Kind {
        NotFound, //!< the keychain answered: there is no such entry (also said of a locked one)
        Locked, //!< the keychain is there but refuses
        Absent, //!< no keychain answers on this machine
        TimedOut, //!< no answer in time: an unanswered prompt, a frozen keychain
        TooLong, //!< the token does not fit the smallest of the systems' limits, or holds a NUL
        Other
    };
    Kind kind = Kind::Other;
    QString detail; //!< the keychain's own words; never the token

    friend bool operator==(const SecretError &, const SecretError &) = default;
};

} // namespace meterdesk
