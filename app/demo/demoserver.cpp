// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"

#include "demo/httpfront.h"

#include <QCoreApplication>
#include <QThread>
#include <QUuid>

namespace meterdesk::demo {

class DemoServer::Private
{
public:
    explicit Private(std::function<QDateTime()> clock)
        : now(std::move(clock))
        , customerId(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , tokens(customerId)
    { }

    std::function<QDateTime()> now;
    QString customerId;
    Tokens tokens;
    QThread thread;
    quint16 port = 0;
    QString error;
};

DemoServer::DemoServer(std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(now ? std::move(now)
                                      : [] { return QDateTime::currentDateTimeUtc(); }))
{
    d->thread.setObjectName(QStringLiteral("demo server"));
}

DemoServer::~DemoServer()
{
    d->thread.quit();
    d->thread.wait();
}

bool DemoServer::start()
{
    if (d->port != 0)
        return true;
    auto *front = new HttpFront(std::make_unique<Librarian>(d->now, d->customerId, d->tokens));
    front->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, front, &QObject::deleteLater);
    d->thread.start();
    // The sockets belong to the thread; the wait is only for opening the port.
    QMetaObject::invokeMethod(
        front, [this, front] { d->port = front->listen(&d->error); }, Qt::BlockingQueuedConnection);
    return d->port != 0;
}

QString DemoServer::errorString() const
{
    return d->error;
}

QUrl DemoServer::baseUrl() const
{
    QUrl url;
    if (d->port != 0) {
        url.setScheme(QStringLiteral("http"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(d->port);
        url.setPath(QStringLiteral("/"));
    }
    return url;
}

QString DemoServer::customerId() const
{
    return d->customerId;
}

QString DemoServer::customerName() const
{
    return Customer::name();
}

QString DemoServer::loginToken() const
{
    return d->tokens.login();
}

QString DemoServer::importToken() const
{
    return d->tokens.import();
}

} // namespace meterdesk::demo
