// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowdialogs.h"

#include "services/desk.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/session.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/manageconnectionsdialog.h"
#include "ui/diagnostics/diagnosticsdialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/shortcutsdialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace meterdesk {

WindowDialogs::WindowDialogs(Desk &desk, MainActions &actions, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{ }

void WindowDialogs::present(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QWidget *WindowDialogs::editPreferences(const Preferences &preferences)
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(preferences, m_window);
        connect(m_preferences, &PreferencesDialog::preferencesChanged, this,
                &WindowDialogs::preferencesChanged);
        connect(m_preferences, &PreferencesDialog::currencyChanged, this,
                [this](const QString &sign) {
                    if (Session *session = m_desk.session())
                        session->records().choices().setCurrency(sign);
                });
        connect(&m_desk, &Desk::sessionChanged, m_preferences, [this] { showCurrency(); });
        connect(&m_desk, &Desk::sessionAboutToClose, m_preferences.data(),
                [this] { m_preferences->setCurrency({}, {}); });
        connect(&m_desk, &Desk::cacheSizeTold, m_preferences, &PreferencesDialog::setCacheSize);
        showCurrency();
    }
    m_desk.askCacheSize();
    present(m_preferences);
    return m_preferences;
}

void WindowDialogs::showCurrency()
{
    Session *session = m_desk.session();
    m_preferences->setCurrency(session ? session->connection().name : QString(),
                               session ? session->records().choices().currency() : QString());
}

void WindowDialogs::showPreferences(const Preferences &preferences)
{
    if (m_preferences && m_preferences->preferences() != preferences)
        m_preferences->setPreferences(preferences);
}

QWidget *WindowDialogs::addConnection()
{
    if (!m_addConnection)
        m_addConnection = new ConnectionDialog(m_desk, m_window);
    present(m_addConnection);
    return m_addConnection;
}

QWidget *WindowDialogs::manageConnections()
{
    if (!m_manageConnections) {
        m_manageConnections = new ManageConnectionsDialog(m_desk, m_window);
        connect(m_manageConnections, &ManageConnectionsDialog::addAsked, this,
                &WindowDialogs::addConnection);
    }
    present(m_manageConnections);
    return m_manageConnections;
}

void WindowDialogs::enterTokens()
{
    manageConnections();
    if (const auto current = m_desk.current())
        m_manageConnections->askForTokens(current->id);
}

QWidget *WindowDialogs::showDiagnostics()
{
    if (!m_diagnostics)
        m_diagnostics = new DiagnosticsDialog(m_desk, m_window);
    present(m_diagnostics);
    return m_diagnostics;
}

QWidget *WindowDialogs::showShortcuts()
{
    if (!m_shortcuts)
        m_shortcuts = new ShortcutsDialog(m_actions.withKeys(), m_window);
    present(m_shortcuts);
    return m_shortcuts;
}

void WindowDialogs::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Meterdesk"),
        tr("<b>Meterdesk %1</b><p>Meters, readings and invoices of an Enectiva account.</p>"
           "<p>Free software under the GNU General Public License 3 or later. The demo shows open "
           "data of the OpenDSM project (Apache License 2.0).</p>")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace meterdesk
