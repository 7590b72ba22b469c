// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/connectionrules.h"
#include "services/connectionreport.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace meterdesk {

class ConnectionCheck;
class ConnectionService;
struct HttpSettings;

//! What one form or dialog asks about connections, with the answers as signals. Made by
//! Desk::makeConnectionEditor(), which opens what was added and closes what was signed out.
//!
//! One change at a time; a check beside it. A keychain that asks for its password may keep a change
//! waiting: deleting this object then only means that nobody hears of its end, while the change
//! goes on; a check ends with this object. Lives in the GUI thread and goes before the desk.
class ConnectionEditor : public QObject
{
    Q_OBJECT

public:
    //! How requests are to be made now.
    using Http = std::function<HttpSettings()>;

    //! \a service must outlive this.
    ConnectionEditor(ConnectionService &service, Http http, QObject *parent = nullptr);
    ~ConnectionEditor() override;

    //! Tries \a draft without storing anything; needs no name. Ends with checked(), or with
    //! checkRefused() where the draft cannot be tried. Replaces a check under way.
    void check(const ConnectionDraft &draft);
    //! Its answer is of no use any more.
    void stopChecking();
    bool isChecking() const { return m_check != nullptr; }

    //! Whether a change is under way; a further one is ignored.
    bool isBusy() const { return m_isBusy; }
    //! Ends with added() or failed().
    void add(const ConnectionDraft &draft, TokenPlace place = TokenPlace::Keychain);
    //! These end with changed() or failed().
    void rename(const ConnectionId &id, const QString &name);
    void replaceTokens(const ConnectionId &id, const Tokens &tokens,
                       TokenPlace place = TokenPlace::Keychain);
    //! \a zone is an IANA name; empty: none of one's own.
    void setTimeZone(const ConnectionId &id, const QByteArray &zone);
    //! These end with tokensRemoved() or failed().
    void signOut(const ConnectionId &id);
    //! Fails with UnsentCounts, and does nothing, where entries only this connection could send are
    //! not sent; \a dropsUnsent puts them into the journal as dropped instead.
    void remove(const ConnectionId &id, bool dropsUnsent = false);

    //! Ends with timeZoneFound(), also where nothing could be read.
    void findTimeZone(const ConnectionId &id);
    //! Whether tokens were given to \a id for this run only.
    bool hasTokensForThisRun(const ConnectionId &id) const;

Q_SIGNALS:
    void checked(const meterdesk::ConnectionReport &report);
    void checkRefused(const QList<meterdesk::FieldProblem> &problems);
    //! \a notStored: why the tokens are not in the keychain, though others of this run make up for
    //! them.
    void added(const meterdesk::Connection &connection,
               const std::optional<meterdesk::SecretError> &notStored);
    void changed(const meterdesk::ConnectionId &id);
    //! \a pending: why tokens may still be in the keychain; they are removed at a later start.
    void tokensRemoved(const meterdesk::ConnectionId &id,
                       const std::optional<meterdesk::SecretError> &pending);
    void timeZoneFound(const meterdesk::ConnectionId &id, const QByteArray &zone);
    void failed(const meterdesk::ConnectionError &error);

private:
    bool begin();
    template<typename Future, typename Then>
    void hear(const Future &future, Then then);

    ConnectionService &m_service;
    const Http m_http;
    std::unique_ptr<ConnectionCheck> m_check;
    bool m_isBusy = false;
};

} // namespace meterdesk
