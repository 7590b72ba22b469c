// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/importlink.h"
#include "ui/widgets/pane.h"

#include <QPointer>

#include <memory>

class QCheckBox;
class QFileDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace meterdesk {

class MappingFilter;
class MappingTableModel;
class Session;
class ViewState;

//! The part Import ids of the workspace: which stream, import id and suit, feeds which meter. What
//! Enectiva tells is shown, what it does not is typed here once, or comes from a file.
class MappingPane : public Pane
{
    Q_OBJECT

public:
    //! \a viewState keeps the choices between sessions and must outlive the pane.
    explicit MappingPane(ViewState &viewState, QWidget *parent = nullptr);
    ~MappingPane() override;

    void setSession(Session *session) override;
    void setMeter(const MeterId &meter) override;
    void restoreState() override;
    void refresh() override;
    QString statusText() const override;
    bool canExport() const override;
    void exportShown() override;
    void printShown() override;
    bool isSettled() const override;

    //! Writes the mapping; XLSX where the name ends so, otherwise CSV. told() follows.
    void exportTo(const QString &path);
    //! Reads a table of meters and import ids; what it would change is asked in place.
    void importFrom(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeLayout();
    QFileDialog *ask(const QString &title);
    void askToImport();
    void answer(int button);
    void forgetSelected();
    void applyFilter();
    void updateState();
    void retranslate();

    ViewState &m_viewState;
    Session *m_session = nullptr;
    MeterId m_meter;
    std::unique_ptr<MappingTableModel> m_model;
    std::unique_ptr<MappingFilter> m_rows;
    QList<ImportLink> m_offered; //!< of a file, until the person answers
    QPointer<QFileDialog> m_dialog;
    QLineEdit *m_filter;
    QCheckBox *m_onlyMissing;
    QLabel *m_counts;
    QPushButton *m_forget;
    QPushButton *m_import;
    QPushButton *m_export;
    Banner *m_banner;
    QTableView *m_table;
};

} // namespace meterdesk
