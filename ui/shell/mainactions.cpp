// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainactions.h"

#include "ui/shell/editactions.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace meterdesk {

MainActions::MainActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    addConnection = make({}, "plus");
    manageConnections = make({}, "plug");
    backUp = make({});
    restore = make({});
    reload = make(QKeySequence::Refresh, "retry");
    loadAll = make({});
    stopLoading = make({});
    exportShown = make(QKeySequence(Qt::CTRL | Qt::Key_E), "export");
    printShown = make(QKeySequence::Print, "print");
    preferences = make(QKeySequence(Qt::CTRL | Qt::Key_Comma), "settings");
    preferences->setMenuRole(QAction::PreferencesRole);
    diagnostics = make({}, "info");
    undo = makeForMenu(QKeySequence::Undo, "undo");
    redo = makeForMenu(QKeySequence::Redo, "redo");
    quit = make(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    explore = make(QKeySequence(Qt::CTRL | Qt::Key_2), "explore");
    enter = make(QKeySequence(Qt::CTRL | Qt::Key_3), "enter");
    invoices = make(QKeySequence(Qt::CTRL | Qt::Key_4), "invoices");
    deltas = make(QKeySequence(Qt::CTRL | Qt::Key_5), "deltas");
    series = make(QKeySequence(Qt::CTRL | Qt::Key_6), "series");
    outbox = make(QKeySequence(Qt::CTRL | Qt::Key_7), "outbox");
    readMeter = make(QKeySequence(Qt::CTRL | Qt::Key_R));
    auto *workspaces = new QActionGroup(this);
    for (QAction *workspace : {explore, enter, invoices, deltas, series, outbox}) {
        workspace->setCheckable(true);
        workspaces->addAction(workspace);
    }
    explore->setChecked(true);
    jump = make(QKeySequence(Qt::CTRL | Qt::Key_K), "search");
    filter = make(QKeySequence::Find, "filter");
    card = make(QKeySequence(Qt::Key_F4), "meter");
    card->setCheckable(true);
    nextPane = make(QKeySequence(Qt::Key_F6));
    deactivated = make({});
    deactivated->setCheckable(true);
    auto *looks = new QActionGroup(this);
    for (QAction *&look : themes) {
        look = make({});
        look->setCheckable(true);
        looks->addAction(look);
    }
    themes[0]->setChecked(true);
    shortcuts = make(QKeySequence::HelpContents);
    about = make({});
    about->setMenuRole(QAction::AboutRole);
}

QAction *MainActions::make(const QKeySequence &key, const char *iconName)
{
    auto *action = new QAction(m_window);
    action->setShortcut(key);
    if (iconName) {
        const QString name = QString::fromLatin1(iconName);
        action->setIcon(icon(name));
        action->setProperty("iconName", name);
    }
    m_window->addAction(action);
    return action;
}

//! One whose key is told in the menu and answered by the widget that has the keys.
QAction *MainActions::makeForMenu(const QKeySequence &key, const char *iconName)
{
    QAction *action = make(key, iconName);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_window->removeAction(action);
    return action;
}

void MainActions::fill(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    m_file->addActions({addConnection, manageConnections});
    m_file->addSeparator();
    m_file->addActions({reload});
    m_file->addSeparator();
    m_file->addActions({exportShown, printShown});
    m_file->addSeparator();
    m_file->addActions({backUp, restore});
    m_file->addSeparator();
    m_file->addActions({preferences, diagnostics});
    m_file->addSeparator();
    m_file->addActions({quit});
    m_edit = bar->addMenu(QString());
    m_edit->addActions({undo, redo});
    auto *edits = new EditActions(undo, redo, m_window);
    connect(m_edit, &QMenu::aboutToShow, edits, &EditActions::update);
    m_view = bar->addMenu(QString());
    m_view->addActions({explore, enter, invoices, deltas, series, outbox});
    m_view->addSeparator();
    m_view->addActions({readMeter});
    m_view->addSeparator();
    m_view->addActions({jump, filter, card, nextPane});
    m_view->addSeparator();
    m_view->addActions({loadAll, stopLoading});
    m_view->addSeparator();
    m_view->addActions({deactivated});
    m_theme = m_view->addMenu(QString());
    m_theme->addActions({themes[0], themes[1], themes[2]});
    m_help = bar->addMenu(QString());
    m_help->addActions({shortcuts, about});
}

QList<QAction *> MainActions::withKeys() const
{
    QList<QAction *> actions;
    for (QAction *action :
         {explore, enter, invoices, deltas, series, outbox, readMeter, jump, filter, card, nextPane,
          reload, exportShown, printShown, preferences, shortcuts, quit}) {
        if (!action->shortcut().isEmpty())
            actions.append(action);
    }
    return actions;
}

void MainActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    addConnection->setText(tr("Add connection…"));
    manageConnections->setText(tr("Manage connections…"));
    backUp->setText(tr("Back up local data…"));
    restore->setText(tr("Restore…"));
    reload->setText(tr("Reload"));
    //: All readings of the meter that is looked at
    loadAll->setText(tr("Load everything"));
    stopLoading->setText(tr("Stop loading"));
    exportShown->setText(tr("Export…"));
    printShown->setText(tr("Print…"));
    preferences->setText(tr("Preferences…"));
    diagnostics->setText(tr("Diagnostics"));
    quit->setText(tr("Quit"));
    m_edit->setTitle(tr("&Edit"));
    undo->setText(tr("Undo"));
    redo->setText(tr("Redo"));
    m_view->setTitle(tr("&View"));
    explore->setText(tr("Explore"));
    enter->setText(tr("Enter readings"));
    //: The word for it at the left edge, where there is little room
    enter->setIconText(tr("Enter"));
    invoices->setText(tr("Invoices"));
    //: Monthly consumption
    deltas->setText(tr("Deltas"));
    series->setText(tr("Series and profiles"));
    //: The word for it at the left edge, where there is little room
    series->setIconText(tr("Series"));
    outbox->setText(tr("Outbox and journal"));
    //: The word for it at the left edge, where there is little room
    outbox->setIconText(tr("Outbox"));
    //: A reading of the chosen meter is to be typed
    readMeter->setText(tr("Read this meter…"));
    jump->setText(tr("Jump to…"));
    filter->setText(tr("Filter entities and meters"));
    card->setText(tr("Meter card"));
    //: Moves the focus from one part of the window to the next one
    nextPane->setText(tr("Next part of the window"));
    deactivated->setText(tr("Include deactivated meters"));
    m_theme->setTitle(tr("Theme"));
    themes[0]->setText(tr("As the system"));
    themes[1]->setText(tr("Light"));
    themes[2]->setText(tr("Dark"));
    m_help->setTitle(tr("&Help"));
    shortcuts->setText(tr("Keyboard shortcuts"));
    about->setText(tr("About Meterdesk"));
}

} // namespace meterdesk
