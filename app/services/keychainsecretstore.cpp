// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keychainsecretstore.h"

#include <QFileInfo>
#include <QLibrary>
#include <QLoggingCategory>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>
#include <type_traits>

namespace meterdesk {
namespace {

Q_LOGGING_CATEGORY(lcKeychain, "meterdesk.services.keychain", QtInfoMsg)

QString serviceName()
{
    return QStringLiteral("Meterdesk");
}
QString probeKey()
{
    return QStringLiteral("meterdesk/probe");
}
//! Written over a token before its entry is deleted. No token looks like this: it has spaces.
QByteArray tombstone()
{
    return QByteArrayLiteral("removed by Meterdesk");
}

//! No session bus, and none that could be started: no keychain of this session will ever answer.
//! Asked of the environment because the error's text depends on the language.
bool isWithoutBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        && qEnvironmentVariableIsEmpty("DISPLAY")
        && (runtime.isEmpty() || !QFileInfo::exists(runtime + QStringLiteral("/bus")));
}

//! The D-Bus daemon's own words, never translated: nothing is installed that could be started.
bool isWithoutService(const QString &text)
{
    return text.contains(QLatin1String("not provided by any .service files"));
}

//! QtKeychain loads libsecret when it is needed; without it there is only KWallet.
bool isWithoutLibrary()
{
#ifdef Q_OS_LINUX
    QLibrary library(QStringLiteral("secret-1"), 0);
    return !library.load(); // stays loaded: it is in use
#else
    return false;
#endif
}

//! Makes libsecret open a new session with the secret service. Otherwise it goes on with one that a
//! service started anew does not know ("The session wrapping the secret does not exist"), and no
//! token could be read or written until the program ends.
void forgetSession()
{
    QLibrary library(QStringLiteral("secret-1"), 0);
    if (const auto disconnect =
            reinterpret_cast<void (*)()>(library.resolve("secret_service_disconnect")))
        disconnect();
}

//! True where waiting will not bring a keychain.
bool isCertainlyAbsent(const QString &text)
{
    return isWithoutBus() || isWithoutService(text)
        || (text == QLatin1String("Unknown error") && isWithoutLibrary());
}

SecretError::Kind kindOfOther(const QString &text)
{
    // A daemon that was started but never unlocked has no collection to write to yet.
    if (text.contains(QLatin1String("/org/freedesktop/secrets/collection/"))
        || text.contains(QLatin1String("/org/freedesktop/secrets/aliases/")))
        return SecretError::Kind::Locked;
    if (isCertainlyAbsent(text))
        return SecretError::Kind::Absent;
    return SecretError::Kind::Other;
}

SecretError errorOf(const QKeychain::Job &job)
{
    using Kind = SecretError::Kind;
    const QString text = job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Kind::NotFound, text};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Kind::Locked, text};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Kind::Absent, text};
    case QKeychain::NoError:
    case QKeychain::OtherError:
        break;
    }
    return {kindOfOther(text), text};
}

bool isNotFound(const SecretResult<QByteArray> &answer)
{
    return answer ? *answer == tombstone() : answer.error().kind == SecretError::Kind::NotFound;
}

SecretError timedOut()
{
    return {SecretError::Kind::TimedOut, QStringLiteral("the keychain does not answer")};
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent)
    : KeychainSecretStore(Options{}, parent)
{ }

KeychainSecretStore::KeychainSecretStore(const Options &options, QObject *parent)
    : SecretStore(parent)
    , m_options(options)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(m_options.timeLimit);
    connect(&m_limit, &QTimer::timeout, this, &KeychainSecretStore::giveUp);
}

// A promise that goes unanswered cancels its future; a job that runs goes on by itself.
KeychainSecretStore::~KeychainSecretStore() = default;

SecretFuture<QByteArray> KeychainSecretStore::read(const Connection &connection, Kind kind)
{
    return enqueue<QByteArray>([this, key = keyOf(connection, kind)] {
        ask(Action::Read, key, {}, [this](const Answer &answer) {
            if (isNotFound(answer))
                end(SecretError{SecretError::Kind::NotFound,
                                answer ? QString() : answer.error().detail});
            else
                end(answer);
        });
    });
}

SecretFuture<Done> KeychainSecretStore::write(const Connection &connection, Kind kind,
                                              const QByteArray &token)
{
    if (!isStorable(token) || token == tombstone())
        return QtFuture::makeReadyFuture(SecretResult<Done>(notStorable()));
    return enqueue<Done>([this, key = keyOf(connection, kind), token] {
        ask(Action::Write, key, token, [this](const Answer &answer) { end(answer); });
    });
}

