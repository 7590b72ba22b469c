// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartkind.h"

namespace meterdesk {

//! The use of each period: the usual chart.
class ConsumptionKind : public ChartKind
{
public:
    QString name() const override;
    QString seriesName() const override;
    bool canCompare() const override { return true; }
    bool takesSeveralMeters() const override { return true; }
    void build(const ChartOrder &order, ChartPicture &picture) const override;
};

} // namespace meterdesk
