// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/diagnostics.h"

#include "api/librarian.h"
#include "domain/rights.h"
#include "services/diagnosticsreport.h"
#include "services/session.h"

#include <algorithm>
#include <chrono>

namespace meterdesk {

namespace {

constexpr std::chrono::milliseconds kPause{200};

} // namespace

Diagnostics::Diagnostics(const Session &session, Librarian &librarian, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_librarian(librarian)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &Diagnostics::changed);
    connect(&librarian, &Librarian::activityChanged, this, &Diagnostics::tellSoon);
    connect(&librarian, &Librarian::shapesChanged, this, &Diagnostics::tellSoon);
    connect(&librarian, &Librarian::scopesChanged, this, &Diagnostics::tellSoon);
    connect(&session, &Session::stateChanged, this, &Diagnostics::tellSoon);
}

void Diagnostics::tellSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

bool Diagnostics::hasAccessToken() const
{
    return !m_librarian.scopes().isEmpty() || m_librarian.tokenExpiresAt();
}

QList<Diagnostics::Right> Diagnostics::rights() const
{
    const QStringList granted = m_librarian.scopes();
    QList<Right> rights;
    const QStringList used = usedScopes();
    for (const QString &scope : used)
        rights.append({scope, true, granted.contains(scope)});
    for (const QString &scope : granted) {
        if (!used.contains(scope))
            rights.append({scope, false, true});
    }
    return rights;
}

std::optional<QDateTime> Diagnostics::accessEndsAt() const
{
    return m_librarian.tokenExpiresAt();
}

QList<WireQuestion> Diagnostics::questions() const
{
    return m_librarian.wireQuestions();
}

bool Diagnostics::choose(const QString &question, const QString &answer)
{
    return m_librarian.chooseShape(question, answer);
}

RateState Diagnostics::rate() const
{
    return m_librarian.rateState();
}

QList<RequestRecord> Diagnostics::requests() const
{
    QList<RequestRecord> records = m_librarian.lastRequests();
    std::reverse(records.begin(), records.end());
    return records;
}

QString Diagnostics::report() const
{
    // Whatever a name or the words of a server may hold.
    return m_librarian.redacted(reportOf(*this, m_session));
}

} // namespace meterdesk
