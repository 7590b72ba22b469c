// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace meterdesk::test {

//! The program's pool, which does nothing until release(): what is done meanwhile is done in the
//! thread of the caller.
class HeldPool
{
public:
    HeldPool()
        : m_threads(pool()->maxThreadCount())
    {
        pool()->waitForDone();
        pool()->setMaxThreadCount(1);
        pool()->start([this] {
            m_isHeld.release();
            m_gate.acquire();
        });
        m_isHeld.acquire();
    }
    ~HeldPool() { release(); }
    Q_DISABLE_COPY_MOVE(HeldPool)

    void release()
    {
        if (m_isReleased)
            return;
        m_isReleased = true;
        m_gate.release();
        pool()->waitForDone();
        pool()->setMaxThreadCount(m_threads);
    }

private:
    static QThreadPool *pool() { return QThreadPool::globalInstance(); }

    int m_threads;
    bool m_isReleased = false;
    QSemaphore m_isHeld;
    QSemaphore m_gate;
};

} // namespace meterdesk::test
