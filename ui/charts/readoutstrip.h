// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/readoutfigures.h"

#include <QWidget>

#include <optional>

namespace meterdesk {

//! What stands at the cursor of a chart, in a fixed place above it; while something is selected
//! what that comes to, and without a cursor the first and the last value and the sum of the visible
//! range. It is the legend, too: each course has its mark here. Painted; its accessible name says
//! the same in words.
class ReadoutStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ReadoutStrip(QWidget *parent = nullptr);

    void setSeries(ChartSeries::Pointer series);
    //! Several courses, as the chart has them.
    void setLayers(const ChartLayers &layers);
    void setVisibleRange(const TimeRange &range);
    //! Index of a point of the series.
    void setCursor(std::optional<std::size_t> index);

    void setSelection(const std::optional<TimeRange> &range);
    //! Says \a figures whatever the courses are: of another view than a chart over time. Until the
    //! next setLayers() or setSeries().
    void setFigures(const ReadoutFigures &figures);

    using Figure = ReadoutFigure;
    const ReadoutFigures &figures() const { return m_figures; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateFigures();
    void tellFigures();
    //! Where one figure is, and how much of it.
    struct Place
    {
        QString caption;
        QString behind; // the figure: its unit, and what more there is
        int mark = 0;
        int line = 0; // width of figure and unit
        int width = 0;
    };
    QList<Place> places() const;
    int paintMark(QPainter *painter, const Figure &figure, int x, int middle) const;

    ChartLayers m_layers;
    TimeRange m_range;
    std::optional<std::size_t> m_cursor;
    std::optional<TimeRange> m_selection;
    ReadoutFigures m_figures;
};

} // namespace meterdesk
