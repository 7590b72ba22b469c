// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scattercontent.h"

#include "ui/charts/axisscale.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/datetexts.h"

#include <QDateTime>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meterdesk {

namespace {

constexpr qreal kRadius = 3;
constexpr qreal kSmallRadius = 2; // of many points
constexpr std::size_t kMany = 800;
constexpr qreal kLine = 1.5;
constexpr float kOpacity = 0.55F;
constexpr int kDigits = 3; // of the numbers of an equation, at least
constexpr qreal kMargin = 0.02; // of the axis of temperatures, beside the outermost points

// Three digits that count, whatever the size.
QString coefficientText(double value, const QLocale &locale)
{
    if (value == 0)
        return numberText(0, 0, locale);
    const int before = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    return numberText(value, std::clamp(kDigits - before, 0, 9), locale);
}

} // namespace

ScatterContent::ScatterContent(std::shared_ptr<const Scatter> scatter, const ScatterFit &fit,
                               const ChartLabels &labels, const QString &temperatureUnit)
    : CurveContent(labels)
    , m_scatter(std::move(scatter))
    , m_fit(fit)
    , m_temperatureUnit(temperatureUnit)
    , m_byTemperature(m_scatter->points.size())
{
    for (const ScatterPoint &place : m_scatter->points)
        m_temperatures.add(place.temperature);
    std::iota(m_byTemperature.begin(), m_byTemperature.end(), 0);
    std::stable_sort(m_byTemperature.begin(), m_byTemperature.end(),
                     [this](int a, int b) { return point(a).temperature < point(b).temperature; });
}

MinMax ScatterContent::values() const
{
    MinMax minMax;
    for (const ScatterPoint &place : m_scatter->points)
        minMax.add(place.use);
    return minMax;
}

std::pair<double, double> ScatterContent::ends(int) const
{
    if (m_temperatures.isEmpty())
        return {0, 1};
    const double length = m_temperatures.max - m_temperatures.min;
    const double margin = std::max(length * kMargin, 0.5);
    return {m_temperatures.min - margin, m_temperatures.max + margin};
}

QList<CurveContent::Tick> ScatterContent::ticks(int steps, const QLocale &locale) const
{
    QList<Tick> ticks;
    const auto [left, right] = ends(steps);
    const AxisScale scale = axisScale(left, right, steps, false);
    for (int i = 0; scale.bottom + i * scale.step <= right; ++i) {
        const double at = scale.bottom + i * scale.step;
        if (at >= left)
            ticks.append({at, numberText(at, scale.decimals, locale)});
    }
    return ticks;
}

QString ScatterContent::bottomTitle() const
{
    return m_temperatureUnit.isEmpty() ? tr("temperature")
                                       : tr("temperature, %1").arg(m_temperatureUnit);
}

QString ScatterContent::equation(const QLocale &locale) const
{
    const Regression &line = *m_fit.line;
    const QString sign = line.slope < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return QStringLiteral("y = %1 %2 %3 x")
        .arg(coefficientText(line.intercept, locale), sign,
             coefficientText(std::abs(line.slope), locale));
}

QString ScatterContent::balanceTitle() const
{
    return m_fit.bend->kind == DegreeDays::Heating
        //: Below this outdoor temperature the use grows, by heating
        ? tr("Heating below")
        //: Above this outdoor temperature the use grows, by cooling
        : tr("Cooling above");
}

QString ScatterContent::fitText(const QLocale &locale) const
{
    return m_fit.bend
        ? QStringLiteral("%1 %2").arg(balanceTitle(), temperatureText(m_fit.bend->balance, locale))
        : equation(locale);
}

QList<ReadoutStrip::Figure> ScatterContent::fitFigures(const QLocale &locale) const
{
    if (!m_fit.bend)
        return {{tr("Line"), equation(locale), {}}};
    const DegreeDayFit &bend = *m_fit.bend;
    return {{balanceTitle(), numberText(bend.balance, 1, locale), m_temperatureUnit},
            //: The use of a period that does not depend on the outdoor temperature
            {tr("Base load"), coefficientText(bend.baseLoad, locale), labels().unit},
            //: The use of a period for each degree that it is colder, or warmer, outside
            {tr("Per degree"), coefficientText(bend.slope, locale), labels().unit}};
}

