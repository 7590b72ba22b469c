// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/anomalies.h"
#include "domain/analysis/weekframe.h"

#include <vector>

namespace meterdesk {

//! The parts of findAnomalies(), each for one kind; ascending by time. Frames of hours for nights.
std::vector<Anomaly> findSteps(const ReadingSeries &readings);
std::vector<Anomaly> findFlatLines(const ReadingSeries &readings, const WeekFrame &frame,
                                   const AnomalyOptions &options);
//! Without what overlaps \a steps: a false reading looks like a spike before or after its fall.
std::vector<Anomaly> findSpikes(const WeekFrame &frame, const std::vector<Anomaly> &steps,
                                const AnomalyOptions &options);
//! Night flow and base load.
std::vector<Anomaly> findNights(const WeekFrame &frame, const AnomalyOptions &options);

} // namespace meterdesk
