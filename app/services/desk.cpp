// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"

#include "api/tlsahead.h"
#include "domain/onresult.h"
#include "services/connectioneditor.h"
#include "services/connectionservice.h"
#include "services/customerdata.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/session.h"
#include "services/unsententries.h"
#include "services/viewstate.h"
#include "storage/database.h"
#include "storage/datadirectory.h"
#include "storage/seriescache.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

namespace meterdesk {

namespace {

Q_LOGGING_CATEGORY(lcDesk, "meterdesk.services.desk")

constexpr QLatin1String kLastConnectionKey("connection/last");
constexpr auto kTrimAfter = std::chrono::seconds(20); // the first charts are read before
constexpr qint64 kMegabyte = 1'000'000;

} // namespace

//! A connection on its way to be opened: all answers are needed.
struct Desk::Opening
{
    Connection connection;
    std::optional<Tokens> tokens;
    std::optional<RememberedShapes> shapes;
    std::optional<QByteArray> timeZone;
    bool hasViewState = false;
    bool hasData = false;

    bool isReady() const { return tokens && shapes && timeZone && hasViewState && hasData; }
};

Desk::Desk(Options options, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_secrets(secrets)
    , m_directory(std::make_unique<DataDirectory>(m_options.dataDirectory))
    , m_database(std::make_unique<Database>(*m_directory))
    , m_unsent(std::make_unique<UnsentEntries>(*m_directory,
                                               [this](const QString &key) {
                                                   return m_data && m_data->key() == key
                                                       ? m_data.get()
                                                       : nullptr;
                                               }))
    , m_service(std::make_unique<ConnectionService>(*m_database, m_secrets, m_options.runTokens))
    , m_windowState(std::make_unique<ViewState>(*m_database))
    , m_connectionState(std::make_unique<ViewState>(*m_database))
{
    connect(m_windowState.get(), &ViewState::loaded, this, &Desk::chooseConnection);
    connectService();
}

Desk::~Desk()
{
    closeSession();
}

void Desk::connectService()
{
    m_service->setUnsentEntries(m_unsent.get());
    connect(m_unsent.get(), &UnsentEntries::openDataChanged, this, [this] {
        if (m_session && m_session->outbox())
            m_session->outbox()->refresh();
    });
    connect(m_service.get(), &ConnectionService::connectionsChanged, this, &Desk::reload);
    connect(m_service.get(), &ConnectionService::added, this,
            [this](const ConnectionId &id) { m_next = id; });
    connect(m_service.get(), &ConnectionService::tokensChanged, this, &Desk::reopen);
    connect(m_service.get(), &ConnectionService::timeZoneChanged, this, &Desk::reopen);
}

void Desk::open()
{
    loadTlsAhead();
    onResult(m_database->open(*m_directory), this, [this](const StorageResult<Done> &result) {
        if (result)
            openLists();
        else
            failToOpen(result.error());
    });
}

void Desk::failToOpen(const StorageError &error)
{
    m_openError = error;
    Q_EMIT openFailed(error);
}

bool Desk::holdsDirectory() const
{
    return m_directory->isHeld();
}

void Desk::openLists()
{
    onResult(m_service->retryPendingLogouts(), this, [](const ConnectionResult<int> &left) {
        if (left && *left > 0)
            qCInfo(lcDesk) << "Tokens of removed connections are still in the keychain:" << *left;
    });
    if (m_options.given)
        storeGiven();
    else
        onResult(m_service->list(), this, [this](const ConnectionResult<QList<Connection>> &list) {
            takeConnections(list.value_or({}));
        });
    m_windowState->load({});
}

ConnectionEditor *Desk::makeConnectionEditor(QObject *parent)
{
    const auto http = [this] { return m_preferences.appliedTo(m_options.http); };
    return new ConnectionEditor(*m_service, http, parent);
}

void Desk::reload()
{
    onResult(m_service->list(), this, [this](const ConnectionResult<QList<Connection>> &list) {
        if (list)
            takeConnections(*list);
        else
            qCWarning(lcDesk) << "The connections could not be read again";
    });
}

void Desk::reopen(const ConnectionId &id)
{
    if (!m_current || m_current->id != id)
        return;
    m_next = id;
    reload(); // what is known of its tokens has changed as well
}

void Desk::storeGiven()
{
    // Its address is another one at every start; what is remembered of it hangs on the id.
    onResult(m_service->list(), this, [this](const ConnectionResult<QList<Connection>> &list) {
        Connection connection = m_options.given->connection;
        const QList<Connection> known = list.value_or({});
        const auto old = std::find_if(known.cbegin(), known.cend(), [&](const Connection &other) {
            return other.name == connection.name;
        });
        ConnectionTable table(*m_database);
        if (old != known.cend())
            connection.id = old->id;
        const auto stored = old == known.cend() ? table.add(connection) : table.update(connection);
        onResult(stored, this, [this](const StorageResult<Connection> &result) {
            if (result)
                takeConnections({*result});
            else
                failToOpen(result.error());
        });
    });
}

void Desk::takeConnections(const QList<Connection> &connections)
{
    m_connections = connections;
    m_hasLists = true;
    followConnections();
    Q_EMIT connectionsChanged();
    if (!m_next.isEmpty() && m_isOpened)
        select(std::exchange(m_next, {}));
    chooseConnection();
}

//! The open connection may have another name now, or be none any more.
void Desk::followConnections()
{
    if (!m_current)
        return;
    const auto found = std::find_if(
        m_connections.cbegin(), m_connections.cend(),
        [this](const Connection &connection) { return connection.id == m_current->id; });
    if (found != m_connections.cend()) {
        m_current = *found;
        return;
    }
    closeSession();
    m_current.reset();
    m_tokenError.reset();
}

void Desk::chooseConnection()
{
    if (!m_hasLists || !m_windowState->isLoaded() || m_current)
        return;
    const bool isFirst = !std::exchange(m_isOpened, true);
    if (isFirst) {
        m_openError.reset();
        Q_EMIT opened();
    }
    if (m_connections.isEmpty())
        return setLack(Lack::NoConnections);
    if (!isFirst) {
        // The one that was open is gone.
        m_options.connectionName.clear();
        return select(m_connections.first().id);
    }
    const QString last = QString::fromUtf8(m_windowState->value(kLastConnectionKey));
    const auto wanted = [&](const Connection &connection) {
        return m_options.connectionName.isEmpty()
            ? connection.id.value == last
            : connection.name.compare(m_options.connectionName, Qt::CaseInsensitive) == 0;
    };
    auto found = std::find_if(m_connections.cbegin(), m_connections.cend(), wanted);
    if (found == m_connections.cend()) {
        if (!m_options.connectionName.isEmpty() && !m_options.given)
            return setLack(Lack::UnknownConnection);
        found = m_connections.cbegin();
    }
    select(found->id);
}

void Desk::select(const ConnectionId &id)
{
    const auto found =
        std::find_if(m_connections.cbegin(), m_connections.cend(),
                     [&](const Connection &connection) { return connection.id == id; });
    if (found == m_connections.cend())
        return;
    closeSession();
    m_current = *found;
    m_tokenError.reset();
    m_lack = Lack::None;
    m_windowState->setValue(kLastConnectionKey, id.value.toUtf8());

    m_opening = std::make_shared<Opening>();
    m_opening->connection = *found;
    const auto opening = m_opening;
    const auto proceed = [this, opening] {
        // A later choice replaces this one.
        if (opening == m_opening && opening->isReady())
            startSession(opening->connection, *opening->tokens, *opening->shapes,
                         *opening->timeZone);
    };
    onResult(m_service->timeZone(id), this,
             [opening, proceed](const ConnectionResult<QByteArray> &zone) {
                 opening->timeZone = zone.value_or({});
                 proceed();
             });
    onResult(m_service->shapes(id), this,
             [opening, proceed](const StorageResult<RememberedShapes> &shapes) {
                 opening->shapes = shapes.value_or({});
                 proceed();
             });
    connect(
        m_connectionState.get(), &ViewState::loaded, this,
        [opening, proceed] {
            opening->hasViewState = true;
            proceed();
        },
        Qt::SingleShotConnection);
    m_connectionState->load(id);
    openData(*found);
    const auto takeData = [opening, proceed] {
        opening->hasData = true;
        proceed();
    };
    if (m_data->isOpened())
        opening->hasData = true;
    else
        connect(m_data.get(), &CustomerData::opened, this, takeData, Qt::SingleShotConnection);
    if (m_options.given) {
        opening->tokens = m_options.given->tokens;
        return;
    }
    onResult(m_service->tokens(*found), this,
             [this, opening, proceed](const ConnectionService::FoundTokens &answer) {
                 if (opening != m_opening)
                     return;
                 m_tokenError = answer.error;
                 // An import token alone is enough to send, where no login token is missing.
                 const bool canSend =
                     !answer.tokens.import.isEmpty() && !opening->connection.hasLoginToken;
                 if (answer.tokens.login.isEmpty() && !canSend) {
                     m_opening.reset(); // whatever else is answered
                     return setLack(Lack::NoTokens);
                 }
                 opening->tokens = answer.tokens;
                 proceed();
             });
}

//! Another connection of the same customer goes on with the same files.
void Desk::openData(const Connection &connection)
{
    // The address of the demo is another one at every start.
    const QString key = m_options.given ? QStringLiteral("demo") : customerKey(connection);
    if (m_data && m_data->key() == key)
        return;
    m_data.reset(); // a folder may be the same, a file never
    m_data = std::make_unique<CustomerData>(*m_directory, key);
    m_data->open();
    QTimer::singleShot(kTrimAfter, m_data.get(), [this] { trimCache(); });
}

//! What was loaded longest ago goes where there is more than the person wants.
void Desk::trimCache()
{
    Database *cache = m_data && m_data->canWrite() ? m_data->cache() : nullptr;
    if (!cache || m_preferences.cacheLimit <= 0)
        return;
    onResult(SeriesCache(*cache).trimTo(m_preferences.cacheLimit * kMegabyte), this,
             [this](const StorageResult<qint64> &bytes) {
                 if (bytes)
                     Q_EMIT cacheSizeTold(*bytes);
             });
}

void Desk::askCacheSize()
{
    Database *cache = m_data ? m_data->cache() : nullptr;
    if (!cache)
        return;
    onResult(SeriesCache(*cache).size(), this, [this](const StorageResult<qint64> &bytes) {
        if (bytes)
            Q_EMIT cacheSizeTold(*bytes);
    });
}

void Desk::usePreferences(const Preferences &preferences)
{
    const bool isOther = preferences.isOtherNetwork(m_preferences);
    const bool isOtherLimit = preferences.cacheLimit != m_preferences.cacheLimit;
    m_preferences = preferences;
    if (isOtherLimit)
        trimCache();
    if (isOther && m_session)
        select(m_session->connection().id);
}

void Desk::startSession(const Connection &connection, const Tokens &tokens,
                        const RememberedShapes &shapes, const QByteArray &timeZone)
{
    m_opening.reset();
    m_session = std::make_unique<Session>(connection, tokens, shapes,
                                          m_preferences.appliedTo(m_options.http), m_data.get(),
                                          m_options.clock);
    m_session->meters().setFallbackZone(timeZone);
    connect(m_session.get(), &Session::shapesChanged, this,
            [this, id = connection.id](const RememberedShapes &changed) {
                m_service->rememberShapes(id, changed);
            });
    m_lack = Lack::None;
    Q_EMIT sessionChanged();
    m_session->start();
}

void Desk::closeSession()
{
    m_opening.reset();
    if (!m_session)
        return;
    Q_EMIT sessionAboutToClose();
    m_session.reset();
}

void Desk::setLack(Lack lack)
{
    m_lack = lack;
    Q_EMIT sessionChanged();
}

} // namespace meterdesk
