// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storageerror.h"

#include <QMainWindow>

#include <optional>

class QComboBox;
class QDockWidget;
class QLabel;
class QProgressBar;
class QStackedWidget;

namespace meterdesk {

class Banner;
class Desk;
class ExplorePage;
class MeterBrowser;
class NoticePage;
class StatusLabel;
class Theme;

//! The window: entities and meters on the left, the workspace in the middle, what goes on below.
//! It shows what Desk has open and asks it for other connections; it holds no data.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! Both must outlive the window.
    MainWindow(Desk &desk, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    MeterBrowser &browser() { return *m_browser; }
    ExplorePage &explore() { return *m_explore; }
    //! Whether nothing is on its way any more: for pictures.
    bool isSettled() const;

Q_SIGNALS:
    //! The person wants to look at the demo instead.
    void demoAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeMenus();
    void makeToolBar();
    void makeDock();
    void makeCentre();
    void makeStrip();
    void connectDesk();
    void retranslate();

    void showOpened();
    void showStorageFailure(const StorageError &error);
    void showConnections();
    void takeSession();
    void letGo();
    void updateNotice();
    void updateState();
    void updateProgress();
    void updateTitle();
    void saveLook();
    void restoreLook();
    void about();

    Desk &m_desk;
    Theme &m_theme;
    std::optional<StorageError> m_storageError;
    bool m_isRestored = false;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_exploreAction = nullptr;
    QAction *m_filterAction = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_deactivated = nullptr;
    QAction *m_themes[3] = {};
    QMenu *m_themeMenu = nullptr;
    QAction *m_about = nullptr;
    QLabel *m_connectionLabel = nullptr;
    QComboBox *m_connection = nullptr;
    StatusLabel *m_status = nullptr;
    QDockWidget *m_dock = nullptr;
    MeterBrowser *m_browser = nullptr;
    QStackedWidget *m_centre = nullptr;
    ExplorePage *m_explore = nullptr;
    NoticePage *m_notice = nullptr;
    Banner *m_banner = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace meterdesk
