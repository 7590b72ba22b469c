// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profileimport.h"

#include "domain/suit.h"
#include "services/profilelog.h"
#include "services/session.h"

#include <chrono>

namespace meterdesk {
namespace {

constexpr std::chrono::milliseconds kJudgeAfter{300};

} // namespace

ProfileImport::ProfileImport(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kJudgeAfter);
    connect(&m_again, &QTimer::timeout, this, &ProfileImport::judge);
    connect(&session.profiles(), &ProfileLog::changed, this,
            [this](const QList<ProfileStream> &streams) {
                if (streams.contains(m_stream) && !m_again.isActive())
                    m_again.start();
            });
}

void ProfileImport::setProfile(LoadProfile profile)
{
    m_profile = std::move(profile);
    judge();
}

void ProfileImport::setStream(const ProfileStream &stream, const QString &unit)
{
    m_unit = unit;
    if (stream == m_stream)
        return;
    m_stream = stream;
    judge();
}

WriteRequest ProfileImport::requestFor(std::size_t index) const
{
    WriteRequest request;
    request.kind = WriteKind::Profile;
    request.owner = m_stream.importId;
    if (!isDefaultSuit(m_stream.suit))
        request.suit = m_stream.suit;
    request.range = m_profile.values[index].range;
    request.value = m_profile.values[index].value;
    request.unit = m_unit;
    return request;
}

void ProfileImport::judge()
{
    m_again.stop();
    const ProfileBook &book = m_session.profiles().book();
    m_counts = {};
    m_effects.clear();
    m_effects.reserve(m_profile.values.size());
    for (std::size_t i = 0; i < m_profile.values.size(); ++i) {
        const ProfileEffect effect = book.effectOf(requestFor(i));
        switch (effect.kind) {
        case ProfileEffect::Kind::Creates:
            ++m_counts.creates;
            break;
        case ProfileEffect::Kind::Updates:
            ++m_counts.updates;
            break;
        case ProfileEffect::Kind::SameThere:
            ++m_counts.there;
            break;
        case ProfileEffect::Kind::Waits:
            ++m_counts.waits;
            break;
        case ProfileEffect::Kind::Overlaps:
            ++m_counts.overlaps;
            break;
        }
        m_effects.push_back(effect);
    }
    Q_EMIT changed();
}

StorageFuture<Outbox::Taken> ProfileImport::send(const QString &label) const
{
    QList<WriteRequest> requests;
    requests.reserve(m_counts.toSend());
    for (std::size_t i = 0; i < m_effects.size(); ++i) {
        const ProfileEffect::Kind kind = m_effects[i].kind;
        if (kind == ProfileEffect::Kind::Creates || kind == ProfileEffect::Kind::Updates)
            requests << requestFor(i);
    }
    return m_session.outbox()->add(requests, {label, m_session.connection().id, false, false});
}

} // namespace meterdesk
