// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/profilesapi.h"

#include "api/codec/importcodec.h"
#include "api/codec/importrules.h"

namespace meterdesk {

ProfilesApi::ProfilesApi(const ApiContext &context, QObject *parent)
    : QObject(parent)
    , m_imports(context, "profiles", this)
{ }

ProfilesApi::~ProfilesApi() = default;

ApiFuture<std::optional<LatestProfile>> ProfilesApi::latest(const QString &importId,
                                                            const QString &suit)
{
    return m_imports.latest<LatestProfile>(importId, suit, decodeLatestProfile);
}

ApiFuture<StoredProfile> ProfilesApi::store(const ProfileDraft &draft)
{
    return m_imports.create<StoredProfile>(
        draft,
        [](const ProfileDraft &profile, const BodyForm &form) {
            return encodeProfile(profile, form.body);
        },
        [](const HttpResponse &response) {
            return decodeStoredProfile(response.body, response.status);
        });
}

ApiFuture<Done> ProfilesApi::remove(const ProfileId &id)
{
    return m_imports.remove(id.value);
}

ApiFuture<Done> ProfilesApi::remove(const QString &importId, const QString &suit,
                                    const TimeRange &range)
{
    if (const auto error = brokenRule(range))
        return settledWith<Done>(*error);
    return m_imports.remove(importId, suit, {{"from", range.from}, {"to", range.to}});
}

} // namespace meterdesk
