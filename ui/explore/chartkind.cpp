// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartkind.h"

#include "ui/explore/kindaverageday.h"
#include "ui/explore/kindconsumption.h"
#include "ui/explore/kindcumulated.h"
#include "ui/explore/kinddurationcurve.h"
#include "ui/explore/kindheatmap.h"
#include "ui/explore/kindregister.h"
#include "ui/explore/kindscatter.h"

#include <algorithm>

namespace meterdesk {

const ChartKind &ChartKind::of(ChartKindId id)
{
    static const RegisterKind s_register;
    static const ConsumptionKind s_consumption;
    static const CumulatedKind s_cumulated;
    static const HeatMapKind s_heatMap;
    static const AverageDayKind s_averageDay;
    static const DurationCurveKind s_durationCurve;
    static const ScatterKind s_scatter;
    switch (id) {
    case ChartKindId::Register:
        return s_register;
    case ChartKindId::Consumption:
        return s_consumption;
    case ChartKindId::Cumulated:
        return s_cumulated;
    case ChartKindId::HeatMap:
        return s_heatMap;
    case ChartKindId::AverageDay:
        return s_averageDay;
    case ChartKindId::DurationCurve:
        return s_durationCurve;
    case ChartKindId::Scatter:
        return s_scatter;
    }
    return s_consumption;
}

ChartLayer meterLayer(const ChartSource &source, ChartSeries::Pointer series)
{
    ChartLayer layer;
    layer.series = std::move(series);
    layer.number = source.number;
    layer.isRight = source.isRight;
    layer.name = source.name;
    layer.letter = source.letter;
    return layer;
}

void addCourse(const ChartOrder &order, const ChartSource &source, ChartPicture &picture)
{
    const bool isLookedAt = &source == &order.sources.first();
    const auto points = shownReadings(source);
    ChartLabels labels = chartLabels(source, *points, order.zone);
    Resolution resolution = ChartKind::of(order.choice.kind).resolution(order.choice.resolution);
    const bool isCompared = isLookedAt && order.choice.isCompared && order.sources.size() == 1;
    if (order.choice.kind != ChartKindId::Consumption
        || (resolution == Resolution::Interval && !isCompared)) {
        picture.layers << meterLayer(
            source,
            ChartSeries::fromPoints(points, labels, source.nature == ChartSource::Nature::Steps));
        return;
    }
    // Points of two years are not at the same times.
    if (resolution == Resolution::Interval)
        resolution = Resolution::Hour;
    labels.decimals = std::max(labels.decimals, 1);
    const ValueHours hours = valueHours(points->times(), points->states(), source.pointKind());
    const TimeRange range =
        isCompared && order.choice.comparesPeriod() ? order.window : TimeRange();
    picture.layers << meterLayer(source,
                                 ChartSeries::fromMeans(std::make_shared<Consumption>(meanCourse(
                                                            hours, resolution, order.zone, range)),
                                                        labels));
    if (!isCompared)
        return;
    const Consumption use = consumption(*hours.grown, resolution, order.zone, range);
    const auto comparisons = comparisonsOf(order, use, *hours.grown);
    for (int i = 0; i < int(comparisons.size()); ++i) {
        const auto means =
            std::make_shared<const Comparison>(meansOf(*comparisons.at(i), use, hours));
        picture.layers << previousLayer(order, i,
                                        ChartSeries::fromMeans(usesOf(use, *means), labels), means);
    }
}

std::shared_ptr<const Consumption> useOf(const ChartOrder &order, const ReadingSeries &readings)
{
    // Beside another period only what is looked at has a place.
    const ChartKind &kind = ChartKind::of(order.choice.kind);
    const bool isWindow = kind.followsWindow() || order.choice.comparesPeriod();
    return std::make_shared<Consumption>(
        consumption(readings, kind.resolution(order.choice.resolution), order.zone,
                    isWindow ? order.window : TimeRange()));
}

QList<std::shared_ptr<const Comparison>> comparisonsOf(const ChartOrder &order,
                                                       const Consumption &use,
                                                       const ReadingSeries &readings)
{
    const ChartChoice &choice = order.choice;
    QList<std::shared_ptr<const Comparison>> comparisons;
    if (!choice.isCompared || order.sources.size() > 1 || use.isEmpty())
        return comparisons;
    if (choice.compareBy == CompareBy::Period) {
        if (choice.otherBegin.isValid())
            comparisons << std::make_shared<Comparison>(
                compareFrom(use, readings, order.zone, choice.otherBegin));
        return comparisons;
    }
    for (int years = 1; years <= choice.years; ++years)
        comparisons << std::make_shared<Comparison>(
            compareYears(use, readings, order.zone, years, choice.alignment()));
    return comparisons;
}

std::shared_ptr<const Consumption> usesOf(const Consumption &use, const Comparison &comparison)
{
    auto uses = std::make_shared<Consumption>();
    uses->resolution = use.resolution;
    uses->edges = use.edges;
    uses->values = comparison.values;
    uses->flaws = comparison.flaws;
    return uses;
}

ChartLayer previousLayer(const ChartOrder &order, int index, ChartSeries::Pointer series,
                         std::shared_ptr<const Comparison> comparison)
{
    ChartLayer layer;
    layer.series = std::move(series);
    layer.role = ChartLayer::Role::Previous;
    layer.number = index + 1;
    layer.name = order.otherNames.value(index);
    layer.note = order.otherNote;
    layer.comparison = std::move(comparison);
    return layer;
}

} // namespace meterdesk