SecretFuture<Done> KeychainSecretStore::remove(const Connection &connection, Kind kind)
{
    // Once the tombstone is written the token is gone, whatever the deletion says. The last look is
    // for a second entry under the same key in another collection.
    return enqueue<Done>([this, key = keyOf(connection, kind)] {
        const auto look = [this](const Answer &answer) {
            if (isNotFound(answer))
                end(QByteArray());
            else if (!answer)
                end(answer);
            else
                end(SecretError{SecretError::Kind::Locked,
                                QStringLiteral("the entry is still there")});
        };
        ask(Action::Write, key, tombstone(), [this, key, look](const Answer &written) {
            if (!written)
                return end(written);
            ask(Action::Delete, key, {}, [this, key, look](const Answer &deleted) {
                if (!deleted && deleted.error().kind != SecretError::Kind::NotFound)
                    qCInfo(lcKeychain) << "An emptied entry stays:" << deleted.error().detail;
                ask(Action::Read, key, {}, look);
            });
        });
    });
}

SecretFuture<Done> KeychainSecretStore::probe()
{
    return enqueue<Done>([this] {
        ask(Action::Write, probeKey(), QByteArrayLiteral("probe"), [this](const Answer &written) {
            if (!written)
                return end(written);
            ask(Action::Delete, probeKey(), {}, [this](const Answer &) { end(QByteArray()); });
        });
    });
}

template<typename T>
SecretFuture<T> KeychainSecretStore::enqueue(std::function<void()> begin)
{
    auto promise = std::make_shared<QPromise<SecretResult<T>>>();
    promise->start();
    const auto future = promise->future();
    add({std::move(begin), [promise](const Answer &answer) {
             if (!answer)
                 promise->addResult(SecretResult<T>(answer.error()));
             else if constexpr (std::is_same_v<T, Done>)
                 promise->addResult(SecretResult<T>(Done{}));
             else
                 promise->addResult(SecretResult<T>(*answer));
             promise->finish();
         }});
    return future;
}

void KeychainSecretStore::add(Operation operation)
{
    if (m_isStuck) {
        operation.end(timedOut());
        return;
    }
    m_queue.push_back(std::move(operation));
    if (m_queue.size() == 1)
        beginNext();
}

void KeychainSecretStore::beginNext()
{
    if (!m_queue.empty())
        m_queue.front().begin();
}

void KeychainSecretStore::end(const Answer &answer)
{
    const Operation done = std::move(m_queue.front());
    m_queue.pop_front();
    m_step = {};
    done.end(answer);
    beginNext();
}

void KeychainSecretStore::ask(Action action, const QString &key, const QByteArray &token, Then then)
{
    m_step = {action, key, token, std::move(then), false};
    startJob();
}

void KeychainSecretStore::startJob()
{
    QKeychain::Job *job = nullptr;
    switch (m_step.action) {
    case Action::Read:
        job = new QKeychain::ReadPasswordJob(serviceName());
        break;
    case Action::Write: {
        auto *write = new QKeychain::WritePasswordJob(serviceName());
        write->setTextData(QString::fromUtf8(m_step.token));
        job = write;
        break;
    }
    case Action::Delete:
        job = new QKeychain::DeletePasswordJob(serviceName());
        break;
    }
    // Without a parent, and deleted by itself after its answer: a job that is deleted while it runs
    // crashes inside the keychain's library, and one that never answers must simply be left.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(m_step.key);
    connect(job, &QKeychain::Job::finished, this,
            [this](QKeychain::Job *finished) { takeAnswer(*finished); });
    m_limit.start();
    job->start();
}

void KeychainSecretStore::takeAnswer(const QKeychain::Job &job)
{
    m_limit.stop();
    if (m_isStuck) {
        qCInfo(lcKeychain) << "The keychain answers again";
        m_isStuck = false;
        Q_EMIT answeredAgain();
        return;
    }
    if (askAgain(job))
        return;
    // The step is replaced while its continuation runs.
    const Then then = std::move(m_step.then);
    if (job.error() != QKeychain::NoError)
        then(errorOf(job));
    else if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
        then(read->textData().toUtf8());
    else
        then(QByteArray());
}

bool KeychainSecretStore::askAgain(const QKeychain::Job &job)
{
    const bool isFirst = std::exchange(m_isFirstAccess, false);
#ifdef Q_OS_LINUX
    const bool isMissing =
        job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::OtherError;
    if (!isMissing || m_step.isRepeated || isCertainlyAbsent(job.errorString())
        || errorOf(job).kind == SecretError::Kind::Locked)
        return false;
    m_step.isRepeated = true;
    if (isFirst) {
        qCInfo(lcKeychain) << "No keychain yet, ask once more:" << job.errorString();
        QTimer::singleShot(m_options.retryDelay, this, &KeychainSecretStore::startJob);
        return true;
    }
    // Later, from the event loop: the library is still busy with this answer.
    QTimer::singleShot(0, this, [this] {
        forgetSession();
        startJob();
    });
    return true;
#else
    Q_UNUSED(isFirst)
    return false;
#endif
}

void KeychainSecretStore::giveUp()
{
    qCWarning(lcKeychain) << "The keychain does not answer";
    m_isStuck = true;
    m_step = {};
    const std::deque<Operation> waiting = std::exchange(m_queue, {});
    for (const Operation &operation : waiting)
        operation.end(timedOut());
}

} // namespace meterdesk
