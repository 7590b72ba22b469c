// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakenetworkmanager.h"

#include <QTimer>

#include <algorithm>
#include <cstring>

namespace meterdesk::test {

FakeAnswer FakeAnswer::json(const QByteArray &body, int status)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

FakeAnswer FakeAnswer::failure(QNetworkReply::NetworkError error, bool isSent)
{
    FakeAnswer answer;
    answer.status = 0;
    answer.error = error;
    answer.isSent = isSent;
    return answer;
}

FakeAnswer FakeAnswer::hanging()
{
    FakeAnswer answer;
    answer.hangs = true;
    return answer;
}

FakeNetworkManager::FakeNetworkManager(QObject *parent)
    : QNetworkAccessManager(parent)
{ }

int FakeNetworkManager::count(const QByteArray &verb, const QByteArray &pathPrefix) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(), [&](const FakeRequest &request) {
        return (verb.isEmpty() || request.verb == verb) && request.path().startsWith(pathPrefix);
    }));
}

bool FakeNetworkManager::release(const FakeAnswer &answer)
{
    while (!m_hanging.isEmpty()) {
        const QPointer<FakeReply> reply = m_hanging.takeFirst();
        if (reply && !reply->isFinished()) {
            reply->finishWith(answer);
            return true;
        }
    }
    return false;
}

int FakeNetworkManager::hanging() const
{
    return int(std::count_if(m_hanging.begin(), m_hanging.end(),
                             [](const auto &reply) { return reply && !reply->isFinished(); }));
}

QNetworkReply *FakeNetworkManager::createRequest(Operation operation,
                                                 const QNetworkRequest &request,
                                                 QIODevice *outgoing)
{
    FakeRequest made;
    made.request = request;
    made.verb = operation == GetOperation
        ? QByteArrayLiteral("GET")
        : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    if (outgoing)
        made.body = outgoing->readAll();
    m_requests += made;
    const FakeAnswer answer = m_handler ? m_handler(made) : FakeAnswer::json("{}");
    auto *reply = new FakeReply(operation, request, answer, this);
    m_mostOpen[made.verb] = std::max(m_mostOpen[made.verb], ++m_open[made.verb]);
    connect(reply, &FakeReply::ended, this, [this, verb = made.verb] { --m_open[verb]; });
    connect(reply, &FakeReply::abortedWhileOpen, this, [this] { ++m_aborted; });
    if (answer.hangs)
        m_hanging += reply;
    return reply;
}

FakeReply::FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                     const FakeAnswer &answer, QObject *parent)
    : QNetworkReply(parent)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QTimer::singleShot(0, this, [this, answer] {
        if (answer.isSent)
            Q_EMIT requestSent();
        if (!answer.hangs && !isFinished())
            finishWith(answer);
    });
}

void FakeReply::finishWith(const FakeAnswer &answer)
{
    if (answer.status > 0) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
        if (!answer.contentType.isEmpty())
            setRawHeader("Content-Type", answer.contentType);
        setRawHeader("Content-Length", QByteArray::number(answer.body.size()));
        for (const auto &[name, value] : answer.headers)
            setRawHeader(name, value);
    }
    m_body = answer.body;
    if (answer.error != NoError) {
        setError(answer.error, QStringLiteral("fake"));
        Q_EMIT errorOccurred(answer.error);
    }
    setFinished(true);
    if (!m_body.isEmpty())
        Q_EMIT readyRead();
    Q_EMIT ended();
    Q_EMIT finished();
}

void FakeReply::abort()
{
    if (isFinished())
        return;
    setError(OperationCanceledError, QStringLiteral("fake"));
    setFinished(true);
    close();
    Q_EMIT abortedWhileOpen();
    Q_EMIT ended();
    Q_EMIT finished();
}

qint64 FakeReply::bytesAvailable() const
{
    return m_body.size() - m_taken;
}

qint64 FakeReply::readData(char *to, qint64 most)
{
    const qint64 count = std::min(most, qint64(m_body.size()) - m_taken);
    std::memcpy(to, m_body.constData() + m_taken, size_t(count));
    m_taken += count;
    return count;
}

} // namespace meterdesk::test
