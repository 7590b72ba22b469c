// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"
#include "domain/datapoint.h"
#include "domain/monthlydelta.h"
#include "domain/outboxentry.h"
#include "domain/reading.h"
#include "files/table.h"

#include <QList>
#include <QTimeZone>

//! Series as the tables that `export` writes. The names of the columns are the same in every
//! language. Pure, any thread, linear in the rows.
namespace meterdesk::cli {

//! Those of \a readings within \a range, with times in \a zone: time, state, unit.
Table readingsTable(const ReadingSeries &readings, const TimeRange &range, const QTimeZone &zone,
                    const QString &unit);

//! The points within \a range: time (UTC), value.
Table pointsTable(const DataPointSeries &points, const TimeRange &range);

//! The months that \a range touches in \a zone, in their order: month, value, energy, unit. The
//! energy and the unit that a month does not tell are \a energy and \a unit.
Table deltasTable(const QList<MonthlyDelta> &deltas, const TimeRange &range, const QTimeZone &zone,
                  const QString &energy, const QString &unit);

//! from, to, value, unit, complete; no value where the readings say nothing of the period.
Table consumptionTable(const Consumption &consumption, const QTimeZone &zone, const QString &unit);
//! Adds a row to such a table.
void addConsumptionRow(Table &table, const TimeRange &period, double value, bool isComplete,
                       const QTimeZone &zone, const QString &unit);

//! The settled entries that were changed last within \a range, in the order in which they were
//! made; times in UTC, the days of invoices as days.
Table journalTable(const QList<OutboxEntry> &entries, const TimeRange &range);

} // namespace meterdesk::cli
