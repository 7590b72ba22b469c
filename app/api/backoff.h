// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace meterdesk {

//! A pause that grows with every trouble and is forgotten with the first success. Jittered, so
//! that many clients do not come back at the same moment.
class Backoff
{
public:
    //! \a jitter gives 0 <= x < 1; empty: random.
    Backoff(std::chrono::milliseconds least, std::chrono::milliseconds base,
            std::chrono::milliseconds most, std::function<double()> jitter = {});

    //! The next pause: evenly spread between the least and min(most, base * 2^n).
    std::chrono::milliseconds next();
    void reset() { m_troubles = 0; }

private:
    std::chrono::milliseconds m_least;
    std::chrono::milliseconds m_base;
    std::chrono::milliseconds m_most;
    std::function<double()> m_jitter;
    int m_troubles = 0;
};

//! The pause before the read that failed \a tries times is sent again: base * 2^(tries - 1), of
//! which up to a half is taken off by \a jitter (0 <= x < 1).
std::chrono::milliseconds retryPause(std::chrono::milliseconds base, int tries, double jitter);

} // namespace meterdesk
