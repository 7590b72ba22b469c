// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/oneshotdevice.h"

#include <cstring>

namespace meterdesk {

OneShotDevice::OneShotDevice(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotDevice::readData(char *to, qint64 most)
{
    const qint64 count = std::min(most, bytesAvailable());
    if (count > 0)
        std::memcpy(to, m_bytes.constData() + m_taken, size_t(count));
    m_taken += count;
    return count;
}

qint64 OneShotDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace meterdesk
