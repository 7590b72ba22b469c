// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayer.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace meterdesk {

//! One box of the read-out: a caption above a figure and its unit.
struct ReadoutFigure
{
    enum class Tone { Plain, More, Less };

    QString caption;
    QString value;
    QString unit{};
    QString more{}; //!< behind the unit: the difference in percent
    Tone tone = Tone::Plain; //!< of the value
    //! The course that it is of, whose mark is shown before the caption; -1 for none.
    int layer = -1;
};
using ReadoutFigures = QList<ReadoutFigure>;

//! \a value with its sign also where it is positive.
QString differenceText(double value, int decimals, const QLocale &locale);
//! "+9,5 %"; empty for NaN.
QString percentText(double percent, const QLocale &locale);
//! "6 h 15 min", "3 d 4 h".
QString durationText(TimeMs length);

//! What stands at point \a index of the first of \a layers, which has a series.
ReadoutFigures cursorFigures(const ChartLayers &layers, std::size_t index, const QLocale &locale);
//! Of a \a range: first and last of a register, the sum and extremes of a use, for each course.
ReadoutFigures rangeReadout(const ChartLayers &layers, const TimeRange &range,
                            const QLocale &locale);
//! Of what is selected: sum, mean, smallest, largest, share of \a visible, how many and how long.
ReadoutFigures selectionFigures(const ChartLayers &layers, const TimeRange &selection,
                                const TimeRange &visible, const QLocale &locale);

} // namespace meterdesk
