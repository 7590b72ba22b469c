// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QAction;
class QMimeData;
class QTableView;
class QTreeView;

namespace meterdesk {

//! A table as text for spreadsheets (tab-separated) and as HTML for documents, with its head, in
//! the order that is seen; hidden rows and columns are left out. Figures, which are cells whose
//! \a rawRole is a double, go into the text without grouping and with a plain minus sign, so that
//! spreadsheets take them as numbers. Owned by the caller.
QMimeData *copyOfTable(const QTableView &table, int rawRole);
//! The same of a list with headings, whose rows are told in their order; what is folded is left
//! out.
QMimeData *copyOfTable(const QTreeView &tree, int rawRole);

//! Gives \a table, a table or a tree, the action "Copy table" (Ctrl+C and the context menu), which
//! puts copyOfTable() on the clipboard. A menu of the table's own has to take it in itself. The
//! action is owned by the table and follows the language.
QAction *addCopyAction(QAbstractItemView *table, int rawRole);

} // namespace meterdesk
