// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace meterdesk {

//! What stands above a chart that leaves the program, and above its table: what it is of, where,
//! when, in which unit and zone, where from. A value; it holds only texts, formatted already.
struct TitleBlock
{
    struct Line
    {
        QString caption; //!< "Period"
        QString text;
    };
    //! A course that is told apart from others.
    struct Course
    {
        QColor ink; //!< of the light theme
        QList<int> dashes; //!< as ChartLayer::dashes()
        QString name;
    };

    QString title;
    QList<Line> lines;
    QList<Course> courses; //!< empty where the chart names them itself, or has one

    //! The room that it needs in \a width, in the units of a font of pixels.
    qreal height(qreal width, const QFont &font) const;
    //! Paints it from the top of \a area.
    void paint(QPainter &painter, const QRectF &area, const QFont &font,
               const LookTokens &colours) const;
};

} // namespace meterdesk
