// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisscale.h"
#include "ui/widgets/tokens.h"

#include <QFont>
#include <QLocale>
#include <QRect>

#include <optional>

class QCategoryAxis;
class QChart;
class QChartView;
class QValueAxis;

namespace meterdesk {

//! What Qt Charts draws of a chart: the value axis with its grid and the line at the bottom. The
//! data and the labels at the bottom are ours, painted into the same rectangle.
class ChartFrame
{
public:
    //! Makes the axes in the chart of \a view, which owns them and must outlive this, and takes
    //! from the view what is in the way of painting ourselves.
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
    void layOut();

    QChart &m_chart;
    QCategoryAxis *m_valueAxis;
    QValueAxis *m_bottomAxis;
    std::optional<AxisScale> m_scale; // that the labels were made for
    double m_bottom = 0;
    double m_top = 1;
};

} // namespace meterdesk
