// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contractserver.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace meterdesk::test {

namespace {

// Generous: under sanitizers, on a busy machine, Python may take seconds to start.
constexpr int kStartMs = 30000;
constexpr int kAdminMs = 20000;

//! Reads up to the connection's end, which is the end of the answer (`Connection: close`).
QByteArray readAll(QTcpSocket *socket)
{
    const QDeadlineTimer deadline(kAdminMs);
    while (socket->state() == QAbstractSocket::ConnectedState && !deadline.hasExpired())
        socket->waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    if (deadline.hasExpired())
        qFatal("contract server: no whole answer to an admin call in time");
    return socket->readAll();
}

} // namespace

ContractServer::ContractServer(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(METERDESK_PYTHON),
                    QStringList{QStringLiteral(METERDESK_CONTRACT_SERVER)} + arguments);
    const QDeadlineTimer deadline(kStartMs);
    while (!m_process.canReadLine()) {
        const bool isAlive = m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        if (!isAlive && !m_process.canReadLine())
            qFatal("contract server: did not start: %s", qUtf8Printable(m_process.errorString()));
    }
    const QByteArray line = m_process.readLine().trimmed();
    if (!line.startsWith("ready "))
        qFatal("contract server: unexpected first line: %s", line.constData());
    m_baseUrl = QUrl(QString::fromLatin1(line.mid(6)));
}

ContractServer::~ContractServer()
{
    stop();
}

QString ContractServer::loginToken()
{
    return QStringLiteral("login-canary-7f3a");
}

QString ContractServer::importToken()
{
    return QStringLiteral("import-canary-91bd");
}

QString ContractServer::customerId()
{
    return QStringLiteral("4f0c2a7e-51d8-4b6e-9c1f-0d7a3be2815c");
}

QJsonArray ContractServer::requests() const
{
    return QJsonDocument::fromJson(admin("GET", QStringLiteral("requests"))).array();
}

QJsonObject ContractServer::counts() const
{
    return QJsonDocument::fromJson(admin("GET", QStringLiteral("counts"))).object();
}

QJsonObject ContractServer::store() const
{
    return QJsonDocument::fromJson(admin("GET", QStringLiteral("store"))).object();
}

int ContractServer::arrivals(const QString &method, const QString &pathPrefix) const
{
    int sum = 0;
    const QJsonObject all = counts();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString key = it.key();
        const auto space = key.indexOf(QLatin1Char(' '));
        const bool isMethod = method == QLatin1String("*") || key.left(space) == method;
        if (isMethod && key.mid(space + 1).startsWith(pathPrefix))
            sum += it.value().toInt();
    }
    return sum;
}

QJsonObject ContractServer::switchTable() const
{
    return QJsonDocument::fromJson(admin("GET", QStringLiteral("table"))).object();
}

void ContractServer::setSwitch(const QString &name, const QString &value)
{
    setSwitches({{name, value}});
}

void ContractServer::setSwitches(const QJsonObject &switches)
{
    admin("POST", QStringLiteral("switches"), QJsonDocument(switches).toJson());
}

void ContractServer::addFault(const QJsonObject &fault)
{
    admin("POST", QStringLiteral("faults"), QJsonDocument(fault).toJson());
}

void ContractServer::clearFaults()
{
    admin("DELETE", QStringLiteral("faults"));
}

void ContractServer::replaceSeries(const QString &owner, const QJsonArray &rows)
{
    const QJsonObject series{{QStringLiteral("owner"), owner}, {QStringLiteral("rows"), rows}};
    admin("POST", QStringLiteral("series"), QJsonDocument(series).toJson());
}

void ContractServer::revokeAccessTokens()
{
    admin("POST", QStringLiteral("revoke"));
}

void ContractServer::reset()
{
    admin("POST", QStringLiteral("reset"));
}

void ContractServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kAdminMs)) {
        m_process.kill();
        m_process.waitForFinished(kAdminMs);
    }
}

//! The body of a 200; anything else aborts the test program.
QByteArray ContractServer::admin(const char *method, const QString &path,
                                 const QByteArray &body) const
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(m_baseUrl.host(), static_cast<quint16>(m_baseUrl.port()));
    if (!socket.waitForConnected(kAdminMs))
        qFatal("contract server: is not running: %s", qUtf8Printable(socket.errorString()));
    QByteArray request = QByteArray(method) + " /_admin/" + path.toUtf8() + " HTTP/1.1\r\n";
    request += "Host: " + m_baseUrl.authority().toUtf8() + "\r\nConnection: close\r\n";
    request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    socket.write(request);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(kAdminMs))
            qFatal("contract server: an admin call could not be sent");
    }
    const QByteArray answer = readAll(&socket);
    const auto headEnd = answer.indexOf("\r\n\r\n");
    if (headEnd < 0 || !answer.startsWith("HTTP/1.1 200 "))
        qFatal("contract server: %s %s refused: %s", method, qUtf8Printable(path),
               answer.constData());
    return answer.mid(headEnd + 4);
}

} // namespace meterdesk::test
