// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisscale.h"
#include "ui/widgets/tokens.h"

#include <QFont>
#include <QLocale>
#include <QRect>

#include <optional>

class QChart;
class QChartView;

namespace meterdesk {

//! The value axis of a chart with its grid, and the line at the bottom: an item in the scene of the
//! chart, under the data. The axes of Qt Charts lay the whole chart out anew for each label and
//! cost half as much as the data in each frame.
class ChartFrame
{
public:
    //! Makes the axis in the chart of \a view, which owns it and must outlive this, and takes from
    //! the view what is in the way of painting ourselves.
    explicit ChartFrame(QChartView &view);

    //! \a font: smallFont().
    void setLook(const LookTokens &colours, const QFont &font);
    //! The range and the labels of the value axis, with figures as \a locale writes them.
    void setScale(const AxisScale &scale, const QLocale &locale);
    bool hasScale() const { return m_scale.has_value(); }
    //! The next setScale() makes all labels anew: they are in other words now.
    void forgetLabels() { m_scale.reset(); }
    void setLabelsVisible(bool visible);
    //! Axes, grid and labels; they are shown at first.
    void setVisible(bool visible);
    //! The room that the labels need at the left of the plot.
    int leftMargin(const QFont &font) const;
    //! Puts the axes around \a plot, in the coordinates of the viewport.
    void place(const QRect &plot);

    double bottom() const { return m_bottom; }
    double top() const { return m_top; }
    //! Where \a value is in \a plot.
    qreal yOf(double value, const QRect &plot) const;

private:
    class Item;

    QChart &m_chart;
    Item *m_item; // owned by the scene
    std::optional<AxisScale> m_scale; // that the labels were made for
    double m_bottom = 0;
    double m_top = 1;
};

//! Makes \a copy, a view that was just made and is never seen, as large as \a size and as
//! \a original is, but in \a colours: what is drawn of it goes into a file or onto paper.
void prepareForPaper(QChartView &copy, const QChartView &original, const QSize &size,
                     const LookTokens &colours);

} // namespace meterdesk
