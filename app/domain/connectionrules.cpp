// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connectionrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace meterdesk {

namespace {

//! localhost, 127.0.0.0/8 and ::1, written so that no other name can pass for them.
bool isLoopback(const QString &host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    static const QRegularExpression address(
        QStringLiteral("\\A127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}\\z"));
    return address.match(host).hasMatch();
}

bool isUuid(const QString &text)
{
    static const QRegularExpression uuid(
        QStringLiteral("\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return uuid.match(text).hasMatch();
}

//! A token goes into a header field as it is: visible ASCII only.
bool isReadableToken(const QByteArray &token)
{
    return std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

ConnectionDraft ConnectionDraft::tidied() const
{
    ConnectionDraft draft{name.trimmed().normalized(QString::NormalizationForm_C),
                          apiUrl.trimmed(),
                          customerId.trimmed(),
                          {tokens.login.trimmed(), tokens.import.trimmed()}};
    if (!draft.apiUrl.isEmpty() && !draft.apiUrl.endsWith(QLatin1Char('/'))
        && !draft.apiUrl.contains(QLatin1Char('?')) && !draft.apiUrl.contains(QLatin1Char('#')))
        draft.apiUrl += QLatin1Char('/');
    return draft;
}

std::optional<ConnectionProblem> problemOfName(const QString &name)
{
    if (name.isEmpty())
        return ConnectionProblem::NameMissing;
    const auto characters = name.toUcs4();
    if (characters.size() > kMaxConnectionName)
        return ConnectionProblem::NameTooLong;
    const auto isUnreadable = [](char32_t c) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            return false;
        }
    };
    if (!name.isValidUtf16() || std::any_of(characters.begin(), characters.end(), isUnreadable))
        return ConnectionProblem::NameUnreadable;
    return std::nullopt;
}

std::optional<ConnectionProblem> problemOfApiUrl(const QString &apiUrl)
{
    const QUrl url(apiUrl, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return ConnectionProblem::UrlInvalid;
    const bool isSecure = url.scheme() == QLatin1String("https");
    if (!isSecure && !(url.scheme() == QLatin1String("http") && isLoopback(url.host())))
        return ConnectionProblem::UrlInsecure;
    if (!url.userInfo().isEmpty() || url.authority().contains(QLatin1Char('@')))
        return ConnectionProblem::UrlWithUser;
    if (url.hasQuery() || url.hasFragment())
        return ConnectionProblem::UrlWithQuery;
    if (!url.path().endsWith(QLatin1Char('/')))
        return ConnectionProblem::UrlInvalid;
    return std::nullopt;
}

std::optional<ConnectionProblem> problemOfTokens(const Tokens &tokens)
{
    if (!isReadableToken(tokens.login) || !isReadableToken(tokens.import))
        return ConnectionProblem::TokenUnreadable;
    return std::nullopt;
}

QList<FieldProblem> problemsOf(const ConnectionDraft &draft, bool tokensElsewhere)
{
    QList<FieldProblem> problems;
    if (const auto problem = problemOfName(draft.name))
        problems << FieldProblem{ConnectionField::Name, *problem};
    if (const auto problem = problemOfApiUrl(draft.apiUrl))
        problems << FieldProblem{ConnectionField::ApiUrl, *problem};
    if (!draft.customerId.isEmpty() && !isUuid(draft.customerId))
        problems << FieldProblem{ConnectionField::CustomerId, ConnectionProblem::CustomerInvalid};
    if (draft.customerId.isEmpty() && !draft.tokens.import.isEmpty())
        problems << FieldProblem{ConnectionField::CustomerId, ConnectionProblem::CustomerMissing};
    if (draft.tokens.isEmpty() && !tokensElsewhere)
        problems << FieldProblem{ConnectionField::LoginToken, ConnectionProblem::TokenMissing};
    if (!isReadableToken(draft.tokens.login))
        problems << FieldProblem{ConnectionField::LoginToken, ConnectionProblem::TokenUnreadable};
    if (!isReadableToken(draft.tokens.import))
        problems << FieldProblem{ConnectionField::ImportToken, ConnectionProblem::TokenUnreadable};
    return problems;
}

std::optional<ConnectionProblem> problemOf(const ConnectionDraft &draft, bool tokensElsewhere)
{
    const auto problems = problemsOf(draft, tokensElsewhere);
    return problems.isEmpty() ? std::nullopt : std::optional(problems.first().problem);
}

bool isSameConnectionName(const QString &a, const QString &b)
{
    const auto key = [](const QString &name) {
        return name.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    return key(a) == key(b);
}

} // namespace meterdesk
