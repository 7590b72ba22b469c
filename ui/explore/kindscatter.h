// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartkind.h"

namespace meterdesk {

//! The use of days, weeks or months against how warm it was.
class ScatterKind : public ChartKind
{
public:
    QString name() const override;
    QString seriesName() const override { return {}; }
    bool isOverTime() const override { return false; }
    bool followsWindow() const override { return true; }
    bool needsTemperature() const override { return true; }
    Resolution resolution(Resolution chosen) const override
    {
        return chosen == Resolution::Week || chosen == Resolution::Month ? chosen : Resolution::Day;
    }
    void build(const ChartOrder &order, ChartPicture &picture) const override;
};

} // namespace meterdesk
