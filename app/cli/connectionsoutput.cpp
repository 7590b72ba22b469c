// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connectionsoutput.h"

#include "texts/errortexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace meterdesk::cli {

namespace {

QString word(ConnectionReport::ImportToken state)
{
    switch (state) {
    case ConnectionReport::ImportToken::Usable:
        return QStringLiteral("usable");
    case ConnectionReport::ImportToken::Refused:
        return QStringLiteral("refused");
    case ConnectionReport::ImportToken::Absent:
        return QStringLiteral("absent");
    case ConnectionReport::ImportToken::Unchecked:
        break;
    }
    return QStringLiteral("unchecked");
}

QString word(ConnectionReport::Step step)
{
    switch (step) {
    case ConnectionReport::Step::LoginToken:
        return QStringLiteral("login token");
    case ConnectionReport::Step::Entities:
        return QStringLiteral("entities");
    case ConnectionReport::Step::Meters:
        return QStringLiteral("meters");
    case ConnectionReport::Step::ImportToken:
        break;
    }
    return QStringLiteral("import token");
}

//! Some values are the server's: they can neither begin a line of their own nor steer a terminal.
QString line(QLatin1String key, QString value)
{
    std::replace_if(
        value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QLatin1Char(' '));
    return key + QLatin1String(": ") + (value.isEmpty() ? QStringLiteral("-") : value);
}

QString number(const std::optional<qsizetype> &count)
{
    return count ? QString::number(*count) : QString();
}

QString address(const Connection &connection)
{
    return connection.apiUrl.toString(QUrl::FullyEncoded);
}

QString storedTokens(const Connection &connection)
{
    QStringList tokens;
    if (connection.hasLoginToken)
        tokens << QStringLiteral("login");
    if (connection.hasImportToken)
        tokens << QStringLiteral("import");
    return tokens.join(QLatin1Char(','));
}

} // namespace

QStringList connectionLines(const QList<Connection> &connections, bool json)
{
    QStringList lines;
    QJsonArray array;
    for (const auto &connection : connections) {
        lines << QStringList{connection.name, address(connection), connection.customerId,
                             storedTokens(connection)}
                     .join(QLatin1Char('\t'));
        array << QJsonObject{{QStringLiteral("name"), connection.name},
                             {QStringLiteral("api_url"), address(connection)},
                             {QStringLiteral("customer"), connection.customerId},
                             {QStringLiteral("login_token"), connection.hasLoginToken},
                             {QStringLiteral("import_token"), connection.hasImportToken}};
    }
    if (json)
        return {QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))};
    return lines;
}

QStringList reportLines(const ConnectionReport &report)
{
    const auto expires = report.expires ? report.expires->toUTC().toString(Qt::ISODate) : QString();
    return {line(QLatin1String("scopes"), report.scopes.join(QLatin1String(", "))),
            line(QLatin1String("expires"), expires),
            line(QLatin1String("entities"), number(report.entities)),
            line(QLatin1String("meters"), number(report.meters)),
            line(QLatin1String("import token"), word(report.importToken)),
            line(QLatin1String("wire"), wireText(report.shapes))};
}

QString problemLine(const ConnectionReport::Problem &problem)
{
    return word(problem.step) + QLatin1String(": ") + sentenceFor(problem.error);
}

QString runTokensHint()
{
    return QCoreApplication::translate(
        "meterdesk::cli",
        "Tokens can be given for one run only, in the environment: METERDESK_LOGIN_TOKEN and "
        "METERDESK_IMPORT_TOKEN.");
}

} // namespace meterdesk::cli
