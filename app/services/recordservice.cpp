// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordservice.h"

#include "domain/onresult.h"

#include <QDateTime>
#include <QUuid>

namespace meterdesk {

RecordService::RecordService(const Place &place, const QList<LocalTable> &tables,
                             std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_tables(tables)
    , m_writer(place.database, delay)
{
    connect(&m_writer, &RecordWriter::failed, this, &RecordService::storageFailed);
    connect(&m_writer, &RecordWriter::recovered, this, &RecordService::storageRecovered);
    connect(&m_writer, &RecordWriter::written, this, &RecordService::written);
}

void RecordService::load()
{
    if (!m_place.database) {
        m_isLoaded = true;
        Q_EMIT loaded();
        Q_EMIT loadEnded();
        return;
    }
    onResult(LocalRows(*m_place.database).load(m_tables), this,
             [this](const StorageResult<QList<LocalRow>> &rows) {
                 if (rows) {
                     take(m_writer.withUnwritten(*rows));
                     m_isLoaded = true;
                     Q_EMIT loaded();
                 } else {
                     Q_EMIT storageFailed(rows.error());
                 }
                 Q_EMIT loadEnded();
             });
}

TimeMs RecordService::now() const
{
    return m_place.clock ? m_place.clock() : TimeMs(QDateTime::currentMSecsSinceEpoch());
}

QString RecordService::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace meterdesk
