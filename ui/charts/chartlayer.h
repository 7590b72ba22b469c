// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/comparison.h"
#include "ui/charts/chartseries.h"
#include "ui/widgets/tokens.h"

#include <QChar>
#include <QColor>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace meterdesk {

//! One of the courses that a chart lays over each other. A value.
struct ChartLayer
{
    enum class Role {
        Meter, //!< readings of now
        Previous //!< of the same meter at another time, in the periods of now
    };

    ChartSeries::Pointer series; //!< never null
    Role role = Role::Meter;
    //! Of a meter: which of the series' colours, from 0. Of an earlier time: years back, from 1.
    int number = 0;
    bool isRight = false; //!< of the axis at the right
    QString name; //!< the meter's; of an earlier time what is compared with
    QString note; //!< of an earlier time: behind its day at the cursor
    QChar letter; //!< of the badge; null for none
    //! Of an earlier time: which periods its values are of. Null otherwise.
    std::shared_ptr<const Comparison> comparison;

    QColor colour(const LookTokens &colours) const;
    //! Dashes and the room between in pixels, from the third year on; empty: a whole line.
    QList<int> dashes() const;
    //! The point of this layer that belongs to point \a index of \a main; nothing where it has
    //! none at that time.
    std::optional<std::size_t> pointFor(const ChartSeries &main, std::size_t index) const;
};
using ChartLayers = QList<ChartLayer>;

//! Something that is noticed in the data: a bracket above it with a few words.
struct ChartAnnotation
{
    TimeRange range;
    QString text;

    friend bool operator==(const ChartAnnotation &, const ChartAnnotation &) = default;
};

//! A note at a moment: a flag at the top of the chart, its text when it is pointed at.
struct ChartFlag
{
    TimeMs at = 0; //!< UTC
    QString text;

    friend bool operator==(const ChartFlag &, const ChartFlag &) = default;
};

} // namespace meterdesk
