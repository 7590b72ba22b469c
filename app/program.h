// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/endsignals.h"
#include "services/desk.h"
#include "ui/shell/appearance.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class QCoreApplication;

namespace meterdesk {

class DemoDraft;
class DemoLedger;
class DemoRound;
class MainWindow;
class SecretStore;
class Shots;
class SingleInstance;

namespace demo {
class DemoServer;
}

//! The demo's server as a connection with its tokens.
Desk::Given demoConnection(const demo::DemoServer &server);

//! What the person started, for as long as the window is open: makes the objects of the layers and
//! connects them. GUI thread; after QApplication.
class Program : public QObject
{
    Q_OBJECT

public:
    struct Arguments
    {
        bool isDemo = false;
        QString dataDirectory; //!< empty: the system's place; of the demo: one that is thrown away
        QString connection;
        QString language;
        QString shots; //!< folder for pictures; empty: none are taken
    };

    Program(QCoreApplication &application, const Arguments &arguments);
    ~Program() override;

    //! False, with a word on standard error, where there is nothing to show.
    bool start();

private:
    void makeDesk(const Desk::Options &options);
    void takeOpened();
    void makeWindow();
    void showWindow();
    bool isShown() const;
    void takeOpenFailure(const StorageError &error);
    void takeAnswer(bool isThere);
    void tellHowLong();
    void startDemoRound();
    void shoot();
    void end();

    const Arguments m_arguments;
    QElapsedTimer m_sinceStart;
    EndSignals m_endSignals;
    Appearance m_appearance;
    std::optional<QTemporaryDir> m_throwAway; //!< what the demo keeps
    std::unique_ptr<demo::DemoServer> m_demo;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DemoRound> m_demoRound;
    std::unique_ptr<DemoDraft> m_demoDraft;
    std::unique_ptr<DemoLedger> m_demoLedger;
    std::unique_ptr<Shots> m_shots;
    //! Runs while somebody else holds the directory and no window is shown yet.
    std::optional<QDeadlineTimer> m_givingWay;
};

} // namespace meterdesk
