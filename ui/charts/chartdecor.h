// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timeaxisticks.h"
#include "ui/charts/chartseries.h"
#include "ui/widgets/tokens.h"

#include <QFont>
#include <QLocale>
#include <QRect>

#include <optional>

class QPainter;

namespace meterdesk {

//! The font of axis labels and captions: a pixel smaller than \a font, 11 px at least.
QFont smallFont(const QFont &font);

//! 45° lines in the colour of edges: "there is nothing here". Clipped to \a rect.
void paintHatch(QPainter *painter, const QRectF &rect, const LookTokens &colours);
//! The same in \a ink, \a step pixels apart.
void paintHatch(QPainter *painter, const QRectF &rect, const QColor &ink, qreal step);

//! What TimeChartView paints around its data, in device-independent pixels.
struct ChartDecor
{
    const LookTokens &colours;
    QFont font; //!< smallFont()
    QLocale locale;
    QRect plot;
    TimeRange visible;
    QTimeZone zone;

    qreal xOf(TimeMs time) const;
    TimeTicks ticks() const;

    void paintWeekends(QPainter *painter) const;
    void paintDividers(QPainter *painter) const;
    //! Hatches the gaps of \a series and says so where there is room.
    void paintGaps(QPainter *painter, const ChartSeries &series) const;
    //! Hatches what of the visible range lies outside of \a loaded.
    void paintNotLoaded(QPainter *painter, const TimeRange &loaded) const;
    void paintTimeLabels(QPainter *painter) const;
    //! The line of the cursor at \a x, its point at \a y (none: no value) and the two tags.
    void paintCursor(QPainter *painter, qreal x, std::optional<qreal> y, const QString &value,
                     const QString &time, QRgb ink) const;

private:
    QRectF span(const TimeRange &range) const;
};

} // namespace meterdesk
