// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sessionverb.h"

#include "cli/connectionsoutput.h"
#include "cli/console.h"
#include "domain/onresult.h"
#include "services/keychainsecretstore.h"
#include "services/meterstore.h"
#include "services/viewstate.h"
#include "texts/errortexts.h"

namespace meterdesk::cli {

SessionVerb::SessionVerb(Needs needs, Context context, const Tokens &runTokens, QObject *parent)
    : Verb(parent)
    , m_needs(std::move(needs))
    , m_context(std::move(context))
    , m_runTokens(runTokens)
{ }

SessionVerb::~SessionVerb() = default;

void SessionVerb::start()
{
    if (m_needs.isDemo)
        return startDemo();
    openData(m_needs.dataDirectory.isEmpty() ? LocalData::defaultPath() : m_needs.dataDirectory,
             m_needs.access);
}

//! The demo's data are its own and thrown away, unless a folder for them was given.
void SessionVerb::startDemo()
{
    m_demo = m_context.startDemo ? m_context.startDemo() : std::nullopt;
    QString path = m_needs.dataDirectory;
    if (m_demo && path.isEmpty())
        path = m_throwAway.emplace().path();
    if (!m_demo || (m_throwAway && !m_throwAway->isValid())) {
        console::tell(tr("The demo could not be started. Nothing was done. Try again."));
        note(ExitRefused);
        return finish();
    }
    if (!m_needs.connection.isEmpty()
        && !isSameConnectionName(m_demo->connection.name, m_needs.connection))
        return fail(ConnectionProblem::NotThere);
    openData(path, m_needs.access);
}

void SessionVerb::openData(const QString &path, LocalData::Access access)
{
    m_local = std::make_unique<LocalData>(path, access);
    onResult(m_local->open(), this, [this, path, access](const StorageResult<Done> &opened) {
        if (opened)
            return readPreferences();
        const auto kind = opened.error().kind;
        const bool canRead = access == LocalData::Access::Write && m_needs.worksBesideWriter
            && (kind == StorageError::Kind::Busy || kind == StorageError::Kind::ReadOnly);
        return canRead ? openData(path, LocalData::Access::Read) : fail(opened.error());
    });
}

//! Proxy, certificates, pace and calorific value are set in the window, and count here, too.
void SessionVerb::readPreferences()
{
    m_windowState = std::make_unique<ViewState>(m_local->database());
    connect(m_windowState.get(), &ViewState::loaded, this, [this] {
        m_preferences = Preferences::read(*m_windowState);
        find();
    });
    m_windowState->load({});
}

void SessionVerb::find()
{
    m_secrets =
        m_context.makeSecrets ? m_context.makeSecrets() : std::make_unique<KeychainSecretStore>();
    m_service = std::make_unique<ConnectionService>(m_local->database(), *m_secrets, m_runTokens);
    if (m_demo) {
        m_connection = m_demo->connection;
        return openCustomer();
    }
    onResult(m_service->find(m_needs.connection), this,
             [this](const ConnectionResult<Connection> &found) {
                 if (!found)
                     return fail(found.error());
                 m_connection = *found;
                 openCustomer();
             });
}

void SessionVerb::openCustomer()
{
    const QString key = m_demo ? QStringLiteral("demo") : customerKey(m_connection);
    m_customer = std::make_unique<CustomerData>(m_local->directory(), key);
    connect(m_customer.get(), &CustomerData::opened, this, [this] {
        if (!m_customer->entries())
            return fail(m_customer->entriesTrouble().value_or(StorageError()));
        if (m_customer->rescued())
            console::tell(sentenceFor(*m_customer->rescued()));
        if (m_needs.session)
            findTokens();
        else
            work();
    });
    m_customer->open();
}

void SessionVerb::findTokens()
{
    if (m_needs.isOffline)
        return startSession({});
    if (m_demo) {
        m_tokens = m_demo->tokens;
        return startSession({});
    }
    onResult(m_service->tokens(m_connection), this,
             [this](const ConnectionService::FoundTokens &found) {
                 if (found.error)
                     console::tell(sentenceFor(*found.error));
                 m_tokens = found.tokens;
                 if (!m_tokens.isEmpty())
                     return findShapes();
                 if (!found.error)
                     console::tell(
                         tr("No token of %1 is stored. Nothing was done.").arg(m_connection.name));
                 console::tell(runTokensHint());
                 note(ExitNoTokens);
                 finish();
             });
}

void SessionVerb::findShapes()
{
    onResult(m_service->shapes(m_connection.id), this,
             [this](const StorageResult<RememberedShapes> &shapes) {
                 startSession(shapes.value_or({}));
             });
}

void SessionVerb::startSession(const RememberedShapes &shapes)
{
    m_session = std::make_unique<Session>(
        m_connection, m_tokens, shapes, m_preferences.appliedTo(m_context.http), m_customer.get());
    if (m_customer->canWrite() && !m_demo) {
        connect(m_session.get(), &Session::shapesChanged, this,
                [this](const RememberedShapes &changed) {
                    m_service->rememberShapes(m_connection.id, changed);
                });
    }
    onResult(m_service->timeZone(m_connection.id), this,
             [this](const ConnectionResult<QByteArray> &zone) {
                 m_session->meters().setFallbackZone(zone.value_or({}));
                 work();
             });
}

void SessionVerb::fail(const ConnectionError &error)
{
    console::tell(sentenceFor(error));
    const auto *secret = std::get_if<SecretError>(&error);
    if (secret && exitCodeOf(error) == ExitNoTokens)
        console::tell(runTokensHint());
    note(exitCodeOf(error));
    finish();
}

} // namespace meterdesk::cli
