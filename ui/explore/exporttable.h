// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/table.h"
#include "ui/explore/chartpicture.h"

#include <QLocale>

class QMimeData;

namespace meterdesk {

//! What a chart shows of \a range as a table, times in the zone of the meter, figures in the units
//! shown and in the language of the program. Of a course of periods a row has its begin and end,
//! for a single meter the state of its register at the end, the use, the uses that it is compared
//! with, and the difference from the first of them. A meter has a figure only in the rows of its
//! own times. A heat map is a row for each day; average day, duration curve and scatter have a row
//! for each of their points.
//!
//! Figures have at most twelve digits, which is more than any register tells: differences of binary
//! fractions have a tail that is nobody's. Without title lines. Any thread.
Table exportTable(const ChartOrder &order, const ChartPicture &picture, const TimeRange &range);

//! \a table as text for spreadsheets (tab-separated, no grouping) and as HTML for documents, as
//! \a locale writes times and figures. Owned by the caller.
QMimeData *copyOfTable(const Table &table, const QLocale &locale);

} // namespace meterdesk
