// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmaplayout.h"

#include "ui/charts/heatimage.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr qreal kHeadTop = 6;
constexpr qreal kMarks = 14;
constexpr qreal kRight = 14;
constexpr qreal kMeansGap = 12;
constexpr qreal kMeans = 88;
constexpr qreal kLeastPlotBesideMeans = 240;
constexpr qreal kScale = 236;
constexpr qreal kScaleHeight = 12;
constexpr qreal kLeastSums = 30;
constexpr qreal kMostSums = 72;
constexpr qreal kSumsShare = 0.13; // of the height
constexpr qreal kBottom = 12;

} // namespace

HeatMapLayout HeatMapLayout::make(const QSizeF &size, int days, int slotsPerDay, qreal line,
                                  qreal left, qreal ratio)
{
    const auto snap = [ratio](qreal value) { return std::round(value * ratio) / ratio; };
    const auto box = [&snap](qreal x1, qreal y1, qreal x2, qreal y2) {
        return QRectF(QPointF(snap(x1), snap(y1)), QPointF(snap(x2), snap(y2)));
    };
    HeatMapLayout layout;
    layout.ratio = ratio;
    layout.days = days;
    layout.slots = slotsPerDay;
    qreal right = size.width() - kRight;
    const bool hasMeans = right - left - kMeans - kMeansGap >= kLeastPlotBesideMeans;
    const qreal plotRight = std::max(left + 10, hasMeans ? right - kMeans - kMeansGap : right);
    right = std::max(right, plotRight);
    const qreal headBottom = kHeadTop + 2 * line + 4;
    const qreal top = headBottom + kMarks;
    const qreal sums = std::clamp(size.height() * kSumsShare, kLeastSums, kMostSums);
    const qreal dates = line + 12;
    const qreal bottom = std::max(top + 10, size.height() - kBottom - sums - dates);
    layout.head = box(left, kHeadTop, right, headBottom);
    const qreal scale = std::min(kScale, (right - left) / 2);
    layout.scale = box(right - scale, kHeadTop + 1, right, kHeadTop + 1 + kScaleHeight);
    layout.marks = box(left, headBottom, plotRight, top);
    layout.plot = box(left, top, plotRight, bottom);
    layout.dates = box(left, bottom, plotRight, bottom + dates);
    layout.sums = box(left, bottom + dates, plotRight, bottom + dates + sums);
    if (hasMeans)
        layout.means = box(plotRight + kMeansGap, top, right, bottom);
    return layout;
}

qreal HeatMapLayout::xOf(int day) const
{
    const int width = static_cast<int>(std::lround(plot.width() * ratio));
    return plot.left() + heatEdge(day, std::max(1, days), width) / ratio;
}

qreal HeatMapLayout::yOf(int slot) const
{
    const int height = static_cast<int>(std::lround(plot.height() * ratio));
    return plot.top() + heatEdge(slot, slots, height) / ratio;
}

QRectF HeatMapLayout::cellRect(const HeatCell &cell) const
{
    return {QPointF(xOf(cell.day), yOf(cell.slot)), QPointF(xOf(cell.day + 1), yOf(cell.slot + 1))};
}

int HeatMapLayout::dayAt(qreal x) const
{
    const int guess = static_cast<int>((x - plot.left()) / plot.width() * days);
    int day = std::clamp(guess, 0, days - 1);
    // Edges are rounded.
    while (day > 0 && xOf(day) > x)
        --day;
    while (day < days - 1 && xOf(day + 1) <= x)
        ++day;
    return day;
}

int HeatMapLayout::slotAt(qreal y) const
{
    const int guess = static_cast<int>((y - plot.top()) / plot.height() * slots);
    int slot = std::clamp(guess, 0, slots - 1);
    while (slot > 0 && yOf(slot) > y)
        --slot;
    while (slot < slots - 1 && yOf(slot + 1) <= y)
        ++slot;
    return slot;
}

} // namespace meterdesk
