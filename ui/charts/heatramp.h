// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <array>

namespace meterdesk {

//! A colour in CIE L*a*b* under D65, with L* from 0 (black) to 100 (white).
struct LabColour
{
    double lightness = 0;
    double a = 0;
    double b = 0;
};

//! From and to sRGB (IEC 61966-2-1). What sRGB cannot show is clipped.
LabColour labColour(QRgb colour);
QRgb rgbOf(const LabColour &colour);

//! The colours of a heat map from the lowest value to the highest: 256 steps between the nine stops
//! of \a colours, interpolated in Lab, so that equal steps look equal.
using HeatRamp = std::array<QRgb, 256>;
HeatRamp heatRamp(const LookTokens &colours);

//! Which step of a ramp a value has: from \a low (0) to \a high (255), what is beyond has the ends.
class HeatScale
{
public:
    HeatScale(double low, double high)
        : m_low(low)
        , m_high(high)
        , m_factor(high > low ? 255 / (high - low) : 0)
    { }

    //! Not for NaN.
    int step(double value) const
    {
        if (value > m_high)
            return 255;
        return value <= m_low ? 0 : static_cast<int>((value - m_low) * m_factor + 0.5);
    }

private:
    double m_low;
    double m_high;
    double m_factor;
};

} // namespace meterdesk
