// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QDate>
#include <QStringView>
#include <QTime>
#include <QTimeZone>

//! What a person typed as the date of a reading. Pure functions, any thread.
namespace meterdesk {

//! What the short forms are relative to.
struct DateContext
{
    QDate today; //!< in the zone of the meter
    QDate date; //!< where only a time of day is typed; not valid: today
    QTime time = QTime(0, 0); //!< where no time of day is typed
    QTimeZone zone = QTimeZone::utc(); //!< of the meter
};

//! A moment, or why there is none. Offsets are seconds east of UTC.
struct DateEntry
{
    enum class Kind {
        Empty,
        Moment,
        Ambiguous, //!< the hour exists twice (clocks put back): to be asked once; time and offset
                   //!< are the first one (summer time), otherTime and otherOffset the second
        Skipped, //!< the hour does not exist (clocks put forward)
        NoSuchDay, //!< 31.4.
        Invalid //!< no date
    };
    Kind kind = Kind::Empty;
    QDate date; //!< as it is meant in the zone, also where there is no moment
    QTime timeOfDay;
    TimeMs time = 0; //!< UTC
    int offset = 0;
    TimeMs otherTime = 0;
    int otherOffset = 0;

    bool isMoment() const { return kind == Kind::Moment; }
    friend bool operator==(const DateEntry &, const DateEntry &) = default;
};

//! Reads a date, a time of day, or both with a space (ISO: also "T") between them:
//! - "1": the newest first of a month that is not after today; "1.9", "1/9", "0109": the newest
//!   1 September that is not after today; "1.9.2026", "1.9.26", "010926", "01092026": day, month,
//!   year (of this century);
//! - "2026-09-01", also with "Z" or an offset behind a time of day: that moment, without a
//! question;
//! - "t" today, "u" the last day of the last month; "14:00", "7:30:15".
//! The day always comes before the month.
DateEntry readDate(QStringView text, const DateContext &context);

//! The moment of a local time in \a zone: Moment, Ambiguous or Skipped.
DateEntry momentInZone(QDate date, QTime time, const QTimeZone &zone);
//! An Ambiguous entry after the question; others stay as they are.
DateEntry chosen(DateEntry entry, bool takesSecond);

} // namespace meterdesk
