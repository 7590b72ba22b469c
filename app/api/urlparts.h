// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace meterdesk {

//! \a text as one segment of a path: everything but letters, digits and "-._~" is percent-encoded,
//! also "/"; "." and ".." cannot climb out.
QByteArray pathSegment(const QString &text);

//! name=value of a query with both percent-encoded: filter%5B%5D=readings.time%3E2019-10-02…
QByteArray queryItem(const QByteArray &name, const QByteArray &value);

//! The parts of a query joined by "&"; empty ones are left out.
QByteArray joinQuery(const QByteArray &first, const QByteArray &second);

} // namespace meterdesk
