// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/titleblock.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <functional>

class QPagedPaintDevice;

namespace meterdesk {

//! A chart with its title block, as it leaves the program: always dark on white, whatever the theme
//! of the window. It owns what it paints, so that it stays what it was. GUI thread.
struct ChartSheet
{
    TitleBlock head;
    QSizeF chartSize{1040,
                     520}; //!< device-independent pixels; on paper the height follows the page
    std::function<void(QPainter &painter, const QRectF &rect, const LookTokens &colours)> chart;

    //! Of a picture of it.
    QSizeF size() const;
    //! Paints it into \a rect of the painter's units; the chart has the room below the block.
    void paint(QPainter &painter, const QRectF &rect) const;

    //! With \a ratio pixels for each unit.
    QImage image(qreal ratio = 2) const;
    //! A drawing in which texts are texts and lines are lines.
    QByteArray svg() const;
    //! One page, A4 across.
    QByteArray pdf() const;
    //! One page of \a device. False where that cannot be painted on.
    bool print(QPagedPaintDevice &device) const;
};

} // namespace meterdesk
