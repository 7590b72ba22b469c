// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packedbody.h"

#include <QtEndian>

#include <bit>

namespace meterdesk {
namespace {

constexpr qsizetype kSealSize = sizeof(quint32);

//! Eight bytes at a step, because it runs over all that is loaded. Each step is one-to-one in what
//! it takes in, so a single damaged place always shows in the 64 bits.
quint32 checksum(QByteArrayView bytes)
{
    constexpr quint64 kFactor = 0x9e3779b97f4a7c15; // odd; 2^64 / golden ratio
    quint64 hash = kFactor ^ quint64(bytes.size());
    const auto mix = [&hash](quint64 word) { hash = std::rotl((hash ^ word) * kFactor, 29); };
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8)
        mix(qFromLittleEndian<quint64>(bytes.data() + at));
    quint64 rest = 0;
    for (; at < bytes.size(); ++at)
        rest = rest << 8 | quint8(bytes.at(at));
    mix(rest);
    mix(hash >> 32);
    return quint32(hash ^ hash >> 32);
}

} // namespace

QByteArray sealed(QByteArray body)
{
    const quint32 seal = qToLittleEndian(checksum(body));
    body.append(reinterpret_cast<const char *>(&seal), kSealSize);
    return body;
}

std::optional<QByteArrayView> unsealed(QByteArrayView blob)
{
    if (blob.size() < kSealSize)
        return std::nullopt;
    const QByteArrayView body = blob.chopped(kSealSize);
    if (qFromLittleEndian<quint32>(blob.data() + body.size()) != checksum(body))
        return std::nullopt;
    return body;
}

} // namespace meterdesk
