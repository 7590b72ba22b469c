// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keychainsecretstore.h"
#include "tests/support/patience.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <sys/types.h>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace meterdesk;
using namespace std::chrono_literals;
using Kind = SecretStore::Kind;
using Trouble = SecretError::Kind;

namespace {

//! keyring.py looks for this one in every file.
QByteArray loginToken()
{
    return QByteArrayLiteral("canary-login-token-7f3a");
}
QByteArray importToken()
{
    return QByteArrayLiteral("import-token-ž-\xf0\x9f\x94\x91");
}

Connection someConnection()
{
    Connection connection;
    connection.id.value = QStringLiteral("11111111-2222-4333-8444-555555555555");
    connection.name = QStringLiteral("Town");
    connection.apiUrl = QUrl(QStringLiteral("https://api.example.org/"));
    return connection;
}

QString someKey(const char *kind)
{
    return QStringLiteral("meterdesk/api.example.org/11111111-2222-4333-8444-555555555555/")
        + QLatin1String(kind);
}

//! An hour, where the test would time out if the store waited for it.
constexpr KeychainSecretStore::Options kNoRetry{.timeLimit = 15s, .retryDelay = 1h};

template<typename T>
SecretResult<T> settled(const SecretFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
        return SecretError{Trouble::Other, QStringLiteral("the future never settled")};
    if (future.resultCount() == 0)
        return SecretError{Trouble::Other, QStringLiteral("the future was cancelled")};
    return future.result();
}

//! Shows the keychain's words where the kind is not as expected.
template<typename T>
QByteArray outcome(const SecretResult<T> &result)
{
    if (result)
        return "Done";
    switch (result.error().kind) {
    case Trouble::NotFound:
        return "NotFound";
    case Trouble::Locked:
        return "Locked";
    case Trouble::Absent:
        return "Absent";
    case Trouble::TimedOut:
        return "TimedOut";
    case Trouble::TooLong:
        return "TooLong";
    case Trouble::Other:
        break;
    }
    return "Other: " + result.error().detail.toUtf8();
}

//! The keyring's independent reader and writer.
struct Peer
{
    int status = -1;
    QByteArray output;

    static Peer run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"), arguments);
        tool.write(input);
        tool.closeWriteChannel();
        if (!tool.waitForFinished(20000))
            return {};
        return {tool.exitCode(), tool.readAllStandardOutput()};
    }
    static QStringList attributes(const QString &key)
    {
        return {QStringLiteral("user"),   key,
                QStringLiteral("server"), QStringLiteral("Meterdesk"),
                QStringLiteral("type"),   QStringLiteral("plaintext")};
    }
    static Peer lookup(const QString &key)
    {
        return run(QStringList{QStringLiteral("lookup")} + attributes(key));
    }
    static Peer clear(const QString &key)
    {
        return run(QStringList{QStringLiteral("clear")} + attributes(key));
    }
    static Peer store(const QString &key, const QByteArray &secret)
    {
        return run(QStringList{QStringLiteral("store"), QStringLiteral("--label=Meterdesk"),
                               QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")}
                       + attributes(key),
                   secret);
    }
};

bool s_waits = false;

//! Sees the store's own word that it has met no keychain and will ask once more.
void noteWaiting(QtMsgType, const QMessageLogContext &, const QString &text)
{
    s_waits = s_waits || text.contains(QLatin1String("ask once more"));
}

pid_t daemonPid()
{
    return pid_t(qEnvironmentVariableIntValue("METERDESK_KEYRING_PID"));
}

//! Stops the keyring's daemon while this object lives.
class Freeze
{
public:
    Freeze() { ::kill(daemonPid(), SIGSTOP); }
    ~Freeze() { thaw(); }
    Q_DISABLE_COPY_MOVE(Freeze)
    void thaw() { ::kill(daemonPid(), SIGCONT); }
};

//! The process that owns the secret service's name on the bus; 0 where nobody does.
pid_t serviceOwner()
{
    QProcess tool;
    tool.start(QStringLiteral("dbus-send"),
               {QStringLiteral("--session"), QStringLiteral("--dest=org.freedesktop.DBus"),
                QStringLiteral("--print-reply=literal"), QStringLiteral("/org/freedesktop/DBus"),
                QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
                QStringLiteral("string:org.freedesktop.secrets")});
    if (!tool.waitForFinished(20000))
        return 0;
    return tool.readAllStandardOutput().simplified().split(' ').constLast().toInt();
}

//! Starts an unlocked keyring's daemon on this bus, instead of one that runs; answers its exit
//! code.
int unlockKeyring()
{
    QProcess keyring;
    keyring.start(QStringLiteral("gnome-keyring-daemon"),
                  {QStringLiteral("--replace"), QStringLiteral("--unlock"),
                   QStringLiteral("--components=secrets"), QStringLiteral("--daemonize")});
    keyring.write("right\n");
    keyring.closeWriteChannel();
    return keyring.waitForFinished(20000) ? keyring.exitCode() : -1;
}

//! Runs this program again as one that quits with a job under way; answers its exit code.
int quitWithJob()
{
    QProcess self;
    self.setProcessChannelMode(QProcess::ForwardedChannels);
    self.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--quit-with-job")});
    if (!self.waitForFinished(20000) || self.exitStatus() != QProcess::NormalExit)
        return -1;
    return self.exitCode();
}

} // namespace

