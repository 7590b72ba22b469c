// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secretstore.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace meterdesk {

//! A keychain whose every trouble can be ordered. Answers at once unless told to wait.
class FakeSecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    SecretFuture<QByteArray> read(const Connection &connection, Kind kind) override;
    SecretFuture<Done> write(const Connection &connection, Kind kind,
                             const QByteArray &token) override;
    SecretFuture<Done> remove(const Connection &connection, Kind kind) override;
    SecretFuture<Done> probe() override;
    bool isForThisRunOnly() const override { return m_isForThisRunOnly; }

    //! Every call from now on fails so; nothing: the keychain works. As a real one, a locked
    //! keychain says NotFound to a read (and tells the truth to everything else).
    void failWith(std::optional<SecretError::Kind> kind) { m_failure = kind; }
    //! Calls from now on are answered by answerAll() only: a prompt nobody has answered yet.
    void hold() { m_isHolding = true; }
    //! Answers all that wait, in their order, and stops holding.
    void answerAll();
    qsizetype waiting() const { return m_waiting.size(); }
    void setForThisRunOnly(bool only) { m_isForThisRunOnly = only; }

    //! What is stored, whatever the keychain says.
    std::optional<QByteArray> stored(const Connection &connection, Kind kind) const;
    qsizetype size() const { return m_tokens.size(); }
    //! Puts a token there, as an earlier run did.
    void store(const Connection &connection, Kind kind, const QByteArray &token);
    //! The calls so far: "read login", "write import", "remove login", "probe".
    QStringList calls() const { return m_calls; }

private:
    template<typename T>
    SecretFuture<T> answer(const QString &call, std::function<SecretResult<T>()> result);

    QHash<QString, QByteArray> m_tokens;
    QStringList m_calls;
    std::optional<SecretError::Kind> m_failure;
    QList<std::function<void()>> m_waiting;
    bool m_isHolding = false;
    bool m_isForThisRunOnly = false;
};

} // namespace meterdesk
