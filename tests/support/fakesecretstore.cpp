// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesecretstore.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace meterdesk {
namespace {

QString nameOf(SecretStore::Kind kind)
{
    return kind == SecretStore::Kind::Login ? QStringLiteral("login") : QStringLiteral("import");
}

SecretError failure(SecretError::Kind kind)
{
    return {kind, QStringLiteral("as ordered")};
}

} // namespace

template<typename T>
SecretFuture<T> FakeSecretStore::answer(const QString &call,
                                        std::function<SecretResult<T>()> result)
{
    m_calls << call;
    auto promise = std::make_shared<QPromise<SecretResult<T>>>();
    promise->start();
    const auto future = promise->future();
    const auto settle = [promise, result = std::move(result)] {
        promise->addResult(result());
        promise->finish();
    };
    if (m_isHolding)
        m_waiting << settle;
    else
        settle();
    return future;
}

SecretFuture<QByteArray> FakeSecretStore::read(const Connection &connection, Kind kind)
{
    return answer<QByteArray>(QStringLiteral("read ") + nameOf(kind),
                              [this, key = keyOf(connection, kind)]() -> SecretResult<QByteArray> {
                                  if (m_failure && *m_failure != SecretError::Kind::Locked)
                                      return failure(*m_failure);
                                  if (m_failure || !m_tokens.contains(key))
                                      return failure(SecretError::Kind::NotFound);
                                  return m_tokens.value(key);
                              });
}

SecretFuture<Done> FakeSecretStore::write(const Connection &connection, Kind kind,
                                          const QByteArray &token)
{
    return answer<Done>(QStringLiteral("write ") + nameOf(kind),
                        [this, key = keyOf(connection, kind), token]() -> SecretResult<Done> {
                            if (m_failure)
                                return failure(*m_failure);
                            if (!isStorable(token))
                                return notStorable();
                            m_tokens.insert(key, token);
                            return Done{};
                        });
}

SecretFuture<Done> FakeSecretStore::remove(const Connection &connection, Kind kind)
{
    return answer<Done>(QStringLiteral("remove ") + nameOf(kind),
                        [this, key = keyOf(connection, kind)]() -> SecretResult<Done> {
                            if (m_failure)
                                return failure(*m_failure);
                            m_tokens.remove(key);
                            return Done{};
                        });
}

SecretFuture<Done> FakeSecretStore::probe()
{
    return answer<Done>(QStringLiteral("probe"), [this]() -> SecretResult<Done> {
        if (m_failure)
            return failure(*m_failure);
        return Done{};
    });
}

void FakeSecretStore::answerAll()
{
    m_isHolding = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &settle : waiting)
        settle();
}

std::optional<QByteArray> FakeSecretStore::stored(const Connection &connection, Kind kind) const
{
    const auto found = m_tokens.constFind(keyOf(connection, kind));
    return found == m_tokens.constEnd() ? std::nullopt : std::optional(*found);
}

void FakeSecretStore::store(const Connection &connection, Kind kind, const QByteArray &token)
{
    m_tokens.insert(keyOf(connection, kind), token);
}

} // namespace meterdesk
