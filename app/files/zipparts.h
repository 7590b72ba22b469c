// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fileerror.h"
#include "domain/result.h"

#include <QByteArray>

#include <memory>

namespace meterdesk {

//! The files in a ZIP archive that is in memory. Any thread, one at a time.
class ZipParts
{
public:
    //! NotAWorkbook where the bytes are no archive.
    static Result<ZipParts, FileError> of(QByteArray bytes);

    ZipParts(ZipParts &&) noexcept;
    ZipParts &operator=(ZipParts &&) noexcept;
    ~ZipParts();

    bool has(const QByteArray &name) const;
    //! The file \a name, unpacked. NotAWorkbook where it is not there, damaged or under a password;
    //! TooLarge where it is longer than kMaxFileBytes when unpacked.
    Result<QByteArray, FileError> part(const QByteArray &name) const;

private:
    struct Archive;
    explicit ZipParts(std::unique_ptr<Archive> archive);

    std::unique_ptr<Archive> m_archive;
};

} // namespace meterdesk
