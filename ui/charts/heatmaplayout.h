// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace meterdesk {

struct HeatMap;

//! A cell of a HeatMap: counted from 0.
struct HeatCell
{
    int day = 0;
    int slot = 0;

    friend bool operator==(const HeatCell &, const HeatCell &) = default;
};

//! Where the parts of a heat map are, on the grid of device pixels.
struct HeatMapLayout
{
    qreal ratio = 1; //!< device pixels per pixel
    int days = 0;
    int slots = 24;
    QRectF head; //!< title, sentences and the scale of colours
    QRectF scale; //!< the bar of colours and the unit, in the head
    QRectF marks; //!< of the days on which the clock is put
    QRectF plot; //!< the cells
    QRectF dates; //!< the labels of the axis of days
    QRectF sums; //!< the bars of the days
    QRectF means; //!< the bars of the hours; empty where there is no room

    //! Of a map of \a days days in \a size; \a line: the height of a line of small text, \a left:
    //! the room for the labels of the hours.
    static HeatMapLayout make(const QSizeF &size, int days, int slotsPerDay, qreal line, qreal left,
                              qreal ratio);

    //! The left edge of \a day; of the last one plus one: the right edge of the plot.
    qreal xOf(int day) const;
    //! The upper edge of \a slot.
    qreal yOf(int slot) const;
    QRectF cellRect(const HeatCell &cell) const;
    //! The day below \a x and the slot at \a y; the nearest ones for what is outside. With at least
    //! one day.
    int dayAt(qreal x) const;
    int slotAt(qreal y) const;
};

} // namespace meterdesk
