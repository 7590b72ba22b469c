// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/outboxentry.h"
#include "domain/writerequest.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace meterdesk {

class Desk;
class Outbox;
class Session;

//! What a person who tries the demo has "just sent": a small round of readings by hand, really sent
//! to the demo's service, so that outbox and journal have something to show. Most are accepted, one
//! is mistyped and therefore suspicious, one has an unknown import ID and is rejected, one is a
//! draft. GUI thread.
class DemoRound : public QObject
{
    Q_OBJECT

public:
    //! \a desk must outlive this.
    explicit DemoRound(Desk &desk, QObject *parent = nullptr);

    //! Begins once the connection is open; a second call does nothing. An outbox that has something
    //! in it stays as it is.
    void start();
    //! Whether nothing is on its way any more.
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void done();

private:
    void follow();
    void look();
    void askForStates();
    void takeState(const MeterId &meter);
    QList<WriteRequest> profiles() const;
    void send();
    void watch();
    void end();
    WriteRequest requestOf(const QString &importId, const MeterId &meter, double factor) const;

    Desk &m_desk;
    Session *m_session = nullptr;
    QHash<QString, MeterId> m_meters; //!< by import ID
    QSet<MeterId> m_missing; //!< whose last states are not there yet
    QTimer m_patience;
    bool m_isStarted = false;
    bool m_hasAsked = false;
    bool m_isDone = false;
};

} // namespace meterdesk
