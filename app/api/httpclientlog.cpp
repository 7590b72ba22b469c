// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people may see of the requests.
#include "api/httpclient_p.h"
#include "api/redaction.h"

namespace meterdesk {

Q_LOGGING_CATEGORY(lcHttp, "meterdesk.api.http", QtInfoMsg)

const char *HttpClient::Private::verb(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Delete:
        return "DELETE";
    }
    return "";
}

HttpResponse HttpClient::Private::responseOf(const Answer &answer)
{
    return HttpResponse{answer.status, answer.contentType, answer.body};
}

QString HttpClient::Private::fit(const QString &text) const
{
    return shortened(m_tokens->scrubbed(text));
}

quint64 HttpClient::Private::note(const HttpRequest &request, const Answer &answer, Time sentAt,
                                  int sends, const std::optional<ApiError> &error)
{
    const Time duration = now() - sentAt;
    qCDebug(lcHttp) << "Answer to" << verb(request.method) << request.path.constData() << "status"
                    << answer.status << "network error" << int(answer.networkError) << "after"
                    << duration.count() << "ms";
    RequestRecord record;
    record.sentAt = m_settings.clock->utc().addMSecs(-duration.count());
    record.method = QLatin1String(verb(request.method));
    QByteArray path = '/' + request.path;
    if (!request.query.isEmpty())
        path += '?' + request.query;
    record.path = fit(QString::fromLatin1(path));
    record.httpStatus = answer.status;
    record.error = error;
    record.duration = duration;
    record.bytes = answer.body.size();
    record.tryNumber = sends;
    tellActivity();
    return m_log.add(std::move(record));
}

RateState HttpClient::Private::rateState() const
{
    RateState state;
    state.slowedAt = m_slowedAt;
    if (m_scheduler.isPaused(now())) {
        const Time left = m_scheduler.pausedUntil() - now();
        state.pausedUntil = m_settings.clock->utc().addMSecs(left.count());
    }
    const int busy = m_scheduler.inFlight();
    state.inFlight = busy + (m_exchange && m_exchange->run ? 1 : 0);
    state.queued = int(m_entries.size()) - busy;
    state.readsAtOnce = m_scheduler.readWindow();
    return state;
}

void HttpClient::Private::tellActivity()
{
    if (m_tellsActivity || m_isClosing)
        return;
    m_tellsActivity = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            m_tellsActivity = false;
            Q_EMIT q->activityChanged();
        },
        Qt::QueuedConnection);
}

} // namespace meterdesk
