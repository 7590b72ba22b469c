// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

namespace meterdesk {

namespace {

//! Letters that stand for others when people search, yet have no canonical decomposition.
QString replacementOf(QChar letter)
{
    switch (letter.unicode()) {
    case 0x0142: // ł
        return QStringLiteral("l");
    case 0x00f8: // ø
        return QStringLiteral("o");
    case 0x0111: // đ
        return QStringLiteral("d");
    case 0x00e6: // æ
        return QStringLiteral("ae");
    case 0x0153: // œ
        return QStringLiteral("oe");
    case 0x00df: // ß, where case folding left it
        return QStringLiteral("ss");
    case 0x0131: // ı
        return QStringLiteral("i");
    default:
        return {};
    }
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : decomposed) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        const QString replacement = letter.unicode() < 0x80 ? QString() : replacementOf(letter);
        if (replacement.isEmpty())
            result.append(letter);
        else
            result.append(replacement);
    }
    return result;
}

} // namespace meterdesk
