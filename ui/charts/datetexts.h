// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace meterdesk {

//! The days from \a first to \a last, both included: "2026", "2024 – 2026", "February 2026",
//! "Thu 26. 2. 2026", "2. 3. – 8. 3. 2026".
QString daysText(QDate first, QDate last, const QLocale &locale);
//! The full hour: "06:00", and "24:00" at the end of the day.
QString hourText(int hour);
//! "22:00–23:00", of the slot \a slot of \a slotsPerDay.
QString slotOfDayText(int slot, int slotsPerDay);
//! \a value with its sign, + too: of differences.
QString signedText(double value, int decimals, const QLocale &locale);
//! \a figure and \a unit, joined so that no line breaks between; \a figure alone without a unit.
QString withUnit(const QString &figure, const QString &unit);

} // namespace meterdesk
