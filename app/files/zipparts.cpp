// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/zipparts.h"

#include "files/fileio.h"

#include <QString>

#include <zip.h>

namespace meterdesk {

namespace {

FileError broken(const QString &detail)
{
    return {FileError::Kind::NotAWorkbook, 0, {}, detail};
}

QString textOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

struct ZipParts::Archive
{
    QByteArray bytes; // what zip reads from
    zip_t *zip = nullptr;

    ~Archive()
    {
        if (zip)
            zip_discard(zip);
    }
};

Result<ZipParts, FileError> ZipParts::of(QByteArray bytes)
{
    auto archive = std::make_unique<Archive>();
    archive->bytes = std::move(bytes);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(archive->bytes.constData(),
                                                    zip_uint64_t(archive->bytes.size()), 0, &error);
    if (source)
        archive->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive->zip) {
        const QString detail = textOf(&error);
        if (source)
            zip_source_free(source);
        zip_error_fini(&error);
        return broken(detail);
    }
    return ZipParts(std::move(archive));
}

ZipParts::ZipParts(std::unique_ptr<Archive> archive)
    : m_archive(std::move(archive))
{ }
ZipParts::ZipParts(ZipParts &&) noexcept = default;
ZipParts &ZipParts::operator=(ZipParts &&) noexcept = default;
ZipParts::~ZipParts() = default;

bool ZipParts::has(const QByteArray &name) const
{
    return zip_name_locate(m_archive->zip, name.constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray, FileError> ZipParts::part(const QByteArray &name) const
{
    const zip_int64_t index = zip_name_locate(m_archive->zip, name.constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return broken(QString::fromUtf8(name));
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip_fopen_index(m_archive->zip, zip_uint64_t(index), 0));
    if (!file)
        return broken(textOf(zip_get_error(m_archive->zip)));

    // What the archive says of the length may be a lie: it is read until it ends.
    QByteArray bytes;
    constexpr qsizetype kPiece = 1 << 18;
    for (;;) {
        const qsizetype at = bytes.size();
        bytes.resize(at + kPiece);
        const zip_int64_t read = zip_fread(file.get(), bytes.data() + at, kPiece);
        bytes.resize(at + qsizetype(qMax<zip_int64_t>(read, 0)));
        if (read < 0)
            return broken(textOf(zip_file_get_error(file.get())));
        if (read == 0)
            return bytes;
        if (bytes.size() > kMaxFileBytes)
            return FileError{FileError::Kind::TooLarge, kMaxFileBytes, {}, {}};
    }
}

} // namespace meterdesk
