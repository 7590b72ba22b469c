// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace meterdesk {

namespace {

std::chrono::milliseconds scaled(std::chrono::milliseconds value, double factor)
{
    return std::chrono::milliseconds(qint64(double(value.count()) * factor));
}

} // namespace

Backoff::Backoff(std::chrono::milliseconds least, std::chrono::milliseconds base,
                 std::chrono::milliseconds most, std::function<double()> jitter)
    : m_least(least)
    , m_base(base)
    , m_most(most)
    , m_jitter(std::move(jitter))
{
    if (!m_jitter)
        m_jitter = [] { return QRandomGenerator::global()->generateDouble(); };
}

std::chrono::milliseconds Backoff::next()
{
    const double grown = double(m_base.count()) * double(1 << std::min(m_troubles, 20));
    const auto top = std::min(m_most, std::chrono::milliseconds(qint64(grown)));
    ++m_troubles;
    return m_least + scaled(std::max(top - m_least, std::chrono::milliseconds(0)), m_jitter());
}

std::chrono::milliseconds retryPause(std::chrono::milliseconds base, int tries, double jitter)
{
    return scaled(base * (1 << std::clamp(tries - 1, 0, 10)), 1.0 - jitter / 2);
}

} // namespace meterdesk
