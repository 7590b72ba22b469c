// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace meterdesk {

class Session;

//! Routes and lists as files that are shared: written as CSV or XLSX, read from any such table.
class ListFiles : public QObject
{
    Q_OBJECT

public:
    //! \a widget is what the dialogs belong to, and owns this.
    explicit ListFiles(QWidget *widget);

    void setSession(Session *session) { m_session = session; }
    //! Asks for the file to write \a meters to, which are called \a name.
    void askToExport(const QString &name, const QList<MeterId> &meters);
    //! Asks for the file to make a route of.
    void askToImport();
    //! Writes them; XLSX where the name of the file ends so, otherwise CSV.
    void exportTo(const QString &path, const QString &name, const QList<MeterId> &meters);
    //! Makes a route of the meters that the file names; imported() or failed() follows.
    void importFrom(const QString &path);

Q_SIGNALS:
    void exported(const QString &path, int meters);
    //! The route that was made, empty where no meter was found; \a problems has a line a row.
    void imported(const meterdesk::ListId &list, int meters, const QStringList &problems);
    void failed(const QString &why);

private:
    QFileDialog *ask(const QString &title);

    QWidget *m_widget;
    Session *m_session = nullptr;
    QString m_folder;
    QPointer<QFileDialog> m_dialog;
};

} // namespace meterdesk
