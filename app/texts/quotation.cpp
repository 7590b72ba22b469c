// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/quotation.h"

#include <QLocale>

#include <algorithm>

namespace meterdesk {

QString quoted(const QString &words)
{
    constexpr qsizetype kMaxQuote = 300;
    QString line = words;
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QLatin1Char(' '));
    line = line.simplified();
    if (line.size() > kMaxQuote)
        line = line.left(kMaxQuote - 1).trimmed() + QChar(0x2026);
    // The C locale knows only straight ones.
    const QLocale locale;
    return (locale.language() == QLocale::C ? QLocale(QLocale::English) : locale).quoteString(line);
}

} // namespace meterdesk
