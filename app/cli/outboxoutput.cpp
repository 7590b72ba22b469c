// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outboxoutput.h"

#include "domain/numbertext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <cmath>
#include <utility>

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

//! States of the register that are expected, in whole steps of it.
std::pair<double, double> stepsOf(const ReadingVerdict &verdict)
{
    const double unit = std::pow(10.0, verdict.decimals);
    return {std::ceil(verdict.range->low * unit) / unit,
            std::floor(verdict.range->high * unit) / unit};
}

QJsonValue expectedJson(const ReadingVerdict &verdict)
{
    if (!verdict.range)
        return QJsonValue::Null;
    const auto [low, high] = stepsOf(verdict);
    return QJsonArray{low, high};
}

QJsonValue numberJson(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

//! Without the noise behind the decimals that matter.
QString shortNumber(double number)
{
    return QString::fromLatin1(numberText(std::round(number * 1000) / 1000));
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

QString verdictWord(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return QStringLiteral("ok");
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

QString verdictLine(int row, const ReadingVerdict &verdict, const QString &sentence, bool isJson)
{
    const Finding *finding = verdict.leading();
    const QString check = finding ? QString(checkName(finding->kind)) : QString();
    if (isJson) {
        QJsonArray suggestions;
        for (const Suggestion &suggestion : verdict.suggestions)
            suggestions.append(suggestion.state);
        return json({{QStringLiteral("row"), row},
                     {QStringLiteral("verdict"), verdictWord(verdict.severity)},
                     {QStringLiteral("check"), check},
                     {QStringLiteral("expected"), expectedJson(verdict)},
                     {QStringLiteral("suggestions"), suggestions},
                     {QStringLiteral("text"), sentence}});
    }
    QStringList parts;
    if (finding)
        parts << check;
    if (verdict.range) {
        const auto [low, high] = stepsOf(verdict);
        parts << QStringLiteral("expected %1 to %2")
                     .arg(QString::fromLatin1(numberText(low)),
                          QString::fromLatin1(numberText(high)));
    }
    if (!verdict.suggestions.empty()) {
        QStringList states;
        for (const Suggestion &suggestion : verdict.suggestions)
            states << QString::fromLatin1(suggestion.digits);
        parts << QStringLiteral("did you mean ") + states.join(QStringLiteral(" or "));
    }
    if (!sentence.isEmpty())
        parts << sentence;
    return QStringList{QString::number(row), verdictWord(verdict.severity),
                       inOneLine(parts.join(QStringLiteral("; ")))}
        .join(u'\t');
}

QString verdictLine(int row, const InvoiceVerdict &verdict, const QString &sentence, bool isJson)
{
    const InvoiceFigures &figures = verdict.figures;
    QStringList checks;
    for (const InvoiceFinding &finding : verdict.findings)
        checks << QString(checkName(finding.issue));
    if (isJson) {
        return json({{QStringLiteral("row"), row},
                     {QStringLiteral("verdict"), verdictWord(verdict.severity)},
                     {QStringLiteral("check"), checks.value(0)},
                     {QStringLiteral("checks"), QJsonArray::fromStringList(checks)},
                     {QStringLiteral("measured"), numberJson(figures.measured)},
                     {QStringLiteral("uncertainty"), numberJson(figures.uncertainty)},
                     {QStringLiteral("difference"), numberJson(figures.difference)},
                     {QStringLiteral("text"), sentence}});
    }
    QStringList parts;
    if (!checks.isEmpty())
        parts << checks.join(QStringLiteral(", "));
    if (figures.measured)
        parts << QStringLiteral("measured %1 +- %2")
                     .arg(shortNumber(*figures.measured),
                          shortNumber(figures.uncertainty.value_or(0)));
    else
        parts << QStringLiteral("not measured");
    if (!sentence.isEmpty())
        parts << sentence;
    return QStringList{QString::number(row), verdictWord(verdict.severity),
                       inOneLine(parts.join(QStringLiteral("; ")))}
        .join(u'\t');
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