//! Each function is one mode of keyring.py, which prepares the keyring that it expects.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlocked();
    void fill();
    void locked();
    void reopened();
    void noService();
    void noBus();
    void lateBus();
    void frozen();
    void killed();
};

void TestKeychainSecretStore::unlocked()
{
    KeychainSecretStore store(kNoRetry);
    const Connection connection = someConnection();
    QVERIFY(!store.isForThisRunOnly());
    QCOMPARE(outcome(settled(store.probe())), "Done");
    QCOMPARE(Peer::lookup(QStringLiteral("meterdesk/probe")).status, 1);
    QCOMPARE(outcome(settled(store.read(connection, Kind::Login))), "NotFound");
    QCOMPARE(outcome(settled(store.remove(connection, Kind::Login))), "Done");

    // What is written here, the peer reads, and the reverse.
    QCOMPARE(outcome(settled(store.write(connection, Kind::Login, loginToken()))), "Done");
    QCOMPARE(Peer::lookup(someKey("login")).output, loginToken());
    QCOMPARE(Peer::store(someKey("import"), importToken()).status, 0);
    QCOMPARE(settled(store.read(connection, Kind::Import)).value_or({}), importToken());
    QCOMPARE(settled(store.read(connection, Kind::Login)).value_or({}), loginToken());

    // Another address is another key: a token never goes to another server.
    Connection moved = connection;
    moved.apiUrl = QUrl(QStringLiteral("https://other.example.org/"));
    QCOMPARE(outcome(settled(store.read(moved, Kind::Login))), "NotFound");

    // Asked all at once, answered in order.
    const auto first = store.write(connection, Kind::Import, "one");
    const auto second = store.write(connection, Kind::Import, "two");
    const auto third = store.read(connection, Kind::Import);
    QCOMPARE(settled(third).value_or({}), "two");
    QVERIFY(first.isFinished() && second.isFinished());

    // An entry that somebody else deleted is not there, and removing it is no error.
    QCOMPARE(Peer::clear(someKey("login")).status, 0);
    QCOMPARE(outcome(settled(store.read(connection, Kind::Login))), "NotFound");
    QCOMPARE(outcome(settled(store.remove(connection, Kind::Login))), "Done");

    QCOMPARE(outcome(settled(store.remove(connection, Kind::Import))), "Done");
    QCOMPARE(Peer::lookup(someKey("import")).status, 1);
    QCOMPARE(outcome(settled(store.read(connection, Kind::Import))), "NotFound");

    // What does not fit every system is refused before the keychain sees it.
    const QByteArray longest(SecretStore::kMaxTokenSize, 'x');
    QCOMPARE(outcome(settled(store.write(connection, Kind::Login, longest + 'x'))), "TooLong");
    QCOMPARE(outcome(settled(store.write(connection, Kind::Login, QByteArray("a\0b", 3)))),
             "TooLong");
    QCOMPARE(outcome(settled(store.write(connection, Kind::Login, "\xff\xfe"))), "TooLong");
    QCOMPARE(outcome(settled(store.write(connection, Kind::Login, {}))), "TooLong");
    QCOMPARE(Peer::lookup(someKey("login")).status, 1);
    QCOMPARE(outcome(settled(store.write(connection, Kind::Login, longest))), "Done");
    QCOMPARE(settled(store.read(connection, Kind::Login)).value_or({}), longest);

    // The token stays in the keyring for keyring.py, which looks for it in the files.
    QCOMPARE(outcome(settled(store.write(connection, Kind::Login, loginToken()))), "Done");
    QCOMPARE(quitWithJob(), 0);
    QCOMPARE(Peer::lookup(someKey("login")).output, loginToken());
}

