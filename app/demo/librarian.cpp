// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/librarian.h"

#include <QJsonArray>

namespace meterdesk::demo {

namespace {

//! Whether \a segments fit \a pattern; the variable ones are put into \a args.
bool fits(const QStringList &segments, const QByteArray &pattern, QStringList *args)
{
    const QList<QByteArray> parts = pattern.mid(1).split('/');
    if (parts.size() != segments.size())
        return false;
    args->clear();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].startsWith(':')) {
            if (segments[i].isEmpty())
                return false;
            args->append(segments[i]);
        } else if (segments[i] != QLatin1String(parts[i])) {
            return false;
        }
    }
    return true;
}

} // namespace

Librarian::Librarian(std::function<QDateTime()> now, const QString &customerId,
                     const Tokens &tokens)
    : m_now(std::move(now))
    , m_customerId(customerId)
    , m_tokens(tokens)
    , m_timeline(m_customer, m_now().toSecsSinceEpoch())
{ }

const std::vector<Librarian::Route> &Librarian::routes()
{
    static const std::vector<Route> table{
        {"POST", "/access_tokens", "login", &Librarian::createAccessToken},
        {"GET", "/entities", "entities", &Librarian::listEntities},
        {"GET", "/entities/:id", "entities", &Librarian::showEntity},
        {"GET", "/entities/:id/deltas", "entity_deltas", &Librarian::entityDeltas},
        {"GET", "/meters", "meters", &Librarian::listMeters},
        {"GET", "/meters/:id", "meters", &Librarian::showMeter},
        {"GET", "/meters/:id/readings", "readings", &Librarian::listReadings},
        {"GET", "/meters/:id/deltas", "meter_deltas", &Librarian::meterDeltas},
        {"GET", "/virtual_meters/:id/deltas", "virtual_meter_deltas",
         &Librarian::virtualMeterDeltas},
        {"GET", "/data_series/:id/data_points", "data_series", &Librarian::listDataPoints},
        {"POST", "/meters/:id/invoices/received", "received_invoices", &Librarian::createInvoice},
        // The kind (readings, data_points, profiles) is the first variable segment.
        {"POST", "/import/:kind/:customer", "import", &Librarian::createRecord},
        {"GET", "/import/:kind/:customer/:import/:suit/latest", "import", &Librarian::latestRecord},
        {"DELETE", "/import/:kind/:customer/:id", "import", &Librarian::deleteById},
        {"DELETE", "/import/:kind/:customer/:import/:suit", "import", &Librarian::deleteByTime},
    };
    return table;
}

std::optional<Response> Librarian::tokenError(const Request &request, const Route *route) const
{
    const Tokens::Check token = m_tokens.check(request.authorization, now());
    if (token.kind == Tokens::Kind::Unknown)
        return errorResponse(401, token.problem);
    if (!route)
        return std::nullopt;
    const QString scope = QString::fromLatin1(route->scope);
    const bool allowed = scope == QLatin1String("login") ? token.kind == Tokens::Kind::Login
        : scope == QLatin1String("import")               ? token.kind == Tokens::Kind::Import
                                                         : token.scopes.contains(scope);
    if (!allowed)
        return errorResponse(403,
                             QStringLiteral("The token has no scope for this (%1)").arg(scope));
    return std::nullopt;
}

Response Librarian::handle(Request request)
{
    if (const std::optional<Response> error = mediaTypeError(request))
        return *error;
    const Route *match = nullptr;
    bool otherMethod = false;
    for (const Route &route : routes()) {
        QStringList args;
        if (!fits(request.segments, route.pattern, &args))
            continue;
        if (request.method != route.method) {
            otherMethod = true;
            continue;
        }
        match = &route;
        request.args = args;
        break;
    }
    if (const std::optional<Response> error = tokenError(request, match))
        return *error;
    if (!match)
        return errorResponse(otherMethod ? 405 : 404, QStringLiteral("There is no such resource"));
    return (this->*match->handler)(request);
}

Response Librarian::createAccessToken(const Request &)
{
    const QString token = QString::fromLatin1(m_tokens.makeAccess(now()));
    const QJsonObject data{
        {QStringLiteral("type"), QStringLiteral("access_tokens")},
        {QStringLiteral("id"), QStringLiteral("1")},
        {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("token"), token}}}};
    return jsonResponse(201, {{QStringLiteral("data"), data}});
}

} // namespace meterdesk::demo
