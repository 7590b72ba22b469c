// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartcopy.h"

#include "models/formats.h"

#include <QCoreApplication>
#include <QMimeData>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ChartCopy)
};

struct Lines
{
    QStringList text;
    QString html;

    void add(const QStringList &cells, const char *tag, int figuresFrom)
    {
        text << cells.join(QLatin1Char('\t'));
        html += QLatin1String("<tr>");
        for (int i = 0; i < int(cells.size()); ++i)
            html += QStringLiteral("<%1%2>%3</%1>")
                        .arg(QLatin1String(tag),
                             i < figuresFrom ? QString() : QStringLiteral(" align=\"right\""),
                             cells.at(i).toHtmlEscaped());
        html += QLatin1String("</tr>");
    }
};

QString figure(const ChartSeries &series, std::size_t index, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return series.hasValue(index)
        ? locale.toString(series.values()[index], 'f', series.labels().decimals)
        : QString();
}

} // namespace

QMimeData *copyOfChart(const ChartLayers &layers, const TimeRange &range, const QLocale &locale)
{
    const ChartSeries &main = *layers.first().series;
    const bool isPeriods = main.kind() == ChartSeries::Kind::Consumption;
    QStringList cells{isPeriods ? Text::tr("From") : Text::tr("Time")};
    if (isPeriods)
        //: The end of a period
        cells << Text::tr("To");
    const int figuresFrom = int(cells.size());
    for (const ChartLayer &layer : layers)
        cells << QStringLiteral("%1, %2").arg(layer.name, layer.series->labels().unit);
    Lines lines;
    lines.html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    lines.add(cells, "th", figuresFrom);
    const QTimeZone &zone = main.labels().zone;
    const auto [from, to] = main.indicesIn(range);
    for (std::size_t i = from; i < to; ++i) {
        // A reading at the very end belongs to the time behind.
        if (main.times()[i] >= range.to)
            break;
        cells = {momentText(main.times()[i], zone, locale)};
        if (isPeriods)
            cells << momentText(main.endOf(i), zone, locale);
        for (const ChartLayer &layer : layers) {
            const auto point = layer.pointFor(main, i);
            cells << (point ? figure(*layer.series, *point, locale) : QString());
        }
        lines.add(cells, "td", figuresFrom);
    }
    auto *data = new QMimeData;
    data->setText(lines.text.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    data->setHtml(lines.html + QLatin1String("</table>"));
    return data;
}

} // namespace meterdesk
