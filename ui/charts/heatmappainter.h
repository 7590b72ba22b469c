// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisscale.h"
#include "ui/charts/heatmaptexts.h"
#include "ui/charts/heatramp.h"
#include "ui/widgets/tokens.h"

#include <QFont>
#include <QFontMetricsF>

class QImage;
class QPainter;

namespace meterdesk {

//! The parts of a heat map, painted at the places of a layout. Made for one picture.
class HeatMapPainter
{
public:
    //! All of them must live longer. \a font: smallFont().
    HeatMapPainter(QPainter &painter, const HeatMap &map, const ChartLabels &labels,
                   const HeatMapLayout &layout, const LookTokens &colours, const QFont &font,
                   const QLocale &locale);

    //! Everything but the cells and the cursor.
    void paintFrame();
    //! \a image: heatImage() of the size of the plot.
    void paintCells(const QImage &image);
    void paintCursor(const HeatCell &cell);

    //! The room that the labels of the hours and of the sums need at the left, in \a font.
    static qreal leftMargin(const HeatMap &map, const ChartLabels &labels, const QFont &font,
                            const QLocale &locale);

private:
    void paintHead();
    void paintScale();
    void paintHours();
    void paintDates();
    void paintMarks();
    void paintSums();
    //! A figure and below it what it is of: "1 000 / kWh / a day".
    static QStringList sumsLines(const HeatMap &map, const ChartLabels &labels,
                                 const QLocale &locale);
    void paintSumBars(const AxisScale &scale);
    void paintMeans();
    void fillBar(const QRectF &bar);

    QPainter &m_painter;
    const HeatMap &m_map;
    const HeatMapLayout &m_layout;
    const ChartLabels &m_labels;
    const LookTokens &m_colours;
    const HeatMapTexts m_texts;
    const QFontMetricsF m_metrics;
    const QLocale &m_locale;
};

} // namespace meterdesk
