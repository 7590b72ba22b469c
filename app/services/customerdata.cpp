// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerdata.h"

#include "domain/onresult.h"

#include <QLoggingCategory>

namespace meterdesk {
namespace {

Q_LOGGING_CATEGORY(lcData, "meterdesk.services.customerdata", QtInfoMsg)

} // namespace

CustomerData::CustomerData(const DataDirectory &directory, const QString &key, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_canWrite(directory.access() == DataDirectory::Access::Write)
{
    m_entries.database = std::make_unique<Database>(directory, DatabaseFile::entries(key));
    m_cache.database = std::make_unique<Database>(directory, DatabaseFile::cache(key));
}

CustomerData::~CustomerData() = default;

void CustomerData::open()
{
    open(m_entries);
    open(m_cache);
}

void CustomerData::open(File &file)
{
    onResult(file.database->open(), this, [this, &file](const StorageResult<Done> &result) {
        if (result || result.error().kind != StorageError::Kind::Corrupt)
            return finish(file, result);
        // It is out of the way now.
        file.trouble = result.error();
        onResult(file.database->open(), this,
                 [this, &file](const StorageResult<Done> &again) { finish(file, again); });
    });
}

void CustomerData::finish(File &file, const StorageResult<Done> &result)
{
    file.isUsable = result.has_value();
    if (!result)
        file.trouble = result.error();
    if (file.trouble)
        qCWarning(lcData) << "A customer's file:" << file.trouble->detail;
    if (--m_waitingFor == 0)
        Q_EMIT opened();
}

} // namespace meterdesk
