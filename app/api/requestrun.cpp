// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestrun.h"

#include "api/codec/errorcodec.h"
#include "api/httpclient.h"
#include "api/oneshotdevice.h"

#include <QSslError>

namespace meterdesk {

namespace {

QByteArray mediaType(const QByteArray &header)
{
    return header.left(header.indexOf(';') < 0 ? header.size() : header.indexOf(';'))
        .trimmed()
        .toLower();
}

} // namespace

RequestRun::RequestRun(QNetworkReply *reply, OneShotDevice *body,
                       std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_body(body)
    , m_isWrite(body != nullptr)
{
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(reply, &QNetworkReply::readyRead, this, &RequestRun::watchSize);
    connect(reply, &QNetworkReply::metaDataChanged, this, &RequestRun::heard);
    connect(reply, &QNetworkReply::readyRead, this, &RequestRun::heard);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors += error.errorString();
        m_tlsErrors.removeDuplicates();
    });
    // Queued: a reply may end inside abort(), and one from a cache or a fake even before this.
    connect(reply, &QNetworkReply::finished, this, &RequestRun::finish, Qt::QueuedConnection);
    if (reply->isFinished())
        QMetaObject::invokeMethod(this, &RequestRun::finish, Qt::QueuedConnection);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_deadlinePassed = true;
        if (m_reply)
            m_reply->abort();
    });
    m_deadline.start(deadline);
}

RequestRun::~RequestRun()
{
    abort();
}

void RequestRun::abort()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void RequestRun::watchSize()
{
    if (m_reply && !m_isTooLarge && m_reply->bytesAvailable() > kLargestBody) {
        m_isTooLarge = true;
        m_reply->abort();
    }
}

QByteArray RequestRun::readBody()
{
    QByteArray body;
    if (!m_reply->isOpen())
        return body;
    const qint64 size = m_reply->bytesAvailable();
    body.reserve(qsizetype(size) + kBodyPadding);
    body.resize(qsizetype(size));
    body.resize(qsizetype(std::max<qint64>(0, m_reply->read(body.data(), size))));
    return body;
}

void RequestRun::finish()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    Answer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = mediaType(m_reply->rawHeader("Content-Type"));
    answer.date = m_reply->rawHeader("Date");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.location = m_reply->rawHeader("Location");
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&isNumber);
    // What was announced for a compressed body is not what is read here.
    if (isNumber && answer.status != 204 && !m_reply->hasRawHeader("Content-Encoding"))
        answer.announcedLength = length;
    answer.networkError = m_reply->error();
    answer.reason = withoutSecrets(m_tlsErrors.join(QLatin1String("; ")));
    answer.deadlinePassed = m_deadlinePassed;
    answer.isTooLarge = m_isTooLarge;
    answer.isProxied = m_isProxied;
    // Without a body to look at only Qt knows whether the request left, and it tells from another
    // thread: when the deadline strikes the word may still be on its way.
    const bool mayHaveLeft = m_deadlinePassed && m_isWrite && (!m_body || m_body->size() == 0);
    answer.isSent = m_isSent || mayHaveLeft || (m_body && m_body->isTouched());
    answer.body = readBody();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    Q_EMIT ended(answer);
}

} // namespace meterdesk
