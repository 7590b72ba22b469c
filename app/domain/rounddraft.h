// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/outboxentry.h"
#include "domain/timerange.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace meterdesk {

//! What was typed for one meter of a round: the raw texts, so that nothing is changed by keeping
//! them. A value.
struct RoundCell
{
    enum class Mark {
        None,
        Estimated, //!< stays here: the service has no field for it
        NotRead, //!< for a reason
    };
    //! What the person said to a value lower than the last one.
    enum class Answer { None, TypingSlip, RolledOver, Exchanged };

    MeterId meter;
    QString value; //!< the new state as typed
    QString date; //!< date and time as typed; empty: those of the round
    QString note;
    Mark mark = Mark::None;
    QString reason; //!< why it was not read, or why an implausible value is right
    QStringList accepted; //!< names of the warnings that were accepted; without blanks
    Answer answer = Answer::None;
    QString answerOld; //!< as typed: last state of the old meter, or where it rolled over
    QString answerNew; //!< as typed: first state of the new meter
    QString answerDate; //!< as typed: when it was exchanged
    EntryId entry; //!< of the outbox, once it was sent

    //! Nothing was typed.
    bool isEmpty() const
    {
        RoundCell empty;
        empty.meter = meter;
        return *this == empty;
    }
    friend bool operator==(const RoundCell &, const RoundCell &) = default;
};

//! What belongs to a whole round. A value.
struct RoundHeader
{
    ListId list; //!< the route or list it follows; empty: a selection
    QString title; //!< for people
    TimeMs at = 0; //!< date and time of the round, UTC
    QString timeText; //!< as typed, where that is not a time yet; else empty
    MeterId currentMeter; //!< where the person was
    QString currentColumn; //!< a name of the grid's own
    QList<MeterId> meters; //!< the rows, in their order, each once

    friend bool operator==(const RoundHeader &, const RoundHeader &) = default;
};

//! A round of entering that was begun and is not done. A value.
struct RoundDraft
{
    RoundId id; //!< made here
    RoundHeader header;
    QList<RoundCell> cells; //!< what was typed, in no order; those that are missing are empty
    TimeMs changedAt = 0; //!< UTC

    friend bool operator==(const RoundDraft &, const RoundDraft &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::RoundCell)
Q_DECLARE_METATYPE(meterdesk::RoundDraft)
