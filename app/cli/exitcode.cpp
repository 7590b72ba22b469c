// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

namespace meterdesk::cli {

ExitCode exitCodeOf(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Transport:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::Cancelled:
        return ExitUnreachable;
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Duplicate:
    case ApiError::Kind::Validation:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server:
    case ApiError::Kind::Protocol:
    case ApiError::Kind::NotTheService:
    case ApiError::Kind::ClientBug:
    case ApiError::Kind::Redirect:
        return ExitRefused;
    }
    return ExitRefused;
}

ExitCode exitCodeOf(const ConnectionError &error)
{
    if (const auto *problem = std::get_if<ConnectionProblem>(&error)) {
        // The name is in order, only not free: refused, not wrongly used.
        return *problem == ConnectionProblem::NameTaken ? ExitRefused : ExitUsage;
    }
    if (const auto *storage = std::get_if<StorageError>(&error))
        return storage->kind == StorageError::Kind::Busy ? ExitBusy : ExitRefused;
    if (std::holds_alternative<UnsentCounts>(error))
        return ExitRefused;
    const auto kind = std::get<SecretError>(error).kind;
    return kind == SecretError::Kind::TooLong ? ExitUsage : ExitNoTokens;
}

} // namespace meterdesk::cli
