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
