// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/expectedband.h"
#include "domain/checks/meterhistory.h"
#include "domain/checks/numberentry.h"
#include "domain/checks/suggestions.h"

#include <QLatin1String>
#include <QMetaType>

#include <optional>
#include <span>
#include <vector>

//! The checks of a reading before it is sent. Pure functions, any thread, microseconds a row.
namespace meterdesk {

enum class Severity {
    Ok,
    Info, //!< informs
    Warning, //!< must be accepted
    Error //!< blocks
};

//! In the order in which they are made and told.
enum class CheckKind {
    NotANumber,
    TooManyDigits, //!< limit: digits of the register; a warning where nobody told them
    Future, //!< other: now
    OlderThanLast, //!< other: the last reading; not of SameValue
    SameValue, //!< there already, other: the one that is there
    OtherValue, //!< there already with another value, other: the one that is there
    LowerThanLast, //!< other: the reading before; an answer is asked for
    RolledOver, //!< the answer fits (or is certain): the register began again
    RollOverUnfit, //!< the answer does not fit: digits unknown, or the use would be implausible
    Exchanged, //!< the answer fits; other: the reading before
    ExchangeUnfit, //!< end of the old below the reading before, value below the start of the new,
                   //!< or its date not between the two readings
    HigherThanLater, //!< other: the later reading, which is lower
    ZeroUse, //!< where the meter normally runs
    Rate, //!< outside the expected band; without one, over 5 times the most so far
    FarRate, //!< more than 10 times what is expected: a reason is asked for
    RowShift, //!< row: the one that it fits
    ShortInterval, //!< under a minute since the reading before
    LongInterval //!< over twice the usual
};

//! The name of the check in the output of the command line; never translated.
QLatin1String checkName(CheckKind kind);

//! One thing that a check found, with the numbers of its sentence.
struct Finding
{
    CheckKind kind = CheckKind::Rate;
    Severity severity = Severity::Ok;
    NumberFlaw flaw = NumberFlaw::None; //!< of NotANumber
    std::optional<MeterHistory::State> other; //!< see CheckKind
    double limit = 0; //!< digits; of Rate and FarRate how many times what is likely
    TimeMs interval = 0; //!< of ShortInterval and LongInterval
    TimeMs usual = 0;
    int row = -1; //!< of RowShift: index of the row in the round

    friend bool operator==(const Finding &, const Finding &) = default;
};

//! What a person answered to "lower than last".
struct LowerAnswer
{
    enum class Kind {
        None, //!< not yet, or it was a typing slip that is being corrected
        RolledOver,
        Exchanged
    };
    Kind kind = Kind::None;
    double oldEnd = 0; //!< Exchanged: the last state of the old meter
    double newStart = 0; //!< the first state of the new meter
    TimeMs date = 0; //!< when it was exchanged, UTC

    friend bool operator==(const LowerAnswer &, const LowerAnswer &) = default;
};

//! A value that is to be checked.
struct ReadingInput
{
    NumberEntry entry; //!< as typed; PlusUse and SameAsLast count from the reading before time
    TimeMs time = 0; //!< UTC
    LowerAnswer lowerAnswer;
    bool hasReason = false; //!< a reason was typed: FarRate is a warning then
    bool replaces = false; //!< "Replace" was chosen: OtherValue informs then

    friend bool operator==(const ReadingInput &, const ReadingInput &) = default;
};

//! All that the checks say of a row.
struct ReadingVerdict
{
    Severity severity = Severity::Ok; //!< the worst of the findings
    std::vector<Finding> findings; //!< in the order of the checks
    QByteArray digits; //!< of the state that would be sent; empty where there is none
    double state = 0;
    std::optional<MeterHistory::State> previous; //!< the reading before
    int decimals = 0; //!< of the meter's states, see MeterHistory
    double days = 0; //!< since the reading before; 0 where there is none
    //! In the register's unit, over a roll-over or an exchange too; nothing where it is not known.
    std::optional<double> use;
    std::optional<double> perDay;
    ExpectedBand band;
    std::optional<RegisterRange> range; //!< nothing: no history
    //! Of LowerThanLast: the use if the register rolled over; only where that answer would fit.
    std::optional<double> rollOverUse;
    std::vector<Suggestion> suggestions; //!< at most 4

    bool isBlocked() const { return severity == Severity::Error; }
    bool needsAcceptance() const { return severity == Severity::Warning; }
    //! The finding that is told in the cell: the first of the worst; null where there is none.
    const Finding *leading() const;
    bool has(CheckKind kind) const;
};

//! Band and range of a row before anything is typed: severity Ok, no findings.
ReadingVerdict expectationFor(const MeterHistory &history, TimeMs time);

//! All checks but the one of shifted rows. An Empty or CannotRead entry has no findings.
ReadingVerdict checkReading(const ReadingInput &input, const MeterHistory &history, TimeMs now);

//! One row of a round. history must outlive the call; null: nothing is known.
struct RoundRow
{
    ReadingInput input;
    const MeterHistory *history = nullptr;
};

//! All checks of all rows, that of shifted rows included; a verdict for each row. 500 rows within
//! 5 ms, so it may be called at every keystroke.
std::vector<ReadingVerdict> checkRound(std::span<const RoundRow> rows, TimeMs now);
//! Only the check of shifted rows, after one verdict was made anew by checkReading(): takes out
//! the RowShift findings of \a verdicts and puts in those that hold now.
void checkShiftedRows(std::vector<ReadingVerdict> &verdicts);

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::ReadingVerdict)
