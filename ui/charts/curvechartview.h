// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"
#include "ui/charts/chartseries.h"
#include "ui/charts/readoutstrip.h"

#include <QChartView>

#include <memory>
#include <optional>

namespace meterdesk {

class CurveContent;
struct AverageDay;
struct CurveSpace;
struct DurationCurve;
struct ScatterFit;
struct Scatter;

//! A chart of one meter that is not over time: the average day, the duration curve, or the use
//! against the temperature. ChartFrame draws the value axis; curves, labels at the bottom and the
//! cursor are painted here.
//!
//! Keys: Left and Right move the cursor from point to point, Page Up and Page Down by a tenth of
//! them, Home and End to the first and the last one. The pointer moves it as it goes. Computes
//! nothing but positions; GUI thread.
class CurveChartView : public QChartView
{
    Q_OBJECT
public:
    enum class Kind { None, AverageDay, DurationCurve, Scatter };
    Q_ENUM(Kind)
    enum class State {
        Ready,
        Loading, //!< the plot is hatched where there is no curve yet
        Empty //!< says emptyText in place
    };
    Q_ENUM(State)

    explicit CurveChartView(QWidget *parent = nullptr);
    ~CurveChartView() override;

    //! Work days and weekends as lines with the band that 80 % of the days are in. \a labels: the
    //! unit and decimals of a slot. The cursor is a slot.
    void setAverageDay(std::shared_ptr<const AverageDay> day, const ChartLabels &labels);
    //! \a labels: the unit per hour (powerUnit()) and its decimals. The cursor is a hundredth of
    //! the time: 0 to 100.
    void setDurationCurve(std::shared_ptr<const DurationCurve> curve, const ChartLabels &labels);
    //! \a line: of these points, or nothing. \a labels: the unit and decimals of a use and the zone
    //! of the periods; \a temperatureUnit: "°C". The cursor is an index of scatter->points; keys
    //! move it from colder to warmer.
    void setScatter(std::shared_ptr<const Scatter> scatter, const ScatterFit &fit,
                    const ChartLabels &labels, const QString &temperatureUnit);
    //! Shows nothing.
    void clear();
    Kind kind() const { return m_kind; }
    void setState(State state, const QString &emptyText = {});
    State state() const { return m_state; }

    std::optional<int> cursor() const { return m_cursor; }
    //! Puts the cursor on \a index; nowhere for none or one that does not exist.
    void setCursor(std::optional<int> index);
    using QWidget::setCursor;
    //! What stands at the cursor for the read-out; without a cursor what is to be said of the whole
    //! (equation, R², hours).
    QList<ReadoutStrip::Figure> figures() const;
    //! The same at the cursor in words; empty without one.
    QString cursorText() const;

    //! The rectangle of the data, in the coordinates of the viewport.
    QRect plotRect() const { return m_plot; }
    //! In the coordinates of the viewport; x is in hours, or in the unit of the temperature.
    qreal xOf(double x) const;
    qreal yOf(double value) const { return m_frame.yOf(value, m_plot); }

    //! Paints the whole chart into \a rect in \a colours, those of the light or the dark theme,
    //! without cursor and focus: for pictures and paper. In the font and the locale of the widget.
    void paintChart(QPainter &painter, const QRectF &rect, const LookTokens &colours) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    //! The chart has another place, as plotRect() tells.
    void plotRectChanged(const QRect &rect);
    //! The cursor stands on \a index, -1 for nowhere.
    void cursorChanged(int index);
    //! The cursor or what is shown changed: figures() and cursorText() say something else.
    void figuresChanged();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setContent(Kind kind, std::shared_ptr<const CurveContent> content);
    bool hasContent() const;
    CurveSpace space() const;
    void updateLook();
    void updateScale();
    void paintHead(QPainter *painter) const;
    void paintBottomLabels(QPainter *painter) const;
    void paintCursor(QPainter *painter) const;
    void placeCursorAt(const QPointF &position);

    ChartFrame m_frame;
    Kind m_kind = Kind::None;
    std::shared_ptr<const CurveContent> m_content; // shared with the copy that paintChart() makes
    State m_state = State::Empty;
    QString m_emptyText;
    std::optional<int> m_cursor;
    QRect m_plot;
};

} // namespace meterdesk
