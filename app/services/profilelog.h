// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/profile.h"
#include "domain/profilerules.h"
#include "services/outbox.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace meterdesk {

class Librarian;

//! The profiles that were written from here, which is all that is known of profiles: no endpoint
//! lists them. Only the newest one of a stream can be asked for. Lives in the GUI thread; owned by
//! Session. Costs nothing before book() is asked for.
class ProfileLog : public QObject
{
    Q_OBJECT

public:
    //! \a librarian must outlive this.
    explicit ProfileLog(Librarian &librarian, QObject *parent = nullptr);

    //! Where what was written is known from; once. \a outbox must outlive this.
    void follow(Outbox &outbox);
    //! What is known now; follows the outbox from the first call on.
    const ProfileBook &book();

    //! Asks the service for the newest profile of a stream; latestTold() or latestFailed() follows.
    void askLatest(const ProfileStream &stream);

Q_SIGNALS:
    //! Something in \a streams is other than before.
    void changed(const QList<meterdesk::ProfileStream> &streams);
    //! \a latest is nothing where the stream has none.
    void latestTold(const meterdesk::ProfileStream &stream,
                    const std::optional<meterdesk::LatestProfile> &latest);
    void latestFailed(const meterdesk::ProfileStream &stream, const meterdesk::ApiError &error);
    //! A request was answered, or failed with \a error.
    void answered(const std::optional<meterdesk::ApiError> &error);

private:
    void takeAll();
    void take(const QList<EntryId> &changed);

    Librarian &m_librarian;
    QPointer<Outbox> m_outbox;
    ProfileBook m_book;
    bool m_isFollowing = false;
};

} // namespace meterdesk
