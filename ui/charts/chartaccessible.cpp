// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/charttexts.h"
#include "ui/charts/curvechartview.h"
#include "ui/charts/deltachartview.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/timechartview.h"

#include <QAccessibleWidget>

namespace meterdesk {

namespace {

// A leaf: the parts of a graphics view (viewport, scroll bars) say nothing to a listener.
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(QWidget *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    { }

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text text) const override
    {
        if (text != QAccessible::Value)
            return QAccessibleWidget::text(text);
        if (const auto *deltas = qobject_cast<const DeltaChartView *>(widget()))
            return deltas->selectionText();
        if (const auto *map = qobject_cast<const HeatMapView *>(widget()))
            return map->cursorText();
        if (const auto *curves = qobject_cast<const CurveChartView *>(widget()))
            return curves->cursorText();
        return cursorText(static_cast<const TimeChartView &>(*widget()));
    }

private:
    static QString cursorText(const TimeChartView &view)
    {
        if (!view.cursor())
            return {};
        const ChartSeries &series = *view.series();
        const std::size_t index = *view.cursor();
        return QStringLiteral("%1: %2 %3")
            .arg(pointTimeText(series, index, view.locale(), false),
                 numberText(series.values()[index], series.labels().decimals, view.locale()),
                 series.labels().unit);
    }
};

QAccessibleInterface *createChart(const QString &, QObject *object)
{
    if (qobject_cast<TimeChartView *>(object) || qobject_cast<DeltaChartView *>(object)
        || qobject_cast<HeatMapView *>(object) || qobject_cast<CurveChartView *>(object))
        return new AccessibleChart(static_cast<QWidget *>(object));
    if (object->isWidgetType() && object->property(kChartProperty).toBool())
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Chart);
    // Moved by keys like a slider.
    if (auto *strip = qobject_cast<OverviewStrip *>(object))
        return new QAccessibleWidget(strip, QAccessible::Slider);
    return nullptr;
}

} // namespace

void installChartAccessibility()
{
    // The factory itself is what must be there once: Qt keeps a list and asks the newest first.
    QAccessible::removeFactory(createChart);
    QAccessible::installFactory(createChart);
}

} // namespace meterdesk
