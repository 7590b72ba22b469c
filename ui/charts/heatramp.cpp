// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatramp.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

// The white of D65.
constexpr double kWhiteX = 0.95047;
constexpr double kWhiteZ = 1.08883;
constexpr double kLinearBelow = 216.0 / 24389; // of the cube root, CIE 15
constexpr double kLinearSlope = 24389.0 / 27;

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

int channel(double linear)
{
    const double value =
        linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(255 * std::clamp(value, 0.0, 1.0)));
}

double toLab(double value)
{
    return value > kLinearBelow ? std::cbrt(value) : (kLinearSlope * value + 16) / 116;
}

double fromLab(double value)
{
    const double cube = value * value * value;
    return cube > kLinearBelow ? cube : (116 * value - 16) / kLinearSlope;
}

} // namespace

LabColour labColour(QRgb colour)
{
    const double r = linear(qRed(colour));
    const double g = linear(qGreen(colour));
    const double b = linear(qBlue(colour));
    const double x = toLab((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / kWhiteX);
    const double y = toLab(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = toLab((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / kWhiteZ);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

QRgb rgbOf(const LabColour &colour)
{
    const double middle = (colour.lightness + 16) / 116;
    const double x = kWhiteX * fromLab(middle + colour.a / 500);
    const double y = fromLab(middle);
    const double z = kWhiteZ * fromLab(middle - colour.b / 200);
    return qRgb(channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
                channel(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
                channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z));
}

HeatRamp heatRamp(const LookTokens &colours)
{
    std::array<LabColour, std::tuple_size_v<decltype(colours.heat)>> stops;
    std::transform(colours.heat.begin(), colours.heat.end(), stops.begin(), labColour);
    HeatRamp ramp;
    for (std::size_t i = 0; i < ramp.size(); ++i) {
        const double at = static_cast<double>(i * (stops.size() - 1)) / (ramp.size() - 1);
        const std::size_t stop = std::min(static_cast<std::size_t>(at), stops.size() - 2);
        const double share = at - static_cast<double>(stop);
        const LabColour &from = stops[stop];
        const LabColour &to = stops[stop + 1];
        ramp[i] = rgbOf({std::lerp(from.lightness, to.lightness, share),
                         std::lerp(from.a, to.a, share), std::lerp(from.b, to.b, share)});
    }
    return ramp;
}

} // namespace meterdesk
