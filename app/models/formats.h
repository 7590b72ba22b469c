// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <span>

namespace meterdesk {

//! A figure with \a decimals places, grouped as \a locale groups, with the true minus sign.
QString figureText(double value, int decimals, const QLocale &locale);

//! \a digits, a JSON number without an exponent, with just the places that it has.
QString figureText(const QByteArray &digits, const QLocale &locale);

//! As many places as the states of a register need to be told apart, at most \a most: 0 for whole
//! numbers, 3 for states like 12.345.
int decimalsOf(std::span<const double> values, int most = 3);

//! The day as \a locale writes it short, but always with all four digits of the year.
QString dayText(const QDate &date, const QLocale &locale);

//! "+02:00", of \a seconds east of UTC.
QString offsetText(int seconds);

//! Date and time in \a zone, short, always with two digits for the hour: "26. 2. 2026 10:15". In
//! the hour that a change to winter time repeats, the offset is added.
QString momentText(TimeMs time, const QTimeZone &zone, const QLocale &locale);
//! When something was loaded, by the clock of this computer, to the minute: "10:15", with the date
//! where that is not the day of \a now.
QString loadedText(TimeMs time, const QLocale &locale,
                   const QDateTime &now = QDateTime::currentDateTime());

} // namespace meterdesk
