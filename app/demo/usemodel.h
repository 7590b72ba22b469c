// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/customer.h"
#include "demo/sourceseries.h"

#include <array>
#include <map>
#include <vector>

namespace meterdesk::demo {

//! The use of each meter hour by hour: the measured day that stands for a day of the demo
//! (sourceDaysFor()), weighted by the profile of the place, scaled to the use of a year, with a few
//! per cent of noise. Depends on meter and hour alone, so that each start of the demo tells the
//! same past; only the steps of Events move with the day of the start. Keeps the shapes it has
//! worked out: use one object in one thread.
class UseModel
{
public:
    //! \a customer outlives the model; \a reference is the UTC second at which the demo was
    //! started.
    UseModel(const Customer &customer, qint64 reference);

    //! Use of \a meter in each hour from \a fromHour until before \a toHour (hours since 1970,
    //! UTC), in the unit of its energy. Never negative.
    std::vector<double> hourlyUse(const MeterSpec &meter, qint64 fromHour, qint64 toHour) const;

    //! Outdoor temperature in °C at the place in \a zone in the hour \a hour (since 1970, UTC).
    double temperature(const QByteArray &zone, qint64 hour) const;

    //! The hour from which the step of \a meter is felt.
    qint64 stepHour(const MeterSpec &meter) const;

private:
    using Hours = std::array<double, 24>;

    Hours rawShape(const MeterSpec &meter, int day) const;
    double meanOfShape(const MeterSpec &meter) const;
    void addOwnUse(const MeterSpec &meter, qint64 fromHour, std::vector<double> &use) const;
    //! Mean of the measured days that stand for \a day; of the nearest alone with \a nearestOnly.
    const Hours &sourceHours(Source source, bool nearestOnly, int day) const;

    const Customer &m_customer;
    qint64 m_reference;
    mutable std::map<int, std::vector<Hours>> m_sourceHours; //!< by source and kind, from 2010 on
};

} // namespace meterdesk::demo
