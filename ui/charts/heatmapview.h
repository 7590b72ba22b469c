// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/heatmap.h"
#include "ui/charts/chartseries.h"
#include "ui/charts/heatmaplayout.h"
#include "ui/charts/readoutstrip.h"
#include "ui/widgets/tokens.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace meterdesk {

//! The use of a meter as a picture, day by hour: hours from top to bottom, days from left to right,
//! the sums of the days below and the means of the hours at the right. The cursor is a cell; its
//! cross runs through all three.
//!
//! Keys: the arrows move the cursor by a day or an hour, Page Up and Page Down by a month, Home and
//! End go to the first and the last day. The pointer moves it as it goes. Computes nothing but
//! positions and colours; times are told in the zone of the labels; GUI thread.
class HeatMapView : public QWidget
{
    Q_OBJECT
public:
    enum class State {
        Ready,
        Loading, //!< the plot is hatched where there is no map yet
        Empty //!< says emptyText in place
    };
    Q_ENUM(State)
    using MapPointer = std::shared_ptr<const HeatMap>;

    explicit HeatMapView(QWidget *parent = nullptr);
    ~HeatMapView() override;

    //! Shows \a map, nullptr for none. \a labels: the unit and decimals of a cell, the zone that
    //! the map was made in. The cursor stays at its time where the new map has it.
    void setMap(MapPointer map, const ChartLabels &labels = {});
    const MapPointer &map() const { return m_map; }
    void setState(State state, const QString &emptyText = {});
    State state() const { return m_state; }

    //! The cell at the cursor.
    std::optional<HeatCell> cursorCell() const { return m_cursor; }
    //! Puts the cursor on the cell of \a time, nowhere for none or one outside; without a signal.
    void setCursorTime(std::optional<TimeMs> time);
    //! The time of \a cell in UTC. Of an hour that the clock shows twice the first one; of one that
    //! it leaves out the one that begins then.
    TimeRange timeOf(const HeatCell &cell) const;
    //! What stands at the cursor for the read-out: period, use, what is usual, difference. Empty
    //! without a cursor.
    QList<ReadoutStrip::Figure> figures() const;
    //! The cell at the cursor in words; empty without one.
    QString cursorText() const;

    //! The rectangle of the cells, in the coordinates of the widget.
    QRectF plotRect() const { return m_layout.plot; }
    QRectF cellRect(const HeatCell &cell) const { return m_layout.cellRect(cell); }
    const HeatMapLayout &places() const { return m_layout; }

    //! Paints the whole chart into \a rect in \a colours, without cursor and focus: for pictures
    //! and paper. In the font and the locale of the widget.
    void paintChart(QPainter &painter, const QRectF &rect, const LookTokens &colours) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! The person moved the cursor to the cell from \a from to \a to.
    void cursorChanged(meterdesk::TimeMs from, meterdesk::TimeMs to);
    //! The person wants to see the day from \a from to \a to: a double click, or Enter.
    void dayAsked(meterdesk::TimeMs from, meterdesk::TimeMs to);
    //! The cursor, the map or the labels changed: figures() and cursorText() say something else.
    void figuresChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool hasMap() const { return m_map && !m_map->isEmpty(); }
    const HeatMap &shownMap() const;
    void updateLayout();
    void updateImage();
    void setCursorCell(std::optional<HeatCell> cell);
    void moveCursorTo(const HeatCell &cell);
    void moveCursor(int days, int slots);
    void placeCursorAt(const QPointF &position);
    void askForDay();
    std::optional<HeatCell> cellOf(TimeMs time) const;
    QString tipAt(const QPointF &position) const;

    MapPointer m_map;
    ChartLabels m_labels;
    State m_state = State::Empty;
    QString m_emptyText;
    std::optional<HeatCell> m_cursor;
    HeatMapLayout m_layout;
    QImage m_image; // null: to be made
};

} // namespace meterdesk
