// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicespage.h"

#include "models/formats.h"
#include "models/invoicebatchmodel.h"
#include "models/ledgerstripmodel.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/charts/chartoutput.h"
#include "ui/invoices/againstpanel.h"
#include "ui/invoices/batchbar.h"
#include "ui/invoices/invoicedrafttext.h"
#include "ui/invoices/invoiceform.h"
#include "ui/invoices/invoiceimportdialog.h"
#include "ui/invoices/invoicesendpage.h"
#include "ui/invoices/ledgerheader.h"
#include "ui/invoices/ledgerstrip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QFileDialog>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <utility>

namespace meterdesk {

namespace {

constexpr QLatin1String kRowsKey("invoices/rows");
constexpr QLatin1String kColumnsKey("invoices/panes");
constexpr QLatin1String kOnlyKey("invoices/only-invoiced");
constexpr QLatin1String kDraftKey("invoices/draft");
constexpr int kMonthsBack = 22; // and the rest of that year
constexpr int kStripHeight = 200;
constexpr int kMiddleHeight = 312;
constexpr int kFormWidth = 450;

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

InvoicesPage::InvoicesPage(ViewState &viewState, ViewState &connectionState, QWidget *parent)
    : Pane(parent)
    , m_viewState(viewState)
    , m_connectionState(connectionState)
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_stripModel(std::make_unique<LedgerStripModel>())
    , m_header(new LedgerHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_none(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_middle(new QSplitter(Qt::Horizontal, this))
    , m_strip(new LedgerStrip(*m_stripModel, this))
    , m_noMeters(new EmptyState(this))
    , m_stripStack(new QStackedWidget(this))
    , m_form(new InvoiceForm(this))
    , m_panel(new AgainstPanel(this))
    , m_bar(new BatchBar(this))
    , m_banner(new Banner(this))
    , m_tableStack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_noRows(new EmptyState(this))
    , m_output(new ChartOutput(this))
{
    makeLayout();
    makeTable();
    makeActions();
    connectParts();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &InvoicesPage::updateState);
    m_header->setOnlyInvoiced(true);
    retranslate();
    updateFace();
}

InvoicesPage::~InvoicesPage()
{
    m_table->setModel(nullptr);
    m_strip->setModel(nullptr);
    delete m_files;
}

void InvoicesPage::makeLayout()
{
    m_stripStack->addWidget(m_strip);
    m_stripStack->addWidget(m_noMeters);
    m_stripStack->addWidget(new LoadingRows);
    m_middle->addWidget(scrolled(m_form, this));
    m_middle->addWidget(scrolled(m_panel, this));
    m_middle->setStretchFactor(0, 0);
    m_middle->setStretchFactor(1, 1);
    m_middle->setSizes({kFormWidth, 2 * kFormWidth});
    m_middle->setChildrenCollapsible(false);
    m_form->setMinimumWidth(330);
    m_panel->setMinimumWidth(330);

    auto *below = new QWidget;
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addWidget(m_banner);
    rows->addWidget(m_tableStack, 1);
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_noRows);
    m_splitter->addWidget(m_stripStack);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(below);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({kStripHeight, kMiddleHeight, kStripHeight});
    m_stripStack->setMinimumHeight(2 * metrics::kRow + metrics::kTableHead);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_stack, 1);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_splitter);
    setFocusProxy(m_form);
}

// ---- The session --------------------------------------------------------------------------------

void InvoicesPage::setSession(Session *session)
{
    if (m_session == session)
        return;
    dropBatch();
    m_session = session;
    if (session)
        makeBatch();
    updateFace();
    updateState();
}

void InvoicesPage::dropBatch()
{
    delete m_importDialog;
    m_banner->clear();
    m_question = Question::None;
    m_removed.clear();
    m_table->setModel(nullptr);
    if (m_sendPage) {
        m_stack->removeWidget(m_sendPage);
        delete std::exchange(m_sendPage, nullptr);
    }
    // What is in the form is kept for the next time, and must not be overwritten by emptying it.
    m_form->disconnect(this);
    m_form->setSource(nullptr, nullptr, nullptr, [](const MeterId &) { return QDate(); });
    m_stripModel->setSource(nullptr, nullptr, nullptr, {});
    m_model.reset();
    m_batch.reset();
    m_meter = {};
}

