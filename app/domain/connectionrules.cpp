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
    // A token goes into a header field as it is: visible ASCII only.
    const auto isReadable = [](const QByteArray &token) {
        return std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    };
    if (!isReadable(tokens.login) || !isReadable(tokens.import))
        return ConnectionProblem::TokenUnreadable;
    return std::nullopt;
}

std::optional<ConnectionProblem> problemOf(const ConnectionDraft &draft, bool tokensElsewhere)
{
    if (const auto problem = problemOfName(draft.name))
        return problem;
    if (const auto problem = problemOfApiUrl(draft.apiUrl))
        return problem;
    if (!draft.customerId.isEmpty() && !isUuid(draft.customerId))
        return ConnectionProblem::CustomerInvalid;
    if (draft.customerId.isEmpty() && !draft.tokens.import.isEmpty())
        return ConnectionProblem::CustomerMissing;
    if (draft.tokens.isEmpty() && !tokensElsewhere)
        return ConnectionProblem::TokenMissing;
    return problemOfTokens(draft.tokens);
}

bool isSameConnectionName(const QString &a, const QString &b)
{
    const auto key = [](const QString &name) {
        return name.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    return key(a) == key(b);
}

} // namespace meterdesk
