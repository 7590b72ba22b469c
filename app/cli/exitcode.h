// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/connectionrules.h"

namespace meterdesk::cli {

//! How a verb ended. Scripts rely on the numbers; where several apply the highest counts.
enum ExitCode {
    ExitDone = 0,
    ExitRefused = 1, //!< the server, or a check, said no
    ExitUsage = 2,
    ExitUnreachable = 3, //!< offline, or no whole answer came
    ExitNoTokens = 4, //!< no keychain to be used, and no tokens given for this run
    ExitBusy = 5 //!< another program holds the data directory
};

ExitCode exitCodeOf(ApiError::Kind kind);
ExitCode exitCodeOf(const ConnectionError &error);

} // namespace meterdesk::cli
