// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicontext.h"
#include "api/apiresult.h"
#include "api/importendpoint.h"
#include "domain/profile.h"
#include "domain/timerange.h"

#include <QObject>

#include <optional>

namespace meterdesk {

//! Profiles: amounts over stretches of time that are imported. No endpoint lists them. Everything
//! takes the import token.
//!
//! GUI thread; owned by Librarian. Destroying it settles every open call with Cancelled.
class ProfilesApi : public QObject
{
    Q_OBJECT

public:
    explicit ProfilesApi(const ApiContext &context, QObject *parent = nullptr);
    ~ProfilesApi() override;

    //! The newest profile of a stream; nothing where it has none. An empty \a suit means "default".
    ApiFuture<std::optional<LatestProfile>> latest(const QString &importId, const QString &suit);

    //! Imports one profile, or gives the one of the very same range a new value: POST
    //! /import/profiles/{customerId}. The answer says which, as far as the server does. Duplicate:
    //! it overlaps another one, and never will be taken. OutcomeUnknown: it was sent and no answer
    //! came; it is not sent again here, but since the same range is replaced, the caller can.
    //! Otherwise as ReadingsApi::create().
    ApiFuture<StoredProfile> store(const ProfileDraft &draft);

    //! Removes the profile that store() gave \a id for: DELETE /import/profiles/{customerId}/{id}.
    //! NotFound: unknown, or too old.
    ApiFuture<Done> remove(const ProfileId &id);

    //! Removes the profile of a stream whose range is exactly \a range (half-open, UTC, whole
    //! seconds): DELETE /import/profiles/{customerId}/{importId}/{suit}. Errors as above.
    ApiFuture<Done> remove(const QString &importId, const QString &suit, const TimeRange &range);

private:
    ImportEndpoint m_imports;
};

} // namespace meterdesk
