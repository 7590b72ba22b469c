// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timerange.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace meterdesk {

//! What was consumed or produced over a stretch of time: an amount, no state of a register.
struct Profile
{
    ProfileId id; //!< the server's, may be empty
    TimeRange range; //!< half-open [from, to), UTC, whole seconds
    double value = 0; //!< in the unit of the stream

    friend bool operator==(const Profile &, const Profile &) = default;
};

//! A profile as it is sent: POST /import/profiles/{customerId}. The one of the very same range is
//! replaced; any other that overlaps makes it a duplicate. Ranges that touch are fine.
struct ProfileDraft
{
    QString importId; //!< at most 255 characters, no spaces, case matters
    QString suit; //!< empty: the server's "default"; no spaces
    //! Half-open [from, to), UTC; sent in whole seconds, fractions are cut as the server does. Both
    //! ends are needed, and from < to also when they are cut.
    TimeRange range;
    //! A JSON number in the digits that were typed; numberText() makes it from a double.
    QByteArray value;
    QString unit; //!< at most 50 characters; empty: not sent
    QString sender; //!< names the sending program, at most 255 characters; empty: not sent

    friend bool operator==(const ProfileDraft &, const ProfileDraft &) = default;
};

//! What the server made of a ProfileDraft.
struct StoredProfile
{
    enum class Outcome {
        Unknown, //!< stored, the answer does not tell how
        Created,
        Updated //!< there was one of the very same range, which has the new value now
    };

    ProfileId id; //!< empty where the server told none
    Outcome outcome = Outcome::Unknown;

    friend bool operator==(const StoredProfile &, const StoredProfile &) = default;
};

//! The newest profile of a stream, also when it is marked suspicious or is not processed yet: GET
//! /import/profiles/{customerId}/{importId}/{suit}/latest.
struct LatestProfile
{
    Profile profile;
    QString importId; //!< as the server tells it, may be empty
    QString suit; //!< as the server tells it, may be empty
    QString unit; //!< may be empty
    std::optional<bool> isSuspicious; //!< nothing where the server does not say

    friend bool operator==(const LatestProfile &, const LatestProfile &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::ProfileId)
Q_DECLARE_METATYPE(meterdesk::ProfileDraft)
Q_DECLARE_METATYPE(meterdesk::StoredProfile)
Q_DECLARE_METATYPE(meterdesk::LatestProfile)
