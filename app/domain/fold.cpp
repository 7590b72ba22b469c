// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include <algorithm>
#include <vector>

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

//! Whether there is nothing to decompose; most codes and numbers are so.
bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar letter) { return letter.unicode() < 0x80; });
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
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

QList<TextSpan> foldedMatches(const QString &text, const QStringList &words)
{
    // Letter by letter, to know which letter each folded one came from.
    QString key;
    std::vector<qsizetype> begins;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString part = folded(text.mid(at, size));
        key += part;
        begins.insert(begins.end(), std::size_t(part.size()), at);
        at += size;
    }
    begins.push_back(text.size());

    // What is found is marked, so that finds that touch or overlap become one.
    std::vector<bool> isFound(std::size_t(text.size()), false);
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
            const qsizetype begin = begins[std::size_t(at)];
            const qsizetype last = begins[std::size_t(at + word.size() - 1)];
            // With the marks that belong to the last letter, or what else it was made of.
            const auto next = std::upper_bound(begins.cbegin(), begins.cend(), last);
            std::fill(isFound.begin() + begin, isFound.begin() + *next, true);
        }
    }

    QList<TextSpan> spans;
    for (auto begin = std::find(isFound.cbegin(), isFound.cend(), true); begin != isFound.cend();) {
        const auto end = std::find(begin, isFound.cend(), false);
        spans.append({begin - isFound.cbegin(), end - begin});
        begin = std::find(end, isFound.cend(), true);
    }
    return spans;
}

} // namespace meterdesk
