// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outboxoutput.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

namespace meterdesk::cli {
namespace {

QString timeText(const WriteRequest &request, TimeMs time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc());
    return request.kind == WriteKind::Invoice ? moment.toString(QStringLiteral("yyyy-MM-dd"))
                                              : moment.toString(Qt::ISODate);
}

//! One line, whatever the server wrote.
QString inOneLine(QString text)
{
    return text.replace(u'\t', u' ').simplified();
}

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString entryLine(const OutboxEntry &entry, bool isJson)
{
    const WriteRequest &request = entry.request;
    const QString from = timeText(request, request.range.from);
    const QString to = timeText(request, request.range.to);
    const bool isMoment =
        request.kind != WriteKind::Invoice && request.range.from == request.range.to;
    const QString value = QString::fromLatin1(request.value);
    if (isJson) {
        return json({{QStringLiteral("id"), entry.id.value},
                     {QStringLiteral("state"), entryWord(entry.state)},
                     {QStringLiteral("kind"), entryWord(request.kind)},
                     {QStringLiteral("owner"), request.owner},
                     {QStringLiteral("suit"), request.suit},
                     {QStringLiteral("from"), from},
                     {QStringLiteral("to"), to},
                     {QStringLiteral("value"), value},
                     {QStringLiteral("cost"), QString::fromLatin1(request.cost)},
                     {QStringLiteral("tries"), entry.tries},
                     {QStringLiteral("detail"), entry.detail}});
    }
    return QStringList{QString::number(entry.id.value),
                       entryWord(entry.state),
                       entryWord(request.kind),
                       request.owner,
                       request.suit.isEmpty() ? QStringLiteral("-") : request.suit,
                       isMoment ? from : from + u'/' + to,
                       value.isEmpty() ? QStringLiteral("-") : value,
                       QString::number(entry.tries),
                       inOneLine(entry.detail)}
        .join(u'\t');
}

QString rowLine(int row, const QString &state, const QString &detail, const QString &id,
                bool isJson)
{
    if (isJson) {
        return json({{QStringLiteral("row"), row},
                     {QStringLiteral("state"), state},
                     {QStringLiteral("id"), id},
                     {QStringLiteral("detail"), detail}});
    }
    return QStringList{QString::number(row), state, inOneLine(detail.isEmpty() ? id : detail)}.join(
        u'\t');
}

QString verdictLine(int row, const QString &verdict, const QString &text, bool isJson)
{
    if (isJson) {
        return json({{QStringLiteral("row"), row},
                     {QStringLiteral("verdict"), verdict},
                     {QStringLiteral("text"), text}});
    }
    return QStringList{QString::number(row), verdict, inOneLine(text)}.join(u'\t');
}

ExitCode exitCodeOf(EntryState state)
{
    switch (state) {
    case EntryState::Sent:
    case EntryState::AlreadyThere:
        return ExitDone;
    case EntryState::Draft:
    case EntryState::Queued:
    case EntryState::Sending:
        return ExitUnreachable;
    case EntryState::Conflict:
    case EntryState::Rejected:
    case EntryState::Unknown:
    case EntryState::Undone:
    case EntryState::Dropped:
        break;
    }
    return ExitRefused;
}

} // namespace meterdesk::cli
