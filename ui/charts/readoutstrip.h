// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartseries.h"

#include <QWidget>

#include <optional>

namespace meterdesk {

//! What stands at the cursor of a chart, in a fixed place above it; without a cursor the first and
//! the last value and the sum of the visible range. Painted; its accessible name says the same in
//! words.
class ReadoutStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ReadoutStrip(QWidget *parent = nullptr);

    void setSeries(ChartSeries::Pointer series);
    void setVisibleRange(const TimeRange &range);
    //! Index of a point of the series.
    void setCursor(std::optional<std::size_t> index);

    //! One box of the strip: a caption above a figure and its unit.
    struct Figure
    {
        QString caption;
        QString value;
        QString unit;
    };
    const QList<Figure> &figures() const { return m_figures; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateFigures();
    void addCursorFigures(std::size_t index);
    void addRangeFigures();

    ChartSeries::Pointer m_series;
    TimeRange m_range;
    std::optional<std::size_t> m_cursor;
    QList<Figure> m_figures;
};

} // namespace meterdesk
