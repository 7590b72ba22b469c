// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace meterdesk {

// SQLite does not notice a byte that changed within a blob. What is packed into one ends in a
// checksum, so that it is read as it was written or not at all. Internal to app/storage.

//! \a body with its checksum behind it.
QByteArray sealed(QByteArray body);

//! What was sealed; nothing where the checksum tells of damage. A view of \a blob.
std::optional<QByteArrayView> unsealed(QByteArrayView blob);

} // namespace meterdesk
