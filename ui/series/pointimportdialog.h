// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sheet.h"
#include "files/tableguess.h"
#include "services/pointimport.h"
#include "ui/series/pointimportmodel.h"

#include <QDialog>
#include <QTimeZone>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace meterdesk {

class Banner;
class ImportHead;
class Session;
class TableChoices;
class TableSource;

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

    //! Where the table comes from.
    TableSource &source() const { return *m_source; }

    const PointImport &import() const { return m_import; }

Q_SIGNALS:
    //! \a points are in the outbox.
    void sent(int points);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showSheet(const Sheet &sheet);
    void change(const TableSettings &settings);
    void read();
    void update();
    void send();
    void retranslate();

    Session &m_session;
    Target m_target;
    PointImport m_import;
    Sheet m_sheet;
    TableSettings m_settings;
    PointImportModel m_model;
    bool m_isSent = false;
    Banner *m_banner;
    TableSource *m_source;
    TableChoices *m_choices;
    QTableView *m_table;
    ImportHead *m_head;
    QLabel *m_counts;
    QCheckBox *m_replaces;
    QPushButton *m_send;
    QPushButton *m_close;
};

} // namespace meterdesk
