// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/secreterror.h"
#include "domain/storageerror.h"
#include "domain/unsentcounts.h"

#include <QList>

#include <optional>
#include <variant>

namespace meterdesk {

//! What is wrong with a connection as it was entered or asked for.
enum class ConnectionProblem {
    NameMissing,
    NameTooLong, //!< more than kMaxConnectionName characters
    NameUnreadable, //!< holds control characters
    NameTaken, //!< another connection has it, whatever the case
    UrlInvalid, //!< no address with a host
    UrlInsecure, //!< neither https nor http on this machine
    UrlWithUser, //!< a user name or password in the address
    UrlWithQuery, //!< something after "?" or "#"
    CustomerInvalid, //!< not a UUID
    CustomerMissing, //!< an import token needs the customer's id
    TokenMissing, //!< neither token
    TokenUnreadable, //!< spaces, line ends or characters that no token has
    TimeZoneUnknown, //!< no time zone of this computer
    NotThere //!< no connection of this name
};

//! Why something about the list of connections was not done. Counts: a connection was not removed,
//! as nobody else could send these entries.
using ConnectionError = std::variant<ConnectionProblem, StorageError, SecretError, UnsentCounts>;

inline constexpr int kMaxConnectionName = 80; //!< characters (code points)

//! A connection with its tokens, as a person enters it.
struct ConnectionDraft
{
    QString name;
    QString apiUrl;
    QString customerId;
    Tokens tokens;

    //! Without spaces at the ends of anything, the name composed (NFC), a slash at the end of the
    //! address.
    ConnectionDraft tidied() const;
};

//! The fields of a draft in their order.
enum class ConnectionField { Name, ApiUrl, CustomerId, LoginToken, ImportToken };

//! What is wrong with one field.
struct FieldProblem
{
    ConnectionField field;
    ConnectionProblem problem;

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

//! What is wrong with a tidied \a draft by itself: at most one problem for each field, in their
//! order. \a tokensElsewhere: the tokens come from somewhere else at each run, so none are needed
//! here. Whether the name is free is not known here.
QList<FieldProblem> problemsOf(const ConnectionDraft &draft, bool tokensElsewhere = false);

//! The first of problemsOf().
std::optional<ConnectionProblem> problemOf(const ConnectionDraft &draft,
                                           bool tokensElsewhere = false);

//! What is wrong with a tidied name by itself.
std::optional<ConnectionProblem> problemOfName(const QString &name);

//! What is wrong with a tidied API address by itself.
std::optional<ConnectionProblem> problemOfApiUrl(const QString &apiUrl);

//! TokenUnreadable where a token could not be sent as it is. Absent ones are fine.
std::optional<ConnectionProblem> problemOfTokens(const Tokens &tokens);

//! Whether two names are taken for the same one: case does not count, diacritics do.
bool isSameConnectionName(const QString &a, const QString &b);

} // namespace meterdesk
