// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/localdata.h"

#include <QPromise>
#include <QStandardPaths>

namespace meterdesk {

LocalData::LocalData(const QString &path, Access access, QObject *parent)
    : QObject(parent)
    , m_directory(path, access)
    , m_database(std::make_unique<Database>(m_directory))
{ }

LocalData::~LocalData() = default;

QString LocalData::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QLatin1String("/meterdesk");
}

StorageFuture<Done> LocalData::open()
{
    const auto opened = m_directory.open();
    if (opened)
        return m_database->open();
    QPromise<StorageResult<Done>> promise;
    promise.start();
    promise.addResult(opened);
    promise.finish();
    return promise.future();
}

} // namespace meterdesk
