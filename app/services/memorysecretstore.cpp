// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/memorysecretstore.h"

namespace meterdesk {
namespace {

template<typename T>
SecretFuture<T> ready(SecretResult<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace

SecretFuture<QByteArray> MemorySecretStore::read(const Connection &connection, Kind kind)
{
    const auto found = m_tokens.constFind(keyOf(connection, kind));
    if (found == m_tokens.constEnd())
        return ready<QByteArray>(
            SecretError{SecretError::Kind::NotFound, QStringLiteral("not given in this run")});
    return ready<QByteArray>(*found);
}

SecretFuture<Done> MemorySecretStore::write(const Connection &connection, Kind kind,
                                            const QByteArray &token)
{
    if (!isStorable(token))
        return ready<Done>(notStorable());
    m_tokens.insert(keyOf(connection, kind), token);
    return ready<Done>(Done{});
}

SecretFuture<Done> MemorySecretStore::remove(const Connection &connection, Kind kind)
{
    m_tokens.remove(keyOf(connection, kind));
    return ready<Done>(Done{});
}

SecretFuture<Done> MemorySecretStore::probe()
{
    return ready<Done>(Done{});
}

} // namespace meterdesk
