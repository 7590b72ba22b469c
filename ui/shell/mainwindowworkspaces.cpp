// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that knows its workspaces.
#include "ui/shell/mainwindow.h"

#include "services/desk.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "texts/errortexts.h"
#include "ui/deltas/deltaspage.h"
#include "ui/enter/enterpage.h"
#include "ui/enter/quickentry.h"
#include "ui/explore/explorefaces.h"
#include "ui/explore/exploreheader.h"
#include "ui/explore/explorepage.h"
#include "ui/invoices/invoicespage.h"
#include "ui/outbox/outboxbutton.h"
#include "ui/outbox/outboxpage.h"
#include "ui/outbox/undosendbutton.h"
#include "ui/series/seriespage.h"
#include "ui/series/seriespane.h"
#include "ui/shell/datanotice.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainbar.h"
#include "ui/shell/meterbrowser.h"
#include "ui/shell/rail.h"

#include <QAction>
#include <QStackedWidget>

namespace meterdesk {

namespace {

constexpr QLatin1String kWorkspaceKey("window/workspace");

} // namespace

QString MainWindow::wordFor(Workspace workspace)
{
    switch (workspace) {
    case Workspace::Explore:
        return QStringLiteral("explore");
    case Workspace::Enter:
        return QStringLiteral("enter");
    case Workspace::Invoices:
        return QStringLiteral("invoices");
    case Workspace::Deltas:
        return QStringLiteral("deltas");
    case Workspace::Series:
        return QStringLiteral("series");
    case Workspace::Outbox:
        return QStringLiteral("outbox");
    }
    return {};
}

QList<MainWindow::Workspace> MainWindow::allWorkspaces()
{
    return {Workspace::Explore, Workspace::Enter,  Workspace::Invoices,
            Workspace::Deltas,  Workspace::Series, Workspace::Outbox};
}

QAction *MainWindow::actionOf(Workspace workspace) const
{
    switch (workspace) {
    case Workspace::Explore:
        return m_actions->explore;
    case Workspace::Enter:
        return m_actions->enter;
    case Workspace::Invoices:
        return m_actions->invoices;
    case Workspace::Deltas:
        return m_actions->deltas;
    case Workspace::Series:
        return m_actions->series;
    case Workspace::Outbox:
        return m_actions->outbox;
    }
    return nullptr;
}

QList<MainWindow::Workspace> MainWindow::workspaces() const
{
    return m_desk.session() ? allWorkspaces() : QList<Workspace>();
}

MainWindow::Workspace MainWindow::workspace() const
{
    for (const Workspace workspace : allWorkspaces()) {
        if (actionOf(workspace)->isChecked())
            return workspace;
    }
    return Workspace::Explore;
}

void MainWindow::showWorkspace(Workspace workspace)
{
    actionOf(workspace)->setChecked(true);
    m_desk.windowState().setValue(kWorkspaceKey, wordFor(workspace).toLatin1());
    updateNotice();
    updateState();
    focusIn(*m_centre->currentWidget());
}

void MainWindow::restoreWorkspace()
{
    const QString word = QString::fromLatin1(m_desk.windowState().value(kWorkspaceKey));
    for (const Workspace workspace : allWorkspaces()) {
        if (wordFor(workspace) == word)
            actionOf(workspace)->setChecked(true);
    }
}

//! The outbox has all the width to itself.
bool MainWindow::showsBrowser() const
{
    return workspace() != Workspace::Outbox;
}

QStringList MainWindow::exploreFaces()
{
    return meterdesk::exploreFaces();
}

void MainWindow::showExploreFace(const QString &word)
{
    meterdesk::showFace(*m_explore, word);
}

//! What is seen of the outbox in every workspace.
void MainWindow::connectOutbox()
{
    connect(&m_bar->outbox(), &QToolButton::clicked, this,
            [this] { showWorkspace(Workspace::Outbox); });
    connect(m_undoSend, &UndoSendButton::undone, this, [this](int count) {
        m_dataNotice->tell(Banner::Kind::Info,
                           tr("%n record(s) of the last send are deleted on the server again. The "
                              "journal says what became of them.",
                              nullptr, count));
    });
    connect(m_undoSend, &UndoSendButton::failed, this, [this](const StorageError &error) {
        m_dataNotice->tell(Banner::Kind::Error, sentenceFor(error));
    });
}

namespace {

//! Has \a act do something to \a page while it is the one that is seen.
template<typename Page>
bool withPage(const QWidget &shown, Page *page, void (Page::*act)())
{
    if (&shown != page)
        return false;
    (page->*act)();
    return true;
}

} // namespace

//! Exporting and printing what is shown.
void MainWindow::connectOut()
{
    connect(m_actions->exportShown, &QAction::triggered, this, [this] {
        const QWidget &shown = pageOf(workspace());
        withPage(shown, m_explore, &ExplorePage::exportShown)
            || withPage(shown, m_invoices, &InvoicesPage::exportShown)
            || withPage(shown, m_deltas, &DeltasPage::exportShown)
            || withPage(shown, m_series, &SeriesPage::exportShown)
            || withPage(shown, m_outbox, &OutboxPage::exportShown)
            || withPage(shown, m_enter, &EnterPage::exportShown);
    });
    connect(m_actions->printShown, &QAction::triggered, this, [this] {
        const QWidget &shown = pageOf(workspace());
        withPage(shown, m_explore, &ExplorePage::printShown)
            || withPage(shown, m_invoices, &InvoicesPage::printShown)
            || withPage(shown, m_deltas, &DeltasPage::printShown)
            || withPage(shown, m_series, &SeriesPage::printShown)
            || withPage(shown, m_outbox, &OutboxPage::printShown)
            || withPage(shown, m_enter, &EnterPage::printShown);
    });
    m_explore->header().addAction(m_actions->exportShown);
    m_explore->header().addAction(m_actions->printShown);
    connect(m_explore, &ExplorePage::exportableChanged, this, &MainWindow::updateOut);
    connect(m_explore, &ExplorePage::told, m_dataNotice, &DataNotice::tell);
}

void MainWindow::updateOut()
{
    bool can = false;
    if (m_desk.session()) {
        const QWidget *shown = &pageOf(workspace());
        onPages([shown, &can](const auto &page) {
            if constexpr (requires { page.canExport(); })
                can = can || (&page == shown && page.canExport());
        });
    }
    m_actions->exportShown->setEnabled(can);
    m_actions->printShown->setEnabled(can);
}

void MainWindow::connectBrowser()
{
    connect(m_browser, &MeterBrowser::listOpened, this, [this](const ListId &list) {
        enterPage().openList(list);
        showWorkspace(Workspace::Enter);
    });
    connect(m_browser, &MeterBrowser::bookmarkOpened, this, [this](const Bookmark &bookmark) {
        if (bookmark.kind == Bookmark::Kind::VirtualMeter) {
            deltasPage().showVirtualMeter(bookmark.id);
            return showWorkspace(Workspace::Deltas);
        }
        seriesPage().showPart(SeriesPage::Part::Series);
        seriesPage().series().show(bookmark.kind, bookmark.id);
        showWorkspace(Workspace::Series);
    });
    connect(m_browser, &MeterBrowser::readAsked, this, &MainWindow::readMeter);
    connect(m_actions->readMeter, &QAction::triggered, this,
            [this] { readMeter(m_browser->meter()); });
    // It belongs to the session.
    connect(&m_desk, &Desk::sessionAboutToClose, this, [this] { delete m_quickEntry; });
}

void MainWindow::readMeter(const MeterId &meter)
{
    Session *session = m_desk.session();
    if (!session || !session->meters().meter(meter))
        return;
    if (!m_quickEntry) {
        m_quickEntry = new QuickEntry(*session, this);
        m_quickEntry->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_quickEntry->show();
    m_quickEntry->read(meter);
    m_quickEntry->activateWindow();
}

} // namespace meterdesk
