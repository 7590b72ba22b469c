// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httprequest.h"
#include "domain/apierror.h"

#include <QNetworkReply>

#include <optional>

namespace meterdesk {

//! How one try of a request ended, as it was seen. What it means is decided by errorOf() alone.
struct Answer
{
    int status = 0; //!< 0: the head of no answer arrived whole
    QByteArray contentType; //!< lower case, without parameters
    QByteArray date;
    QByteArray retryAfter;
    QByteArray location;
    std::optional<qint64> announcedLength; //!< Content-Length; gone after decompression
    QByteArray body; //!< with kBodyPadding of spare capacity
    bool isTooLarge = false; //!< given up because of its size

    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString reason; //!< why TLS failed; never Qt's error text, which holds the whole address
    bool deadlinePassed = false;
    bool isSent = false; //!< some of the request may have left this machine
    bool isProxied = false; //!< by a proxy that was set by hand
};

//! What \a answer means to a request of \a method: nothing for a 2xx that a decoder may see. By the
//! status first, as Qt's own codes cannot even tell 429 from other failures. A write that may have
//! left without an answer is OutcomeUnknown. retryAfter is left to the caller, who has the clock.
std::optional<ApiError> errorOf(const Answer &answer, HttpRequest::Method method);

//! Whether a read that ended with \a error is worth sending again after a short pause.
bool isWorthRepeating(const ApiError &error);

} // namespace meterdesk
