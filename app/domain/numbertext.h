// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace meterdesk {

//! The shortest digits that give \a number again, as JSON writes numbers and, for all usual sizes,
//! without an exponent; empty for infinity and NaN. What was typed is kept as it was typed instead
//! ("123456.70").
QByteArray numberText(double number);

//! How many digits \a digits, a JSON number without an exponent, has behind its point.
int decimalsOf(QByteArrayView digits);

//! Whether \a text is what JSON calls a number, and a finite one: -?(0|[1-9]\d*)(\.\d+)?(e…)?
bool isNumberText(QByteArrayView text);

} // namespace meterdesk
