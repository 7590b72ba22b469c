// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exporttable.h"

#include "domain/analysis/units.h"
#include "models/formats.h"
#include "ui/explore/chartkind.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>
#include <cmath>
#include <optional>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ExportTable)
};

constexpr int kDigits = 12;

double rounded(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'g', kDigits).toDouble() : value;
}

QString withUnit(const QString &name, const QString &unit)
{
    return unit.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, unit);
}

QString slotText(int slot, int slotsPerDay)
{
    const int minutes = slot * 24 * 60 / slotsPerDay;
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

// ---- Over time ---------------------------------------------------------------------------------

using Span = std::pair<TimeMs, TimeMs>; // from, to; the same for a reading

class TimeTable
{
public:
    TimeTable(const ChartOrder &order, const ChartLayers &layers, const TimeRange &range)
        : m_order(order)
        , m_layers(layers)
        , m_range(range)
        , m_isPeriods(layers.first().series->kind() == ChartSeries::Kind::Consumption)
        , m_isAlone(order.sources.size() == 1)
    {
        const auto isPrevious = [](const ChartLayer &layer) {
            return layer.role == ChartLayer::Role::Previous;
        };
        const auto first = std::find_if(layers.begin(), layers.end(), isPrevious);
        m_compared = first == layers.end() ? nullptr : &*first;
        // What a register would show in money means nothing.
        const ChartSource &main = order.sources.first();
        if (m_isPeriods && m_isAlone && main.prices.isEmpty() && !main.isOfValues())
            m_register = shownReadings(order.sources.first());
    }

    Table make() const
    {
        Table table;
        table.header = header();
        for (const Span &span : rows())
            addRow(table.cells, span);
        return table;
    }

private:
    QString nameOf(const ChartLayer &layer) const
    {
        const QString &unit = layer.series->labels().unit;
        if (layer.role == ChartLayer::Role::Previous || !m_isAlone)
            return withUnit(layer.name, unit);
        if (layer.series->isOfValues())
            return withUnit(layer.series->kind() == ChartSeries::Kind::Consumption
                                ? Text::tr("Mean")
                                //: Of a data point
                                : Text::tr("Value"),
                            unit);
        switch (layer.series->kind()) {
        case ChartSeries::Kind::Register:
            return withUnit(Text::tr("Register"), unit);
        case ChartSeries::Kind::Consumption:
            return withUnit(Text::tr("Use"), unit);
        case ChartSeries::Kind::Cumulated:
            //: Since the begin of the period
            return withUnit(Text::tr("Use since the begin"), unit);
        }
        return {};
    }
    QStringList header() const
    {
        const QString unit = m_layers.first().series->labels().unit;
        QStringList names{m_isPeriods ? Text::tr("From") : Text::tr("Time")};
        if (m_isPeriods)
            //: The end of a period
            names << Text::tr("To");
        if (m_register)
            names << withUnit(Text::tr("Register at the end"), unit);
        for (const ChartLayer &layer : m_layers)
            names << nameOf(layer);
        if (m_compared)
            names << withUnit(Text::tr("Difference"), unit);
        return names;
    }
    //! The periods or times of all meters; what is compared is in those of now.
    std::vector<Span> rows() const
    {
        std::vector<Span> spans;
        for (const ChartLayer &layer : m_layers) {
            if (layer.role == ChartLayer::Role::Previous)
                continue;
            const ChartSeries &series = *layer.series;
            const auto [from, to] = series.indicesIn(m_range);
            // A reading at the very end belongs to the time behind.
            for (std::size_t i = from; i < to && series.times()[i] < m_range.to; ++i)
                spans.emplace_back(series.times()[i], series.endOf(i));
        }
        std::sort(spans.begin(), spans.end());
        spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
        return spans;
    }
    static double valueIn(const ChartSeries &series, const Span &span)
    {
        const auto times = series.times();
        const auto found = std::lower_bound(times.begin(), times.end(), span.first);
        const auto index = std::size_t(found - times.begin());
        const bool isThere = found != times.end() && *found == span.first
            && series.endOf(index) == span.second && series.hasValue(index);
        return isThere ? series.values()[index] : std::nan("");
    }
    void addRow(std::vector<Cell> &cells, const Span &span) const
    {
        cells.emplace_back(ZonedTime{span.first, m_order.zone});
        if (m_isPeriods)
            cells.emplace_back(ZonedTime{span.second, m_order.zone});
        if (m_register)
            cells.emplace_back(rounded(stateAt(*m_register, span.second)));
        for (const ChartLayer &layer : m_layers)
            cells.emplace_back(rounded(valueIn(*layer.series, span)));
        if (m_compared)
            cells.emplace_back(rounded(valueIn(*m_layers.first().series, span)
                                       - valueIn(*m_compared->series, span)));
    }

    const ChartOrder &m_order;
    const ChartLayers &m_layers;
    const TimeRange m_range;
    const bool m_isPeriods;
    const bool m_isAlone;
    const ChartLayer *m_compared = nullptr;
    std::shared_ptr<const ReadingSeries> m_register; // of a single meter
};

// ---- Not over time -----------------------------------------------------------------------------

Table heatTable(const HeatMap &map, const QString &unit)
{
    Table table;
    table.header << Text::tr("Day");
    for (int slot = 0; slot < map.slotsPerDay; ++slot)
        table.header << slotText(slot, map.slotsPerDay);
    table.header << withUnit(Text::tr("Whole day"), unit);
    for (int day = 0; day < map.days; ++day) {
        table.cells.emplace_back(map.day(day));
        for (int slot = 0; slot < map.slotsPerDay; ++slot)
            table.cells.emplace_back(rounded(map.value(day, slot)));
        table.cells.emplace_back(rounded(map.daySums[std::size_t(day)]));
    }
    return table;
}

Table averageTable(const AverageDay &day, const QString &unit)
{
    Table table;
    table.header << Text::tr("Time of day") << withUnit(Text::tr("Work days, mean"), unit)
                 << withUnit(Text::tr("Work days, 10 % are below"), unit)
                 << withUnit(Text::tr("Work days, 10 % are above"), unit)
                 << withUnit(Text::tr("Weekends, mean"), unit)
                 << withUnit(Text::tr("Weekends, 10 % are below"), unit)
                 << withUnit(Text::tr("Weekends, 10 % are above"), unit);
    const auto at = [](const std::vector<double> &values, int slot) {
        return std::size_t(slot) < values.size() ? rounded(values[std::size_t(slot)])
                                                 : std::nan("");
    };
    for (int slot = 0; slot < day.slotsPerDay; ++slot)
        table.addRow(slotText(slot, day.slotsPerDay), at(day.workDays.mean, slot),
                     at(day.workDays.low, slot), at(day.workDays.high, slot),
                     at(day.weekends.mean, slot), at(day.weekends.low, slot),
                     at(day.weekends.high, slot));
    return table;
}

Table durationTable(const DurationCurve &curve, const QString &unit)
{
    Table table;
    //: Of the time, up to the end of a step of the duration curve
    table.header << Text::tr("Share of the time, %") << Text::tr("Hours")
                 << withUnit(Text::tr("Use per hour"), powerUnit(unit));
    for (std::size_t i = 0; i < curve.values.size(); ++i)
        table.addRow(rounded(curve.share(i) * 100), rounded(curve.hours[i]),
                     rounded(curve.values[i]));
    return table;
}

Table scatterTable(const Scatter &scatter, const QString &unit, const QTimeZone &zone)
{
    Table table;
    table.header << Text::tr("From") << Text::tr("To") << Text::tr("Temperature, °C")
                 << withUnit(Text::tr("Use"), unit);
    for (const ScatterPoint &point : scatter.points)
        table.addRow(ZonedTime{point.period.from, zone}, ZonedTime{point.period.to, zone},
                     rounded(point.temperature), rounded(point.use));
    return table;
}

QString localText(const Cell &cell, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? locale.toString(*number, 'g', kDigits) : QString();
    if (const auto *day = std::get_if<QDate>(&cell))
        return dayText(*day, locale);
    if (const auto *moment = std::get_if<ZonedTime>(&cell))
        return momentText(moment->time, moment->zone, locale);
    return {};
}

} // namespace

