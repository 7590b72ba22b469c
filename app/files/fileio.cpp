// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileio.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace meterdesk {

Result<QByteArray, FileError> readFile(const QString &path)
{
    constexpr qint64 kPiece = 1024 * 1024;
    QFile file(path);
    if (!file.exists())
        return FileError{FileError::Kind::NotThere, 0, {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return FileError{FileError::Kind::NotReadable, 0, {}, file.errorString()};
    if (file.size() > kMaxFileBytes)
        return FileError{FileError::Kind::TooLarge, kMaxFileBytes, {}, {}};
    // A pipe has no size, and a file may grow: what counts is what comes.
    QByteArray bytes;
    bytes.reserve(file.size());
    for (;;) {
        const auto piece = file.read(kPiece);
        if (piece.isEmpty())
            break;
        bytes += piece;
        if (bytes.size() > kMaxFileBytes)
            return FileError{FileError::Kind::TooLarge, kMaxFileBytes, {}, {}};
    }
    if (file.error() != QFile::NoError)
        return FileError{FileError::Kind::NotReadable, 0, {}, file.errorString()};
    return bytes;
}

Result<Done, FileError> writeFile(const QString &path, const QByteArray &bytes)
{
    const auto failed = [](const QFileDevice &file) {
        return FileError{FileError::Kind::NotWritable, 0, {}, file.errorString()};
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        // A device or a pipe: it is written to, not replaced by a file.
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size()
            || !device.flush())
            return failed(device);
        return Done{};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file);
    return Done{};
}

} // namespace meterdesk
