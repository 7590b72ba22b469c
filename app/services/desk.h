// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpclient.h"
#include "domain/connection.h"
#include "domain/secreterror.h"
#include "domain/storageerror.h"
#include "services/preferences.h"
#include "services/readingstore.h"

#include <QObject>

#include <memory>
#include <optional>

namespace meterdesk {

class ConnectionEditor;
class CustomerData;
class ConnectionService;
class DataDirectory;
class Database;
class SecretStore;
class Session;
class UnsentEntries;
class ViewState;

//! What the window works on: the data directory, what is remembered there, and the connection that
//! is open. Opens them one after the other without ever waiting. Lives in the GUI thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    //! A connection that is not asked for but given, with its tokens: the demo's.
    struct Given
    {
        Connection connection;
        Tokens tokens;
        MeterId firstMeter; //!< worth looking at first; may be empty
    };
    struct Options
    {
        QString dataDirectory;
        QString connectionName; //!< to open first; empty: the last one
        std::optional<Given> given;
        Tokens runTokens; //!< used instead of the stored ones, never stored
        HttpSettings http; //!< of every connection; the address is the connection's
        ReadingStore::Clock clock; //!< "now"; replaced in tests
    };
    //! Why no connection is open.
    enum class Lack {
        None, //!< one is open, or is being opened
        NoConnections, //!< none was set up yet
        UnknownConnection, //!< none of the name asked for
        NoTokens, //!< see tokenError()
    };
    Q_ENUM(Lack)

    //! \a secrets must outlive this.
    Desk(Options options, SecretStore &secrets, QObject *parent = nullptr);
    ~Desk() override;

    //! Locks the directory and opens the database; opened() or openFailed() follows, the latter
    //! possibly before this returns. After opened() the connection asked for is opened by itself;
    //! after openFailed() it may be tried again.
    void open();
    //! Whether opened() was told.
    bool isOpened() const { return m_isOpened; }
    //! Why the last open() failed; nothing after opened(), or before either.
    const std::optional<StorageError> &openError() const { return m_openError; }
    //! Whether the directory is locked for this program: also where its database cannot be opened.
    bool holdsDirectory() const;
    //! Opens another connection of connections(), or the same one anew.
    void select(const ConnectionId &connection);

    //! Makes requests as preferred from now on. An open connection whose requests would be made in
    //! another way is opened anew. From opened() on.
    void usePreferences(const Preferences &preferences);
    //! Asks how large the cache of customerData() is; cacheSizeTold() follows where there is one.
    void askCacheSize();

    //! Whether connections can be added and changed: not where one was given.
    bool canEditConnections() const { return !m_options.given; }
    //! For one form or dialog, which owns it as \a parent and goes before this. What it adds is
    //! opened; the open connection follows what it changes. From opened() on.
    ConnectionEditor *makeConnectionEditor(QObject *parent);

    const QList<Connection> &connections() const { return m_connections; }
    //! The open connection; null while there is none.
    Session *session() const { return m_session.get(); }
    std::optional<Connection> current() const { return m_current; }
    Lack lack() const { return m_lack; }
    std::optional<SecretError> tokenError() const { return m_tokenError; }
    //! The files of the customer whose connection is open or being opened; null before.
    CustomerData *customerData() { return m_data.get(); }
    //! The meter to show when none was chosen before; may be empty.
    MeterId firstMeter() const { return m_options.given ? m_options.given->firstMeter : MeterId(); }

    //! How the window looked. Usable after opened().
    ViewState &windowState() { return *m_windowState; }
    //! What was chosen in the open connection. Follows sessionChanged().
    ViewState &connectionState() { return *m_connectionState; }

Q_SIGNALS:
    void opened();
    void openFailed(const meterdesk::StorageError &error);
    void connectionsChanged();
    //! The session is about to be deleted: let go of it.
    void sessionAboutToClose();
    //! Another session is open, or none is and lack() says why.
    void sessionChanged();
    //! In bytes, on the disk: what was loaded of the customer and can be loaded again.
    void cacheSizeTold(qint64 bytes);

private:
    void failToOpen(const StorageError &error);
    void openLists();
    void reload();
    void reopen(const ConnectionId &connection);
    void openData(const Connection &connection);
    void trimCache();
    void followConnections();
    void takeConnections(const QList<Connection> &connections);
    void chooseConnection();
    void storeGiven();
    void connectService();
    void closeSession();
    void startSession(const Connection &connection, const Tokens &tokens,
                      const RememberedShapes &shapes, const QByteArray &timeZone);
    void setLack(Lack lack);

    struct Opening;
    Options m_options;
    Preferences m_preferences;
    SecretStore &m_secrets;
    std::unique_ptr<DataDirectory> m_directory; // in the order in which they depend on each other
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UnsentEntries> m_unsent; // before the service, which uses it
    std::unique_ptr<ConnectionService> m_service;
    std::unique_ptr<ViewState> m_windowState;
    std::unique_ptr<ViewState> m_connectionState;
    std::shared_ptr<Opening> m_opening;
    std::unique_ptr<CustomerData> m_data; // before the session, which uses it
    std::unique_ptr<Session> m_session;
    QList<Connection> m_connections;
    std::optional<Connection> m_current;
    ConnectionId m_next; //!< to be selected once it is among the connections
    std::optional<SecretError> m_tokenError;
    Lack m_lack = Lack::None;
    bool m_hasLists = false;
    std::optional<StorageError> m_openError;
    bool m_isOpened = false;
};

} // namespace meterdesk
