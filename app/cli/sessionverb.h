// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"
#include "cli/verbs.h"
#include "services/connectionservice.h"
#include "services/customerdata.h"
#include "services/localdata.h"
#include "services/preferences.h"
#include "services/session.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace meterdesk {
class ViewState;
}

namespace meterdesk::cli {

//! A verb that works on one connection: opens the local data, finds the connection and what belongs
//! to it, and hands itself on. Whatever is missing is told, and ends it.
class SessionVerb : public Verb
{
    Q_OBJECT

public:
    //! What a verb needs.
    struct Needs
    {
        QString connection; //!< the name; may be empty with the demo
        QString dataDirectory; //!< empty: the system's place
        bool isDemo = false;
        LocalData::Access access = LocalData::Access::Write;
        bool session = true; //!< tokens and the service; otherwise the customer's files alone
        //! Goes on with Access::Read where another program writes.
        bool worksBesideWriter = false;
        //! The session asks the service for nothing: it needs no tokens.
        bool isOffline = false;
    };

    SessionVerb(Needs needs, Context context, const Tokens &runTokens, QObject *parent = nullptr);
    ~SessionVerb() override;

    void start() final;

protected:
    //! Everything that was needed is there.
    virtual void work() = 0;

    //! Null where no session is needed.
    Session *session() { return m_session.get(); }
    CustomerData &data() { return *m_customer; }
    const Connection &connection() const { return m_connection; }
    //! Those of the window.
    const Preferences &preferences() const { return m_preferences; }
    //! Tells of the error and ends.
    void fail(const ConnectionError &error);

private:
    void startDemo();
    void openData(const QString &path, LocalData::Access access);
    void readPreferences();
    void find();
    void openCustomer();
    void findTokens();
    void findShapes();
    void startSession(const RememberedShapes &shapes);

    const Needs m_needs;
    const Context m_context;
    const Tokens m_runTokens;
    std::optional<QTemporaryDir> m_throwAway;
    std::optional<Desk::Given> m_demo;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<LocalData> m_local; // in the order in which they depend on each other
    std::unique_ptr<ViewState> m_windowState;
    std::unique_ptr<ConnectionService> m_service;
    std::unique_ptr<CustomerData> m_customer;
    std::unique_ptr<Session> m_session;
    Preferences m_preferences;
    Connection m_connection;
    Tokens m_tokens;
};

} // namespace meterdesk::cli
