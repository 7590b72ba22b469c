// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/localbackup.h"

#include "domain/onresult.h"
#include "services/customerdata.h"
#include "services/desk.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/session.h"
#include "storage/entriesbackup.h"

#include <QDate>

namespace meterdesk {
namespace {

StorageError notOpen()
{
    return {StorageError::Kind::Other, QStringLiteral("the entries are not open")};
}

} // namespace

LocalBackup::LocalBackup(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{ }

QString LocalBackup::suggestedName()
{
    return QStringLiteral("meterdesk-backup-%1.mdbackup")
        .arg(QDate::currentDate().toString(Qt::ISODate));
}

bool LocalBackup::canBackUp() const
{
    return m_desk.customerData() && m_desk.customerData()->entries();
}

bool LocalBackup::canRestore() const
{
    return canBackUp() && m_desk.customerData()->canWrite();
}

void LocalBackup::backUp(const QString &file)
{
    if (!canBackUp()) {
        Q_EMIT failed(notOpen());
        return;
    }
    CustomerData &data = *m_desk.customerData();
    onResult(backUpEntries(*data.entries(), file, data.key()), this,
             [this, file](const StorageResult<int> &result) {
                 if (result)
                     Q_EMIT backedUp(file, *result);
                 else
                     Q_EMIT failed(result.error());
             });
}

void LocalBackup::restore(const QString &file)
{
    if (!canRestore()) {
        Q_EMIT failed(notOpen());
        return;
    }
    CustomerData &data = *m_desk.customerData();
    onResult(restoreEntries(*data.entries(), data.directory(), file, data.key()), this,
             [this](const StorageResult<RestoreReport> &result) {
                 if (!result) {
                     Q_EMIT failed(result.error());
                     return;
                 }
                 Session *session = m_desk.session();
                 if (m_desk.customerData())
                     m_desk.customerData()->records().load();
                 if (result->added > 0 && session && session->outbox())
                     session->outbox()->refresh();
                 Q_EMIT restored(*result);
             });
}

} // namespace meterdesk
