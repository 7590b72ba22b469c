// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/readingcheck.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace meterdesk {

//! How numbers and times are written in the sentences.
struct CheckWording
{
    QLocale locale; //!< default: the program's
    QTimeZone zone = QTimeZone::utc(); //!< of the meter
    QString unit; //!< of the register
    int decimals = 0; //!< at most, of states
    int rowOffset = 1; //!< what is added to the index of a row to name it
};

//! What to tell people of a finding, in the language of the program. Plain text, any thread.
QString sentenceFor(const Finding &finding, const ReadingVerdict &verdict,
                    const CheckWording &wording);
//! The leading finding with what is expected: "Shows less than on 31. 1. (4 810,2 GJ). Expected
//! 4 899 – 4 958." Empty where all is well.
QString sentenceFor(const ReadingVerdict &verdict, const CheckWording &wording);
//! "45 210 – 45 640"; where nothing is expected, "no history".
QString expectedText(const ReadingVerdict &verdict, const CheckWording &wording);
//! "digit left out: 45 312"
QString sentenceFor(const Suggestion &suggestion, const CheckWording &wording);

} // namespace meterdesk
