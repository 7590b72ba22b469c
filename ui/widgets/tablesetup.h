// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace meterdesk {

//! What all tables of the window have alike: rows of one height without numbers and grid, one row
//! chosen as a whole, no edit, no wrap, Tab leaves. A table that differs in a point says so after
//! it.
void setUpTable(QTableView *table);

} // namespace meterdesk
