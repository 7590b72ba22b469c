// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpclienttransport.h"

#include "api/oneshotdevice.h"
#include "api/requestrun.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace meterdesk {

namespace {

constexpr char kMediaType[] = "application/vnd.api+json";

//! The proxies of the desktop's settings; loopback never goes through one.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

class NoCookies : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QByteArray userAgent()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? QByteArrayLiteral("Meterdesk")
                             : QByteArrayLiteral("Meterdesk/") + version.toLatin1();
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

HttpTransport::HttpTransport(const HttpSettings &settings, QNetworkAccessManager *manager)
    : m_settings(settings)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_isLoopback = isLoopbackHost(settings.baseUrl.host());
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    // Without TLS a proxy elsewhere would read the token.
    m_isProxied = settings.proxy == HttpSettings::Proxy::Manual
        && (!m_isLoopback || isLoopbackHost(settings.proxyHost));
    checkAddress();
    loadCertificates();
    if (!manager) {
        m_ownForReads = makeManager();
        m_ownForWrites = makeManager();
    }
    m_forReads = manager ? manager : m_ownForReads.get();
    m_forWrites = manager ? manager : m_ownForWrites.get();
}

HttpTransport::~HttpTransport() = default;

void HttpTransport::checkAddress()
{
    const QUrl &url = m_settings.baseUrl;
    const bool isSafe = url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && m_isLoopback);
    if (!url.isValid() || url.host().isEmpty() || !isSafe || !url.userInfo().isEmpty())
        m_refusal = ApiError{ApiError::Kind::Tls, 0,
                             QStringLiteral("the address is not one of https"), std::nullopt};
}

void HttpTransport::loadCertificates()
{
    if (m_settings.caFile.isEmpty() || m_refusal)
        return;
    if (!m_tls.addCaCertificates(m_settings.caFile, QSsl::Pem))
        m_refusal =
            ApiError{ApiError::Kind::Tls, 0,
                     QStringLiteral("no certificate could be read from the file of authorities"),
                     std::nullopt};
}

std::unique_ptr<QNetworkAccessManager> HttpTransport::makeManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setCookieJar(new NoCookies);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    switch (m_settings.proxy) {
    case HttpSettings::Proxy::System:
        manager->setProxyFactory(new SystemProxies);
        break;
    case HttpSettings::Proxy::None:
        manager->setProxy(QNetworkProxy::NoProxy);
        break;
    case HttpSettings::Proxy::Manual:
        if (m_isProxied)
            manager->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.proxyHost,
                                            m_settings.proxyPort));
        else
            manager->setProxy(QNetworkProxy::NoProxy);
        break;
    }
    return manager;
}

QNetworkRequest HttpTransport::networkRequest(const HttpRequest &request,
                                              const QByteArray &bearer) const
{
    QByteArray address = m_settings.baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    // Exactly one slash between the two: a doubled one may be answered by a redirect.
    while (address.endsWith('/'))
        address.chop(1);
    qsizetype slashes = 0;
    while (slashes < request.path.size() && request.path[slashes] == '/')
        ++slashes;
    address += '/' + request.path.mid(slashes);
    if (!request.query.isEmpty())
        address += '?' + request.query;

    QNetworkRequest made(QUrl::fromEncoded(address, QUrl::StrictMode));
    made.setRawHeader("Accept", kMediaType);
    if (!request.body.isEmpty())
        made.setRawHeader("Content-Type", kMediaType);
    made.setRawHeader("User-Agent", userAgent());
    made.setRawHeader("Authorization", "Bearer " + bearer);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_settings.http2);
    made.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setSslConfiguration(m_tls);
    return made;
}

RequestRun *HttpTransport::send(const HttpRequest &request, const QByteArray &bearer,
                                QObject *parent)
{
    const auto deadline = request.deadline.value_or(m_settings.deadline);
    QNetworkRequest made = networkRequest(request, bearer);
    if (request.method == HttpRequest::Method::Get) {
        auto *run = new RequestRun(m_forReads->get(made), nullptr, deadline, parent);
        run->setProxied(m_isProxied);
        return run;
    }
    // A one-shot body, also where there is none: see OneShotDevice. Without the attribute the
    // request would never be sent; without the length Qt would ask the device in vain.
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto device = std::make_unique<OneShotDevice>(request.body);
    const QByteArray verb = request.method == HttpRequest::Method::Post ? "POST" : "DELETE";
    QNetworkReply *reply = m_forWrites->sendCustomRequest(made, verb, device.get());
    OneShotDevice *body = device.release();
    body->setParent(reply);
    auto *run = new RequestRun(reply, body, deadline, parent);
    run->setProxied(m_isProxied);
    return run;
}

} // namespace meterdesk
