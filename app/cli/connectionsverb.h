// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/verb.h"
#include "cli/verbs.h"
#include "services/connectioncheck.h"
#include "services/connectionservice.h"
#include "services/localdata.h"
#include "services/preferences.h"
#include "services/unsententries.h"

#include <functional>
#include <memory>

namespace meterdesk {
class ViewState;
}

namespace meterdesk::cli {

//! One run of `meterdesk connections …`.
class ConnectionsVerb : public Verb
{
    Q_OBJECT

public:
    //! \a runTokens are used instead of stored ones; \a newTokens are those of a connection to add.
    ConnectionsVerb(const Command &command, Context context, const Tokens &runTokens,
                    const Tokens &newTokens, QObject *parent = nullptr);
    ~ConnectionsVerb() override;

    void start() override;

private:
    void startDemo();
    //! Opens the local data, tries pending log-outs again, and goes on.
    void openData(LocalData::Access access, std::function<void()> next);
    void readPreferences(std::function<void()> next);
    void list();
    void add();
    void find(std::function<void(const Connection &)> next);
    void remove(const Connection &connection);
    void tellRemoved(const QString &name, const ConnectionService::Removed &removed);
    void findTokens(const Connection &connection);
    void check(const Connection &connection, const Tokens &tokens, const RememberedShapes &shapes);
    void takeReport(const Connection &connection, const RememberedShapes &before,
                    const ConnectionReport &report);

    void print(const QList<Connection> &connections) const;
    //! Tells of the error and ends.
    void fail(const ConnectionError &error);

    const Command m_command;
    const Context m_context;
    const Tokens m_runTokens;
    const Tokens m_newTokens;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<LocalData> m_data; // before the service, which uses both
    std::unique_ptr<ViewState> m_windowState;
    Preferences m_preferences; //!< those of the window
    std::unique_ptr<UnsentEntries> m_unsent;
    std::unique_ptr<ConnectionService> m_service;
    std::unique_ptr<ConnectionCheck> m_check;
    bool m_canRemember = false; //!< the local data may be written
    bool m_lacksImportToken = false; //!< one should be there but could not be read
};

} // namespace meterdesk::cli
