// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterdesk {

//! What a scope of an access token permits to look at, in one word: "deltas". Several scopes may
//! have the same; one that is not known is told as it is. In the language of the program, any
//! thread.
QString wordForScope(const QString &scope);

//! What a scope permits, in some words: "Monthly deltas of meters". Empty for one that is not
//! known.
QString permissionOf(const QString &scope);

} // namespace meterdesk
