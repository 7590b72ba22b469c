// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace meterdesk {

//! The format of dateText(), for fields in which days are typed.
QString dateFormat(const QLocale &locale);
//! A day as \a locale writes it shortly, with all four digits of the year: 17. 11. 2026.
QString dateText(const QDate &date, const QLocale &locale);
//! The same without the year, for where no other can be meant: 17. 11.
QString dateTextWithoutYear(const QDate &date, const QLocale &locale);

//! Hours and minutes with two digits each, everywhere: 06:00.
QString clockText(const QTime &time);

} // namespace meterdesk
