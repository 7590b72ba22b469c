// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/preferences.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace meterdesk {

class Desk;
class MainActions;
class ManageConnectionsDialog;
class PreferencesDialog;

//! What opens beside the window, each at most once: preferences, connections, diagnostics, keys,
//! about. Owned by the window.
class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this.
    WindowDialogs(Desk &desk, MainActions &actions, QWidget *window);

    //! Returns the dialog.
    QWidget *editPreferences(const Preferences &preferences);
    //! Shows in the open dialog what was changed elsewhere.
    void showPreferences(const Preferences &preferences);
    //! Returns the dialog.
    QWidget *addConnection();
    //! Returns the dialog.
    QWidget *manageConnections();
    //! Asks for new tokens of the open connection.
    void enterTokens();
    //! Returns the dialog.
    QWidget *showDiagnostics();
    //! Returns the dialog.
    QWidget *showShortcuts();
    void showAbout();

Q_SIGNALS:
    void preferencesChanged(const meterdesk::Preferences &preferences);

private:
    void present(QDialog *dialog);
    void showCurrency();

    Desk &m_desk;
    MainActions &m_actions;
    QWidget *m_window;
    QPointer<PreferencesDialog> m_preferences;
    QPointer<QDialog> m_addConnection;
    QPointer<ManageConnectionsDialog> m_manageConnections;
    QPointer<QDialog> m_diagnostics;
    QPointer<QDialog> m_shortcuts;
};

} // namespace meterdesk
