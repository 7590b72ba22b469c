// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/anomalies.h"

#include <QString>
#include <QTimeZone>

namespace meterdesk {

//! What \a anomaly is, with its figures in \a unit: "Base load up by 11.6 kW". Computed here, and
//! never a verdict: it says what is so.
QString anomalyText(const Anomaly &anomaly, const QString &unit);

//! When it was, in \a zone: a moment, hours of a day, or the first and the last day.
QString anomalyTimeText(const Anomaly &anomaly, const QTimeZone &zone);

} // namespace meterdesk
