// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartkind.h"

namespace meterdesk {

//! For how much of the time the use was how high.
class DurationCurveKind : public ChartKind
{
public:
    QString name() const override;
    bool isOverTime() const override { return false; }
    bool followsWindow() const override { return true; }
    void build(const ChartOrder &order, ChartPicture &picture) const override;
};

} // namespace meterdesk
