// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/expectedband.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace meterdesk {

//! What may have been meant instead of a value.
struct Suggestion
{
    enum class Kind {
        DroppedDigit, //!< a digit was left out
        DoubledDigit, //!< a digit was typed twice
        SwappedDigits, //!< two digits next to each other were exchanged
        CommaShifted, //!< ten times, or a tenth
        WrongDigit, //!< one digit is another one
        WrongPrevious //!< the value is right, the reading before it is wrong
    };
    Kind kind = Kind::DroppedDigit;
    QByteArray digits; //!< a JSON number; WrongPrevious: the value as it was typed
    double state = 0; //!< of digits

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

//! The numbers that \a digits may have been meant to be and that lie within \a range, the likeliest
//! first: by how common the slip is, then by the distance from what is likely. At most 4, each
//! number once. \a decimals: of the register; a shifted comma adds no more than these.
std::vector<Suggestion> suggestionsFor(QByteArrayView digits, const RegisterRange &range,
                                       int decimals);

} // namespace meterdesk
