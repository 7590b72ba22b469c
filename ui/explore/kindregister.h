// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartkind.h"

namespace meterdesk {

//! The states of registers as they were read.
class RegisterKind : public ChartKind
{
public:
    QString name() const override;
    QString seriesName() const override { return {}; }
    bool hasResolution() const override { return false; }
    bool takesSeveralMeters() const override { return true; }
    void build(const ChartOrder &order, ChartPicture &picture) const override;
};

} // namespace meterdesk
