// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>

class QMimeData;

namespace meterdesk {

//! Meters that are dragged within the program: from the list of meters onto a route, or within it.
inline constexpr char kMeterMime[] = "application/x-meterdesk-meters";

//! The caller owns it.
QMimeData *mimeOf(const QList<MeterId> &meters);
//! None where \a data is null or has no meters.
QList<MeterId> metersIn(const QMimeData *data);

} // namespace meterdesk
