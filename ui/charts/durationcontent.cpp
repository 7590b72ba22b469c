// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/durationcontent.h"

#include "ui/charts/axisscale.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/datetexts.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr qreal kLine = 1.5;
constexpr qreal kFillOpacity = 0.14;

} // namespace

DurationContent::DurationContent(std::shared_ptr<const DurationCurve> curve,
                                 const ChartLabels &labels)
    : CurveContent(labels)
    , m_curve(std::move(curve))
{ }

MinMax DurationContent::values() const
{
    MinMax minMax;
    if (!m_curve->isEmpty()) {
        minMax.add(m_curve->values.front());
        minMax.add(m_curve->values.back());
    }
    return minMax;
}

std::pair<double, double> DurationContent::ends(int) const
{
    return {0, std::max(m_curve->totalHours(), 1e-3)};
}

QList<CurveContent::Tick> DurationContent::ticks(int steps, const QLocale &locale) const
{
    const double total = m_curve->totalHours();
    const AxisScale scale = axisScale(0, total, steps, true);
    QList<Tick> ticks;
    for (int i = 0; i * scale.step <= total * (1 + 1e-9); ++i)
        ticks.append({i * scale.step, numberText(i * scale.step, scale.decimals, locale)});
    return ticks;
}

QString DurationContent::bottomTitle() const
{
    //: Below the axis of a duration curve
    return labels().isOfValues ? tr("hours with at least this value")
                               : tr("hours with at least this use");
}

QList<CurveContent::LegendItem> DurationContent::legend(const LookTokens &, const QLocale &) const
{
    return {};
}

// A value for each device pixel: the curve itself may have a hundred thousand.
void DurationContent::paint(QPainter *painter, const CurveSpace &space,
                            const LookTokens &colours) const
{
    const qreal ratio = std::clamp(painter->deviceTransform().m11(), 1.0, 4.0);
    const int columns = std::max(1, static_cast<int>(space.plot.width() * ratio));
    QPolygonF line;
    line.reserve(columns + 4);
    line << QPointF(space.plot.left(), space.yOf(m_curve->values.front()));
    double last = std::nan("");
    for (int i = 0; i < columns; ++i) {
        const double value = m_curve->valueAt((i + 0.5) / columns);
        // A level stretch needs its two ends alone.
        const bool isLevel =
            value == last && line.size() > 2 && line[line.size() - 2].y() == line.last().y();
        const QPointF point(space.plot.left() + (i + 0.5) * space.plot.width() / columns,
                            space.yOf(value));
        if (isLevel)
            line.last() = point;
        else
            line << point;
        last = value;
    }
    line << QPointF(space.plot.right(), space.yOf(m_curve->values.back()));
    QColor fill(colours.series[0]);
    fill.setAlphaF(static_cast<float>(kFillOpacity));
    const qreal zero = space.yOf(std::clamp(0.0, space.bottom, space.top));
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(QPolygonF(line)
                         << QPointF(space.plot.right(), zero) << QPointF(space.plot.left(), zero));
    painter->setPen(
        QPen(QColor(colours.series[0]), kLine, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->drawPolyline(line);
}

int DurationContent::nearest(const QPointF &position, const CurveSpace &space) const
{
    const double share = space.xAt(position.x()) / std::max(m_curve->totalHours(), 1e-3);
    return std::clamp(static_cast<int>(std::lround(share * (count() - 1))), 0, count() - 1);
}

CurveContent::Cursor DurationContent::cursor(int index, const QLocale &locale) const
{
    const double share = double(index) / (count() - 1);
    const double hours = share * m_curve->totalHours();
    return {hours, m_curve->valueAt(share),
            withUnit(numberText(hours, 0, locale), QStringLiteral("h")), std::nullopt};
}

QList<ReadoutStrip::Figure> DurationContent::figures(std::optional<int> index,
                                                     const QLocale &locale) const
{
    const QString hour = QStringLiteral("h");
    if (index) {
        const double share = double(*index) / (count() - 1);
        const QString hours = numberText(share * m_curve->totalHours(), 0, locale);
        ReadoutStrip::Figure use =
            figure(labels().isOfValues ? tr("Value of at least") : tr("Use of at least"),
                   m_curve->valueAt(share), locale);
        return {{tr("At the cursor"), hours, hour},
                {tr("Share of the time"), QString::number(*index), QStringLiteral("%")},
                use};
    }
    QList<ReadoutStrip::Figure> figures{
        figure(tr("Highest"), m_curve->values.front(), locale),
        //: Caption of a figure: for half of the time the use was higher
        figure(tr("Half of the time above"), m_curve->valueAt(0.5), locale),
        figure(tr("Lowest"), m_curve->values.back(), locale),
        {tr("Known"), numberText(m_curve->totalHours(), 0, locale), hour}};
    if (m_curve->leftOutHours > 0)
        figures.append({tr("Not known"), numberText(m_curve->leftOutHours, 0, locale), hour});
    return figures;
}

} // namespace meterdesk
