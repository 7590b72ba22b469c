// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "api/httpclient.h"
#include "domain/onresult.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <map>
#include <utility>

namespace meterdesk {

//! \a result with the answer's status in its error, if it is one.
template<typename T>
ApiResult<T> withStatus(ApiResult<T> result, int status)
{
    if (result)
        return result;
    ApiError error = result.error();
    if (error.httpStatus == 0)
        error.httpStatus = status;
    return error;
}

//! A future that is settled already, for what need not be asked.
template<typename T>
ApiFuture<T> settledWith(const ApiError &error)
{
    QPromise<ApiResult<T>> promise;
    promise.start();
    promise.addResult(ApiResult<T>(error));
    promise.finish();
    return promise.future();
}

//! A call that takes several requests: a list to its end, a write in another shape. Owned by its
//! resource class and gone by itself when it is settled or cancelled; destroyed before that, it
//! settles with Cancelled. Being settled or cancelled aborts the requests in flight, and no handler
//! is called any more. Client's thread.
template<typename T>
class ApiCall : public QObject
{
public:
    ~ApiCall() override
    {
        abortRequests();
        if (m_isSettled)
            return;
        m_promise.addResult(ApiResult<T>(ApiError{ApiError::Kind::Cancelled, 0, {}, {}}));
        m_promise.finish();
    }

    ApiFuture<T> future() { return m_promise.future(); }

protected:
    ApiCall(HttpClient *client, QObject *parent)
        : QObject(parent)
        , m_client(client)
    {
        m_promise.start();
        QObject::connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { cancelled(); });
        m_watcher.setFuture(m_promise.future());
    }

    bool isSettled() const { return m_isSettled; }

    //! Sends \a request and calls \a handle with what \a decode(body) makes of the answer, unless
    //! the call was cancelled meanwhile.
    template<typename Part>
    void send(HttpRequest request, std::function<ApiResult<Part>(const QByteArray &)> decode,
              std::function<void(const ApiResult<Part> &)> handle)
    {
        sendFor<Part>(
            std::move(request),
            [decode = std::move(decode)](const HttpResponse &response) {
                return decode(response.body);
            },
            std::move(handle));
    }

    //! As send(), for what depends on the status of the answer, too: \a decode(response).
    template<typename Part>
    void sendFor(HttpRequest request, HttpClient::Decoder<Part> decode,
                 std::function<void(const ApiResult<Part> &)> handle)
    {
        auto part = m_client->fetch<Part>(
            std::move(request), [decode = std::move(decode)](const HttpResponse &response) {
                return withStatus(decode(response), response.status);
            });
        const int id = ++m_lastId;
        m_aborts.emplace(id, [part]() mutable { part.cancel(); });
        onResult(part, this, [this, id, handle = std::move(handle)](const ApiResult<Part> &result) {
            if (m_isSettled || m_promise.isCanceled())
                return;
            m_aborts.erase(id);
            handle(result);
        });
    }

    void settle(ApiResult<T> result)
    {
        if (m_isSettled)
            return;
        m_isSettled = true;
        abortRequests();
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

private:
    void cancelled()
    {
        abortRequests();
        if (m_isSettled)
            return;
        m_isSettled = true;
        m_promise.finish();
        deleteLater();
    }

    void abortRequests()
    {
        for (auto &[id, abort] : std::exchange(m_aborts, {}))
            abort();
    }

    HttpClient *m_client;
    QPromise<ApiResult<T>> m_promise;
    QFutureWatcher<ApiResult<T>> m_watcher;
    std::map<int, std::function<void()>> m_aborts; // of the requests in flight
    int m_lastId = 0;
    bool m_isSettled = false;
};

} // namespace meterdesk
