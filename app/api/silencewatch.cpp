// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/silencewatch.h"

#include "api/requestrun.h"

#include <algorithm>

namespace meterdesk {

SilenceWatch::SilenceWatch(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SilenceWatch::look);
}

void SilenceWatch::watch(RequestRun *run)
{
    m_runs.insert(run, m_clock.elapsed());
    connect(run, &RequestRun::heard, this, &SilenceWatch::hear);
    connect(run, &RequestRun::ended, this, [this, run](const Answer &answer) {
        forget(run);
        if (answer.status != 0)
            hear();
    });
    connect(run, &QObject::destroyed, this, &SilenceWatch::forget);
    schedule();
}

void SilenceWatch::hear()
{
    m_heardAt = m_clock.elapsed();
    if (std::exchange(m_isSilent, false))
        Q_EMIT heard();
    schedule();
}

void SilenceWatch::forget(QObject *run)
{
    if (m_runs.remove(run) > 0)
        schedule();
}

qint64 SilenceWatch::begin() const
{
    const qint64 oldest = *std::min_element(m_runs.cbegin(), m_runs.cend());
    return std::max(oldest, m_heardAt);
}

void SilenceWatch::schedule()
{
    if (m_runs.isEmpty() || m_isSilent)
        return m_timer.stop();
    const qint64 left = begin() + m_limit.count() - m_clock.elapsed();
    m_timer.start(std::chrono::milliseconds(std::max<qint64>(0, left)));
}

void SilenceWatch::look()
{
    const std::chrono::milliseconds wait{m_clock.elapsed() - begin()};
    if (wait < m_limit)
        return schedule();
    m_isSilent = true;
    Q_EMIT silent(wait);
}

} // namespace meterdesk