void TestKeychainSecretStore::fill()
{
    KeychainSecretStore store(kNoRetry);
    QCOMPARE(outcome(settled(store.write(someConnection(), Kind::Login, loginToken()))), "Done");
}

void TestKeychainSecretStore::locked()
{
    KeychainSecretStore store(kNoRetry);
    // The keyring's own untruth, which is why probe() exists.
    QCOMPARE(outcome(settled(store.read(someConnection(), Kind::Login))), "NotFound");
    QCOMPARE(outcome(settled(store.probe())), "Locked");
    QCOMPARE(outcome(settled(store.write(someConnection(), Kind::Import, "x"))), "Locked");
    QCOMPARE(outcome(settled(store.remove(someConnection(), Kind::Login))), "Locked");
    QCOMPARE(outcome(settled(store.remove(someConnection(), Kind::Import))), "Locked");
}

void TestKeychainSecretStore::reopened()
{
    KeychainSecretStore store(kNoRetry);
    // What could not be removed is still there, and can be removed now.
    QCOMPARE(settled(store.read(someConnection(), Kind::Login)).value_or({}), loginToken());
    QCOMPARE(outcome(settled(store.remove(someConnection(), Kind::Login))), "Done");
    QCOMPARE(Peer::lookup(someKey("login")).status, 1);
}

void TestKeychainSecretStore::noService()
{
    KeychainSecretStore store(kNoRetry);
    const auto read = settled(store.read(someConnection(), Kind::Login));
    QCOMPARE(outcome(read), "Absent");
    QVERIFY(!read.error().detail.isEmpty());
    QCOMPARE(outcome(settled(store.write(someConnection(), Kind::Login, loginToken()))), "Absent");
    QCOMPARE(outcome(settled(store.remove(someConnection(), Kind::Login))), "Absent");
    QCOMPARE(outcome(settled(store.probe())), "Absent");
    QCOMPARE(quitWithJob(), 0);
}

void TestKeychainSecretStore::noBus()
{
    KeychainSecretStore store(kNoRetry);
    QCOMPARE(outcome(settled(store.read(someConnection(), Kind::Login))), "Absent");
    QCOMPARE(outcome(settled(store.probe())), "Absent");
    QCOMPARE(outcome(settled(store.remove(someConnection(), Kind::Login))), "Absent");
    QCOMPARE(quitWithJob(), 0);
}

