// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QAction;
class QMimeData;
class QTableView;

namespace meterdesk {

//! A table as text for spreadsheets (tab-separated) and as HTML for documents, with its head, in
//! the order that is seen; hidden rows and columns are left out. Figures, which are cells whose
//! \a rawRole is a double, go into the text without grouping and with a plain minus sign, so that
//! spreadsheets take them as numbers. Owned by the caller.
QMimeData *copyOfTable(const QTableView &table, int rawRole);

//! Gives \a table the action "Copy table" (Ctrl+C and the context menu), which puts copyOfTable()
//! on the clipboard. The action is owned by the table and follows the language.
QAction *addCopyAction(QTableView *table, int rawRole);

} // namespace meterdesk
