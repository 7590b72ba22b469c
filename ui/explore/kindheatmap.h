// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartkind.h"

namespace meterdesk {

//! Days by hours as a picture.
class HeatMapKind : public ChartKind
{
public:
    QString name() const override;
    bool isOverTime() const override { return false; }
    bool followsWindow() const override { return true; }
    Resolution resolution(Resolution chosen) const override
    {
        return chosen == Resolution::QuarterHour ? chosen : Resolution::Hour;
    }
    void build(const ChartOrder &order, ChartPicture &picture) const override;
};

} // namespace meterdesk
