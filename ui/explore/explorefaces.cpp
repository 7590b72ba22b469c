// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorefaces.h"

#include "ui/charts/timechartview.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/exploreheader.h"
#include "ui/explore/explorepage.h"

#include <QDate>

namespace meterdesk {

namespace {

struct Face
{
    const char *word;
    ChartKindId kind;
    Resolution resolution;
    bool isCompared;
    int days; // that are shown, up to yesterday
};

constexpr Face kFaces[] = {
    {"compare", ChartKindId::Consumption, Resolution::QuarterHour, true, 7},
    {"cumulated", ChartKindId::Cumulated, Resolution::Day, true, 365},
    {"heat-map", ChartKindId::HeatMap, Resolution::Hour, false, 365},
    {"average-day", ChartKindId::AverageDay, Resolution::Hour, false, 90},
    {"duration-curve", ChartKindId::DurationCurve, Resolution::Hour, false, 365},
    {"scatter", ChartKindId::Scatter, Resolution::Day, false, 365},
};

} // namespace

QStringList exploreFaces()
{
    QStringList words;
    for (const Face &face : kFaces)
        words << QLatin1String(face.word);
    return words;
}

void showFace(ExplorePage &page, const QString &word)
{
    ChartChoice choice = page.header().choice();
    choice.kind = ChartKindId::Consumption;
    choice.resolution = Resolution::Interval;
    choice.isCompared = false;
    int days = 7;
    for (const Face &face : kFaces) {
        if (word != QLatin1String(face.word))
            continue;
        choice.kind = face.kind;
        choice.resolution = face.resolution;
        choice.isCompared = face.isCompared;
        days = face.days;
    }
    const QDate today = QDate::currentDate();
    if (word.isEmpty())
        page.showDays(today.addDays(-6), today);
    else
        page.showDays(today.addDays(-days), today.addDays(-1));
    page.header().setChoice(choice);
    TimeChartView &view = page.chart().time();
    if (choice.isCompared && view.series() && !view.series()->isEmpty())
        view.setCursor(view.series()->nearest(view.timeAt(view.plotRect().center().x())));
}

} // namespace meterdesk
