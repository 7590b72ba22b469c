// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"
#include "ui/explore/chartchoice.h"

#include <QStringList>
#include <QTimeZone>

namespace meterdesk {

//! The time that is put beside \a range by \a choice, while \a window is looked at: the year
//! before, or as far into the other period as \a range is in the window. Empty without a
//! comparison.
TimeRange comparedTime(const ChartChoice &choice, const TimeRange &range, const TimeRange &window,
                       const QTimeZone &zone);

//! What the years that are laid over are called: "Last year", "2 years back" …; or the other period
//! by its first day.
QStringList comparedNames(const ChartChoice &choice);
//! What is said behind a day that is compared with.
QString comparedNote(const ChartChoice &choice);

} // namespace meterdesk
