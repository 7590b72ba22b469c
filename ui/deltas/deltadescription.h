// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deltatablemodel.h"
#include "services/deltastore.h"
#include "ui/charts/deltachartview.h"

namespace meterdesk {

//! What the chart of \a table draws: \a year, the one before it and the range of those before.
DeltaBars deltaBars(const DeltaTableModel &table, int year, const QString &unit);

//! Where the figures of a table come from.
enum class DeltaSource {
    Service, //!< the service computed them
    Invoices, //!< the ledger, and where it has nothing, estimates
};
//! "from Enectiva"
QString sourceText(DeltaSource source);

//! The same in words for those who do not see it: \a subject by name, the unit, the months of this
//! year with their values, their sum, what is partial.
QString deltaDescription(const DeltaTableModel &table, int year, const QString &subject,
                         const QString &unit, DeltaSource source = DeltaSource::Service);

//! Where the deltas come from, when they were loaded, and that this month is partial; for the strip
//! at the bottom.
QString deltaSummary(const DeltaTableModel &table, std::optional<TimeMs> loadedAt);

//! "February 2026"
QString monthTitle(YearMonth month);

//! Why there are no rows, and what to do about it. \a error: of the last load.
QString emptyDeltasText(const DeltaSubject &subject, const std::optional<ApiError> &error);

//! What the banner says of \a error.
QString deltaErrorText(const DeltaSubject &subject, const ApiError &error);

//! Whether \a error is said where the rows would be: nothing else went wrong.
bool isUnknownSubject(const DeltaSubject &subject, const ApiError &error);

} // namespace meterdesk
