// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profilelog.h"

#include "api/librarian.h"
#include "api/profilesapi.h"
#include "domain/onresult.h"

#include <QSet>

namespace meterdesk {

ProfileLog::ProfileLog(Librarian &librarian, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
{ }

void ProfileLog::follow(Outbox &outbox)
{
    m_outbox = &outbox;
}

const ProfileBook &ProfileLog::book()
{
    if (m_outbox && !m_isFollowing) {
        m_isFollowing = true;
        connect(m_outbox, &Outbox::loaded, this, &ProfileLog::takeAll);
        connect(m_outbox, &Outbox::entriesChanged, this, &ProfileLog::take);
        m_book.take(m_outbox->entries());
    }
    return m_book;
}

void ProfileLog::takeAll()
{
    m_book.clear();
    Q_EMIT changed(m_book.take(m_outbox->entries()));
}

void ProfileLog::take(const QList<EntryId> &entries)
{
    QSet<ProfileStream> streams;
    for (const EntryId id : entries) {
        const OutboxEntry *entry = m_outbox->find(id);
        if (!entry)
            continue;
        if (const auto stream = m_book.take(*entry))
            streams.insert(*stream);
    }
    if (!streams.isEmpty())
        Q_EMIT changed(streams.values());
}

void ProfileLog::askLatest(const ProfileStream &stream)
{
    onResult(m_librarian.profiles().latest(stream.importId, stream.suit), this,
             [this, stream](const ApiResult<std::optional<LatestProfile>> &result) {
                 if (result) {
                     Q_EMIT answered({});
                     Q_EMIT latestTold(stream, *result);
                 } else {
                     Q_EMIT answered(result.error());
                     Q_EMIT latestFailed(stream, result.error());
                 }
             });
}

} // namespace meterdesk
