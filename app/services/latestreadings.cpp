// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/latestreadings.h"

#include "api/librarian.h"
#include "api/readingsapi.h"
#include "domain/onresult.h"
#include "domain/outboxrules.h"

namespace meterdesk {
namespace {

//! What is sent finds its turn between them.
constexpr int kAtOnce = 3;

QString streamOf(const ImportLink &link)
{
    return readingStream(link.importId, link.suit);
}

} // namespace

LatestReadings::LatestReadings(Librarian &librarian, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
{ }

void LatestReadings::ask(const ImportLink &link)
{
    const QString stream = streamOf(link);
    if (m_known.contains(stream) || isAsking(link))
        return;
    m_waiting << link;
    m_isWaiting.insert(stream);
    advance();
}

bool LatestReadings::isAsking(const ImportLink &link) const
{
    const QString stream = streamOf(link);
    return m_asking.contains(stream) || m_isWaiting.contains(stream);
}

void LatestReadings::advance()
{
    while (m_asking.size() < kAtOnce && !m_waiting.isEmpty()) {
        const ImportLink link = m_waiting.takeFirst();
        const QString stream = streamOf(link);
        m_isWaiting.remove(stream);
        m_asking.insert(stream);
        onResult(m_librarian.readings().latest(link.importId, link.suit), this,
                 [this, link, stream](const ApiResult<std::optional<LatestReading>> &latest) {
                     m_asking.remove(stream);
                     if (latest)
                         m_known.insert(stream,
                                        *latest ? std::optional((*latest)->reading) : std::nullopt);
                     Q_EMIT answered(latest ? std::nullopt : std::optional(latest.error()));
                     Q_EMIT settled(link);
                     advance();
                 });
    }
}

std::optional<Reading> LatestReadings::of(const ImportLink &link) const
{
    return m_known.value(streamOf(link));
}

std::shared_ptr<const ReadingSeries> LatestReadings::joined(
    const std::shared_ptr<const ReadingSeries> &readings,
    const std::optional<ImportLink> &link) const
{
    const std::optional<Reading> latest = link ? of(*link) : std::nullopt;
    if (!latest)
        return readings;
    auto all = std::make_shared<ReadingSeries>(*readings);
    all->append(latest->id.value.toUtf8(), latest->time, latest->state);
    return all;
}

void LatestReadings::clear()
{
    m_known.clear();
}

} // namespace meterdesk
