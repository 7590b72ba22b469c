// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that makes the pages of the workspaces. Explore is there from the start,
// the others are made when they are first needed, or one a turn of the event loop once the first
// chart stands. A page that is made late is told what the others were told before.
#include "ui/shell/mainwindow.h"

#include "services/desk.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/deltas/deltaspage.h"
#include "ui/enter/enterpage.h"
#include "ui/explore/explorepage.h"
#include "ui/invoices/invoicespage.h"
#include "ui/outbox/outboxbutton.h"
#include "ui/outbox/outboxpage.h"
#include "ui/series/seriespage.h"
#include "ui/shell/datanotice.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainbar.h"
#include "ui/shell/meterbrowser.h"
#include "ui/shell/rail.h"
#include "ui/widgets/firstpaint.h"

#include <QAction>
#include <QStackedWidget>
#include <QStatusBar>

#include <chrono>
#include <utility>

namespace meterdesk {

namespace {

//! The window may show a page without a chart, or the chart may have to come from far away.
constexpr std::chrono::milliseconds kFirstChartAtLast{500};

} // namespace

QWidget &MainWindow::pageOf(Workspace workspace)
{
    switch (workspace) {
    case Workspace::Explore:
        break;
    case Workspace::Enter:
        return enterPage();
    case Workspace::Invoices:
        return invoicesPage();
    case Workspace::Deltas:
        return deltasPage();
    case Workspace::Series:
        return seriesPage();
    case Workspace::Outbox:
        return outboxPage();
    }
    return *m_explore;
}

EnterPage &MainWindow::enterPage()
{
    if (!m_enter) {
        m_enter = new EnterPage(m_desk.windowState());
        takeIn(*m_enter);
    }
    return *m_enter;
}

InvoicesPage &MainWindow::invoicesPage()
{
    if (!m_invoices) {
        m_invoices = new InvoicesPage(m_desk.windowState(), m_desk.connectionState());
        takeIn(*m_invoices);
    }
    return *m_invoices;
}

DeltasPage &MainWindow::deltasPage()
{
    if (!m_deltas) {
        m_deltas = new DeltasPage(m_desk.windowState());
        takeIn(*m_deltas);
    }
    return *m_deltas;
}

SeriesPage &MainWindow::seriesPage()
{
    if (!m_series) {
        m_series = new SeriesPage(m_desk.windowState());
        takeIn(*m_series);
    }
    return *m_series;
}

OutboxPage &MainWindow::outboxPage()
{
    if (!m_outbox) {
        m_outbox = new OutboxPage(m_desk.windowState());
        takeIn(*m_outbox);
    }
    return *m_outbox;
}

//! Puts a new page into the window and tells it what it has missed.
template<typename Page>
void MainWindow::takeIn(Page &page)
{
    m_centre->addWidget(&page);
    putStripLast();
    connectPage(page);
    if constexpr (requires { page.setGas(m_preferences.gas()); })
        page.setGas(m_preferences.gas());
    if constexpr (requires { page.setPreferredUnits(m_preferences.units); })
        page.setPreferredUnits(m_preferences.units);
    if constexpr (requires { page.restoreState(); }) {
        if (m_isRestored)
            page.restoreState();
    }
    page.setSession(m_desk.session());
    if constexpr (requires { page.setEntity(m_browser->entity()); })
        page.setEntity(m_browser->entity());
    if constexpr (requires { page.setMeter(m_browser->meter()); }) {
        if (m_desk.session() && !m_browser->meter().isEmpty())
            page.setMeter(m_browser->meter());
    }
}

//! Tab comes to the strip at the bottom after the pages; what is put into a window last would come
//! after it.
void MainWindow::putStripLast()
{
    QWidget *last = previousInFocusChain();
    while (last != this && !(last->focusPolicy() & Qt::TabFocus))
        last = last->previousInFocusChain();
    const QList<QWidget *> strip = statusBar()->findChildren<QWidget *>();
    for (QWidget *widget : strip) {
        if (widget->focusPolicy() & Qt::TabFocus) {
            setTabOrder(last, widget);
            last = widget;
        }
    }
}

bool MainWindow::areAllPagesMade() const
{
    return m_enter && m_invoices && m_deltas && m_series && m_outbox;
}

void MainWindow::awaitFirstChart()
{
    connect(m_explore, &ExplorePage::pictureChanged, this, &MainWindow::tellIfWorthSeeing);
    connect(&m_latePages, &QTimer::timeout, this, &MainWindow::makeLatePages);
    connect(new FirstPaint(*this, this), &FirstPaint::painted, this,
            [this] { m_latePages.start(kFirstChartAtLast); });
    connect(
        m_explore, &ExplorePage::chartDrawn, this,
        [this] { m_latePages.start(std::chrono::milliseconds(0)); }, Qt::SingleShotConnection);
}

void MainWindow::tellIfWorthSeeing()
{
    const bool awaitsChart = m_desk.session() && workspace() == Workspace::Explore
        && !lacksReading() && !m_explore->hasChart();
    if (!awaitsChart && !std::exchange(m_isWorthSeeing, true))
        Q_EMIT worthSeeing();
}

//! Makes one of those that are missing.
void MainWindow::makeLatePages()
{
    m_latePages.setInterval(0);
    // The counter of the outbox comes first: it is seen in every workspace.
    if (!m_outbox)
        outboxPage();
    else if (!m_enter)
        enterPage();
    else if (!m_invoices)
        invoicesPage();
    else if (!m_deltas)
        deltasPage();
    else if (!m_series)
        seriesPage();
    if (areAllPagesMade())
        m_latePages.stop();
}

void MainWindow::connectPage(EnterPage &page)
{
    connect(m_browser, &MeterBrowser::shownMetersChanged, &page, &EnterPage::selectionChanged);
    connect(m_browser, &MeterBrowser::entitySelected, &page, &EnterPage::selectionChanged);
    page.setSelectionSource([this] {
        EnterPage::Selection selection;
        selection.title = m_browser->shownTitle();
        selection.meters = m_browser->shownMeters();
        return selection;
    });
    connect(&page, &EnterPage::stateChanged, this, &MainWindow::updateSummary);
    connect(&page, &EnterPage::stateChanged, this, &MainWindow::updateOut);
    connect(&page, &EnterPage::told, m_dataNotice, &DataNotice::tell);
}

void MainWindow::connectPage(InvoicesPage &page)
{
    connect(m_browser, &MeterBrowser::shownMetersChanged, &page, &InvoicesPage::selectionChanged);
    connect(m_browser, &MeterBrowser::entitySelected, &page, &InvoicesPage::selectionChanged);
    page.setSelectionSource([this] {
        InvoicesPage::Selection selection;
        selection.title = m_browser->shownTitle();
        selection.meters = m_browser->shownMeters();
        return selection;
    });
    connect(&page, &InvoicesPage::stateChanged, this, &MainWindow::updateState);
    connect(&page, &InvoicesPage::stateChanged, this, &MainWindow::updateOut);
    connect(&page, &InvoicesPage::told, m_dataNotice, &DataNotice::tell);
}

void MainWindow::connectPage(DeltasPage &page)
{
    connect(m_browser, &MeterBrowser::entitySelected, &page, &DeltasPage::setEntity);
    connect(&page, &DeltasPage::summaryChanged, this, [this](const QString &summary) {
        m_deltasSummary = summary;
        updateSummary();
    });
    page.addHeaderAction(m_actions->exportShown);
    page.addHeaderAction(m_actions->printShown);
    connect(&page, &DeltasPage::exportableChanged, this, &MainWindow::updateOut);
    connect(&page, &DeltasPage::told, m_dataNotice, &DataNotice::tell);
}

void MainWindow::connectPage(SeriesPage &page)
{
    connect(&page, &SeriesPage::stateChanged, this, &MainWindow::updateState);
    connect(&page, &SeriesPage::stateChanged, this, &MainWindow::updateOut);
    connect(&page, &SeriesPage::told, m_dataNotice, &DataNotice::tell);
    connect(&page, &SeriesPage::virtualMeterAsked, this, [this](const QString &id) {
        deltasPage().showVirtualMeter(id);
        showWorkspace(Workspace::Deltas);
    });
    connect(&page, &SeriesPage::overlayAsked, this, [this](const DataSeriesId &series) {
        m_explore->overlaySeries(series);
        showWorkspace(Workspace::Explore);
    });
}

void MainWindow::connectPage(OutboxPage &page)
{
    connect(&page, &OutboxPage::stateChanged, this, &MainWindow::updateOut);
    connect(&page, &OutboxPage::told, m_dataNotice, &DataNotice::tell);
    connect(&page, &OutboxPage::stateChanged, this, [this, &page] {
        m_bar->outbox().setCounts(page.openCount(), page.attentionCount());
        m_rail->setCount(m_actions->outbox, page.openCount());
    });
    connect(&page, &OutboxPage::meterAsked, this, [this](const MeterId &meter) {
        m_browser->selectMeter(meter);
        showWorkspace(Workspace::Explore);
    });
}

void MainWindow::fillInvoiceForm(const LedgerInvoice &invoice)
{
    invoicesPage().fillForm(invoice);
}

} // namespace meterdesk
