// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"
#include "ui/charts/chartseries.h"

#include <QChartView>

#include <optional>

namespace meterdesk {

class DenseLineItem;
struct ChartDecor;

//! A chart of one meter over time. Qt Charts draws the frame and the value axis; the data, the time
//! axis in the zone of the meter and the cursor are painted by us, at a cost that does not depend
//! on the number of points.
//!
//! Keys: Left and Right move the cursor point by point, Ctrl with them by a screenful's tenth, Home
//! and End to the first and last visible point, Plus and Minus zoom, Page Up and Page Down shift
//! the period. The wheel zooms at the pointer, dragging pans. It computes nothing but positions;
//! GUI thread.
class TimeChartView : public QChartView
{
    Q_OBJECT
public:
    enum class State {
        Ready,
        Loading, //!< axes stand, what is not there yet is hatched
        Empty //!< says emptyText in place
    };
    Q_ENUM(State)
    //! How readings of a register are joined.
    enum class Joint { Straight, Step };

    explicit TimeChartView(QWidget *parent = nullptr);
    ~TimeChartView() override;

    //! Shows \a series, nullptr for none. The visible range stays where it was.
    void setSeries(ChartSeries::Pointer series);
    const ChartSeries::Pointer &series() const { return m_series; }
    void setState(State state, const QString &emptyText = {});
    State state() const { return m_state; }
    void setRegisterJoint(Joint joint);

    TimeRange visibleRange() const { return m_visible; }
    //! Shows \a range, which has a begin and an end; clamped to something that can be drawn.
    void setVisibleRange(const TimeRange &range);
    //! How far one may pan and zoom out. Without one: the range of the series.
    void setLimits(const TimeRange &limits);
    //! Shows all of the series.
    void showAll();

    std::optional<std::size_t> cursor() const { return m_cursor; }
    //! Puts the cursor on the point \a index of the series and moves the period where it is out of
    //! view.
    void setCursor(std::optional<std::size_t> index);
    using QWidget::setCursor;

    //! The rectangle of the data, in the coordinates of the viewport.
    QRect plotRect() const { return m_plot; }
    //! In the coordinates of the viewport.
    qreal xOf(TimeMs time) const;
    TimeMs timeAt(qreal x) const;
    qreal yOf(double value) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void visibleRangeChanged(const meterdesk::TimeRange &range);
    //! The data moved within the view: labels of other width, another size.
    void plotRectChanged(const QRect &rect);
    //! The cursor stands on the point \a index of series(), -1 for nowhere.
    void cursorChanged(qsizetype index);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateLook();
    void updatePlotRect();
    void updateValueAxis();
    void updateItem();
    TimeRange limits() const;
    void zoom(double factor, qreal x);
    void pan(TimeMs by);
    void moveCursor(qsizetype by);
    void placeCursorAt(qreal x);
    void drawCursor(QPainter *painter) const;
    ChartDecor decor() const;
    qreal keyboardAnchor() const;

    ChartSeries::Pointer m_series;
    State m_state = State::Empty;
    QString m_emptyText;
    Joint m_joint = Joint::Straight;
    TimeRange m_visible;
    std::optional<TimeRange> m_limits;
    std::optional<std::size_t> m_cursor;
    QRect m_plot;
    ChartFrame m_frame;
    DenseLineItem *m_item; // owned by the scene
    std::optional<QPoint> m_dragFrom;
    TimeRange m_dragRange;
    bool m_isDragging = false;
};

} // namespace meterdesk
