// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <chrono>
#include <functional>

namespace meterdesk::test {

//! One answer of the fake: what came, if anything came.
struct FakeAnswer
{
    int status = 200; //!< 0: no answer
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/vnd.api+json");
    QList<QPair<QByteArray, QByteArray>> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool isSent = true; //!< requestSent() is told
    bool hangs = false; //!< never ends by itself

    static FakeAnswer json(const QByteArray &body, int status = 200);
    static FakeAnswer failure(QNetworkReply::NetworkError error, bool isSent);
    static FakeAnswer hanging();
};

//! A request as it was handed to Qt.
struct FakeRequest
{
    QByteArray verb;
    QNetworkRequest request;
    QByteArray body;

    QByteArray path() const { return request.url().path(QUrl::FullyEncoded).toLatin1(); }
    QByteArray bearer() const { return request.rawHeader("Authorization"); }
};

class FakeReply;

//! A network manager without a network: asks a handler for each answer and keeps all requests.
class FakeNetworkManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using Handler = std::function<FakeAnswer(const FakeRequest &)>;

    explicit FakeNetworkManager(QObject *parent = nullptr);

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    const QList<FakeRequest> &requests() const { return m_requests; }
    //! How many requests of \a verb (empty: any) had a path with this beginning.
    int count(const QByteArray &verb, const QByteArray &pathPrefix) const;
    void clearRequests() { m_requests.clear(); }

    //! Ends the oldest hanging reply with \a answer; false where none hangs.
    bool release(const FakeAnswer &answer);
    int hanging() const;
    //! How many replies were aborted while they hung.
    int aborted() const { return m_aborted; }
    //! The most replies that were open at one moment, of this verb.
    int mostOpen(const QByteArray &verb) const { return m_mostOpen.value(verb); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    Handler m_handler;
    QList<FakeRequest> m_requests;
    QList<QPointer<FakeReply>> m_hanging;
    int m_aborted = 0;
    QHash<QByteArray, int> m_open;
    QHash<QByteArray, int> m_mostOpen;
};

//! Ends from the event loop, as real replies do.
class FakeReply : public QNetworkReply
{
    Q_OBJECT

public:
    FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
              const FakeAnswer &answer, QObject *parent);

    void finishWith(const FakeAnswer &answer);
    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

Q_SIGNALS:
    void abortedWhileOpen();
    void ended();

protected:
    qint64 readData(char *to, qint64 most) override;

private:
    QByteArray m_body;
    qint64 m_taken = 0;
};

} // namespace meterdesk::test
