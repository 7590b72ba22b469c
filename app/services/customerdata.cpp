// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerdata.h"

#include "domain/onresult.h"
#include "services/localrecords.h"
#include "storage/entriesrescue.h"

#include <QLoggingCategory>

namespace meterdesk {
namespace {

Q_LOGGING_CATEGORY(lcData, "meterdesk.services.customerdata", QtInfoMsg)

} // namespace

CustomerData::CustomerData(const DataDirectory &directory, const QString &key, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_key(key)
    , m_canWrite(directory.access() == DataDirectory::Access::Write)
{
    m_entries.database = std::make_unique<Database>(directory, DatabaseFile::entries(key));
    m_cache.database = std::make_unique<Database>(directory, DatabaseFile::cache(key));
    m_records = std::make_unique<LocalRecords>(RecordService::Place{m_entries.database.get(), {}});
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
    if (&file == &m_entries && file.isUsable && m_canWrite)
        findDamaged();
    else if (&file == &m_entries)
        loadRecords();
    else
        countDown();
}

void CustomerData::findDamaged()
{
    onResult(filesToRescue(*m_entries.database, m_directory, m_key), this,
             [this](const StorageResult<QStringList> &names) {
                 if (!names)
                     qCWarning(lcData)
                         << "Damaged files were not looked for:" << names.error().detail;
                 rescue(names.value_or({}));
             });
}

//! One after the other, newest first.
void CustomerData::rescue(const QStringList &names)
{
    if (names.isEmpty())
        return loadRecords();
    onResult(rescueEntries(*m_entries.database, m_directory.filePath(names.first())), this,
             [this, names](const StorageResult<Rescued> &result) {
                 report(names.first(), result);
                 rescue(names.mid(1));
             });
}

void CustomerData::report(const QString &name, const StorageResult<Rescued> &result)
{
    RescueReport report = m_rescued.value_or(RescueReport{0, true, {}, {}});
    report.files << name;
    const Rescued rescued = result.value_or({});
    report.entries += rescued.entries;
    report.isComplete = report.isComplete && rescued.isComplete;
    if (!result) {
        qCWarning(lcData) << "Entries were not rescued:" << result.error().detail;
        report.error = result.error();
    }
    m_rescued = report;
}

void CustomerData::loadRecords()
{
    connect(m_records.get(), &LocalRecords::loaded, this, &CustomerData::countDown,
            Qt::SingleShotConnection);
    m_records->load();
}

void CustomerData::countDown()
{
    if (--m_waitingFor == 0)
        Q_EMIT opened();
}

} // namespace meterdesk
