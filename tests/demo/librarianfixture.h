// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/librarian.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <memory>

namespace meterdesk::demo {

inline QByteArray filterQuery(const QByteArray &filter)
{
    return "filter%5B%5D=" + QUrl::toPercentEncoding(QString::fromLatin1(filter));
}

//! The demo's service without its sockets, at a clock that the test sets.
class LibrarianFixture
{
public:
    //! A fresh service with fresh tokens, on a Thursday afternoon.
    void restart()
    {
        m_now = QDateTime(QDate(2026, 2, 26), QTime(13, 20), Qt::UTC);
        m_tokens = std::make_unique<Tokens>(m_customer);
        m_librarian = std::make_unique<Librarian>([this] { return m_now; }, m_customer, *m_tokens);
        m_import = m_tokens->import().toLatin1();
        m_access = m_tokens->makeAccess(m_now.toSecsSinceEpoch());
    }

    //! In \a body an apostrophe stands for a quotation mark.
    Response send(const QByteArray &method, const QByteArray &target, const QByteArray &token,
                  const QByteArray &body = {})
    {
        Request request =
            parseTarget(method, target.split('?').value(0), target.split('?').value(1));
        request.accept = "application/vnd.api+json";
        request.authorization = "Bearer " + token;
        request.body = QByteArray(body).replace('\'', '"');
        if (!body.isEmpty())
            request.contentType = "application/vnd.api+json";
        return m_librarian->handle(request);
    }
    Response get(const QByteArray &target) { return send("GET", target, m_access); }
    Response import(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        QByteArray path = target;
        return send(method, path.replace("{c}", m_customer.toLatin1()), m_import, body);
    }
    static QJsonObject object(const Response &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    static QJsonArray data(const Response &response)
    {
        return object(response).value(QLatin1String("data")).toArray();
    }
    static QJsonObject attributes(const QJsonValue &item)
    {
        return item.toObject().value(QLatin1String("attributes")).toObject();
    }
    static QString detail(const Response &response)
    {
        return object(response)
            .value(QLatin1String("errors"))
            .toArray()
            .at(0)
            .toObject()
            .value(QLatin1String("detail"))
            .toString();
    }
    QByteArray reading(const char *time, double state, const char *importId = "has-wa-01")
    {
        return QStringLiteral("{'data':{'time':'%1','state':%2,'import_id':'%3','unit':'m³'}}")
            .arg(QLatin1String(time), QString::number(state, 'f', 3), QLatin1String(importId))
            .toUtf8();
    }
    //! State of the newest listed reading of \a meter.
    double lastState(const QByteArray &meter)
    {
        const QJsonArray newest =
            data(get("/meters/" + meter + "/readings?sort=-time&page%5Blimit%5D=1"));
        return attributes(newest.at(0)).value(QLatin1String("state")).toDouble();
    }

    QDateTime m_now;
    const QString m_customer = QStringLiteral("6b0f2f0e-0000-4000-8000-000000000001");
    std::unique_ptr<Tokens> m_tokens;
    std::unique_ptr<Librarian> m_librarian;
    QByteArray m_import;
    QByteArray m_access;
};

} // namespace meterdesk::demo
