// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace meterdesk {

//! A month of the calendar, without a zone: which moments it covers depends on where it is.
struct YearMonth
{
    int year = 0;
    int month = 1; //!< 1 to 12

    //! The month \a count later, or earlier where it is negative.
    YearMonth plus(int count) const
    {
        const int index = year * 12 + (month - 1) + count;
        const int first = index >= 0 ? index / 12 : (index - 11) / 12;
        return {first, index - first * 12 + 1};
    }
    friend auto operator<=>(const YearMonth &, const YearMonth &) = default;
};

//! The consumption of a calendar month as the service tells it: of the whole month, or up to the
//! last valid reading where the month still runs.
struct MonthlyDelta
{
    YearMonth month;
    std::optional<double> value; //!< in unit; nothing where the service has no data of the month
    QString energyCode; //!< as the server wrote it; may be empty for a meter
    QString unit; //!< as the server wrote it; may be empty: the default unit of the energy

    friend bool operator==(const MonthlyDelta &, const MonthlyDelta &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::YearMonth)
Q_DECLARE_METATYPE(meterdesk::MonthlyDelta)