void TestKeychainSecretStore::lateBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    KeychainSecretStore store({.timeLimit = 15s, .retryDelay = 3s});
    s_waits = false;
    const auto handler = qInstallMessageHandler(noteWaiting);
    const auto early = store.write(someConnection(), Kind::Login, loginToken());
    const auto queued = store.read(someConnection(), Kind::Login);
    QTRY_VERIFY_WITH_TIMEOUT(s_waits, kPatienceMs);
    qInstallMessageHandler(handler);
    QVERIFY(!early.isFinished());

    // The bus and its keyring come while the store waits to ask again.
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"),
               QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
               QStringLiteral("--address=") + address});
    QVERIFY(bus.waitForReadyRead());
    QCOMPARE(unlockKeyring(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(serviceOwner() != 0, kPatienceMs);
    QCOMPARE(outcome(settled(early)), "Done");
    QCOMPARE(settled(queued).value_or({}), loginToken());
    bus.terminate();
    QVERIFY(bus.waitForFinished());
}

void TestKeychainSecretStore::frozen()
{
    const Connection connection = someConnection();
    auto store = std::make_unique<KeychainSecretStore>(
        KeychainSecretStore::Options{.timeLimit = 500ms, .retryDelay = 1h});
    QSignalSpy answeredAgain(store.get(), &SecretStore::answeredAgain);
    QCOMPARE(outcome(settled(store->write(connection, Kind::Login, loginToken()))), "Done");

    Freeze freeze;
    int turns = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
    ticker.start(5ms);
    const auto read = store->read(connection, Kind::Login);
    const auto behind = store->remove(connection, Kind::Login);
    QCOMPARE(outcome(settled(read)), "TimedOut");
    QVERIFY2(turns > 3, "the event loop stood still");
    QVERIFY(behind.isFinished());
    QCOMPARE(outcome(settled(behind)), "TimedOut");
    // No further job is piled up behind the one without an answer.
    const auto later = store->probe();
    QVERIFY(later.isFinished());
    QCOMPARE(outcome(settled(later)), "TimedOut");
    QCOMPARE(answeredAgain.count(), 0);

    freeze.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(answeredAgain.count(), 1, kPatienceMs);
    QCOMPARE(settled(store->read(connection, Kind::Login)).value_or({}), loginToken());

    // The store may go with a job under way; the answer then finds nobody, which does no harm.
    Freeze again;
    const auto open = store->read(connection, Kind::Login);
    const auto waiting = store->read(connection, Kind::Login);
    QCoreApplication::processEvents(); // the job is on its way
    store.reset();
    QVERIFY(open.isCanceled() && open.isFinished());
    QVERIFY(waiting.isCanceled() && waiting.isFinished());
    QCOMPARE(quitWithJob(), 0);
    again.thaw();
    KeychainSecretStore next(kNoRetry);
    QCOMPARE(settled(next.read(connection, Kind::Login)).value_or({}), loginToken());
}

void TestKeychainSecretStore::killed()
{
    KeychainSecretStore store(kNoRetry);
    const Connection connection = someConnection();
    QCOMPARE(outcome(settled(store.write(connection, Kind::Login, loginToken()))), "Done");
    QCOMPARE(::kill(daemonPid(), SIGKILL), 0);
    // The bus starts a new daemon, which nobody has unlocked.
    QCOMPARE(outcome(settled(store.probe())), "Locked");
    QCOMPARE(outcome(settled(store.read(connection, Kind::Login))), "NotFound");
    QCOMPARE(outcome(settled(store.remove(connection, Kind::Login))), "Locked");
    // Unlocked again, it is of use without a new start of the program.
    const pid_t locked = serviceOwner();
    QCOMPARE(unlockKeyring(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(serviceOwner() != 0 && serviceOwner() != locked, kPatienceMs);
    QCOMPARE(settled(store.read(connection, Kind::Login)).value_or({}), loginToken());
    QCOMPARE(outcome(settled(store.remove(connection, Kind::Login))), "Done");
    QCOMPARE(Peer::lookup(someKey("login")).status, 1);
}

//! Quits once the job has been started, as a window does that is closed during its start.
int runAndQuit(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    KeychainSecretStore store(kNoRetry);
    const auto future = store.read(someConnection(), Kind::Login);
    QTimer::singleShot(0, &app, [] { QTimer::singleShot(0, qApp, &QCoreApplication::quit); });
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("METERDESK_KEYRING_MODE")) {
        std::fputs("Run me by keyring.py: I must not touch your own keychain.\n", stderr);
        return 2;
    }
    if (argc > 1 && qstrcmp(argv[1], "--quit-with-job") == 0)
        return runAndQuit(argc, argv);
    QCoreApplication app(argc, argv);
    TestKeychainSecretStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainsecretstore.moc"
