// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QMenuBar;
class QWidget;

namespace meterdesk {

//! What can be done from the menus, each with its key. Owned by the window, which connects them.
class MainActions : public QObject
{
    Q_OBJECT

public:
    explicit MainActions(QWidget *window);

    void fill(QMenuBar *bar);
    void retranslate();
    //! All with a key, in the order of the menus.
    QList<QAction *> withKeys() const;

    QAction *addConnection;
    QAction *manageConnections;
    QAction *backUp;
    QAction *restore;
    QAction *reload;
    QAction *loadAll; //!< of the meter of Explore
    QAction *stopLoading;
    QAction *exportShown; //!< what the workspace shows
    QAction *printShown;
    QAction *preferences;
    QAction *diagnostics;
    QAction *undo; //!< of whatever has the keys, as is redo
    QAction *redo;
    QAction *quit;
    QAction *explore;
    QAction *enter;
    QAction *invoices;
    QAction *deltas;
    QAction *series;
    QAction *outbox;
    QAction *readMeter; //!< the chosen one
    QAction *jump;
    QAction *filter;
    QAction *card;
    QAction *nextPane;
    QAction *deactivated;
    QAction *themes[3]; //!< in the order of Preferences::Theme
    QAction *shortcuts;
    QAction *about;

private:
    QAction *make(const QKeySequence &key, const char *iconName = nullptr);
    QAction *makeForMenu(const QKeySequence &key, const char *iconName);

    QWidget *m_window;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_help = nullptr;
};

} // namespace meterdesk
