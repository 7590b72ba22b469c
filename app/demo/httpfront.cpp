// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpfront.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>

namespace meterdesk::demo {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    default:
        return "OTHER";
    }
}

std::optional<QByteArray> headerOf(const QHttpServerRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers()) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

//! As HTTP writes a date: "Sun, 22 Nov 2026 22:30:00 GMT".
QByteArray httpDate(qint64 secs)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(secs, Qt::UTC),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace

HttpFront::HttpFront(std::unique_ptr<Librarian> librarian)
    : m_librarian(std::move(librarian))
{ }

quint16 HttpFront::listen(QString *error)
{
    auto server = std::make_unique<QTcpServer>(this);
    if (!server->listen(QHostAddress::LocalHost)) {
        *error = server->errorString();
        return 0;
    }
    const quint16 port = server->serverPort();
    bind(server.release());
    return port;
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Request wire =
        parseTarget(methodName(request.method()), request.url().path(QUrl::FullyEncoded).toLatin1(),
                    request.url().query(QUrl::FullyEncoded).toLatin1());
    wire.accept = headerOf(request, "Accept");
    wire.contentType = headerOf(request, "Content-Type");
    wire.authorization = headerOf(request, "Authorization").value_or(QByteArray());
    wire.body = request.body();
    const Response response = m_librarian->handle(std::move(wire));

    QHttpServerResponder responder = makeResponder(request, socket);
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(response.status));
    responder.writeHeader("Date", httpDate(m_librarian->now()));
    if (response.status != 204) {
        responder.writeHeader("Content-Type", "application/vnd.api+json");
        responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    }
    responder.writeBody(response.body);
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

} // namespace meterdesk::demo
