// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionrules.h"
#include "services/secretstore.h"
#include "storage/connectiontable.h"
#include "storage/pendinglogouttable.h"
#include "storage/shapestable.h"
#include "storage/viewstatetable.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace meterdesk {

class Database;
class UnsentEntries;

template<typename T>
using ConnectionResult = Result<T, ConnectionError>;
template<typename T>
using ConnectionFuture = QFuture<ConnectionResult<T>>;

//! The connections a person has set up, with their tokens: rows in the local database, tokens in
//! the keychain, and neither without the other.
//!
//! Futures are read with onResult() and settle in the order of the calls of one kind; destroying
//! this object cancels them. Lives in the GUI thread, as \a secrets does; both arguments outlive
//! it. \a runTokens are for this run only: they are used instead of the stored ones, for every
//! connection that is opened, and are never stored.
class ConnectionService : public QObject
{
    Q_OBJECT

public:
    //! What add() did.
    struct Added
    {
        Connection connection;
        //! Why the tokens of the draft are not in the keychain, though the tokens of this run make
        //! up for them.
        std::optional<SecretError> notStored;
    };
    //! What remove() or signOut() did.
    struct Removed
    {
        //! Why tokens may still be in the keychain; they are removed at a later start.
        std::optional<SecretError> pending;
        int dropped = 0; //!< entries that went to the journal, see Unsent::Drop
    };
    //! What to do with entries that nobody could send without the connection to be removed.
    enum class Unsent {
        Refuse, //!< it is not removed
        Drop, //!< they go to the journal as dropped; unknown ones stay as they are
    };
    //! The tokens to open a connection with.
    struct FoundTokens
    {
        Tokens tokens;
        //! Why a token that the keychain should hold is not among them.
        std::optional<SecretError> error;
    };

    ConnectionService(Database &database, SecretStore &secrets, const Tokens &runTokens = {},
                      QObject *parent = nullptr);
    ~ConnectionService() override;

    //! METERDESK_LOGIN_TOKEN and METERDESK_IMPORT_TOKEN, trimmed. They are taken out of the
    //! environment, so that no program started from here sees them.
    static Tokens takeTokensFromEnvironment();

    //! In the order in which they were added.
    ConnectionFuture<QList<Connection>> list();
    //! By name, whatever the case; NotThere.
    ConnectionFuture<Connection> find(const QString &name);
    //! NotThere.
    ConnectionFuture<Connection> find(const ConnectionId &id);
    //! Checks \a draft, writes its tokens into the keychain and then the connection into the
    //! database; where one of these fails, neither has anything of it. With ThisRunOnly the
    //! keychain is not asked, and the tokens of the draft are gone when this object is.
    ConnectionFuture<Added> add(const ConnectionDraft &draft,
                                TokenPlace place = TokenPlace::Keychain);
    //! Where the entries of customers are, for remove(); null: nobody looks for them. Must outlive
    //! this.
    void setUnsentEntries(UnsentEntries *entries) { m_unsent = entries; }
    //! Takes the tokens out of the keychain, then the connection out of the database. A keychain
    //! that does not let go of them keeps the log-out pending, not the connection.
    //!
    //! UnsentCounts, and nothing is removed, where \a unsent says so, or where one is being sent at
    //! this moment. Entries that another connection of the same customer could send do not count.
    ConnectionFuture<Removed> remove(const Connection &connection, Unsent unsent = Unsent::Refuse);
    //! The same of what is stored under \a id; NotThere.
    ConnectionFuture<Removed> remove(const ConnectionId &id, Unsent unsent = Unsent::Refuse);
    ConnectionFuture<Connection> rename(const ConnectionId &id, const QString &name);
    //! Puts \a tokens in place of the old ones; an empty one leaves those of its kind. An error may
    //! come after one of two was stored: then that one counts. The address stays, so that no token
    //! reaches another server than the one it was entered for.
    ConnectionFuture<Connection> replaceTokens(const ConnectionId &id, const Tokens &tokens,
                                               TokenPlace place = TokenPlace::Keychain);
    //! Takes the tokens out of the memory at once, then out of the keychain; the connection stays.
    //! Those of this run do not count for it any more either.
    ConnectionFuture<Removed> signOut(const ConnectionId &id);
    //! Whether tokens were given to it for this run only.
    bool hasTokensForThisRun(const ConnectionId &id) const;
    //! From those given for this run, else from the keychain; never fails, see FoundTokens::error.
    QFuture<FoundTokens> tokens(const Connection &connection);

