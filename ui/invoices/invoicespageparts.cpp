// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The table of InvoicesPage, its keys, and how its parts hear of each other.
#include "ui/invoices/invoicespage.h"

#include "models/invoicebatchmodel.h"
#include "services/invoicebatch.h"
#include "services/viewstate.h"
#include "ui/charts/chartoutput.h"
#include "ui/imports/tablesource.h"
#include "ui/invoices/batchbar.h"
#include "ui/invoices/batchdelegate.h"
#include "ui/invoices/invoiceform.h"
#include "ui/invoices/invoiceimportdialog.h"
#include "ui/invoices/ledgerheader.h"
#include "ui/invoices/ledgerstrip.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"

#include <QAction>
#include <QSplitter>
#include <QTableView>

namespace meterdesk {

namespace {

constexpr QLatin1String kRowsKey("invoices/rows");
constexpr QLatin1String kColumnsKey("invoices/panes");
constexpr QLatin1String kOnlyKey("invoices/only-invoiced");

} // namespace

void InvoicesPage::makeTable()
{
    m_table->setItemDelegate(new BatchDelegate(m_table));
    m_table->setItemDelegateForColumn(
        InvoiceBatchModel::MeterColumn,
        new BadgeDelegate(InvoiceBatchModel::EnergyCodeRole, m_table));
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    addCopyAction(m_table, InvoiceBatchModel::RawRole);
    using Model = InvoiceBatchModel;
    const QList<TableColumn> columns = {
        {Model::NumberColumn, "number", true, 32},
        {Model::MeterColumn, "meter", true, 124},
        {Model::PlaceColumn, "place", true, 140},
        {Model::PeriodColumn, "period", true, 176},
        {Model::ConsumptionColumn, "consumption", true, 96},
        {Model::UnitColumn, "unit", true, 52},
        {Model::CostColumn, "cost", true, 100},
        {Model::MeasuredColumn, "measured", true, 110},
        {Model::DifferenceColumn, "difference", true, 72},
        {Model::VerdictColumn, "verdict", true, 150, true},
        {Model::NoteColumn, "note", false, 140},
    };
    m_columns = new TableColumns(m_table, columns, m_viewState, QStringLiteral("invoices/columns"));
}

void InvoicesPage::makeActions()
{
    const auto make = [this](const QKeySequence &key, const char *iconName, QWidget *where,
                             Qt::ShortcutContext context, void (InvoicesPage::*react)()) {
        auto *action = new QAction(icon(QLatin1String(iconName)), {}, where);
        action->setShortcut(key);
        action->setShortcutContext(context);
        where->addAction(action);
        connect(action, &QAction::triggered, this, react);
        return action;
    };
    constexpr auto kPage = Qt::WidgetWithChildrenShortcut;
    constexpr auto kTable = Qt::WidgetShortcut;
    m_new = make(QKeySequence::New, "plus", this, kPage, &InvoicesPage::newInvoice);
    m_send = make(QKeySequence(Qt::CTRL | Qt::Key_Return), "send", m_splitter, kPage,
                  &InvoicesPage::review);
    m_send->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_paste = make({}, "paste", this, kPage, &InvoicesPage::paste);
    m_import = new QAction(icon(QStringLiteral("import")), {}, this);
    connect(m_import, &QAction::triggered, this, [this] {
        if (InvoiceImportDialog *dialog = openImport())
            dialog->source().chooseFile();
    });
    m_edit = make({}, "note", m_table, kTable, &InvoicesPage::newInvoice);
    m_edit->disconnect(this);
    connect(m_edit, &QAction::triggered, this, [this] { editRow(m_table->currentIndex().row()); });
    m_accept = make(QKeySequence(Qt::CTRL | Qt::Key_Space), "check", m_table, kTable,
                    &InvoicesPage::acceptSelected);
    m_remove =
        make(QKeySequence(Qt::Key_Delete), "trash", m_table, kTable, &InvoicesPage::removeSelected);
    m_undo = make(QKeySequence::Undo, "undo", m_table, kTable, &InvoicesPage::bringBack);
    for (QAction *action : {m_new, m_paste, m_import})
        m_header->addTool(action);
}

void InvoicesPage::connectParts()
{
    connect(m_header, &LedgerHeader::yearAsked, this, [this](int step) {
        m_yearStep += step;
        updateMonths();
    });
    connect(m_header, &LedgerHeader::onlyInvoicedChosen, this, [this](bool only) {
        m_viewState.setValue(kOnlyKey, only ? "1" : "0");
        updateStrip();
    });
    connect(m_strip, &LedgerStrip::invoiceWanted, this,
            [this](const MeterId &meter, const DayRange &days) {
                m_form->begin(meter, days);
                m_form->focusFirst();
            });
    connect(m_strip, &LedgerStrip::invoiceChosen, this, [this](const LedgerId &id) {
        if (m_batch && m_batch->rowOf(id) >= 0)
            m_table->selectRow(m_batch->rowOf(id));
    });
    connect(m_bar, &BatchBar::addAsked, this, &InvoicesPage::add);
    connect(m_bar, &BatchBar::sendAsked, this, &InvoicesPage::review);
    connect(m_bar, &BatchBar::receiptAsked, this, &InvoicesPage::showReceipt);
    connect(m_bar, &BatchBar::paperTyped, this, [this](const QByteArray &digits) {
        if (m_batch)
            m_batch->setPaperTotal(digits);
    });
    connect(m_banner, &Banner::buttonClicked, this, &InvoicesPage::answerBanner);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { editRow(index.row()); });
    connect(m_noMeters, &EmptyState::buttonClicked, this, [this] {
        m_header->setOnlyInvoiced(false);
        updateStrip();
    });
    connect(m_noRows, &EmptyState::buttonClicked, this, &InvoicesPage::paste);
    m_strip->installEventFilter(this);
    connect(m_output, &ChartOutput::told, this, &InvoicesPage::told);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_viewState.setValue(kRowsKey, m_splitter->saveState()); });
    connect(m_middle, &QSplitter::splitterMoved, this,
            [this] { m_viewState.setValue(kColumnsKey, m_middle->saveState()); });
}

} // namespace meterdesk
