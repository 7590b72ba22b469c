// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QTimer>

#include <chrono>

namespace meterdesk {

namespace {

Q_LOGGING_CATEGORY(lcInstance, "meterdesk.instance")

constexpr std::chrono::milliseconds kPatience{3000};
constexpr qint64 kLongestQuestion = 4096;
const QByteArray kHere = "here\n";

//! The path may be longer than the name of a socket can be.
QString socketName(const QString &dataDirectory)
{
    QString path = QFileInfo(dataDirectory).canonicalFilePath();
    if (path.isEmpty())
        path = QDir(dataDirectory).absolutePath();
    const QByteArray who = path.toUtf8() + '\n' + QDir::homePath().toUtf8();
    return QStringLiteral("meterdesk-%1")
        .arg(QString::fromLatin1(
            QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(20)));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_name(socketName(dataDirectory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

void SingleInstance::listen()
{
    // The directory is ours: a socket that is there was left by a program that was killed.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
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
    connect(socket, &QLocalSocket::connected, this, [socket, name] {
        QString line = name;
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        socket->write(line.toUtf8() + '\n');
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine())
            conclude(socket, socket->readLine() == kHere);
    });
    timer->start(kPatience);
    socket->connectToServer(m_name);
}

//! Once: whatever else comes over the socket, it was answered.
void SingleInstance::conclude(QLocalSocket *socket, bool isThere)
{
    socket->disconnect(this);
    socket->findChild<QTimer *>()->stop();
    socket->deleteLater();
    Q_EMIT answered(isThere);
}

} // namespace meterdesk
