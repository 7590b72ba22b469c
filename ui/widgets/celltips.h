// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace meterdesk {

//! Cells and titles of \a table that have no room for their text tell it whole as a tool tip,
//! unless the model has a tip of its own for them (Qt::ToolTipRole). Once for a table is enough.
void addCellTips(QTableView *table);

} // namespace meterdesk
