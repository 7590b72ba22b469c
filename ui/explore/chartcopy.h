// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayer.h"

#include <QLocale>

class QMimeData;

namespace meterdesk {

//! What a chart shows of \a range as text for spreadsheets (tab-separated) and as HTML for
//! documents: begin and end in the zone of the meter, and the value of each course. Figures have
//! the decimal mark of \a locale and no grouping. Owned by the caller.
QMimeData *copyOfChart(const ChartLayers &layers, const TimeRange &range, const QLocale &locale);

} // namespace meterdesk
