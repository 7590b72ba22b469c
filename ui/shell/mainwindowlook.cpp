// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that remembers its look and finds room for its docks.
#include "ui/shell/mainwindow.h"

#include "services/desk.h"
#include "services/viewstate.h"
#include "ui/outbox/outboxpage.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/meterbrowser.h"

#include <QAction>
#include <QDockWidget>

namespace meterdesk {

namespace {

constexpr QLatin1String kGeometryKey("window/geometry");
constexpr QLatin1String kLayoutKey("window/layout");
constexpr QLatin1String kCardsKey("window/cards");
constexpr int kLayoutVersion = 3;

} // namespace

void MainWindow::saveLook()
{
    if (!m_isRestored)
        return;
    m_desk.windowState().setValue(kGeometryKey, saveGeometry());
    m_desk.windowState().setValue(kLayoutKey, QMainWindow::saveState(kLayoutVersion));
}

void MainWindow::restoreLook()
{
    const ViewState &state = m_desk.windowState();
    const QByteArray geometry = state.value(kGeometryKey);
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QByteArray layout = state.value(kLayoutKey);
    if (!layout.isEmpty())
        QMainWindow::restoreState(layout, kLayoutVersion);
    restoreWorkspace();
    if (const QByteArray cards = state.value(kCardsKey); !cards.isEmpty())
        m_cards = cards.toInt();
    m_isRestored = true;
    fitDocks();
}

void MainWindow::fitDocks()
{
    const bool hasSession = m_desk.session() != nullptr;
    const bool isWanted = m_cards & (1 << int(workspace()));
    const bool showsCard = hasSession && (width() >= kRoomForCard ? isWanted : m_isCardCalled);
    m_cardDock->setVisible(showsCard);
    m_actions->card->setChecked(showsCard);
    m_dock->setVisible(hasSession && showsBrowser()
                       && (width() >= kRoomForBrowser || m_isBrowserCalled));
}

void MainWindow::callCard(bool isWanted)
{
    if (width() >= kRoomForCard) {
        const int bit = 1 << int(workspace());
        m_cards = isWanted ? m_cards | bit : m_cards & ~bit;
        m_desk.windowState().setValue(kCardsKey, QByteArray::number(m_cards));
    } else {
        m_isCardCalled = isWanted;
    }
    fitDocks();
}

void MainWindow::callBrowser()
{
    if (!showsBrowser())
        return outboxPage().focusFilter();
    m_isBrowserCalled = true;
    fitDocks();
    m_browser->focusFilter();
}

} // namespace meterdesk
