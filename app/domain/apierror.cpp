// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apierror.h"

namespace meterdesk {

QString kindName(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Offline:
        return QStringLiteral("Offline");
    case ApiError::Kind::Timeout:
        return QStringLiteral("Timeout");
    case ApiError::Kind::Unauthorized:
        return QStringLiteral("Unauthorized");
    case ApiError::Kind::Forbidden:
        return QStringLiteral("Forbidden");
    case ApiError::Kind::NotFound:
        return QStringLiteral("NotFound");
    case ApiError::Kind::Duplicate:
        return QStringLiteral("Duplicate");
    case ApiError::Kind::Validation:
        return QStringLiteral("Validation");
    case ApiError::Kind::RateLimited:
        return QStringLiteral("RateLimited");
    case ApiError::Kind::Server:
        return QStringLiteral("Server");
    case ApiError::Kind::Protocol:
        return QStringLiteral("Protocol");
    case ApiError::Kind::Transport:
        return QStringLiteral("Transport");
    case ApiError::Kind::NotTheService:
        return QStringLiteral("NotTheService");
    case ApiError::Kind::ClientBug:
        return QStringLiteral("ClientBug");
    case ApiError::Kind::Redirect:
        return QStringLiteral("Redirect");
    case ApiError::Kind::Tls:
        return QStringLiteral("Tls");
    case ApiError::Kind::Proxy:
        return QStringLiteral("Proxy");
    case ApiError::Kind::OutcomeUnknown:
        return QStringLiteral("OutcomeUnknown");
    case ApiError::Kind::Cancelled:
        return QStringLiteral("Cancelled");
    }
    return {};
}

} // namespace meterdesk
