// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timerange.h"

#include <QByteArray>

namespace meterdesk {

//! Where a person looks: a meter and a time that was chosen for it. Without a meter it is the
//! period that runs, which moves on with the time.
struct ChartPlace
{
    MeterId meter;
    TimeRange range{0, 0};

    //! For the view state; empty without a meter.
    QByteArray save() const;
    //! No place where \a saved cannot be read.
    static ChartPlace restored(const QByteArray &saved);

    friend bool operator==(const ChartPlace &, const ChartPlace &) = default;
};

} // namespace meterdesk
