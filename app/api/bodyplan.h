// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec/importcodec.h"
#include "api/codec/wireshapes.h"
#include "domain/apierror.h"

#include <QList>

namespace meterdesk {

//! Finds the form in which a server reads the body of a write.
//!
//! - The first try has the remembered form, else the default.
//! - After a 400 that may be owed to the form another one is tried, each at most once: the other
//!   name of a data point's number where the server's words name it, else the other shape, else
//!   both. What is remembered is doubted only where the words give a reason.
//! - Where all are refused, refusal() is the one that speaks of values rather than of the form.
//!
//! A 400 is the server's word that nothing was stored, so nothing is written twice. After any other
//! outcome there is nothing to plan. Pure logic without requests; any thread.
class BodyPlan
{
public:
    enum class Record {
        Import, //!< a reading or a profile
        DataPoint,
        Invoice
    };

    //! What is \a chosen is kept to, whatever is known and whatever the server says.
    BodyPlan(Record record, const WireShapes &known, const WireShapes &chosen = {});

    //! Of the try at hand.
    const BodyForm &form() const { return m_form; }
    //! The try at hand was refused with \a error. True: form() is another one to try.
    bool goOn(const ApiError &error);
    //! What to tell when goOn() has answered false.
    ApiError refusal() const;
    //! What it says about the server that form() was read.
    WireShapes found() const;

private:
    struct Try
    {
        BodyForm form;
        ApiError error;
    };

    bool isTried(const BodyForm &form) const;
    bool isTried(WireShapes::ImportBody body) const;
    bool hasShapeThatFits() const;
    bool tryIf(bool isWorthIt, WireShapes::ImportBody body, WireShapes::ValueKey number);

    Record m_record;
    BodyForm m_known; // Unknown where nothing is remembered
    BodyForm m_chosen; // Unknown where it may be found
    BodyForm m_form;
    QList<Try> m_refused;
};

} // namespace meterdesk
