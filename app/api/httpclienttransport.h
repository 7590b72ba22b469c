// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpclient.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace meterdesk {

class RequestRun;

//! Makes network requests of HttpRequests and hands them to Qt: addresses, headers, TLS, proxies.
class HttpTransport
{
public:
    //! Uses \a manager for everything, or makes its own two: QNetworkAccessManager has six
    //! connections to a host, and six hanging reads must not keep a write waiting behind them.
    HttpTransport(const HttpSettings &settings, QNetworkAccessManager *manager);
    ~HttpTransport();

    //! Why nothing can be sent at all: an address without TLS, a CA file that cannot be read.
    const std::optional<ApiError> &refusal() const { return m_refusal; }
    bool isLoopback() const { return m_isLoopback; }

    //! Sends \a request now. The run belongs to \a parent.
    RequestRun *send(const HttpRequest &request, const QByteArray &bearer, QObject *parent);

private:
    void checkAddress();
    void loadCertificates();
    std::unique_ptr<QNetworkAccessManager> makeManager() const;
    QNetworkRequest networkRequest(const HttpRequest &request, const QByteArray &bearer) const;

    HttpSettings m_settings;
    bool m_isLoopback = false;
    bool m_isProxied = false;
    std::optional<ApiError> m_refusal;
    std::unique_ptr<QNetworkAccessManager> m_ownForReads;
    std::unique_ptr<QNetworkAccessManager> m_ownForWrites;
    QNetworkAccessManager *m_forReads = nullptr;
    QNetworkAccessManager *m_forWrites = nullptr;
    QSslConfiguration m_tls;
};

//! Whether \a host is this machine: 127.0.0.0/8, ::1 or localhost.
bool isLoopbackHost(const QString &host);

} // namespace meterdesk
