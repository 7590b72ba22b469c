// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"
#include "domain/reading.h"
#include "ui/charts/chartseries.h"

#include <QObject>

#include <memory>

namespace meterdesk {

//! Makes what a chart draws out of readings, off the GUI thread. The newest order wins: what an
//! older one would have built is dropped.
class SeriesBuilder : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        std::shared_ptr<const ReadingSeries> readings; //!< never null
        ChartSeries::Kind kind = ChartSeries::Kind::Consumption;
        Resolution resolution = Resolution::Interval; //!< of consumption
        QString unit;
        QString axisTitle;
        QTimeZone zone;
        bool wantsHistory = true; //!< whether the strip of days is to be built, too
    };

    using QObject::QObject;

    void build(const Order &order);

Q_SIGNALS:
    //! \a series is the chart's; \a history the use per day, null where it was not asked for.
    void built(const meterdesk::ChartSeries::Pointer &series,
               const meterdesk::ChartSeries::Pointer &history);

private:
    int m_newest = 0;
};

} // namespace meterdesk
