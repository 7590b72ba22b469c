// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sheet.h"
#include "files/tableguess.h"
#include "services/pointimport.h"
#include "ui/series/pointimportmodel.h"

#include <QDialog>
#include <QPointer>
#include <QTimeZone>

#include <memory>

class QCheckBox;
class QComboBox;
class QFileDialog;
class QLabel;
class QPushButton;
class QTableView;

namespace meterdesk {

class Banner;
class ImportHead;
class Session;

//! Data points of one series from a table that was copied, or from a CSV or XLSX file: what each
//! column is, what each row means and what is wrong with it, before anything is sent. Rows with
//! problems are left out. Not modal: show it with open() or show().
class PointImportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Target
    {
        QString name; //!< of the series, for people
        PointStream stream;
        QTimeZone zone; //!< of times without an offset
        std::shared_ptr<const DataPointSeries> known; //!< never null
    };

    //! \a session must outlive the dialog.
    PointImportDialog(Session &session, Target target, QWidget *parent = nullptr);
    ~PointImportDialog() override;

    //! Shows what was copied; without any text it says so.
    void paste();
    void showText(const QString &text);
    //! Reads \a path; what is wrong with it is told in place.
    void openFile(const QString &path);
    //! Asks for a file.
    void chooseFile();
    const PointImport &import() const { return m_import; }

Q_SIGNALS:
    //! \a points are in the outbox.
    void sent(int points);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showSheet(Sheet sheet, const QString &name);
    void change(const TableSettings &settings);
    void read();
    void update();
    void send();
    void retranslate();

    Session &m_session;
    Target m_target;
    PointImport m_import;
    Sheet m_sheet;
    QString m_name; //!< of the file; empty for what was pasted
    TableSettings m_settings;
    PointImportModel m_model;
    bool m_isSent = false;
    QLabel *m_source;
    QPushButton *m_paste;
    QPushButton *m_open;
    Banner *m_banner;
    QCheckBox *m_hasHeader;
    QLabel *m_markLabel;
    QComboBox *m_mark;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QTableView *m_table;
    ImportHead *m_head;
    QLabel *m_counts;
    QCheckBox *m_replaces;
    QPushButton *m_send;
    QPushButton *m_close;
    QPointer<QFileDialog> m_files;
};

} // namespace meterdesk
