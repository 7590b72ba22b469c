// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterdesk {

//! \a words with a capital at the beginning: words that stand alone in a cell or on a button,
//! while sentences have them as they are.
QString sentenceCase(const QString &words);

} // namespace meterdesk
