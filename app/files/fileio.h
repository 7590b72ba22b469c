// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fileerror.h"
#include "domain/result.h"

#include <QByteArray>

namespace meterdesk {

//! What is not read any more: no table of people is as large.
inline constexpr qint64 kMaxFileBytes = 256 * 1024 * 1024;

//! The whole file, in any thread; blocks. NotThere, NotReadable, TooLarge.
Result<QByteArray, FileError> readFile(const QString &path);

//! Puts \a bytes into the file, wholly or not at all: where it fails (NotWritable) the file is what
//! it was. Any thread; blocks.
Result<Done, FileError> writeFile(const QString &path, const QByteArray &bytes);

} // namespace meterdesk
