// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats.h"
#include "services/desk.h"
#include "services/entryround.h"
#include "services/outbox.h"
#include "services/session.h"
#include "ui/connections/firstrunpage.h"
#include "ui/enter/enterpage.h"
#include "ui/invoices/invoicespage.h"
#include "ui/metercard/metercard.h"
#include "ui/series/loadprofiledialog.h"
#include "ui/series/profilespane.h"
#include "ui/series/seriespage.h"
#include "ui/shell/mainbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowdialogs.h"

#include <QDateTime>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
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
const QString kNewConnection = QStringLiteral("connection-new");
const QString kKeys = QStringLiteral("keys");
const QString kCardEnd = QStringLiteral("card-end");
const QString kProfiles = QStringLiteral("series-profiles");
const QString kLoadProfile = QStringLiteral("series-load-profile");
const QString kMapping = QStringLiteral("series-import-ids");
const QString kPaused = QStringLiteral("outbox-paused");
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

//! A day of quarter hours as distributors send it.
QString scratchFile()
{
    const QString path =
        QDir(QDir::tempPath()).filePath(QStringLiteral("meterdesk-load-profile.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("time;kWh\n");
    QDateTime at(QDate(2026, 3, 2), QTime(0, 0));
    for (int i = 0; i < 96; ++i, at = at.addSecs(900))
        file.write(QStringLiteral("%1;%2\n")
                       .arg(at.toString(QStringLiteral("dd.MM.yyyy HH:mm")))
                       .arg(i == 5 ? QStringLiteral("n/a")
                                   : QStringLiteral("%1,%2").arg(4 + i % 7).arg(i % 10))
                       .toUtf8());
    return path;
}

} // namespace

QStringList MainWindow::scenes()
{
    return {kReview,      kImport,      kSend,   kCardEnd,     kProfiles,
            kLoadProfile, kMapping,     kPaused, kConnections, kNewConnection,
            kPreferences, kDiagnostics, kKeys,   kFirstRun};
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
    if (word == kCardEnd) {
        showWorkspace(Workspace::Explore);
        if (auto *area = m_card->findChild<QScrollArea *>())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        return this;
    }
    if (word == kPaused)
        return showPaused();
    if (QWidget *seen = showSeriesScene(word))
        return seen;
    return word == kFirstRun ? showFirstScene() : showDialogScene(word);
}

QWidget *MainWindow::showSeriesScene(const QString &word)
{
    if (word != kProfiles && word != kLoadProfile && word != kMapping)
        return nullptr;
    showWorkspace(Workspace::Series);
    seriesPage().showPart(word == kMapping ? SeriesPage::Part::Mapping
                                           : SeriesPage::Part::Profiles);
    if (word != kLoadProfile)
        return this;
    LoadProfileDialog *dialog = seriesPage().profiles().import(scratchFile());
    return dialog ? static_cast<QWidget *>(dialog) : this;
}

//! What waits while a person has paused the sending.
QWidget *MainWindow::showPaused()
{
    Outbox *outbox = m_desk.session() ? m_desk.session()->outbox() : nullptr;
    if (!outbox)
        return nullptr;
    showWorkspace(Workspace::Outbox);
    outbox->setPaused(true);
    QList<EntryId> drafts;
    for (const OutboxEntry &entry : outbox->entries())
        if (entry.state == EntryState::Draft)
            drafts.append(entry.id);
    outbox->release(drafts);
    return this;
}

QWidget *MainWindow::showDialogScene(const QString &word)
{
    if (word == kConnections)
        return m_dialogs->manageConnections();
    if (word == kNewConnection)
        return m_dialogs->addConnection();
    if (word == kPreferences)
        return m_dialogs->editPreferences(m_preferences);
    if (word == kDiagnostics)
        return m_dialogs->showDiagnostics();
    return word == kKeys ? m_dialogs->showShortcuts() : nullptr;
}

QWidget *MainWindow::showFirstScene()
{
    // As the window is without any connection.
    for (QWidget *part : QList<QWidget *>{m_railBar, m_bar, m_dock, m_cardDock})
        part->hide();
    for (QWidget *part : statusBar()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        part->hide();
    showFirstRun();
    return this;
}

} // namespace meterdesk
