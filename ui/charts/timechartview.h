// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisscale.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartlayer.h"
#include "ui/charts/rightaxis.h"

#include <QChartView>

#include <optional>
#include <vector>

namespace meterdesk {

class DenseLineItem;
enum class SeriesShape;
struct ChartDecor;

//! A chart over time: the course of one meter, and others laid over it. Qt Charts draws the frame
//! and the value axis; the data, the time axis in the zone of the meter and the cursor are painted
//! by us, at a cost that does not depend on the number of points.
//!
//! Keys: Left and Right move the cursor point by point, Ctrl with them by a screenful's tenth, Home
//! and End to the first and last visible point; with Shift they select. Plus and Minus zoom, Page
//! Up and Page Down shift the period, Esc takes the selection away. The wheel zooms at the pointer,
//! a wheel sideways pans, so does dragging; dragging with Shift selects, two fingers zoom, a double
//! click shows the day or month that is pointed at. It computes nothing but positions; GUI thread.
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
    //! Shows several courses; the first is the one that cursor, selection and series() are of.
    void setLayers(const ChartLayers &layers);
    const ChartLayers &layers() const { return m_layers; }
    const ChartSeries::Pointer &series() const { return m_series; }
    void setState(State state, const QString &emptyText = {});
    State state() const { return m_state; }
    void setRegisterJoint(Joint joint);
    //! The times whose readings nobody has asked for, ascending; a range may lack begin or end.
    //! They are told as "not loaded", which is not "no data".
    void setNotLoaded(const std::vector<TimeRange> &ranges);
    const std::optional<std::vector<TimeRange>> &notLoaded() const { return m_notLoaded; }

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

    //! The time that is selected, from the begin of a point to the end of another (of a reading: a
    //! millisecond behind it); nothing where none is.
    const std::optional<TimeRange> &selection() const { return m_selection; }
    void setSelection(const std::optional<TimeRange> &range);
    //! Brackets over the data.
    void setAnnotations(const QList<ChartAnnotation> &annotations);
    const QList<ChartAnnotation> &annotations() const { return m_annotations; }

    //! Flags at the top of the data, with their texts as tool tips.
    void setFlags(const QList<ChartFlag> &flags);
    const QList<ChartFlag> &flags() const { return m_flags; }

    //! The rectangle of the data, in the coordinates of the viewport.
    QRect plotRect() const { return m_plot; }
    //! In the coordinates of the viewport.
    qreal xOf(TimeMs time) const;
    TimeMs timeAt(qreal x) const;
    qreal yOf(double value) const;
    //! The same on the axis at the right.
    qreal rightYOf(double value) const { return m_rightAxis.yOf(value, m_plot); }

    //! Paints the whole chart into \a rect in \a colours, those of the light or the dark theme,
    //! without cursor, selection and focus: for pictures and paper. Lines of a drawing stay lines.
    //! In the font and the locale of the widget.
    void paintChart(QPainter &painter, const QRectF &rect, const LookTokens &colours) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void visibleRangeChanged(const meterdesk::TimeRange &range);
    //! The data moved within the view: labels of other width, another size.
    void plotRectChanged(const QRect &rect);
    //! The cursor stands on the point \a index of series(), -1 for nowhere.
    void cursorChanged(qsizetype index);
    //! selection() is another one, or none.
    void selectionChanged();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateLook();
    void updatePlotRect();
    void updateValueAxis();
    void updateItems();
    void updateItem(const ChartLayer &layer, DenseLineItem &item);
    SeriesShape shapeOf(const ChartSeries &series) const;
    MinMax visibleMinMax(const ChartSeries &series) const;
    MinMax visibleMinMax(bool isRight) const;
    qreal yOf(const ChartLayer &layer, double value) const;
    TimeRange limits() const;
    void drawNotLoaded(QPainter *painter) const;
    void zoom(double factor, qreal x);
    void pan(TimeMs by);
    void moveCursor(qsizetype by);
    void placeCursorAt(qreal x);
    void drawCursor(QPainter *painter) const;
    void drawSelection(QPainter *painter) const;
    void drawAnnotations(QPainter *painter) const;
    void drawLetters(QPainter *painter) const;
    // chartflags.cpp
    void drawFlags(QPainter *painter) const;
    QString flagTextAt(const QPoint &position) const;
    void selectTo(std::size_t index);
    bool moveByKey(QKeyEvent *event);
    void zoomInto(TimeMs time);
    TimeRange rangeOf(std::size_t first, std::size_t last) const;
    ChartDecor decor() const;
    qreal keyboardAnchor() const;

    ChartLayers m_layers;
    ChartSeries::Pointer m_series; // of the first layer
    State m_state = State::Empty;
    QString m_emptyText;
    Joint m_joint = Joint::Straight;
    std::optional<std::vector<TimeRange>> m_notLoaded; // nothing: it was never told
    TimeRange m_visible;
    std::optional<TimeRange> m_limits;
    std::optional<std::size_t> m_cursor;
    QRect m_plot;
    ChartFrame m_frame;
    RightAxis m_rightAxis;
    AxisScale m_scale; // of the left axis
    QList<DenseLineItem *> m_items; // of the layers; owned by the scene
    QList<ChartAnnotation> m_annotations;
    QList<ChartFlag> m_flags;
    std::optional<TimeRange> m_selection;
    std::optional<TimeMs> m_selectFrom; // the time of the point where selecting began
    bool m_isSelecting = false; // by the pointer
    std::optional<QPoint> m_dragFrom;
    TimeRange m_dragRange;
    bool m_isDragging = false;
};

} // namespace meterdesk
