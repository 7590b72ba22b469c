// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/customer.h"
#include "demo/timeline.h"
#include "demo/tokens.h"
#include "demo/wire.h"

#include <QDateTime>

#include <functional>
#include <map>
#include <vector>

namespace meterdesk::demo {

//! The demo's service without its sockets: a request in, an answer out. Strict on each documented
//! rule. Lives in the thread of the server.
class Librarian
{
public:
    //! \a now tells the time in which the demo lives.
    Librarian(std::function<QDateTime()> now, const QString &customerId, const Tokens &tokens);

    Response handle(Request request);
    qint64 now() const { return m_now().toSecsSinceEpoch(); }

private:
    //! One kind of request; a segment of the pattern that begins with ':' may be anything.
    struct Route
    {
        const char *method;
        const char *pattern;
        const char *scope; //!< of the access token, or "login" or "import" for those tokens
        Response (Librarian::*handler)(const Request &);
    };
    static const std::vector<Route> &routes();
    std::optional<Response> tokenError(const Request &request, const Route *route) const;

    Response createAccessToken(const Request &request);
    Response listEntities(const Request &request);
    Response showEntity(const Request &request);
    Response listMeters(const Request &request);
    Response showMeter(const Request &request);
    Response listReadings(const Request &request);
    Response listDataPoints(const Request &request);
    Response entityDeltas(const Request &request);
    Response meterDeltas(const Request &request);
    Response virtualMeterDeltas(const Request &request);
    Response createInvoice(const Request &request);
    Response createRecord(const Request &request);
    Response latestRecord(const Request &request);
    Response deleteById(const Request &request);
    Response deleteByTime(const Request &request);

    QJsonObject entityObject(const EntitySpec &entity) const;
    QJsonObject meterObject(const MeterSpec &meter) const;
    //! Answers with one page of \a records; \a id gives the id of one.
    Response recordPage(const Request &request, Timeline::Records records, const char *type,
                        const QString &filterType, const char *valueKey,
                        const std::function<qint64(const RegisterReading &)> &id) const;
    bool removeMade(const MeterSpec &meter, qint64 time);
    bool isPlausible(const MeterSpec &meter, const ImportedRecord &reading);

    struct Invoice
    {
        int from;
        int to;
    };

    std::function<QDateTime()> m_now;
    QString m_customerId;
    const Tokens &m_tokens;
    Customer m_customer;
    Timeline m_timeline;
    std::map<int, std::vector<Invoice>> m_invoices; //!< by meter
    qint64 m_lastInvoice = 600000;
};

} // namespace meterdesk::demo
