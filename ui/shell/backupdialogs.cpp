// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupdialogs.h"

#include "texts/errortexts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace meterdesk {

BackupDialogs::BackupDialogs(Desk &desk, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_backup(desk)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&m_backup, &LocalBackup::backedUp, this, &BackupDialogs::tellBackedUp);
    connect(&m_backup, &LocalBackup::restored, this, &BackupDialogs::tellRestored);
    connect(&m_backup, &LocalBackup::failed, this, &BackupDialogs::tellFailed);
}

//! One dialog at a time; the caller opens it.
QFileDialog *BackupDialogs::ask(const QString &title)
{
    delete m_dialog;
    m_dialog = new QFileDialog(m_window, title, m_folder,
                               tr("Backups of Meterdesk (*.mdbackup);;All files (*)"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_folder = QFileInfo(file).path(); });
    return m_dialog;
}

void BackupDialogs::backUp()
{
    QFileDialog *dialog = ask(tr("Back up local data"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("mdbackup"));
    dialog->selectFile(LocalBackup::suggestedName());
    connect(dialog, &QFileDialog::fileSelected, &m_backup, &LocalBackup::backUp);
    dialog->open();
}

void BackupDialogs::restore()
{
    QFileDialog *dialog = ask(tr("Restore local data"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_backup, &LocalBackup::restore);
    dialog->open();
}

void BackupDialogs::tellBackedUp(const QString &file, int entries)
{
    //: %1 is the path of a file
    Q_EMIT told(Banner::Kind::Info,
                tr("%n entries were backed up to %1. The file holds no tokens; they are entered "
                   "again on another computer.",
                   nullptr, entries)
                    .arg(QDir::toNativeSeparators(file)));
}

void BackupDialogs::tellRestored(const RestoreReport &report)
{
    Banner::Kind kind = report.isComplete ? Banner::Kind::Info : Banner::Kind::Warning;
    if (report.problem != RestoreReport::Problem::None)
        kind = Banner::Kind::Error;
    Q_EMIT told(kind, sentenceFor(report));
}

void BackupDialogs::tellFailed(const StorageError &error)
{
    Q_EMIT told(Banner::Kind::Error, sentenceFor(error));
}

} // namespace meterdesk
