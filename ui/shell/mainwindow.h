// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/storageerror.h"
#include "services/preferences.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <optional>

class QAction;
class QDockWidget;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolBar;

namespace meterdesk {

class Appearance;
class Banner;
class DataNotice;
class DeltasPage;
class EnterPage;
class Desk;
class ExplorePage;
class FirstRunPage;
class InvoicesPage;
class MainActions;
struct LedgerInvoice;
class LoadStrip;
class MainBar;
class MeterBrowser;
class MeterCard;
class NoticePage;
class OutboxPage;
class QuickEntry;
class QuitNotice;
class Rail;
class SeriesPage;
class Session;
class UndoSendButton;
class WindowDialogs;

//! The window: entities and meters on the left, one workspace at a time in the middle, the chosen
//! meter's card on the right, what goes on below. It shows what Desk has open and asks it for other
//! connections; it holds no data.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Workspace { Explore, Enter, Invoices, Deltas, Series, Outbox };
    Q_ENUM(Workspace)

    //! Both must outlive the window. The desk may be open already.
    MainWindow(Desk &desk, Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! The workspaces that a person can go to now; none while no connection is open.
    QList<Workspace> workspaces() const;
    //! What pictures are taken of, beside the workspaces: a word each.
    static QStringList scenes();
    //! Shows the scene of that word; returns what a picture of it is of, nullptr where there is
    //! nothing to show.
    QWidget *showScene(const QString &word);
    void showWorkspace(Workspace workspace);
    //! Whether nothing is on its way any more: for pictures.
    bool isSettled() const;
    Workspace workspace() const;
    //! As it is remembered, and as the pictures of it are named.
    static QString wordFor(Workspace workspace);
    //! The faces of Explore that pictures are taken of, beside its first one.
    static QStringList exploreFaces();
    //! Shows the one of that word; an empty one for the first.
    void showExploreFace(const QString &word);
    //! Puts \a invoice, which is in no batch, into the form of the workspace Invoices.
    void fillInvoiceForm(const LedgerInvoice &invoice);
    //! Opens the connection \a name where there is one, and comes to the front.
    void comeForward(const QString &connection);
    //! Whether there is what a person waits for at the start: the workspace of the last time with
    //! its data, or why there is none.
    bool isWorthSeeing() const { return m_isWorthSeeing; }
    //! Closes without a word about what is not sent: nobody may be there to answer.
    void closeAtOnce();

Q_SIGNALS:
    //! Once: isWorthSeeing() from now on.
    void worthSeeing();
    //! The person wants to look at the demo instead.
    void demoAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    //! A window that is narrower has no room for the card, or for the browser, beside the
    //! workspace.
    static constexpr int kRoomForCard = 1200;
    static constexpr int kRoomForBrowser = 1000;

    void makeToolBar();
    void makeRail();
    void makeDocks();
    void makeCentre();
    void makeStrip();
    void connectActions();
    void connectDesk();
    void catchUp();
    void connectBrowser();
    void connectOutbox();
    void connectOut();
    void updateOut();
    void retranslate();

    // mainwindowpages.cpp
    QWidget &pageOf(Workspace workspace);
    EnterPage &enterPage();
    InvoicesPage &invoicesPage();
    DeltasPage &deltasPage();
    SeriesPage &seriesPage();
    OutboxPage &outboxPage();
    void connectPage(EnterPage &page);
    void connectPage(InvoicesPage &page);
    void connectPage(DeltasPage &page);
    void connectPage(SeriesPage &page);
    void connectPage(OutboxPage &page);
    template<typename Page>
    void takeIn(Page &page);
    void putStripLast();
    void makeLatePages();
    void awaitFirstChart();
    void tellIfWorthSeeing();
    bool areAllPagesMade() const;

    //! Has \a act done to each page that is there.
    template<typename Act>
    void onPages(const Act &act) const
    {
        act(*m_explore);
        onLatePages(act);
    }
    //! The same without Explore.
    template<typename Act>
    void onLatePages(const Act &act) const
    {
        const auto onPage = [&act](auto *page) {
            if (page)
                act(*page);
        };
        onPage(m_enter);
        onPage(m_invoices);
        onPage(m_deltas);
        onPage(m_series);
        onPage(m_outbox);
    }

    static QList<Workspace> allWorkspaces();
    QAction *actionOf(Workspace workspace) const;
    void restoreWorkspace();
    bool showsBrowser() const;
    static void focusIn(QWidget &pane);

    void showOpened();
    void showStorageFailure(const StorageError &error);
    void showConnections();
    void takeSession();
    void letGo();
    void giveSession(Session *session);
    void follow(Session &session);
    void watchOverTime();
    void showMeter(const MeterId &meter);
    void readMeter(const MeterId &meter);
    void updateNotice();
    void showLack();
    void showFirstRun();
    QWidget *showSeriesScene(const QString &word);
    QWidget *showPaused();
    QWidget *showDialogScene(const QString &word);
    QWidget *showFirstScene();
    // mainwindowtokens.cpp
    QString sendOnlyText() const;
    QString readOnlyText() const;
    void updateRights();
    bool lacksReading() const;
    void showLackOfReading();
    void takeFirstWayOut();
    void takeSecondWayOut();
    void updateState();
    void updateProgress();
    void updateTitle();
    void updateSummary();
    void saveLook();
    void restoreLook();
    void fitDocks();
    void callCard(bool isWanted);
    void callBrowser();

    void usePreferences(const Preferences &preferences);
    //! How volumes of gas become energy.
    void reload();
    void focusNextPane();

    Desk &m_desk;
    Appearance &m_appearance;
    Preferences m_preferences;
    std::optional<StorageError> m_storageError;
    bool m_isRestored = false;
    bool m_isEnding = false; // whatever anybody answers
    bool m_isWorthSeeing = false;
    bool m_hadSession = false;
    int m_cards = 1 << int(Workspace::Explore); // workspaces that show the card, as bits
    bool m_isCardCalled = false; // where there is no room for it
    bool m_isBrowserCalled = false;

    MainActions *m_actions;
    WindowDialogs *m_dialogs;
    MainBar *m_bar = nullptr;
    Rail *m_rail = nullptr;
    QToolBar *m_railBar = nullptr;
    QDockWidget *m_dock = nullptr;
    MeterBrowser *m_browser = nullptr;
    QDockWidget *m_cardDock = nullptr;
    MeterCard *m_card = nullptr;
    QStackedWidget *m_centre = nullptr;
    ExplorePage *m_explore = nullptr;
    // Each of these is made when it is first shown, or when the first chart stands: whoever waits
    // for the window does not wait for them.
    EnterPage *m_enter = nullptr;
    InvoicesPage *m_invoices = nullptr;
    DeltasPage *m_deltas = nullptr;
    SeriesPage *m_series = nullptr;
    OutboxPage *m_outbox = nullptr;
    QTimer m_latePages; // runs until all of them are made
    QPointer<QuickEntry> m_quickEntry; // while a reading is typed
    NoticePage *m_notice = nullptr;
    FirstRunPage *m_firstRun = nullptr; // made when it is first needed
    Banner *m_banner = nullptr;
    Banner *m_rights = nullptr; // what the connection has no token for
    QuitNotice *m_quitNotice = nullptr;
    DataNotice *m_dataNotice = nullptr;
    QString m_exploreSummary;
    QString m_deltasSummary;
    QLabel *m_summary = nullptr;
    QLabel *m_note = nullptr;
    LoadStrip *m_loads;
    QProgressBar *m_progress = nullptr;
    UndoSendButton *m_undoSend = nullptr;
};

} // namespace meterdesk
