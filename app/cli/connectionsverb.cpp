// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connectionsverb.h"

#include "cli/connectionsoutput.h"
#include "cli/console.h"
#include "domain/onresult.h"
#include "services/keychainsecretstore.h"
#include "services/viewstate.h"
#include "texts/errortexts.h"

namespace meterdesk::cli {

ConnectionsVerb::ConnectionsVerb(const Command &command, Context context, const Tokens &runTokens,
                                 const Tokens &newTokens, QObject *parent)
    : Verb(parent)
    , m_command(command)
    , m_context(std::move(context))
    , m_runTokens(runTokens)
    , m_newTokens(newTokens)
{ }

ConnectionsVerb::~ConnectionsVerb() = default;

void ConnectionsVerb::start()
{
    if (m_command.isDemo)
        return startDemo();
    switch (m_command.verb) {
    case Command::Verb::List:
        return openData(LocalData::Access::Read, [this] { list(); });
    case Command::Verb::Add:
        return openData(LocalData::Access::Write, [this] { add(); });
    case Command::Verb::Check:
        return openData(LocalData::Access::Write, [this] {
            readPreferences(
                [this] { find([this](const Connection &connection) { findTokens(connection); }); });
        });
    case Command::Verb::Remove:
        return openData(LocalData::Access::Write, [this] {
            find([this](const Connection &connection) { remove(connection); });
        });
    }
}

//! The demo's connection is not of the local data, and the tokens of the environment are not its.
void ConnectionsVerb::startDemo()
{
    const auto demo = m_context.startDemo ? m_context.startDemo() : std::nullopt;
    if (!demo) {
        console::tell(tr("The demo could not be started. Nothing was done. Try again."));
        note(ExitRefused);
        return finish();
    }
    if (m_command.verb == Command::Verb::List) {
        print({demo->connection});
        return finish();
    }
    if (!isSameConnectionName(demo->connection.name, m_command.name))
        return fail(ConnectionProblem::NotThere);
    check(demo->connection, demo->tokens, {});
}

void ConnectionsVerb::openData(LocalData::Access access, std::function<void()> next)
{
    const auto path =
        m_command.dataDirectory.isEmpty() ? LocalData::defaultPath() : m_command.dataDirectory;
    m_data = std::make_unique<LocalData>(path, access);
    onResult(m_data->open(), this, [this, access, next](const StorageResult<Done> &opened) {
        if (!opened) {
            // A check only remembers things for the next time: it can do without.
            const bool canRead = m_command.verb == Command::Verb::Check
                && access == LocalData::Access::Write
                && opened.error().kind == StorageError::Kind::ReadOnly;
            return canRead ? openData(LocalData::Access::Read, next) : fail(opened.error());
        }
        m_canRemember = access == LocalData::Access::Write;
        m_secrets = m_context.makeSecrets ? m_context.makeSecrets()
                                          : std::make_unique<KeychainSecretStore>();
        m_service =
            std::make_unique<ConnectionService>(m_data->database(), *m_secrets, m_runTokens);
        if (!m_canRemember)
            return next();
        onResult(m_service->retryPendingLogouts(), this, [next](const ConnectionResult<int> &left) {
            if (left && *left > 0)
                console::tell(tr("The keychain still holds tokens of %n removed "
                                 "connection(s). They are removed when it is open.",
                                 nullptr, *left));
            next();
        });
    });
}

//! Proxy and certificates are set in the window, and count here, too.
void ConnectionsVerb::readPreferences(std::function<void()> next)
{
    m_windowState = std::make_unique<ViewState>(m_data->database());
    connect(m_windowState.get(), &ViewState::loaded, this, [this, next] {
        m_preferences = Preferences::read(*m_windowState);
        next();
    });
    m_windowState->load({});
}

void ConnectionsVerb::list()
{
    onResult(m_service->list(), this, [this](const ConnectionResult<QList<Connection>> &all) {
        if (!all)
            return fail(all.error());
        print(*all);
        finish();
    });
}

void ConnectionsVerb::add()
{
    const ConnectionDraft draft{m_command.name, m_command.apiUrl, m_command.customerId,
                                m_newTokens};
    onResult(m_service->add(draft), this,
             [this](const ConnectionResult<ConnectionService::Added> &added) {
                 if (!added)
                     return fail(added.error());
                 const auto name = added->connection.name;
                 console::print(tr("Added %1.").arg(name));
                 if (added->notStored)
                     console::tell(sentenceFor(*added->notStored));
                 if (!added->connection.hasLoginToken && !added->connection.hasImportToken)
                     console::tell(runTokensHint());
                 finish();
             });
}

void ConnectionsVerb::find(std::function<void(const Connection &)> next)
{
    onResult(m_service->find(m_command.name), this,
             [this, next](const ConnectionResult<Connection> &found) {
                 if (!found)
                     return fail(found.error());
                 next(*found);
             });
}

void ConnectionsVerb::remove(const Connection &connection)
{
    using Unsent = ConnectionService::Unsent;
    m_unsent = std::make_unique<UnsentEntries>(m_data->directory());
    m_service->setUnsentEntries(m_unsent.get());
    const auto unsent = m_command.discardsUnsent ? Unsent::Drop : Unsent::Refuse;
    onResult(m_service->remove(connection, unsent), this,
             [this, connection](const ConnectionResult<ConnectionService::Removed> &removed) {
                 if (!removed)
                     return fail(removed.error());
                 tellRemoved(connection.name, *removed);
                 finish();
             });
}

void ConnectionsVerb::tellRemoved(const QString &name, const ConnectionService::Removed &removed)
{
    console::print(tr("Removed %1.").arg(name));
    if (removed.dropped > 0)
        console::tell(
            tr("%n entries were dropped. They are in the journal.", nullptr, removed.dropped));
    if (!removed.pending)
        return;
    console::tell(sentenceFor(*removed.pending));
    console::tell(
        tr("Tokens of %1 may still be in the keychain. They are removed at the next start "
           "that finds it open.")
            .arg(name));
    note(exitCodeOf(ConnectionError(*removed.pending)));
}

void ConnectionsVerb::findTokens(const Connection &connection)
{
    onResult(
        m_service->tokens(connection), this,
        [this, connection](const ConnectionService::FoundTokens &found) {
            const auto &tokens = found.tokens;
            if (found.error)
                console::tell(sentenceFor(*found.error));
            if (tokens.isEmpty()) {
                if (!found.error)
                    console::tell(
                        tr("No token of %1 is stored. Nothing was checked.").arg(connection.name));
                console::tell(runTokensHint());
                note(ExitNoTokens);
                return finish();
            }
            m_lacksImportToken = connection.hasImportToken && tokens.import.isEmpty();
            // Tokens given for this run are enough to go on with.
            if (found.error && m_runTokens.isEmpty())
                note(ExitNoTokens);
            onResult(m_service->shapes(connection.id), this,
                     [this, connection, tokens](const StorageResult<RememberedShapes> &shapes) {
                         check(connection, tokens, shapes.value_or({}));
                     });
        });
}

void ConnectionsVerb::check(const Connection &connection, const Tokens &tokens,
                            const RememberedShapes &shapes)
{
    auto http = m_preferences.appliedTo(m_context.http);
    if (m_command.timeout)
        http.deadline = *m_command.timeout;
    m_check = std::make_unique<ConnectionCheck>(http, connection, tokens, shapes);
    onResult(m_check->run(), this, [this, connection, shapes](const ConnectionReport &report) {
        takeReport(connection, shapes, report);
    });
}

void ConnectionsVerb::takeReport(const Connection &connection, const RememberedShapes &before,
                                 const ConnectionReport &report)
{
    auto shown = report;
    if (m_lacksImportToken)
        shown.importToken = ConnectionReport::ImportToken::Unchecked;
    for (const auto &line : reportLines(shown))
        console::print(line);
    for (const auto &problem : report.problems) {
        console::tell(problemLine(problem));
        note(exitCodeOf(problem.error.kind));
    }
    if (shown.importToken == ConnectionReport::ImportToken::Unchecked
        && connection.customerId.isEmpty() && !m_lacksImportToken)
        console::tell(tr("The import token was not tried: the connection has no customer ID."));
    if (!m_canRemember || report.shapes == before)
        return finish();
    onResult(m_service->rememberShapes(connection.id, report.shapes), this,
             [this](const StorageResult<Done> &remembered) {
                 if (!remembered)
                     console::tell(sentenceFor(remembered.error()));
                 finish();
             });
}

void ConnectionsVerb::print(const QList<Connection> &connections) const
{
    for (const auto &line : connectionLines(connections, m_command.isJson))
        console::print(line);
}

void ConnectionsVerb::fail(const ConnectionError &error)
{
    console::tell(sentenceFor(error));
    if (std::holds_alternative<UnsentCounts>(error))
        console::tell(tr("Send them first (%1), or add %2.")
                          .arg(QStringLiteral("outbox flush"), QStringLiteral("--discard-unsent")));
    const auto *secret = std::get_if<SecretError>(&error);
    if (secret && exitCodeOf(error) == ExitNoTokens)
        console::tell(runTokensHint());
    note(exitCodeOf(error));
    finish();
}

} // namespace meterdesk::cli
