// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace meterdesk {

//! What stands in a text where a secret was.
inline constexpr QLatin1String kRedacted("[redacted]");

//! \a text with kRedacted in place of each of \a secrets, also where some or all of its characters
//! are percent-encoded, once or twice. Secrets are plain ASCII; empty ones are passed over.
QString withoutTokens(const QString &text, const QList<QByteArray> &secrets);

//! \a text cut to 500 characters and an ellipsis. Only for what has no secrets any more: half of
//! one at the end would not be recognised.
QString shortened(QString text);

} // namespace meterdesk
