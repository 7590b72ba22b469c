// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/averagedaycontent.h"

#include "ui/charts/charttexts.h"
#include "ui/charts/datetexts.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr qreal kLine = 1.5;
constexpr qreal kBandOpacity = 0.14;

double at(const std::vector<double> &values, int index)
{
    const auto place = static_cast<std::size_t>(index);
    return place < values.size() ? values[place] : std::nan("");
}

// Calls \a draw for each run of known slots [from, to).
template<typename Draw>
void forRuns(const std::vector<double> &values, Draw draw)
{
    const int size = static_cast<int>(values.size());
    for (int from = 0; from < size;) {
        int to = from;
        while (to < size && !std::isnan(at(values, to)))
            ++to;
        if (to > from)
            draw(from, to);
        from = to + 1;
    }
}

// The points of a run: in the middle of each slot, and level to the edges of the run.
QPolygonF line(const std::vector<double> &values, int from, int to, const CurveSpace &space)
{
    const double hours = 24.0 / static_cast<double>(values.size());
    QPolygonF points;
    points << QPointF(space.xOf(from * hours), space.yOf(at(values, from)));
    for (int slot = from; slot < to; ++slot)
        points << QPointF(space.xOf((slot + 0.5) * hours), space.yOf(at(values, slot)));
    points << QPointF(space.xOf(to * hours), space.yOf(at(values, to - 1)));
    return points;
}

void paintShape(QPainter *painter, const DayShape &shape, const CurveSpace &space, QRgb ink)
{
    QColor fill(ink);
    fill.setAlphaF(static_cast<float>(kBandOpacity));
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    forRuns(shape.low, [&](int from, int to) {
        QPolygonF band = line(shape.low, from, to, space);
        QPolygonF upper = line(shape.high, from, to, space);
        std::reverse(upper.begin(), upper.end());
        painter->drawPolygon(band + upper);
    });
    painter->setPen(QPen(QColor(ink), kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    forRuns(shape.mean,
            [&](int from, int to) { painter->drawPolyline(line(shape.mean, from, to, space)); });
}

} // namespace

AverageDayContent::AverageDayContent(std::shared_ptr<const AverageDay> day,
                                     const ChartLabels &labels)
    : CurveContent(labels)
    , m_day(std::move(day))
{ }

bool AverageDayContent::isEmpty() const
{
    return m_day->workDays.days == 0 && m_day->weekends.days == 0;
}

MinMax AverageDayContent::values() const
{
    MinMax minMax;
    for (const DayShape *shape : {&m_day->workDays, &m_day->weekends}) {
        for (const auto *values : {&shape->mean, &shape->low, &shape->high}) {
            for (const double value : *values)
                minMax.add(value);
        }
    }
    return minMax;
}

std::pair<double, double> AverageDayContent::ends(int) const
{
    return {0, 24};
}

QList<CurveContent::Tick> AverageDayContent::ticks(int steps, const QLocale &) const
{
    const int step = steps >= 12 ? 2 : steps >= 8 ? 3 : 6;
    QList<Tick> ticks;
    for (int hour = 0; hour <= 24; hour += step)
        ticks.append({double(hour), hourText(hour)});
    return ticks;
}

QString AverageDayContent::bottomTitle() const
{
    return tr("time of day");
}

QList<CurveContent::LegendItem> AverageDayContent::legend(const LookTokens &colours,
                                                          const QLocale &) const
{
    QList<LegendItem> items;
    if (m_day->workDays.days > 0)
        items.append(
            {LegendItem::Line, colours.series[0], tr("work days (%1)").arg(m_day->workDays.days)});
    if (m_day->weekends.days > 0)
        items.append({LegendItem::Line, colours.series[1],
                      tr("Saturdays and Sundays (%1)").arg(m_day->weekends.days)});
    //: Legend: a band around a line
    items.append({LegendItem::Band, colours.series[0], tr("8 of 10 days")});
    return items;
}

void AverageDayContent::paint(QPainter *painter, const CurveSpace &space,
                              const LookTokens &colours) const
{
    paintShape(painter, m_day->weekends, space, colours.series[1]);
    paintShape(painter, m_day->workDays, space, colours.series[0]);
}

int AverageDayContent::nearest(const QPointF &position, const CurveSpace &space) const
{
    const double slot = space.xAt(position.x()) * m_day->slotsPerDay / 24;
    return std::clamp(static_cast<int>(std::floor(slot)), 0, count() - 1);
}

QString AverageDayContent::slotText(int slot) const
{
    return slotOfDayText(slot, m_day->slotsPerDay);
}

CurveContent::Cursor AverageDayContent::cursor(int index, const QLocale &) const
{
    return {hourOf(index + 0.5), at(m_day->workDays.mean, index), slotText(index),
            at(m_day->weekends.mean, index)};
}

double AverageDayContent::sumOf(const DayShape &shape) const
{
    double sum = shape.days > 0 ? 0 : std::nan("");
    for (const double value : shape.mean)
        sum += value; // NaN where a slot is not known: neither is the day
    // Means are not summed up.
    return labels().isOfValues && !shape.mean.empty() ? sum / double(shape.mean.size()) : sum;
}

QList<ReadoutStrip::Figure> AverageDayContent::figures(std::optional<int> index,
                                                       const QLocale &locale) const
{
    if (!index)
        return {figure(tr("Average work day"), sumOf(m_day->workDays), locale),
                figure(tr("Average Saturday or Sunday"), sumOf(m_day->weekends), locale)};
    QList<ReadoutStrip::Figure> figures{{tr("At the cursor"), slotText(*index), {}}};
    const auto add = [&](const DayShape &shape, const QString &mean, const QString &band) {
        if (shape.days == 0)
            return;
        figures << figure(mean, at(shape.mean, *index), locale);
        const double low = at(shape.low, *index);
        if (std::isnan(low))
            return;
        figures.append({band,
                        numberText(low, labels().decimals, locale) + QStringLiteral(" – ")
                            + numberText(at(shape.high, *index), labels().decimals, locale),
                        labels().unit});
    };
    //: Captions above figures; the second one of a range
    add(m_day->workDays, tr("Work days"), tr("8 of 10 work days"));
    add(m_day->weekends, tr("Saturdays and Sundays"), tr("8 of 10 of these"));
    return figures;
}

} // namespace meterdesk