void InvoicesPage::makeBatch()
{
    MeterStore &meters = m_session->meters();
    InvoiceLedger &ledger = m_session->records().ledger();
    m_batch = std::make_unique<InvoiceBatch>(*m_session, m_connectionState, m_clock);
    m_model = std::make_unique<InvoiceBatchModel>(*m_batch, meters);
    const auto today = [this](const MeterId &meter) {
        return m_batch ? m_batch->todayAt(meter) : QDate();
    };
    LocalChoices &choices = m_session->records().choices();
    m_batch->setGas(m_gas);
    m_stripModel->setSource(&meters, &ledger, &choices,
                            [today](const MeterId &meter) { return today(meter).addDays(-1); });
    m_form->setSource(&meters, &ledger, &choices, today);
    m_bar->setCurrency(m_batch->currency());
    m_form->setDraft(unpackedDraft(m_connectionState.value(kDraftKey)));
    connect(m_form, &InvoiceForm::changed, this, &InvoicesPage::takeForm);
    connect(m_form, &InvoiceForm::addAsked, this, &InvoicesPage::add);
    connect(m_form, &InvoiceForm::meterChosen, this,
            [this](const MeterId &meter) { m_strip->showMeter(meter); });
    m_table->setModel(m_model.get());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InvoicesPage::updateBanner);
    m_sendPage = new InvoiceSendPage(*m_batch, *m_model, m_stack);
    m_stack->addWidget(m_sendPage);
    connectBatch();
    m_yearStep = 0;
    updateMonths();
    takeForm();
    m_isSelectionStale = true;
    if (isVisible())
        takeSelection();
}

void InvoicesPage::connectBatch()
{
    const auto later = [this] { m_later.start(); };
    connect(m_batch.get(), &InvoiceBatch::reset, this, later);
    connect(m_batch.get(), &InvoiceBatch::rowChanged, this, later);
    connect(m_batch.get(), &InvoiceBatch::totalsChanged, this, later);
    connect(m_batch.get(), &InvoiceBatch::receiptChanged, this, later);
    connect(m_batch.get(), &InvoiceBatch::draftChanged, this, &InvoicesPage::showDraft);
    connect(m_batch.get(), &InvoiceBatch::sent, this, [this](qint64 batch, int, int refused) {
        showReceipt(batch);
        if (refused > 0)
            m_sendPage->tell(tr("%n invoice(s) were not taken: the ledger has their days by now. "
                                "They are in the batch.",
                                nullptr, refused));
    });
    connect(m_batch.get(), &InvoiceBatch::sendFailed, this,
            [this](const StorageError &error) { tellSendFailed(error); });
    QObject *owner = m_batch.get();
    connect(&m_session->meters(), &MeterStore::loaded, owner, [this] {
        m_isStripStale = true;
        m_later.start();
    });
    connect(&m_session->meters(), &MeterStore::loadFailed, owner, later);
    connect(&m_session->records().ledger(), &InvoiceLedger::changed, owner, [this] {
        m_isStripStale = true;
        m_later.start();
    });
    connect(&m_session->records().ledger(), &InvoiceLedger::loadEnded, owner, [this] {
        m_isStripStale = true;
        m_later.start();
        // Days that follow from the ledger can be filled in now.
        m_form->setDraft(m_form->draft());
    });
    connect(&m_session->records().choices(), &LocalChoices::changed, owner, [this] {
        m_form->updateUnits();
        m_bar->setCurrency(m_batch->currency());
        m_isStripStale = true;
        m_later.start();
    });
    connect(m_session, &Session::stateChanged, owner, later);
    connect(m_sendPage, &InvoiceSendPage::backAsked, this, [this] { backToBatch(); });
    connect(m_sendPage, &InvoiceSendPage::rowAsked, this, &InvoicesPage::backToBatch);
    connect(m_sendPage, &InvoiceSendPage::sendAsked, this, &InvoicesPage::send);
    connect(m_sendPage, &InvoiceSendPage::foundThere, this, &InvoicesPage::markThere);
    connect(m_sendPage, &InvoiceSendPage::notThere, this, &InvoicesPage::sendAgain);
    connect(m_sendPage, &InvoiceSendPage::saveAsked, this, &InvoicesPage::saveReceipt);
}

// ---- The strip ----------------------------------------------------------------------------------

void InvoicesPage::setMeter(const MeterId &meter)
{
    m_meter = meter;
    if (!m_batch || meter.isEmpty())
        return;
    m_strip->showMeter(meter);
    if (!m_form->hasTyping() && m_form->draft().changes.isEmpty() && m_form->draft().meter != meter)
        m_form->begin(meter);
}

void InvoicesPage::setSelectionSource(std::function<Selection()> source)
{
    m_selectionSource = std::move(source);
    selectionChanged();
}

void InvoicesPage::selectionChanged()
{
    // With each key of the filter the meters are others: they are looked at while this is seen.
    m_isSelectionStale = true;
    if (isVisible())
        takeSelection();
}

