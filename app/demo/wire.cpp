// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/wire.h"

#include "demo/timemath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace meterdesk::demo {

namespace {

constexpr int kMaxPage = 1000;

const QByteArray &mediaType()
{
    static const QByteArray type("application/vnd.api+json");
    return type;
}

QString decoded(const QByteArray &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

std::optional<int> positiveNumber(const QString &text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<QString> Request::queryValue(const QString &key) const
{
    for (const auto &[name, value] : query) {
        if (name == key)
            return value;
    }
    return std::nullopt;
}

Request parseTarget(const QByteArray &method, const QByteArray &path, const QByteArray &query)
{
    Request request;
    request.method = method;
    for (const QByteArray &segment : path.mid(1).split('/'))
        request.segments.append(decoded(segment));
    for (const QByteArray &item : query.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype sign = item.indexOf('=');
        const QByteArray value = sign < 0 ? QByteArray() : item.mid(sign + 1);
        request.query.append({decoded(sign < 0 ? item : item.first(sign)), decoded(value)});
    }
    return request;
}

Response errorResponse(int status, const QString &detail)
{
    const char *title = status == 400 ? "Validation error"
        : status == 401               ? "Unauthorized"
        : status == 403               ? "Forbidden"
        : status == 404               ? "Not found"
        : status == 405               ? "Method not allowed"
        : status == 406               ? "Not acceptable"
        : status == 409               ? "Duplicate"
                                      : "Unsupported media type";
    const QJsonObject error{{QStringLiteral("status"), QString::number(status)},
                            {QStringLiteral("title"), QLatin1String(title)},
                            {QStringLiteral("detail"), detail}};
    return jsonResponse(status, {{QStringLiteral("errors"), QJsonArray{error}}});
}

Response jsonResponse(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

std::optional<Response> mediaTypeError(const Request &request)
{
    bool accepted = false;
    for (const QByteArray &type : request.accept.value_or(QByteArray()).split(','))
        accepted = accepted || type.trimmed() == mediaType();
    if (!accepted) {
        return errorResponse(
            406, QStringLiteral("The header Accept must hold application/vnd.api+json"));
    }
    if (request.contentType ? *request.contentType != mediaType() : !request.body.isEmpty()) {
        return errorResponse(
            415, QStringLiteral("The header Content-Type must be application/vnd.api+json"));
    }
    return std::nullopt;
}

TimeFilter parseFilters(const Request &request, const QString &type, FilterTime form,
                        QString *error)
{
    TimeFilter result;
    for (const auto &[name, text] : request.query) {
        if (name == QLatin1String("filter"))
            *error = QStringLiteral("Filters are written as filter[]=...");
        if (name != QLatin1String("filter[]"))
            continue;
        const QString field = type + QLatin1String(".time");
        QString rest = text.mid(field.size());
        if (!text.startsWith(field)
            || (!rest.startsWith(QLatin1Char('>')) && !rest.startsWith(QLatin1Char('<')))) {
            *error = QStringLiteral("The filter \"%1\" is not %2 with >, >= or <").arg(text, field);
            return result;
        }
        const bool less = rest.startsWith(QLatin1Char('<'));
        rest.remove(0, 1);
        const bool equal = !less && rest.startsWith(QLatin1Char('='));
        if (equal)
            rest.remove(0, 1);
        const std::optional<qint64> time =
            form == FilterTime::Zoned ? parseRfc3339(rest) : parseLocalTime(rest);
        if (!time) {
            *error = QStringLiteral("The filter \"%1\" does not end in a valid time").arg(text);
            return result;
        }
        if (less)
            result.before = std::min(result.before, *time);
        else
            result.from = std::max(result.from, equal ? *time : *time + 1);
    }
    return result;
}

Page parsePage(const Request &request, QString *error)
{
    Page page;
    for (const auto &[name, value] : request.query) {
        if (name == QLatin1String("page[number]") || name == QLatin1String("page[limit]")) {
            const std::optional<int> number = positiveNumber(value);
            if (!number || (name == QLatin1String("page[limit]") && *number > kMaxPage))
                *error = QStringLiteral("%1 is out of range").arg(name);
            else
                (name == QLatin1String("page[number]") ? page.number : page.limit) = *number;
        } else if (name.startsWith(QLatin1String("page")) || name == QLatin1String("limit")) {
            *error = QStringLiteral("%1 is not known; use page[number] and page[limit]").arg(name);
        } else if (name == QLatin1String("sort")) {
            page.descending = value == QLatin1String("-time");
            if (!page.descending && value != QLatin1String("time"))
                *error = QStringLiteral("Records are sorted by time or -time");
        }
    }
    return page;
}

QJsonObject nextLink(const Request &request, const Page &page, bool more)
{
    if (!more)
        return {};
    QByteArray link;
    for (const QString &segment : request.segments)
        link += '/' + QUrl::toPercentEncoding(segment);
    char separator = '?';
    for (const auto &[name, value] : request.query) {
        if (name == QLatin1String("page[number]"))
            continue;
        link += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    link += separator + QByteArray("page%5Bnumber%5D=") + QByteArray::number(page.number + 1);
    return {{QStringLiteral("next"), QString::fromLatin1(link)}};
}

} // namespace meterdesk::demo
