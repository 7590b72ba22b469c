// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/readingsapi.h"

#include "api/codec/importcodec.h"
#include "api/codec/importrules.h"
#include "api/serieswalk.h"
#include "api/urlparts.h"

namespace meterdesk {

ReadingsApi::ReadingsApi(const ApiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_imports(context, "readings", this)
{ }

ReadingsApi::~ReadingsApi() = default;

ApiFuture<ReadingSeries> ReadingsApi::list(const MeterId &meter, const TimeRange &range,
                                           Priority priority, PageHandler onPage)
{
    auto *walk = new SeriesWalk<ReadingSeries>(
        m_context, {"meters/" + pathSegment(meter.value) + "/readings", "readings", decodeReadings},
        range, priority, std::move(onPage), this);
    return walk->future();
}

ApiFuture<std::optional<LatestReading>> ReadingsApi::latest(const QString &importId,
                                                            const QString &suit)
{
    return m_imports.latest<LatestReading>(importId, suit, decodeLatestReading);
}

ApiFuture<ReadingId> ReadingsApi::create(const ReadingDraft &draft)
{
    return m_imports.create<ReadingId>(
        draft,
        [](const ReadingDraft &reading, const BodyForm &form) {
            return encodeReading(reading, form.body);
        },
        decodeId<ReadingId>);
}

ApiFuture<Done> ReadingsApi::remove(const ReadingId &id)
{
    return m_imports.remove(id.value);
}

ApiFuture<Done> ReadingsApi::remove(const QString &importId, const QString &suit, TimeMs time)
{
    if (const auto error = brokenRule(time))
        return settledWith<Done>(*error);
    return m_imports.remove(importId, suit, {{"time", time}});
}

} // namespace meterdesk
