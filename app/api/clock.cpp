// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clock.h"

#include <QTimer>

namespace meterdesk {

namespace {

class SystemClock : public Clock
{
public:
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }

    QDateTime utc() const override { return QDateTime::currentDateTimeUtc(); }

    void callAfter(std::chrono::milliseconds wait, QObject *context,
                   std::function<void()> fn) override
    {
        // Coarse timers may fire up to 5 % early, which would send before the server allowed it.
        QTimer::singleShot(wait, Qt::PreciseTimer, context, std::move(fn));
    }
};

} // namespace

std::shared_ptr<Clock> Clock::system()
{
    return std::make_shared<SystemClock>();
}

} // namespace meterdesk
