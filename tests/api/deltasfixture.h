// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/librarianfixture.h"

namespace meterdesk::test {

//! A contract server with one meter of each energy, and a second one of two: enough for a virtual
//! meter.
class DeltasFixture : public LibrarianFixture
{
public:
    DeltasFixture()
        : LibrarianFixture({QStringLiteral("--meters=7"), QStringLiteral("--deactivated=0")})
    { }

    const EntityId root{QStringLiteral("101")}; //!< above all meters
    const QString meter = QStringLiteral("2001"); //!< of electricity, in Prague
    const QString virtualMeter = QStringLiteral("9001");
    static constexpr int kEnergyCount = 5;

    DeltasApi &deltas() { return librarian->deltas(); }

    //! The queries of all requests for deltas, in order, decoded.
    QStringList queries() const
    {
        QStringList all;
        for (const auto &request : server.requests()) {
            if (request[QLatin1String("path")].toString().endsWith(QLatin1String("/deltas"))) {
                all.append(QUrl::fromPercentEncoding(
                    request[QLatin1String("query")].toString().toLatin1()));
            }
        }
        return all;
    }

    //! What the server answers from now on where the query contains \a query.
    void answer(const QString &query, const QString &body)
    {
        server.addFault(
            {{QStringLiteral("path"), QStringLiteral("^/.*/deltas$")},
             {QStringLiteral("query"), query},
             {QStringLiteral("fault"), QStringLiteral("status")},
             {QStringLiteral("status"), 200},
             {QStringLiteral("times"), -1},
             {QStringLiteral("content_type"), QStringLiteral("application/vnd.api+json")},
             {QStringLiteral("body"), body}});
    }
};

inline QJsonObject one(const char *name, const char *value)
{
    return {{QLatin1String(name), QLatin1String(value)}};
}

inline QJsonObject with(QJsonObject switches, const QJsonObject &others)
{
    for (auto it = others.begin(); it != others.end(); ++it)
        switches.insert(it.key(), it.value());
    return switches;
}

} // namespace meterdesk::test
