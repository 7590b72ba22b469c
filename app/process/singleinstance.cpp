// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QTimer>

namespace meterdesk {

namespace {

Q_LOGGING_CATEGORY(lcInstance, "meterdesk.instance")

constexpr qint64 kLongestQuestion = 4096;
const QByteArray kHere = "here\n";
#ifdef Q_OS_UNIX
//! An address has room for 104 or 108 bytes; a server begins with a longer name than it ends with.
constexpr qsizetype kLongestPath = 90;
#endif

} // namespace

QString SingleInstance::socketName(const QString &dataDirectory)
{
    // One directory has many paths; a missing one has no canonical path.
    QString directory = QFileInfo(dataDirectory).canonicalFilePath();
    if (directory.isEmpty())
        directory = QDir(dataDirectory).absolutePath();
#ifdef Q_OS_UNIX
    const QString path = QDir(directory).filePath(QStringLiteral("meterdesk.socket"));
    if (QFile::encodeName(path).size() <= kLongestPath)
        return path;
#endif
    const QByteArray hash =
        QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("meterdesk-%1").arg(QString::fromLatin1(hash.toHex().left(20)));
}

SingleInstance::SingleInstance(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_dataDirectory(dataDirectory)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

void SingleInstance::listen()
{
    if (m_server.isListening())
        return;
    const QString name = socketName(m_dataDirectory);
    // The directory is ours: a socket that is there was left by a program that was killed.
    QLocalServer::removeServer(name);
    if (!m_server.listen(name))
        qCWarning(lcInstance) << "Later starts cannot be heard:" << m_server.errorString();
}

void SingleInstance::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > kLongestQuestion)
                socket->abort();
            return;
        }
        socket->disconnect(this); // one question
        const QString name = QString::fromUtf8(socket->readLine()).trimmed();
        socket->write(kHere);
        socket->disconnectFromServer();
        Q_EMIT asked(name);
    });
}

void SingleInstance::ask(const QString &name)
{
    auto *socket = new QLocalSocket(this);
    auto *timer = new QTimer(socket);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, socket] { conclude(socket, false); });
    connect(socket, &QLocalSocket::errorOccurred, this,
            [this, socket] { conclude(socket, false); });
    connect(socket, &QLocalSocket::connected, socket, [socket, name] {
        QString line = name;
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        socket->write(line.toUtf8() + '\n');
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine())
            conclude(socket, socket->readLine() == kHere);
    });
    timer->start(m_patience);
    socket->connectToServer(socketName(m_dataDirectory));
}

//! Once: whatever else comes over the socket, it was answered.
void SingleInstance::conclude(QLocalSocket *socket, bool isThere)
{
    socket->disconnect(this);
    auto *timer = socket->findChild<QTimer *>();
    timer->stop();
    timer->disconnect(this);
    socket->deleteLater();
    Q_EMIT answered(isThere);
}

} // namespace meterdesk
