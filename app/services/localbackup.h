// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/restorereport.h"
#include "domain/storageerror.h"

#include <QObject>

namespace meterdesk {

class CustomerData;
class Desk;

//! Backs up what exists nowhere else (entries, outbox and journal of the customer that is open)
//! into one file, and restores it. A backup holds no token and nothing that can be loaded again.
//! Lives in the GUI thread.
class LocalBackup : public QObject
{
    Q_OBJECT

public:
    //! \a desk must outlive this.
    explicit LocalBackup(Desk &desk, QObject *parent = nullptr);

    //! "meterdesk-backup-<today>.mdbackup", in the time zone of this computer.
    static QString suggestedName();

    bool canBackUp() const;
    //! Not beside another program that writes.
    bool canRestore() const;
    //! Writes \a file, which may be there; backedUp() or failed() follows.
    void backUp(const QString &file);
    //! Takes over what is in \a file and not here; restored() or failed() follows. Nothing is sent
    //! by it: see restoreEntries().
    void restore(const QString &file);

Q_SIGNALS:
    void backedUp(const QString &file, int entries);
    void restored(const meterdesk::RestoreReport &report);
    void failed(const meterdesk::StorageError &error);

private:
    Desk &m_desk;
};

} // namespace meterdesk