QList<CurveContent::LegendItem> ScatterContent::legend(const LookTokens &colours,
                                                       const QLocale &locale) const
{
    const QString points = m_scatter->resolution == Resolution::Month
        ? tr("%n month(s)", nullptr, count())
        : m_scatter->resolution == Resolution::Week ? tr("%n week(s)", nullptr, count())
                                                    : tr("%n day(s)", nullptr, count());
    QList<LegendItem> items;
    if (!m_fit.isEmpty())
        items.append({LegendItem::Line, colours.series[1],
                      QStringLiteral("%1,  R² = %2")
                          .arg(fitText(locale), numberText(m_fit.r2(), 2, locale))});
    items.append({LegendItem::Point, colours.series[0], points});
    return items;
}

void ScatterContent::paint(QPainter *painter, const CurveSpace &space,
                           const LookTokens &colours) const
{
    const bool isMany = m_scatter->points.size() > kMany;
    const qreal radius = isMany ? kSmallRadius : kRadius;
    QColor ink(colours.series[0]);
    ink.setAlphaF(kOpacity);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    for (const ScatterPoint &place : m_scatter->points)
        painter->drawEllipse(QPointF(space.xOf(place.temperature), space.yOf(place.use)), radius,
                             radius);
    if (m_fit.isEmpty() || m_temperatures.isEmpty())
        return;
    // As far as there are points: what lies beyond was not measured.
    QPolygonF line;
    const auto add = [&](double temperature) {
        line << QPointF(space.xOf(temperature), space.yOf(m_fit.at(temperature)));
    };
    add(m_temperatures.min);
    if (m_fit.bend)
        add(m_fit.bend->balance);
    add(m_temperatures.max);
    painter->setPen(QPen(QColor(colours.series[1]), kLine));
    painter->drawPolyline(line);
}

int ScatterContent::nearest(const QPointF &position, const CurveSpace &space) const
{
    int best = 0;
    qreal least = std::numeric_limits<qreal>::infinity();
    for (int i = 0; i < count(); ++i) {
        const QPointF away =
            QPointF(space.xOf(point(i).temperature), space.yOf(point(i).use)) - position;
        const qreal distance = QPointF::dotProduct(away, away);
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

int ScatterContent::stepped(std::optional<int> index, int by) const
{
    const auto begin = m_byTemperature.begin();
    std::optional<int> place;
    if (index)
        place = static_cast<int>(std::find(begin, m_byTemperature.end(), *index) - begin);
    return m_byTemperature[static_cast<std::size_t>(CurveContent::stepped(place, by))];
}

QString ScatterContent::temperatureText(double temperature, const QLocale &locale) const
{
    return withUnit(numberText(temperature, 1, locale), m_temperatureUnit);
}

QString ScatterContent::periodText(const TimeRange &period, const QLocale &locale) const
{
    const QTimeZone zone = labels().zone.isValid() ? labels().zone : QTimeZone::utc();
    return daysText(QDateTime::fromMSecsSinceEpoch(period.from, zone).date(),
                    QDateTime::fromMSecsSinceEpoch(period.to - 1, zone).date(), locale);
}

CurveContent::Cursor ScatterContent::cursor(int index, const QLocale &locale) const
{
    const ScatterPoint &place = point(index);
    return {place.temperature, place.use, temperatureText(place.temperature, locale), std::nullopt};
}

QList<ReadoutStrip::Figure> ScatterContent::figures(std::optional<int> index,
                                                    const QLocale &locale) const
{
    QList<ReadoutStrip::Figure> figures;
    if (index) {
        const ScatterPoint &place = point(*index);
        figures.append({tr("At the cursor"), periodText(place.period, locale), {}});
        figures.append(
            {tr("Temperature"), numberText(place.temperature, 1, locale), m_temperatureUnit});
        figures << figure(tr("Use"), place.use, locale);
        if (m_fit.isEmpty())
            return figures;
        const double expected = m_fit.at(place.temperature);
        figures << figure(tr("By the line"), expected, locale);
        figures.append({tr("Difference"),
                        signedText(place.use - expected, labels().decimals, locale),
                        labels().unit});
        return figures;
    }
    if (!m_fit.isEmpty()) {
        figures << fitFigures(locale);
        figures.append({tr("R²"), numberText(m_fit.r2(), 2, locale), {}});
    }
    figures.append({tr("Points"), numberText(count(), 0, locale), {}});
    const int missing = m_scatter->incompleteUse + m_scatter->missingTemperature;
    if (missing > 0)
        figures.append({tr("Not known"), numberText(missing, 0, locale), {}});
    return figures;
}

} // namespace meterdesk
