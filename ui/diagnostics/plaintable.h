// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPalette;
class QTableView;
class QTableWidgetItem;

namespace meterdesk {

//! Makes \a table one to look at and to copy from: whole rows are chosen, nothing is edited, Tab
//! leaves it. \a rawRole as in addCopyAction().
void makePlain(QTableView *table, int rawRole);

//! A cell that cannot be changed; \a tip may be empty. A pale one tells that there is nothing.
QTableWidgetItem *plainCell(const QString &text, const QString &tip = {});
QTableWidgetItem *paleCell(const QString &text, const QPalette &palette);

} // namespace meterdesk
