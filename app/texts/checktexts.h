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
    QString unit; //!< of the register; may be empty
    int decimals = 0; //!< of states, see MeterHistory::decimals(); typed ones keep theirs
    int rowOffset = 1; //!< what is added to the index of a row to name it
};

//! What to tell people of a finding, in the language of the program: "Shows less than on 1/31/26
//! (4,810.2 GJ)." Plain text, any thread.
QString sentenceFor(const Finding &finding, const ReadingVerdict &verdict,
                    const CheckWording &wording);
//! The leading finding, with what is expected where that matters: "Shows less than on 1/31/26
//! (4,810.2 GJ). Expected 4,899 – 4,958." Empty where all is well.
QString sentenceFor(const ReadingVerdict &verdict, const CheckWording &wording);
//! "45,210 – 45,640", states of the register; "no history" where nothing is expected.
QString expectedText(const ReadingVerdict &verdict, const CheckWording &wording);
//! "45,312 (a digit was left out)"
QString sentenceFor(const Suggestion &suggestion, const CheckWording &wording);

} // namespace meterdesk
