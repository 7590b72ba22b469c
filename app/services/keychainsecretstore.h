// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secretstore.h"

#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace QKeychain {
class Job;
}

namespace meterdesk {

//! The operating system's keychain. Lives in the main thread: some keychains answer only there.
//!
//! One job is under way at a time. A keychain may never answer (an unlock prompt nobody sees, a
//! frozen daemon), so each job has a time limit of ours: past it, the call and all that wait behind
//! it settle as TimedOut, and so do later calls at once until the late answer has come, which is
//! ignored (answeredAgain() tells of it). The job itself is never deleted: the keychain's library
//! would crash. At this object's destruction its open futures are cancelled.
//!
//! What keychains do not tell, learnt with a real one: a locked one says NotFound to a read, and
//! Done to the removal of an entry that stays. Only a write tells the truth, so remove() writes
//! over the token first.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds timeLimit{15000};
        //! On Linux the session may start before its keychain: where the very first answer is that
        //! there is none, it is asked once more after this while, unless it certainly never comes.
        std::chrono::milliseconds retryDelay{10000};
    };

    explicit KeychainSecretStore(QObject *parent = nullptr);
    explicit KeychainSecretStore(const Options &options, QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    SecretFuture<QByteArray> read(const Connection &connection, Kind kind) override;
    SecretFuture<Done> write(const Connection &connection, Kind kind,
                             const QByteArray &token) override;
    SecretFuture<Done> remove(const Connection &connection, Kind kind) override;
    SecretFuture<Done> probe() override;
    bool isForThisRunOnly() const override { return false; }

private:
    enum class Action { Read, Write, Delete };
    //! What the keychain answers: the token, or nothing, or an error.
    using Answer = SecretResult<QByteArray>;
    using Then = std::function<void(const Answer &)>;
    //! What the keychain is asked for, so that it can be asked again.
    struct Step
    {
        Action action = Action::Read;
        QString key;
        QByteArray token;
        Then then;
        bool isRepeated = false;
    };
    struct Operation
    {
        std::function<void()> begin;
        Then end;
    };

    template<typename T>
    SecretFuture<T> enqueue(std::function<void()> begin);
    void add(Operation operation);
    void beginNext();
    //! Ends the operation at the head of the queue and begins the next one.
    void end(const Answer &answer);
    //! Asks the keychain; \a then continues the operation at the head of the queue.
    void ask(Action action, const QString &key, const QByteArray &token, Then then);
    void startJob();
    void takeAnswer(const QKeychain::Job &job);
    //! Asks a second time where that may help; false where the answer stands.
    bool askAgain(const QKeychain::Job &job);
    void giveUp();

    const Options m_options;
    std::deque<Operation> m_queue; //!< the head is under way
    Step m_step; //!< of the head
    QTimer m_limit;
    bool m_isFirstAccess = true;
    bool m_isStuck = false; //!< a job is past its limit and has not answered
};

} // namespace meterdesk
