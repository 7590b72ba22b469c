// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/singleinstance.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace meterdesk;

namespace {

QString longName()
{
    return QString(120, QLatin1Char('x'));
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holderHearsTheConnection_data();
    void holderHearsTheConnection();
    void holderHearsEveryStart();
    void nobodyListens();
    void holderIsAskedOnlyWithinItsDirectory();
    void otherPathOfTheSameDirectory_data();
    void otherPathOfTheSameDirectory();
    void holderThatDoesNotAnswer();
    void holderThatEndsInsteadOfAnswering();
    void strangerThatSaysSomethingElse();
    void questionWithoutEnd();
    void secondListenKeepsTheFirst();
    void endTakesTheSocketAway();
#ifdef Q_OS_UNIX
    void leftoverOfAKilledHolder();
    void nobodyElseCanAsk();
#endif

private:
    QString path(const QString &name = QStringLiteral("data")) const
    {
        return m_folder->filePath(name);
    }
    //! What \a asker is told; nothing when it is told nothing.
    static std::optional<bool> answerTo(SingleInstance &asker, const QString &name = {})
    {
        QSignalSpy answered(&asker, &SingleInstance::answered);
        asker.ask(name);
        if (answered.isEmpty() && !answered.wait(kPatienceMs))
            return std::nullopt;
        return answered.count() == 1 ? std::optional(answered.at(0).at(0).toBool()) : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkdir(path()));
}

void TestSingleInstance::holderHearsTheConnection_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("heard");
    QTest::newRow("whatever is open") << QString() << QString();
    QTest::newRow("Czech") << QStringLiteral("Město Žďár") << QStringLiteral("Město Žďár");
    QTest::newRow("two lines") << QStringLiteral("a\nb") << QStringLiteral("a b");
}

void TestSingleInstance::holderHearsTheConnection()
{
    QFETCH(QString, name);
    QFETCH(QString, heard);
    SingleInstance holder(path());
    holder.listen();
    QSignalSpy asked(&holder, &SingleInstance::asked);
    SingleInstance later(path());
    QCOMPARE(answerTo(later, name), true);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), heard);
}

void TestSingleInstance::holderHearsEveryStart()
{
    SingleInstance holder(path());
    holder.listen();
    QSignalSpy asked(&holder, &SingleInstance::asked);
    for (int start = 1; start <= 3; ++start) {
        SingleInstance later(path());
        QCOMPARE(answerTo(later), true);
        QCOMPARE(asked.count(), start);
    }
}

void TestSingleInstance::nobodyListens()
{
    SingleInstance later(path());
    QCOMPARE(answerTo(later), false);
    // It may be asked again, as the holder may only just have begun.
    QCOMPARE(answerTo(later), false);
    SingleInstance holder(path());
    holder.listen();
    QCOMPARE(answerTo(later), true);
}

void TestSingleInstance::holderIsAskedOnlyWithinItsDirectory()
{
    SingleInstance holder(path());
    holder.listen();
    QVERIFY(QDir().mkdir(path(QStringLiteral("other"))));
    SingleInstance later(path(QStringLiteral("other")));
    QCOMPARE(answerTo(later), false);
}

void TestSingleInstance::otherPathOfTheSameDirectory_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << QStringLiteral("data");
    QTest::newRow("longer than an address") << longName();
}

void TestSingleInstance::otherPathOfTheSameDirectory()
{
    QFETCH(QString, name);
    SingleInstance holder(path(name)); // made before the directory is
    QDir().mkdir(path(name));
    holder.listen();
    QVERIFY(QFile::link(path(name), path(QStringLiteral("link"))));
    for (const QString &other :
         {QStringLiteral("link"), name + QStringLiteral("/"), QStringLiteral("link/../") + name}) {
        SingleInstance later(path(other));
        QCOMPARE(answerTo(later), true);
    }
}

void TestSingleInstance::holderThatDoesNotAnswer()
{
    // Stopped, the system still takes calls for it.
    QLocalServer stopped;
    QVERIFY(stopped.listen(SingleInstance::socketName(path())));
    SingleInstance later(path());
    later.setPatience(std::chrono::milliseconds(100));
    QElapsedTimer time;
    time.start();
    QCOMPARE(answerTo(later), false);
    QVERIFY(time.elapsed() >= 80); // coarse timers come up to a twentieth early
}

void TestSingleInstance::holderThatEndsInsteadOfAnswering()
{
    QLocalServer ending;
    QVERIFY(ending.listen(SingleInstance::socketName(path())));
    connect(&ending, &QLocalServer::newConnection, this,
            [&ending] { ending.nextPendingConnection()->abort(); });
    SingleInstance later(path());
    QCOMPARE(answerTo(later), false);
}

void TestSingleInstance::strangerThatSaysSomethingElse()
{
    QLocalServer stranger;
    QVERIFY(stranger.listen(SingleInstance::socketName(path())));
    connect(&stranger, &QLocalServer::newConnection, this,
            [&stranger] { stranger.nextPendingConnection()->write("220 mail\n"); });
    SingleInstance later(path());
    QCOMPARE(answerTo(later), false);
}

void TestSingleInstance::questionWithoutEnd()
{
    SingleInstance holder(path());
    holder.listen();
    QSignalSpy asked(&holder, &SingleInstance::asked);
    QLocalSocket stranger;
    stranger.connectToServer(SingleInstance::socketName(path()));
    stranger.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, kPatienceMs);
    QCOMPARE(asked.count(), 0);
    SingleInstance later(path());
    QCOMPARE(answerTo(later), true);
}

void TestSingleInstance::secondListenKeepsTheFirst()
{
    SingleInstance holder(path());
    holder.listen();
    holder.listen();
    SingleInstance later(path());
    QCOMPARE(answerTo(later), true);
}

void TestSingleInstance::endTakesTheSocketAway()
{
    auto holder = std::make_unique<SingleInstance>(path());
    holder->listen();
    holder.reset();
    QCOMPARE(QDir(path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             QStringList());
    SingleInstance later(path());
    QCOMPARE(answerTo(later), false);
}

#ifdef Q_OS_UNIX
void TestSingleInstance::leftoverOfAKilledHolder()
{
    const QByteArray name = QFile::encodeName(SingleInstance::socketName(path()));
    const int killed = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    QVERIFY(std::size_t(name.size()) < sizeof address.sun_path);
    std::copy(name.cbegin(), name.cend(), address.sun_path);
    QCOMPARE(::bind(killed, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(killed);
    QVERIFY(QFileInfo::exists(SingleInstance::socketName(path())));

    SingleInstance later(path());
    QCOMPARE(answerTo(later), false);
    SingleInstance next(path());
    next.listen();
    QCOMPARE(answerTo(later), true);
}

void TestSingleInstance::nobodyElseCanAsk()
{
    SingleInstance holder(path());
    holder.listen();
    struct stat status = {};
    const QByteArray name = QFile::encodeName(SingleInstance::socketName(path()));
    QCOMPARE(::stat(name.constData(), &status), 0);
    QVERIFY(S_ISSOCK(status.st_mode));
    QCOMPARE(status.st_mode & (S_IRWXG | S_IRWXO), mode_t(0));
}
#endif

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
