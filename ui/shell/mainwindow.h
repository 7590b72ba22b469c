// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/storageerror.h"
#include "services/preferences.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QComboBox;
class QDialog;
class QDockWidget;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolBar;

namespace meterdesk {

class Appearance;
class Banner;
class Desk;
class ExplorePage;
class MainActions;
class MeterBrowser;
class NoticePage;
class PeriodPicker;
class PreferencesDialog;
class Rail;
class StatusLabel;

//! The window: entities and meters on the left, one workspace at a time in the middle, what goes on
//! below. It shows what Desk has open and asks it for other connections; it holds no data.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Workspace { Explore, Deltas };
    Q_ENUM(Workspace)

    //! Both must outlive the window.
    MainWindow(Desk &desk, Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! The workspaces that a person can go to now; none while no connection is open.
    QList<Workspace> workspaces() const;
    void showWorkspace(Workspace workspace);
    //! Whether nothing is on its way any more: for pictures.
    bool isSettled() const;
    //! Opens the connection \a name where there is one, and comes to the front.
    void comeForward(const QString &connection);

Q_SIGNALS:
    //! The person wants to look at the demo instead.
    void demoAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeToolBar();
    void makeDocks();
    void makeCentre();
    void makeStrip();
    void connectActions();
    void connectDesk();
    void retranslate();

    void showOpened();
    void showStorageFailure(const StorageError &error);
    void showConnections();
    void takeSession();
    void letGo();
    void showMeter(const MeterId &meter);
    void updateNotice();
    void updateState();
    void updateProgress();
    void updateTitle();
    void updateSummary();
    void saveLook();
    void restoreLook();

    void usePreferences(const Preferences &preferences);
    void editPreferences();
    void showShortcuts();
    void focusNextPane();
    void about();

    Desk &m_desk;
    Appearance &m_appearance;
    Preferences m_preferences;
    std::optional<StorageError> m_storageError;
    bool m_isRestored = false;

    MainActions *m_actions;
    QToolBar *m_bar = nullptr;
    QLabel *m_connectionLabel = nullptr;
    QComboBox *m_connection = nullptr;
    PeriodPicker *m_period = nullptr;
    StatusLabel *m_status = nullptr;
    Rail *m_rail = nullptr;
    QDockWidget *m_dock = nullptr;
    MeterBrowser *m_browser = nullptr;
    QStackedWidget *m_centre = nullptr;
    ExplorePage *m_explore = nullptr;
    NoticePage *m_notice = nullptr;
    Banner *m_banner = nullptr;
    QString m_exploreSummary;
    QLabel *m_summary = nullptr;
    QLabel *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
    QPointer<PreferencesDialog> m_preferencesDialog;
};

} // namespace meterdesk
