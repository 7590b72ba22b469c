// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! What the service takes in the fields of an import; the source is its documentation. Pure
//! functions, any thread.
namespace meterdesk {

//! In characters.
inline constexpr qsizetype kLongestImportId = 255;
inline constexpr qsizetype kLongestUnit = 50;
inline constexpr qsizetype kLongestSender = 255;
inline constexpr qsizetype kLongestNote = 255;

//! Whether there is any white space in \a text: an import id and a suit have none.
bool hasSpace(const QString &text);

//! The characters of \a text as the service counts them: those beyond the basic plane are one each.
qsizetype characterCount(const QString &text);

} // namespace meterdesk
