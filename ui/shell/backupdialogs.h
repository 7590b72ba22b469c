// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/localbackup.h"
#include "ui/widgets/banner.h"

#include <QObject>
#include <QPointer>

class QFileDialog;

namespace meterdesk {

//! Asks where to back up to, or what to restore, and says what came of it. Owned by the window.
class BackupDialogs : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this.
    BackupDialogs(Desk &desk, QWidget *window);

    void backUp();
    void restore();

Q_SIGNALS:
    void told(meterdesk::Banner::Kind kind, const QString &text);

private:
    QFileDialog *ask(const QString &title);
    void tellBackedUp(const QString &file, int entries);
    void tellRestored(const RestoreReport &report);
    void tellFailed(const StorageError &error);

    QWidget *m_window;
    LocalBackup m_backup;
    QPointer<QFileDialog> m_dialog;
    QString m_folder; //!< chosen last
};

} // namespace meterdesk
