// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatimage.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace meterdesk {

namespace {

constexpr std::uint16_t kNone = 256; // beside the steps of a ramp
constexpr qreal kHatchDistance = 6; // as in the other charts
constexpr double kHatchOpacity = 0.6;

// Steps of the ramp: slot after slot, a column for each day, or for each pixel where days are
// narrower than that.
struct Columns
{
    int count = 0;
    std::vector<std::uint16_t> steps;

    const std::uint16_t *row(int slot) const
    {
        return steps.data() + static_cast<std::ptrdiff_t>(slot) * count;
    }
};

Columns dayColumns(const HeatMap &map, const HeatScale &scale)
{
    Columns columns{map.days,
                    std::vector<std::uint16_t>(
                        static_cast<std::size_t>(map.days) * std::size_t(map.slotsPerDay), kNone)};
    for (int day = 0; day < map.days; ++day) {
        for (int slot = 0; slot < map.slotsPerDay; ++slot) {
            const double value = map.value(day, slot);
            if (!std::isnan(value))
                columns.steps[std::size_t(slot) * std::size_t(map.days) + std::size_t(day)] =
                    static_cast<std::uint16_t>(scale.step(value));
        }
    }
    return columns;
}

// Each pixel has the mean of the days below it, each as much as lies in the pixel.
Columns pixelColumns(const HeatMap &map, const HeatScale &scale, int width)
{
    const auto slots = static_cast<std::size_t>(map.slotsPerDay);
    Columns columns{width, std::vector<std::uint16_t>(std::size_t(width) * slots, kNone)};
    const double perPixel = static_cast<double>(map.days) / width;
    std::vector<double> sums(slots);
    std::vector<double> weights(slots);
    for (int x = 0; x < width; ++x) {
        std::fill(sums.begin(), sums.end(), 0);
        std::fill(weights.begin(), weights.end(), 0);
        const double from = x * perPixel;
        const double to = from + perPixel;
        for (int day = int(from); day < std::min<double>(to, map.days); ++day) {
            const double weight = std::min(to, day + 1.0) - std::max<double>(from, day);
            for (std::size_t slot = 0; slot < slots; ++slot) {
                const double value = map.value(day, static_cast<int>(slot));
                if (std::isnan(value))
                    continue;
                sums[slot] += weight * value;
                weights[slot] += weight;
            }
        }
        for (std::size_t slot = 0; slot < slots; ++slot) {
            if (weights[slot] > perPixel / 2)
                columns.steps[slot * std::size_t(width) + std::size_t(x)] =
                    static_cast<std::uint16_t>(scale.step(sums[slot] / weights[slot]));
        }
    }
    return columns;
}

// The colours along x + y of lines at 45°, one pixel wide, smooth.
std::vector<QRgb> hatchPattern(const LookTokens &colours, qreal ratio)
{
    constexpr int kSamples = 8;
    const int distance = std::max(2, int(std::lround(kHatchDistance * ratio)));
    const double width = ratio * std::sqrt(2.0);
    const auto mixed = [](int under, int over, double share) {
        return int(std::lround(under + (over - under) * share));
    };
    std::vector<QRgb> pattern;
    for (int i = 0; i < distance; ++i) {
        int hits = 0;
        for (int j = 0; j < kSamples * kSamples; ++j) {
            const double sum =
                i + (j % kSamples + 0.5) / kSamples + double(j / kSamples) / kSamples;
            hits += std::fmod(sum, distance) < width ? 1 : 0;
        }
        const double share = kHatchOpacity * hits / (kSamples * kSamples);
        pattern.push_back(qRgb(mixed(qRed(colours.surface), qRed(colours.border), share),
                               mixed(qGreen(colours.surface), qGreen(colours.border), share),
                               mixed(qBlue(colours.surface), qBlue(colours.border), share)));
    }
    return pattern;
}

struct Span
{
    int from;
    int to;
};

void fillRow(QRgb *line, const Columns &columns, int slot, const HeatRamp &ramp, int width,
             std::vector<Span> *unknown)
{
    const std::uint16_t *steps = columns.row(slot);
    unknown->clear();
    int from = 0;
    for (int i = 0; i < columns.count; ++i) {
        const int to = heatEdge(i + 1, columns.count, width);
        if (steps[i] != kNone)
            std::fill(line + from, line + to, ramp[steps[i]]);
        else if (!unknown->empty() && unknown->back().to == from)
            unknown->back().to = to;
        else
            unknown->push_back({from, to});
        from = to;
    }
}

} // namespace

int heatEdge(int index, int count, int width)
{
    return static_cast<int>((static_cast<std::int64_t>(index) * width * 2 + count)
                            / (std::int64_t(count) * 2));
}

QImage heatImage(const HeatMap &map, const HeatRamp &ramp, const LookTokens &colours,
                 const QSize &size, qreal ratio)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(colours.surface);
    if (map.isEmpty())
        return image;
    const HeatScale scale(map.low, map.high);
    const Columns columns =
        map.days > size.width() ? pixelColumns(map, scale, size.width()) : dayColumns(map, scale);
    const std::vector<QRgb> pattern = hatchPattern(colours, ratio);
    std::vector<Span> unknown;
    for (int slot = 0; slot < map.slotsPerDay; ++slot) {
        const int top = heatEdge(slot, map.slotsPerDay, size.height());
        const int bottom = heatEdge(slot + 1, map.slotsPerDay, size.height());
        for (int y = top; y < bottom; ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
            if (y == top)
                fillRow(line, columns, slot, ramp, size.width(), &unknown);
            else
                std::memcpy(line, image.constScanLine(top), std::size_t(size.width()) * 4);
            for (const Span &span : unknown) {
                for (int x = span.from; x < span.to; ++x)
                    line[x] = pattern[std::size_t(x + y) % pattern.size()];
            }
        }
    }
    return image;
}

} // namespace meterdesk