void InvoicesPage::takeSelection()
{
    if (!std::exchange(m_isSelectionStale, false))
        return;
    m_selection = m_selectionSource ? m_selectionSource() : Selection();
    updateStrip();
}

void InvoicesPage::updateStrip()
{
    m_isStripStale = false;
    if (!m_batch)
        return;
    const InvoiceLedger &ledger = m_session->records().ledger();
    QList<MeterId> shown = m_selection.meters;
    if (m_header->isOnlyInvoiced()) {
        const QList<MeterId> known = ledger.meters();
        const QSet<MeterId> invoiced(known.begin(), known.end());
        shown.removeIf([&invoiced](const MeterId &meter) { return !invoiced.contains(meter); });
    }
    if (shown != m_stripModel->meters())
        m_stripModel->setMeters(shown);
    m_header->setTitle(m_selection.title.isEmpty() ? tr("all entities") : m_selection.title);
    const bool isLoading = m_selection.meters.isEmpty() && !m_session->meters().loadedAt()
        && !m_session->meters().error();
    if (m_selection.meters.isEmpty())
        m_noMeters->setMessage(tr("No meters. Choose an entity on the left."));
    else
        m_noMeters->setMessage(
            tr("No invoice of these meters is known here: what was entered elsewhere is unknown to "
               "this program. Take over the list of a supplier, or type the first one below."),
            tr("Show all %n meter(s)", nullptr, int(m_selection.meters.size())));
    m_stripStack->setCurrentIndex(isLoading ? 2 : shown.isEmpty() ? 1 : 0);
    if (!m_form->draft().meter.isEmpty())
        m_strip->showMeter(m_form->draft().meter);
}

void InvoicesPage::updateMonths()
{
    if (!m_batch)
        return;
    const QDate today = m_batch->todayAt({});
    const QDate last = today.addYears(m_yearStep);
    const QDate back = QDate(today.year(), today.month(), 1).addMonths(-kMonthsBack);
    const YearMonth first{back.year() + m_yearStep, 1};
    const int count = (last.year() - first.year) * 12 + last.month();
    m_stripModel->setMonths(first, count);
    m_header->setMonths(
        QStringLiteral("1/%1 – %2/%3").arg(first.year).arg(last.month()).arg(last.year()));
    if (!m_form->draft().meter.isEmpty())
        m_strip->showMeter(m_form->draft().meter);
}

// ---- State --------------------------------------------------------------------------------------

void InvoicesPage::restoreState()
{
    m_splitter->restoreState(m_viewState.value(kRowsKey));
    m_middle->restoreState(m_viewState.value(kColumnsKey));
    m_header->setOnlyInvoiced(m_viewState.value(kOnlyKey) != "0");
    updateStrip();
}

void InvoicesPage::setGas(const GasProperties &gas)
{
    m_gas = gas;
    if (m_batch)
        m_batch->setGas(gas);
    if (m_importDialog)
        m_importDialog->setGas(gas);
}

void InvoicesPage::refresh()
{
    if (m_batch)
        m_batch->setDraft(m_form->invoice());
}

void InvoicesPage::updateFace()
{
    m_none->setMessage(tr("No connection is open."));
    if (!m_session)
        m_stack->setCurrentIndex(NoneFace);
    else if (m_stack->currentIndex() == NoneFace)
        m_stack->setCurrentIndex(MainFace);
    for (QAction *action : {m_new, m_paste, m_import})
        action->setEnabled(m_session != nullptr);
}

void InvoicesPage::updateState()
{
    if (m_isStripStale)
        updateStrip();
    if (m_batch) {
        m_bar->setTotals(m_batch->counts(), m_batch->totals());
        m_bar->setSendTrouble(sendTrouble());
        const bool isEmpty = m_batch->rows().empty();
        m_tableStack->setCurrentIndex(isEmpty ? 1 : 0);
        updateReceipts();
        updateBanner();
    }
    Q_EMIT stateChanged();
}

QString InvoicesPage::statusText() const
{
    if (!m_session)
        return {};
    const int count = int(m_session->records().ledger().all().size());
    return tr("Ledger on this computer: %n invoice(s). Invoices entered elsewhere are unknown to "
              "this program.",
              nullptr, count);
}

bool InvoicesPage::isSettled() const
{
    return !m_batch || (m_session->records().ledger().isLoaded() && !m_batch->isChecking());
}

void InvoicesPage::showEvent(QShowEvent *event)
{
    takeSelection();
    QWidget::showEvent(event);
}

} // namespace meterdesk