    //! Tries again to remove the tokens that an earlier remove() had to leave; answers of how many
    //! connections there still are some. To be called once at the start.
    ConnectionFuture<int> retryPendingLogouts();

    //! The zone (IANA) of the entities that have none; empty where none was chosen, or one that
    //! this computer does not know.
    ConnectionFuture<QByteArray> timeZone(const ConnectionId &id);
    //! An empty one takes the choice back; TimeZoneUnknown.
    ConnectionFuture<Done> setTimeZone(const ConnectionId &id, const QByteArray &zone);

    //! How the server of \a connection writes, as far as it is known; empty where nothing is.
    StorageFuture<RememberedShapes> shapes(const ConnectionId &connection);
    StorageFuture<Done> rememberShapes(const ConnectionId &connection,
                                       const RememberedShapes &shapes);

Q_SIGNALS:
    //! A connection was added, removed or changed.
    void connectionsChanged();
    //! Told before connectionsChanged().
    void added(const meterdesk::ConnectionId &id);
    //! It is to be opened anew: other tokens count, or none.
    void tokensChanged(const meterdesk::ConnectionId &id);
    void timeZoneChanged(const meterdesk::ConnectionId &id);

private:
    using Kind = SecretStore::Kind;
    struct AddCall;
    struct RemoveCall;
    struct TokensCall;
    struct RetryCall;
    struct ReplaceCall;
    struct SignOutCall;

    void writeTokens(const std::shared_ptr<AddCall> &call);
    void giveUpWriting(const std::shared_ptr<AddCall> &call, const SecretError &error);
    void writeRow(const std::shared_ptr<AddCall> &call);
    void takeBack(const std::shared_ptr<AddCall> &call, const ConnectionError &reason);
    void lookForUnsent(const std::shared_ptr<RemoveCall> &call, const QList<Connection> &others);
    void dropUnsent(const std::shared_ptr<RemoveCall> &call);
    bool couldSend(const Connection &connection, Kind kind) const;
    void beginRemoval(const std::shared_ptr<RemoveCall> &call);
    void removeRow(const std::shared_ptr<RemoveCall> &call);
    void readTokens(const std::shared_ptr<TokensCall> &call);
    void retryNext(const std::shared_ptr<RetryCall> &call);
    void keepForThisRun(const ConnectionId &id, const Tokens &tokens);
    void overwrite(const std::shared_ptr<ReplaceCall> &call);
    void giveUpOverwriting(const std::shared_ptr<ReplaceCall> &call, const SecretError &error);
    void settlePending(const std::shared_ptr<ReplaceCall> &call);
    void noteWritten(const std::shared_ptr<ReplaceCall> &call);
    bool isSignedOutSince(const ReplaceCall &call) const;
    void takeBack(const std::shared_ptr<ReplaceCall> &call, const ConnectionError &reason);

    //! What is left in the keychain when the tokens of \a kinds were to be removed.
    struct Left
    {
        QList<Kind> kinds;
        std::optional<SecretError> error;
    };
    void noteSignedOut(const std::shared_ptr<SignOutCall> &call, const Left &left);
    void removeTokens(const Connection &connection, const QList<Kind> &kinds,
                      std::function<void(const Left &)> then, Left left = {});

    SecretStore &m_secrets;
    UnsentEntries *m_unsent = nullptr;
    const Tokens m_runTokens;
    ConnectionTable m_connections;
    PendingLogoutTable m_pending;
    ShapesTable m_shapes;
    ViewStateTable m_states;
    QHash<ConnectionId, Tokens> m_tokensOfThisRun; //!< given to a connection of its own
    QSet<ConnectionId> m_signedOut; //!< in this run, with no token since
    QHash<ConnectionId, int> m_signOuts; //!< how often in this run
    QHash<ConnectionId, QList<Kind>> m_written; //!< in this run over others
};

} // namespace meterdesk
