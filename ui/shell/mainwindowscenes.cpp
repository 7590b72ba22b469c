// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats.h"
#include "services/entryround.h"
#include "ui/connections/firstrunpage.h"
#include "ui/enter/enterpage.h"
#include "ui/invoices/invoicespage.h"
#include "ui/shell/mainbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowdialogs.h"

#include <QDockWidget>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

// What pictures show beside the workspaces as they open.

namespace meterdesk {

namespace {

const QString kReview = QStringLiteral("enter-review");
const QString kImport = QStringLiteral("enter-import");
const QString kSend = QStringLiteral("invoices-send");
const QString kConnections = QStringLiteral("connections");
const QString kPreferences = QStringLiteral("preferences");
const QString kDiagnostics = QStringLiteral("diagnostics");
const QString kFirstRun = QStringLiteral("first-run");

//! What somebody may have noted of the meters of \a round: use as it is expected, and in one row a
//! number that no meter has.
QString notedTable(const EntryRound &round)
{
    constexpr int kRows = 8;
    QString text =
        QStringLiteral("%1\t%2\t%3\n")
            .arg(MainWindow::tr("Meter"), MainWindow::tr("Read on"), MainWindow::tr("Register"));
    const QString moment = momentText(round.header().at, round.zone(), QLocale());
    for (int row = 0; row < std::min(kRows, round.rowCount()); ++row) {
        const auto expected = round.verdict(row).range;
        if (!expected)
            continue;
        const double state = (expected->low + expected->high) / 2;
        const QString serial = round.row(row).meter.serialNumber;
        text += QStringLiteral("%1\t%2\t%3\n")
                    .arg(row == 2 ? QString(serial).replace(0, 4, QStringLiteral("0000")) : serial,
                         moment, figureText(state, 1, QLocale()));
    }
    return text;
}

} // namespace

QStringList MainWindow::scenes()
{
    return {kReview, kImport, kSend, kConnections, kPreferences, kDiagnostics, kFirstRun};
}

QWidget *MainWindow::showScene(const QString &word)
{
    if (word == kReview) {
        showWorkspace(Workspace::Enter);
        enterPage().review();
        return this;
    }
    if (word == kImport) {
        const EntryRound *round = enterPage().round();
        return round ? enterPage().importText(notedTable(*round)) : nullptr;
    }
    if (word == kSend) {
        showWorkspace(Workspace::Invoices);
        invoicesPage().review();
        return this;
    }
    if (word == kConnections)
        return m_dialogs->manageConnections();
    if (word == kPreferences)
        return m_dialogs->editPreferences(m_preferences);
    if (word == kDiagnostics)
        return m_dialogs->showDiagnostics();
    if (word != kFirstRun)
        return nullptr;
    // As the window is without any connection.
    for (QWidget *part : QList<QWidget *>{m_railBar, m_bar, m_dock, m_cardDock})
        part->hide();
    for (QWidget *part : statusBar()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        part->hide();
    showFirstRun();
    return this;
}

} // namespace meterdesk
