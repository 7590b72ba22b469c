// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectioneditor.h"

#include "domain/onresult.h"
#include "services/connectioncheck.h"
#include "services/connectionservice.h"

#include <utility>

namespace meterdesk {

ConnectionEditor::ConnectionEditor(ConnectionService &service, Http http, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_http(std::move(http))
{ }

ConnectionEditor::~ConnectionEditor() = default;

void ConnectionEditor::check(const ConnectionDraft &draft)
{
    stopChecking();
    const auto tidy = draft.tidied();
    auto problems = problemsOf(tidy);
    problems.removeIf(
        [](const FieldProblem &problem) { return problem.field == ConnectionField::Name; });
    if (!problems.isEmpty()) {
        Q_EMIT checkRefused(problems);
        return;
    }
    const Connection connection{
        {}, tidy.name, QUrl(tidy.apiUrl, QUrl::StrictMode), tidy.customerId};
    m_check = std::make_unique<ConnectionCheck>(m_http(), connection, tidy.tokens);
    onResult(m_check->run(), m_check.get(), [this](const ConnectionReport &report) {
        const auto answered = report;
        stopChecking();
        Q_EMIT checked(answered);
    });
}

void ConnectionEditor::stopChecking()
{
    // Deleted later: a check ends inside an answer, which is a call from a child of it.
    if (m_check)
        m_check.release()->deleteLater();
}

template<typename Future, typename Then>
void ConnectionEditor::hear(const Future &future, Then then)
{
    onResult(future, this, [this, then](const auto &result) {
        m_isBusy = false;
        if (result)
            then(*result);
        else
            Q_EMIT failed(result.error());
    });
}

bool ConnectionEditor::begin()
{
    return !std::exchange(m_isBusy, true);
}

void ConnectionEditor::add(const ConnectionDraft &draft, TokenPlace place)
{
    if (!begin())
        return;
    hear(m_service.add(draft, place), [this](const ConnectionService::Added &result) {
        Q_EMIT added(result.connection, result.notStored);
    });
}

void ConnectionEditor::rename(const ConnectionId &id, const QString &name)
{
    if (begin())
        hear(m_service.rename(id, name), [this, id](const Connection &) { Q_EMIT changed(id); });
}

void ConnectionEditor::replaceTokens(const ConnectionId &id, const Tokens &tokens, TokenPlace place)
{
    if (!begin())
        return;
    hear(m_service.replaceTokens(id, tokens, place),
         [this, id](const Connection &) { Q_EMIT changed(id); });
}

void ConnectionEditor::setTimeZone(const ConnectionId &id, const QByteArray &zone)
{
    if (begin())
        hear(m_service.setTimeZone(id, zone), [this, id](Done) { Q_EMIT changed(id); });
}

void ConnectionEditor::signOut(const ConnectionId &id)
{
    if (!begin())
        return;
    hear(m_service.signOut(id), [this, id](const ConnectionService::Removed &result) {
        Q_EMIT tokensRemoved(id, result.pending);
    });
}

void ConnectionEditor::remove(const ConnectionId &id, bool dropsUnsent)
{
    using Unsent = ConnectionService::Unsent;
    if (!begin())
        return;
    hear(m_service.remove(id, dropsUnsent ? Unsent::Drop : Unsent::Refuse),
         [this, id](const ConnectionService::Removed &result) {
             Q_EMIT tokensRemoved(id, result.pending);
         });
}

void ConnectionEditor::findTimeZone(const ConnectionId &id)
{
    onResult(m_service.timeZone(id), this, [this, id](const ConnectionResult<QByteArray> &zone) {
        Q_EMIT timeZoneFound(id, zone.value_or({}));
    });
}

bool ConnectionEditor::hasTokensForThisRun(const ConnectionId &id) const
{
    return m_service.hasTokensForThisRun(id);
}

} // namespace meterdesk
