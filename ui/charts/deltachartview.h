// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"

#include <QChartView>
#include <QList>

#include <array>
#include <optional>

namespace meterdesk {

//! What a DeltaChartView draws: the months of a year beside those of the year before.
struct DeltaBars
{
    struct Month
    {
        std::optional<double> current; //!< of year
        std::optional<double> previous; //!< of the year before
        bool isPartial = false; //!< current is of a month that still runs
        bool isEstimated = false; //!< current is an estimate, or holds one
        bool isPreviousEstimated = false;
        //! The least and the greatest value of the years before, where there are any.
        std::optional<std::pair<double, double>> earlier;

        friend bool operator==(const Month &, const Month &) = default;
    };

    int year = 0;
    QList<int> earlierYears; //!< that earlier is of, ascending
    std::array<Month, 12> months;
    QString unit;
    int decimals = 0; //!< of figures in words

    bool isEmpty() const;
    friend bool operator==(const DeltaBars &, const DeltaBars &) = default;
};

//! Monthly consumption as bars: this year and the last one side by side, a whisker for the range of
//! the years before, the running month hatched. Qt Charts draws the frame; bars, month names and
//! the legend are painted by us.
//!
//! Left and Right, Home and End, or a click select a month. Computes nothing but positions; GUI
//! thread.
class DeltaChartView : public QChartView
{
    Q_OBJECT
public:
    enum class State {
        Ready,
        Loading, //!< the plot is hatched where there are no bars yet
        Empty //!< says emptyText in place
    };
    Q_ENUM(State)

    explicit DeltaChartView(QWidget *parent = nullptr);
    ~DeltaChartView() override;

    void setBars(const DeltaBars &bars);
    const DeltaBars &bars() const { return m_bars; }
    void setState(State state, const QString &emptyText = {});
    State state() const { return m_state; }

    //! 1 to 12, or nothing.
    std::optional<int> selectedMonth() const { return m_selected; }
    //! Tints \a month; without a signal.
    void setSelectedMonth(std::optional<int> month);
    //! The selected month and its figures in words; empty without one.
    QString selectionText() const;

    //! The rectangle of the data, in the coordinates of the viewport, as all below.
    QRect plotRect() const { return m_plot; }
    //! The room of \a month, over the whole height of the plot.
    QRect monthRect(int month) const;
    //! The bar of \a month, from zero to its value; empty where there is none.
    QRect barRect(int month, bool isCurrent) const;
    qreal yOf(double value) const { return m_frame.yOf(value, m_plot); }

    //! Paints the whole chart into \a rect in \a colours, those of the light or the dark theme,
    //! without selection and focus: for pictures and paper. In the font and the locale of the
    //! widget.
    void paintChart(QPainter &painter, const QRectF &rect, const LookTokens &colours) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    //! The person selected \a month, 1 to 12.
    void monthSelected(int month);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct LegendItem
    {
        enum Mark { Previous, Current, Whisker, Partial, Estimated } mark;
        QString text;
    };

    //! Axes around nothing would say nothing.
    bool hasFrame() const;
    void updateFrame();
    void updateLook();
    void updateScale();
    void updatePlotRect();
    void select(int month);
    void moveSelection(int by);
    void paintMonths(QPainter *painter) const;
    void paintBars(QPainter *painter) const;
    void paintZeroLine(QPainter *painter) const;
    QList<LegendItem> legend() const;
    void paintLegend(QPainter *painter) const;
    void paintMark(QPainter *painter, const LegendItem &item, const QRect &mark) const;

    ChartFrame m_frame;
    DeltaBars m_bars;
    State m_state = State::Empty;
    QString m_emptyText;
    std::optional<int> m_selected;
    QRect m_plot;
};

} // namespace meterdesk
