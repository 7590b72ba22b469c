// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterdesk {

//! The text as it is searched: case folded and without diacritics ("Žižkov" → "zizkov"), also for
//! letters that do not decompose (ł, ø, ß). For comparing only.
QString folded(const QString &text);

} // namespace meterdesk
