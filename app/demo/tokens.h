// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace meterdesk::demo {

//! The tokens of one start of the demo: random login and import tokens, and access tokens (JWT,
//! HS256) that live five minutes.
class Tokens
{
public:
    explicit Tokens(const QString &customerId);

    const QString &login() const { return m_login; }
    const QString &import() const { return m_import; }

    //! A new access token with all read scopes; \a now in UTC seconds.
    QByteArray makeAccess(qint64 now) const;

    enum class Kind { Unknown, Login, Import, Access };
    struct Check
    {
        Kind kind = Kind::Unknown;
        QStringList scopes; //!< of an access token
        QString problem; //!< why the kind is Unknown
    };
    //! Judges the value of a header Authorization.
    Check check(const QByteArray &authorization, qint64 now) const;

private:
    QByteArray sign(const QByteArray &text) const;
    Check checkAccess(const QByteArray &token, qint64 now) const;

    QString m_customerId;
    QByteArray m_key;
    QString m_login;
    QString m_import;
};

} // namespace meterdesk::demo
