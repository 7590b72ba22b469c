// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/numberentry.h"
#include "files/table.h"

class QTableView;

//! What the dialogs that import tables do alike. GUI thread.
namespace meterdesk {

class Banner;

//! Makes \a table the preview of what is to be imported: whole rows of the usual height, not to be
//! edited, which Tab leaves.
void setUpPreview(QTableView *table);

//! Asks in \a banner whether the comma or the point is the decimal mark of \a numbers, in this
//! order, with what an example would be then.
void askMark(Banner &banner, const ColumnNumbers &numbers);
//! Asks in \a banner whether the day or the month is first in \a example, in this order.
void askOrder(Banner &banner, const QString &example);

//! The counts of \a parts that are not nought, beside each other.
QString countsText(std::initializer_list<std::pair<int, QString>> parts);

//! Puts \a rows, which were not taken, on the clipboard, and says so in \a banner.
void copyRejected(const Table &rows, Banner &banner);

} // namespace meterdesk
