// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sheet.h"
#include "files/table.h"
#include "files/tableguess.h"
#include "services/invoiceimport.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace meterdesk {

class Banner;
class ImportFilter;
class ImportHead;
class InvoiceImportModel;
class TableChoices;
class TableSource;
class ViewState;

//! A supplier's list of invoices that was copied, or is in a file: what each column is, what each
//! row means and what is wrong with it, before anything is taken over. Into the batch, to be sent,
//! or into the ledger, where the service has them already. How a table is read is remembered for
//! others with the same head. Not modal.
class InvoiceImportDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a session, \a state and \a batch must outlive the dialog.
    InvoiceImportDialog(Session &session, ViewState &state, InvoiceBatch &batch,
                        QWidget *parent = nullptr);
    ~InvoiceImportDialog() override;

    //! Where the list comes from.
    TableSource &source() const { return *m_source; }

    //! How volumes of gas become the energy that is invoiced; for tables that are read afterwards.
    void setGas(const GasProperties &gas) { m_import->setGas(gas); }
    const InvoiceImport &import() const { return *m_import; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Question { None, Consumption, Cost, Order };

    void makeWidgets();
    void makeChoices();
    void makeTable();
    QWidget *makeButtons();
    void showSheet(const Sheet &sheet);
    void change(const TableSettings &settings);
    void read();
    void ask();
    void answer(int button);
    void updateCounts();
    int takeCount() const;
    void take();
    InvoiceImport::Purpose purpose() const;
    Table rejectedRows() const;
    std::vector<std::pair<qint64, QString>> rejected() const;
    void copyRejected();
    void retranslate();

    Session &m_session;
    ViewState &m_state;
    InvoiceBatch &m_batch;
    std::unique_ptr<InvoiceImport> m_import;
    Sheet m_sheet;
    TableSettings m_settings;
    QString m_key; //!< of the settings in the view state
    std::unique_ptr<InvoiceImportModel> m_model;
    std::unique_ptr<ImportFilter> m_filter;
    Question m_question = Question::None;
    TableSource *m_source = nullptr;
    Banner *m_banner = nullptr;
    TableChoices *m_choices = nullptr;
    QLabel *m_purposeLabel = nullptr;
    QComboBox *m_purpose = nullptr;
    QTableView *m_table = nullptr;
    ImportHead *m_head = nullptr;
    QLabel *m_counts = nullptr;
    QCheckBox *m_onlyProblems = nullptr;
    QCheckBox *m_withWarnings = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace meterdesk
