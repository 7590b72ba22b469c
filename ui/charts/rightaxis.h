// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pyramid.h"
#include "ui/charts/axisscale.h"
#include "ui/widgets/tokens.h"

#include <QFont>
#include <QLocale>
#include <QRect>
#include <QString>

#include <optional>

class QPainter;

namespace meterdesk {

//! A scale with \a steps steps for values from \a min to \a max, with figures that are round: its
//! labels stand on the grid lines of another scale with as many steps.
AxisScale scaleWithSteps(double min, double max, int steps, bool fromZero);

//! The second value axis of a chart, at the right, for meters of another unit. Painted; it has no
//! grid of its own but stands on that of the left axis.
class RightAxis
{
public:
    //! For values \a minMax beside a left axis of \a steps steps. Empty values take it away.
    void setScale(const MinMax &minMax, int steps, bool fromZero);
    void clear() { m_scale.reset(); }
    bool isShown() const { return m_scale.has_value(); }
    double bottom() const { return m_scale ? m_scale->bottom : 0; }
    double top() const { return m_scale ? m_scale->top : 1; }
    qreal yOf(double value, const QRect &plot) const;
    //! The room that the labels need at the right of the plot; 0 where there is none.
    int width(const QFont &font, const QLocale &locale) const;
    //! Labels at \a plot, and \a title above them.
    void paint(QPainter *painter, const QRect &plot, const QString &title,
               const LookTokens &colours, const QLocale &locale) const;

private:
    QStringList labels(const QLocale &locale) const;

    std::optional<AxisScale> m_scale;
};

} // namespace meterdesk
