// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace meterdesk {

//! One try of a request, as people may see it: without headers, bodies and tokens.
struct RequestRecord
{
    QDateTime sentAt; //!< UTC, by the machine's clock
    QString method; //!< GET, POST, DELETE
    QString path; //!< with its query, percent-encoded; tokens taken out, then limited in length
    int httpStatus = 0; //!< 0: no answer
    //! What was wrong, its detail without tokens; nothing where the answer was as it should be.
    std::optional<ApiError> error;
    std::chrono::milliseconds duration{0}; //!< from sending to the end of the answer
    qint64 bytes = 0; //!< of the answer's body, unpacked
    int tryNumber = 1; //!< of the same request; 2 and more are repetitions

    friend bool operator==(const RequestRecord &, const RequestRecord &) = default;
};

//! How busy the requests of one connection are, and whether the server asked to slow down.
struct RateState
{
    std::optional<QDateTime> slowedAt; //!< last 429, or 503 with Retry-After; UTC
    //! Nothing is sent before, UTC; nothing while requests may go.
    std::optional<QDateTime> pausedUntil;
    int inFlight = 0; //!< requests under way or being read
    int queued = 0; //!< requests that wait for their turn
    int readsAtOnce = 0; //!< as many reads may be in flight at present

    friend bool operator==(const RateState &, const RateState &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::RequestRecord)
Q_DECLARE_METATYPE(meterdesk::RateState)
