// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartkind.h"

namespace meterdesk {

//! The use since the begin of the time that is shown, summed up.
class CumulatedKind : public ChartKind
{
public:
    QString name() const override;
    QString seriesName() const override { return {}; }
    bool canCompare() const override { return true; }
    bool takesSeveralMeters() const override { return true; }
    bool followsWindow() const override { return true; }
    void build(const ChartOrder &order, ChartPicture &picture) const override;
};

} // namespace meterdesk
