// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/loadprofile.h"
#include "domain/profilerules.h"
#include "services/outbox.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace meterdesk {

class Session;

//! A load profile before it is sent: what each amount would do in the stream that it is for. The
//! verdicts follow what is written meanwhile. Nothing is asked of the service. Lives in the GUI
//! thread; the session must outlive it. A year of quarter hours is judged in some milliseconds.
class ProfileImport : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int creates = 0;
        int updates = 0;
        int there = 0; //!< the very same is there: not sent again
        int waits = 0; //!< another value for the range is on its way: not sent
        int overlaps = 0; //!< the service would refuse them: not sent

        int toSend() const { return creates + updates; }
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    explicit ProfileImport(Session &session, QObject *parent = nullptr);

    //! Amounts anew.
    void setProfile(LoadProfile profile);
    //! For which stream they are and the unit that is sent with them; both may be empty.
    void setStream(const ProfileStream &stream, const QString &unit);

    const LoadProfile &profile() const { return m_profile; }
    //! One for each amount.
    const std::vector<ProfileEffect> &effects() const { return m_effects; }
    const Counts &counts() const { return m_counts; }
    //! The request that sends amount \a index.
    WriteRequest requestFor(std::size_t index) const;

    //! What creates or updates a profile into the outbox, as one batch that can be undone as a
    //! whole. Settles when it is on the disk. Only where there is an outbox and a stream.
    StorageFuture<Outbox::Taken> send(const QString &label) const;

Q_SIGNALS:
    //! Effects and counts are others.
    void changed();

private:
    void judge();

    Session &m_session;
    LoadProfile m_profile;
    ProfileStream m_stream;
    QString m_unit;
    std::vector<ProfileEffect> m_effects;
    Counts m_counts;
    QTimer m_again; //!< many changes of the log are judged once
};

} // namespace meterdesk
