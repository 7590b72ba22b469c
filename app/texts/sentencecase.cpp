// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/sentencecase.h"

#include <QLocale>

namespace meterdesk {

QString sentenceCase(const QString &words)
{
    return QLocale().toUpper(words.left(1)) + words.mid(1);
}

} // namespace meterdesk
