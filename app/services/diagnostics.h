// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestrecord.h"
#include "domain/wirequestion.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace meterdesk {

class Librarian;
class Session;

//! What can be told of an open connection when something is wrong with it: what its token permits,
//! how its server writes, how busy the requests are, and the last of them. Nothing here holds a
//! token. GUI thread; owned by Session.
class Diagnostics : public QObject
{
    Q_OBJECT

public:
    //! A scope of the access token.
    struct Right
    {
        QString scope; //!< as the service names it
        bool isUsed = false; //!< the program has a use for it
        bool isGranted = false;
    };

    //! Both must outlive this.
    Diagnostics(const Session &session, Librarian &librarian, QObject *parent = nullptr);

    //! Whether there is an access token that says what it permits.
    bool hasAccessToken() const;
    //! Those that the program uses, in the order of usedScopes(), then whatever else is granted.
    QList<Right> rights() const;
    //! When the access token ends, UTC by the server's clock; it is renewed before that.
    std::optional<QDateTime> accessEndsAt() const;

    //! How the server writes; those questions first whose answer decides what is sent.
    QList<WireQuestion> questions() const;
    //! Writes this way from the next request on, also in later sessions; an empty \a answer lets
    //! the way be found by trying. False: there is no such choice.
    bool choose(const QString &question, const QString &answer);

    RateState rate() const;
    //! The newest first.
    QList<RequestRecord> requests() const;

    //! All of it as Markdown, in plain English whatever the language of the program is, times in
    //! UTC: to be sent to whoever helps.
    QString report() const;

Q_SIGNALS:
    //! Something of it is another; not more often than each fifth of a second.
    void changed();

private:
    void tellSoon();

    const Session &m_session;
    Librarian &m_librarian;
    QTimer m_soon;
};

} // namespace meterdesk
