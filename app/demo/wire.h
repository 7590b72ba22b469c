// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

//! The demo's own side of the wire: requests, answers, and the grammar of their queries. Shares
//! nothing with the client, so that a mistake in one does not hide in the other.
namespace meterdesk::demo {

struct Request
{
    QByteArray method; //!< "GET", "POST", "DELETE" or another
    QStringList segments; //!< of the path, each decoded by itself: "AB%2FC" is one segment
    QList<QPair<QString, QString>> query; //!< decoded, in their order
    std::optional<QByteArray> accept;
    std::optional<QByteArray> contentType;
    QByteArray authorization;
    QByteArray body;
    QStringList args; //!< the variable segments, filled in by the router

    //! First value of \a key in the query.
    std::optional<QString> queryValue(const QString &key) const;
};

struct Response
{
    int status = 200;
    QByteArray body;
};

//! \a path with its query, both percent-encoded.
Request parseTarget(const QByteArray &method, const QByteArray &path, const QByteArray &query);

Response errorResponse(int status, const QString &detail);
Response jsonResponse(int status, const QJsonObject &object);
//! 406 or 415 when the headers of \a request break a rule, nothing else.
std::optional<Response> mediaTypeError(const Request &request);

//! What the filters of a request leave, as seconds: from \c from until before \c before.
struct TimeFilter
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 before = std::numeric_limits<qint64>::max();
};

//! How filters of a list are written.
enum class FilterTime {
    Zoned, //!< RFC 3339 with its zone
    Local //!< without offset; counted as if it were UTC
};

//! Reads all "filter[]" of \a request, each "<type>.time<condition><value>" with >, >= or <.
//! On a mistake \a error tells it and the result is meaningless.
TimeFilter parseFilters(const Request &request, const QString &type, FilterTime form,
                        QString *error);

//! One page of a list.
struct Page
{
    int number = 1;
    int limit = 1000;
    bool descending = false; //!< sort=-time

    qsizetype offset() const { return (number - qsizetype(1)) * limit; }
};

//! Reads "page[number]", "page[limit]" and "sort"; other grammars of pages are mistakes.
Page parsePage(const Request &request, QString *error);

//! The "links" of a page; empty when there is no next one.
QJsonObject nextLink(const Request &request, const Page &page, bool more);

} // namespace meterdesk::demo
