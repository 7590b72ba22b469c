// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/topup.h"

#include "services/meterstore.h"
#include "services/session.h"

#include <QDateTime>

namespace meterdesk {
namespace {

constexpr std::chrono::minutes kLookEvery{1};

} // namespace

TopUp::TopUp(Session &session, std::function<TimeMs()> clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
    , m_readingsAt(m_clock())
    , m_listsAt(m_readingsAt)
{
    m_looks.setInterval(kLookEvery);
    connect(&m_looks, &QTimer::timeout, this, &TopUp::look);
    m_looks.start();
    connect(&session.meters(), &MeterStore::loaded, this, [this] {
        if (!m_session.meters().isCached())
            m_listsAt = m_clock();
    });
    connect(&session, &Session::stateChanged, this, &TopUp::followState);
}

void TopUp::setWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) != isWatched && isWatched)
        look();
}

bool TopUp::isOlder(TimeMs since, std::chrono::milliseconds age) const
{
    return m_clock() - since >= age.count();
}

void TopUp::followState()
{
    const Session::State state = m_session.state();
    if (state == Session::State::Offline || state == Session::State::Silent) {
        if (!m_awaySince)
            m_awaySince = m_clock();
        return;
    }
    // After the news that brought the service back has been told to all.
    if (state == Session::State::Online && m_awaySince)
        QMetaObject::invokeMethod(this, &TopUp::look, Qt::QueuedConnection);
}

void TopUp::look()
{
    const bool isThere = m_session.state() == Session::State::Online
        || (m_session.isSendOnly() && m_session.state() == Session::State::Connecting);
    if (!m_isWatched || !isThere)
        return;
    const bool isBack = m_awaySince && isOlder(*m_awaySince, kAwayAtLeast);
    m_awaySince.reset();
    if (isOlder(m_listsAt, isBack ? kReadingsAfter : kListsAfter)) {
        m_listsAt = m_clock(); // not again at the next look, should it fail
        m_session.meters().reload();
    }
    if (!isBack && !isOlder(m_readingsAt, kReadingsAfter))
        return;
    m_readingsAt = m_clock();
    Q_EMIT due();
}

} // namespace meterdesk
