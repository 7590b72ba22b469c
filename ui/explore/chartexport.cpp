// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartexport.h"

#include "domain/analysis/units.h"
#include "models/formats.h"
#include "ui/charts/curvechartview.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/chartfill.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/exporttable.h"

#include <QCoreApplication>
#include <QDateTime>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ChartExport)
};

using Kind = ChartKindId;

QStringList withoutRepeats(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList namesOf(const ChartOrder &order)
{
    QStringList names;
    for (const ChartSource &source : order.sources)
        names << source.name;
    return withoutRepeats(names);
}

QString unitText(const ShownChart &shown)
{
    QStringList units;
    for (const ChartSource &source : shown.order.sources)
        units << (shown.order.choice.kind == Kind::DurationCurve ? powerUnit(source.unit)
                                                                 : source.unit);
    QString text = withoutRepeats(units).join(QStringLiteral(", "));
    const QStringList rules = withoutRepeats(shown.rules);
    if (!rules.isEmpty())
        text += QStringLiteral(" (%1)").arg(rules.join(QStringLiteral("; ")));
    return text;
}

bool isOfValues(const ChartOrder &order)
{
    return order.sources.first().isOfValues();
}

QString chartText(const ChartOrder &order)
{
    const ChartKind &shown = ChartKind::of(order.choice.kind);
    const QString kind = isOfValues(order) ? shown.seriesName() : shown.name();
    const QString &axis = order.sources.first().axisTitle;
    const bool isOther = order.choice.kind == Kind::DurationCurve || axis.isEmpty()
        || axis == order.sources.first().unit;
    return isOther ? kind : QStringLiteral("%1, %2").arg(kind, axis);
}

QString sourceText(const ChartOrder &order)
{
    const bool isAsStored = order.choice.kind == Kind::Register;
    if (isOfValues(order))
        return isAsStored ? Text::tr("Data points from Enectiva")
                          : Text::tr("Computed here from data points");
    if (isAsStored)
        return Text::tr("Readings from Enectiva");
    return order.sources.first().prices.isEmpty()
        ? Text::tr("Computed here from readings")
        : Text::tr("Computed here from readings and unit prices from invoices");
}

QList<TitleBlock::Line> linesOf(const ShownChart &shown)
{
    const ChartOrder &order = shown.order;
    QList<TitleBlock::Line> lines;
    const auto add = [&lines](const QString &caption, const QString &text) {
        if (!text.isEmpty())
            lines.append({caption, text});
    };
    //: The number of a data series
    add(isOfValues(order) ? Text::tr("Series ID") : Text::tr("Place"),
        withoutRepeats(shown.places).join(QStringLiteral("; ")));
    add(Text::tr("Period"), rangeText(shown.range, order.zone));
    add(Text::tr("Chart"), chartText(order));
    add(Text::tr("Unit"), unitText(shown));
    add(Text::tr("Time zone"), QString::fromLatin1(order.zone.id()));
    add(Text::tr("Source"), sourceText(order));
    if (order.choice.kind == Kind::Scatter)
        //: %1 is the id of a data series
        add(Text::tr("Temperature"),
            Text::tr("Data series %1 from Enectiva").arg(order.choice.temperature.value));
    if (shown.loadedAt)
        add(Text::tr("Loaded"), momentText(*shown.loadedAt, order.zone, QLocale()));
    return lines;
}

QList<TitleBlock::Course> coursesOf(const ChartLayers &layers)
{
    QList<TitleBlock::Course> courses;
    if (layers.size() < 2)
        return courses;
    for (const ChartLayer &layer : layers) {
        const QString name = layer.letter.isNull()
            ? layer.name
            : QStringLiteral("%1  %2").arg(layer.letter).arg(layer.name);
        courses.append({layer.colour(kLightTokens), layer.dashes(), name});
    }
    return courses;
}

template<typename View>
auto painterOf(std::shared_ptr<View> view)
{
    return [view](QPainter &painter, const QRectF &rect, const LookTokens &colours) {
        view->paintChart(painter, rect, colours);
    };
}

void setChart(ChartSheet &sheet, const ShownChart &shown)
{
    if (!shown.picture.layers.isEmpty()) {
        auto view = std::make_shared<TimeChartView>();
        view->setVisibleRange(shown.range);
        view->setLayers(shown.picture.layers);
        view->setAnnotations(shown.annotations);
        view->setNotLoaded(shown.notLoaded);
        sheet.chart = painterOf(view);
    } else if (shown.picture.heatMap) {
        auto view = std::make_shared<HeatMapView>();
        fill(*view, shown.order, shown.picture);
        sheet.chart = painterOf(view);
    } else {
        auto view = std::make_shared<CurveChartView>();
        fill(*view, shown.order, shown.picture);
        sheet.chart = painterOf(view);
    }
}

QString fileName(const ShownChart &shown)
{
    const QTimeZone &zone = shown.order.zone;
    const auto day = [&zone](TimeMs time) {
        return QDateTime::fromMSecsSinceEpoch(time, zone).date().toString(Qt::ISODate);
    };
    const QString from = day(shown.range.from);
    const QString to = day(shown.range.to - 1);
    const QStringList names = namesOf(shown.order);
    const QString meters = names.size() > 2
        ? QStringLiteral("%1 +%2").arg(names.first()).arg(names.size() - 1)
        : names.join(QStringLiteral(" + "));
    const ChartKind &kind = ChartKind::of(shown.order.choice.kind);
    return QStringList{meters, isOfValues(shown.order) ? kind.seriesName() : kind.name(),
                       from == to ? from : QStringLiteral("%1 – %2").arg(from, to)}
        .join(QLatin1Char(' '));
}

} // namespace

QString rangeText(const TimeRange &range, const QTimeZone &zone)
{
    const QLocale locale;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.from, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.to, zone);
    if (from.date().startOfDay(zone) != from || to.date().startOfDay(zone) != to)
        return QStringLiteral("%1 – %2").arg(momentText(range.from, zone, locale),
                                             momentText(range.to, zone, locale));
    const QString first = dayText(from.date(), locale);
    const QString last = dayText(to.date().addDays(-1), locale);
    return first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
}

ChartOutcome chartOutcome(const ShownChart &shown)
{
    ChartOutcome outcome;
    outcome.fileName = fileName(shown);
    outcome.sheet.head = {namesOf(shown.order).join(QStringLiteral(", ")), linesOf(shown),
                          coursesOf(shown.picture.layers)};
    setChart(outcome.sheet, shown);
    std::vector<std::pair<QString, Cell>> title{
        {isOfValues(shown.order) ? Text::tr("Data series")
                                 //: The first line of a table: which meter it is of
                                 : Text::tr("Meter"),
         outcome.sheet.head.title}};
    for (const TitleBlock::Line &line : outcome.sheet.head.lines)
        title.emplace_back(line.caption, line.text);
    outcome.table = [title, order = shown.order, picture = shown.picture, range = shown.range] {
        Table table = exportTable(order, picture, range);
        table.title = title;
        return table;
    };
    return outcome;
}

} // namespace meterdesk
