// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/clock.h"

#include <QList>
#include <QPointer>

#include <algorithm>

namespace meterdesk::test {

//! Time that passes when the test says so. What the machine believes may be set apart from it.
class FakeClock : public Clock
{
public:
    std::chrono::milliseconds monotonic() const override { return m_now; }
    QDateTime utc() const override { return m_utc; }
    void callAfter(std::chrono::milliseconds wait, QObject *context,
                   std::function<void()> fn) override
    {
        m_calls.append({m_now + wait, context, std::move(fn)});
    }

    void setUtc(const QDateTime &utc) { m_utc = utc; }
    //! Lets \a span pass and makes the calls that become due, the earliest first.
    void advance(std::chrono::milliseconds span)
    {
        const auto end = m_now + span;
        while (true) {
            const auto next =
                std::min_element(m_calls.begin(), m_calls.end(),
                                 [](const Call &a, const Call &b) { return a.at < b.at; });
            if (next == m_calls.end() || next->at > end)
                break;
            const Call call = *next;
            m_calls.erase(next);
            m_now = std::max(m_now, call.at);
            if (call.context)
                call.fn();
        }
        m_now = end;
    }
    //! How long until the next call is due; the longest span where there is none.
    std::chrono::milliseconds untilNext() const
    {
        auto least = std::chrono::milliseconds::max();
        for (const Call &call : m_calls)
            least = std::min(least, call.at - m_now);
        return least;
    }
    bool isIdle() const { return m_calls.isEmpty(); }

private:
    struct Call
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> fn;
    };

    std::chrono::milliseconds m_now{1'000'000};
    QDateTime m_utc = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QList<Call> m_calls;
};

} // namespace meterdesk::test
