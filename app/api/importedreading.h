// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numbertext.h"
#include "domain/reading.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace meterdesk {

//! A reading as it is imported: POST /import/readings/{customerId}.
struct ReadingDraft
{
    QString importId; //!< at most 255 characters, no spaces, case matters
    QString suit; //!< empty: the server's "default"
    TimeMs time = 0; //!< UTC; sent in whole seconds, a fraction is cut as the server does
    //! The register as a JSON number in the digits that were typed ("123456.70"), so that what is
    //! stored is what was entered. stateText() makes it from a double.
    QByteArray state;
    QString unit; //!< at most 50 characters; empty: not sent
    QString sender; //!< names the sending program, at most 255 characters; empty: not sent

    //! The shortest digits that give \a state again; empty for infinity and NaN.
    static QByteArray stateText(double state) { return numberText(state); }

    friend bool operator==(const ReadingDraft &, const ReadingDraft &) = default;
};

//! The newest reading that was imported into a stream, also when it is marked suspicious or is not
//! processed yet: GET /import/readings/{customerId}/{importId}/{suit}/latest.
struct LatestReading
{
    Reading reading; //!< time in UTC
    QString importId; //!< as the server tells it, may be empty
    QString suit; //!< as the server tells it, may be empty
    QString unit; //!< may be empty
    std::optional<bool> isSuspicious; //!< nothing where the server does not say

    friend bool operator==(const LatestReading &, const LatestReading &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::ReadingDraft)
Q_DECLARE_METATYPE(meterdesk::LatestReading)
