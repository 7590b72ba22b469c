// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace meterdesk::cli {

//! The program's standard input, output and error. UTF-8 on every system.
namespace console {

//! A line on standard output: the answer.
void print(const QString &line);
//! \a bytes as they are on standard output; whether all of them could be written.
bool printBytes(const QByteArray &bytes);
//! A line on standard error: everything about the answer.
void tell(const QString &line);

} // namespace console

//! Tokens typed or piped in. What cannot be understood is never repeated: it may be a token.
struct TokenInput
{
    Tokens tokens;
    bool isUnderstood = true; //!< false: a line is neither `login=…` nor `import=…`, or is twice
};

//! The tokens of `login=…` and `import=…`, one a line; empty lines do not count.
TokenInput parseTokenLines(const QByteArray &text);

//! Reads parseTokenLines() from a file or pipe to its end. A person at a terminal is asked for one
//! token after the other instead, on standard error and with the echo switched off; not at all
//! where \a mayAsk is false. Blocks: to be called before the event loop runs.
TokenInput readTokens(bool mayAsk);

} // namespace meterdesk::cli
