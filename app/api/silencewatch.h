// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace meterdesk {

class RequestRun;

//! Notices a server that takes requests and says nothing, long before their deadlines: the oldest
//! one waits, and nothing was heard on any of them, for longer than the limit. Ends no request: a
//! slow answer is an answer. Lives in the client's thread.
class SilenceWatch : public QObject
{
    Q_OBJECT

public:
    explicit SilenceWatch(std::chrono::milliseconds limit, QObject *parent = nullptr);

    //! From now, when it is sent, to its end.
    void watch(RequestRun *run);

Q_SIGNALS:
    //! Once for each time; \a wait is how long it has been silent already.
    void silent(std::chrono::milliseconds wait);
    //! Something was heard after silent().
    void heard();

private:
    void hear();
    void forget(QObject *run);
    void schedule();
    void look();
    //! When the silence began, if this is one; of m_clock.
    qint64 begin() const;

    std::chrono::milliseconds m_limit;
    QElapsedTimer m_clock;
    qint64 m_heardAt = 0;
    QHash<QObject *, qint64> m_runs; //!< with when they were sent
    QTimer m_timer;
    bool m_isSilent = false;
};

} // namespace meterdesk
