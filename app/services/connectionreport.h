// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/connection.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace meterdesk {

//! What a connection's tokens are good for, as its server answered.
struct ConnectionReport
{
    enum class ImportToken {
        Usable,
        Refused, //!< 401 or 403
        Absent,
        Unchecked //!< no customer id, or the server gave no answer that says it
    };
    enum class Step { LoginToken, Entities, Meters, ImportToken };
    struct Problem
    {
        Step step;
        ApiError error;
    };

    QStringList scopes; //!< what the access token permits, by its own words
    std::optional<QDateTime> expires; //!< end of the access token that was made, UTC
    std::optional<qsizetype> entities;
    std::optional<qsizetype> meters; //!< the active ones
    ImportToken importToken = ImportToken::Unchecked;
    RememberedShapes shapes; //!< how the server writes, to be remembered with the connection
    QList<Problem> problems; //!< in the order of the steps; empty: everything is fine
};

} // namespace meterdesk
