// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/units.h"
#include "domain/checks/invoicecheck.h"
#include "domain/ids.h"
#include "domain/outboxentry.h"
#include "domain/storageerror.h"
#include "ui/widgets/pane.h"

#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QFileDialog;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace meterdesk {

class AgainstPanel;
class BatchBar;
class ChartOutput;
struct ChartOutcome;
struct Table;
class EmptyState;
class InvoiceBatch;
class InvoiceBatchModel;
class InvoiceForm;
class InvoiceImportDialog;
class InvoiceSendPage;
class LedgerHeader;
class LedgerStrip;
class LedgerStripModel;
class Session;
class TableColumns;
class ViewState;

//! The workspace Invoices: the ledger of the meters chosen on the left as a time strip, the form of
//! a new invoice beside what the meter measured on its days, and the batch that is to be sent.
class InvoicesPage : public Pane
{
    Q_OBJECT

public:
    //! \a viewState keeps sizes and columns, \a connectionState what is typed, the paper total and
    //! the order of the batch. Both must outlive the page.
    InvoicesPage(ViewState &viewState, ViewState &connectionState, QWidget *parent = nullptr);
    ~InvoicesPage() override;

    //! The moment "now", UTC; replaced in tests before a session is shown.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }
    void setSession(Session *session) override;
    void setMeter(const MeterId &meter) override;
    void restoreState() override;
    void refresh() override;
    QString statusText() const override;
    bool canExport() const override;
    void exportShown() override;
    void printShown() override;
    bool isSettled() const override;
    //! Shows the batch once more before it is sent.
    void review();
    //! The meters that are chosen on the left, asked when they are needed.
    struct Selection
    {
        QString title;
        QList<MeterId> meters;
    };
    void setSelectionSource(std::function<Selection()> source);
    //! The source has another one now.
    void selectionChanged();
    //! How volumes of gas become the energy that is invoiced.
    void setGas(const GasProperties &gas);
    //! Puts \a invoice, which is in no batch, into the form; what was typed can be brought back.
    void fillForm(const LedgerInvoice &invoice);
    //! Null without a session.
    InvoiceBatch *batch() { return m_batch.get(); }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Page { NoneFace, MainFace, SendFace };
    enum class Question { None, Check, Refused, Removed, Kept, Left };

    void makeLayout();
    void makeTable();
    void makeActions();
    void connectParts();
    void makeBatch();
    void connectBatch();
    void dropBatch();
    void retranslate();

    void takeSelection();
    void updateStrip();
    void updateMonths();
    void updateState();
    void updateFace();

    void takeForm();
    void showDraft();
    QString daysText() const;
    void add();
    void tellRefused(const InvoiceVerdict &verdict);
    void tellKept(int row, const InvoiceVerdict &verdict);
    void newInvoice();
    void editRow(int row);
    void removeSelected();
    void acceptSelected();
    void bringBack();
    void updateBanner();
    void answerBanner(int button);
    int rowToAskAbout() const;

    void backToBatch(int row = -1);
    void send();
    void tellSendFailed(const StorageError &error);
    QString sendTrouble() const;
    void showReceipt(qint64 batch);
    void updateReceipts();
    void markThere(EntryId entry);
    void sendAgain(EntryId entry);
    void saveReceipt(qint64 batch);
    void writeReceipt(qint64 batch, const QString &path);
    InvoiceImportDialog *openImport();
    void paste();
    ChartOutcome outcome() const;
    void addUnits(Table &table) const;

    ViewState &m_viewState;
    ViewState &m_connectionState;
    std::function<qint64()> m_clock;
    Session *m_session = nullptr;
    GasProperties m_gas;
    MeterId m_meter;
    std::function<Selection()> m_selectionSource;
    Selection m_selection;
    bool m_isSelectionStale = false;
    bool m_isStripStale = false;
    int m_yearStep = 0;
    Question m_question = Question::None;
    EntryId m_askedEntry;
    LedgerId m_askedRow;
    QList<LedgerId> m_removed; // that can be brought back
    QTimer m_later; // many changes are shown once

    std::unique_ptr<InvoiceBatch> m_batch;
    std::unique_ptr<InvoiceBatchModel> m_model;
    std::unique_ptr<LedgerStripModel> m_stripModel;
    QPointer<InvoiceImportDialog> m_importDialog;
    QPointer<QFileDialog> m_files;
    LedgerHeader *m_header;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    QSplitter *m_splitter;
    QSplitter *m_middle;
    LedgerStrip *m_strip;
    EmptyState *m_noMeters;
    QStackedWidget *m_stripStack;
    InvoiceForm *m_form;
    AgainstPanel *m_panel;
    BatchBar *m_bar;
    Banner *m_banner;
    QStackedWidget *m_tableStack;
    QTableView *m_table;
    EmptyState *m_noRows;
    TableColumns *m_columns = nullptr;
    InvoiceSendPage *m_sendPage = nullptr;
    ChartOutput *m_output;
    QAction *m_new;
    QAction *m_send;
    QAction *m_paste;
    QAction *m_import;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_accept;
    QAction *m_undo;
};

} // namespace meterdesk
