// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartseries.h"

#include <QWidget>

#include <optional>

namespace meterdesk {

//! The whole history below a chart, with the visible range as a frame that can be dragged, pulled
//! at its edges and moved with the arrow keys.
class OverviewStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    //! \a series: the whole history, best as use per day.
    void setSeries(ChartSeries::Pointer series);
    void setVisibleRange(const TimeRange &range);
    //! Begins where the plot above does: its left edge, in pixels from that of the strip.
    void setPlotLeft(int left);
    TimeRange visibleRange() const { return m_visible; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! The user moved the frame to \a range.
    void rangeSelected(const meterdesk::TimeRange &range);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Grip { None, Frame, LeftEdge, RightEdge };

    QRect plotRect() const;
    QRectF frameRect() const;
    qreal xOf(TimeMs time) const;
    TimeMs timeAt(qreal x) const;
    Grip gripAt(const QPointF &position) const;
    void select(TimeRange range);
    void paintHistory(QPainter *painter);

    ChartSeries::Pointer m_series;
    TimeRange m_visible;
    int m_left;
    Grip m_grip = Grip::None;
    qreal m_pressX = 0;
    TimeRange m_pressRange;
};

} // namespace meterdesk
