// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secretstore.h"

#include <QHash>

namespace meterdesk {

//! Tokens for this run only: where there is no keychain, or where they came from the environment.
//! They are gone when the program ends.
class MemorySecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    SecretFuture<QByteArray> read(const Connection &connection, Kind kind) override;
    SecretFuture<Done> write(const Connection &connection, Kind kind,
                             const QByteArray &token) override;
    SecretFuture<Done> remove(const Connection &connection, Kind kind) override;
    SecretFuture<Done> probe() override;
    bool isForThisRunOnly() const override { return true; }

private:
    QHash<QString, QByteArray> m_tokens;
};

} // namespace meterdesk
