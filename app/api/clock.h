// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

class QObject;

namespace meterdesk {

//! The time as HttpClient and TokenSource see it. Tests bring one that they move on by hand.
//! Used in one thread.
class Clock
{
public:
    virtual ~Clock() = default;

    //! Never jumps and has no meaning of its own; only differences count.
    virtual std::chrono::milliseconds monotonic() const = 0;
    //! What the machine believes the time to be, UTC; may be hours wrong.
    virtual QDateTime utc() const = 0;
    //! Calls \a fn after \a wait from the event loop, if \a context still lives then.
    virtual void callAfter(std::chrono::milliseconds wait, QObject *context,
                           std::function<void()> fn) = 0;

    //! The machine's own.
    static std::shared_ptr<Clock> system();
};

} // namespace meterdesk