Table exportTable(const ChartOrder &order, const ChartPicture &picture, const TimeRange &range)
{
    const QString unit = order.sources.isEmpty() ? QString() : order.sources.first().unit;
    Table table;
    if (!picture.layers.isEmpty())
        table = TimeTable(order, picture.layers, range).make();
    else if (picture.heatMap)
        table = heatTable(*picture.heatMap, unit);
    else if (picture.averageDay)
        table = averageTable(*picture.averageDay, unit);
    else if (picture.durationCurve)
        table = durationTable(*picture.durationCurve, unit);
    else if (picture.scatter)
        table = scatterTable(*picture.scatter, unit, order.zone);
    table.name = ChartKind::of(order.choice.kind).name();
    return table;
}

QMimeData *copyOfTable(const Table &table, const QLocale &locale)
{
    QStringList lines;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto add = [&](const QStringList &cells, QLatin1String tag,
                         std::optional<std::size_t> row) {
        lines << cells.join(QLatin1Char('\t'));
        html += QLatin1String("<tr>");
        for (int i = 0; i < int(cells.size()); ++i) {
            const bool isFigure =
                row && std::holds_alternative<double>(table.at(*row, std::size_t(i)));
            html += QStringLiteral("<%1%2>%3</%1>")
                        .arg(tag, isFigure ? QStringLiteral(" align=\"right\"") : QString(),
                             cells.at(i).toHtmlEscaped());
        }
        html += QLatin1String("</tr>");
    };
    add(table.header, QLatin1String("th"), std::nullopt);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            cells << localText(table.at(row, column), locale);
        add(cells, QLatin1String("td"), row);
    }
    auto *data = new QMimeData;
    data->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    data->setHtml(html + QLatin1String("</table>"));
    return data;
}

} // namespace meterdesk
