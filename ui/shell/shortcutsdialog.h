// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QTreeWidget;

namespace meterdesk {

//! The keys of the program in one list: those of the menus and those that work in a place.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    void addRoundKeys();
    void addKeys(const QString &place, const QList<QPair<QString, QString>> &keys);

    QTreeWidget *m_list;
};

} // namespace meterdesk
