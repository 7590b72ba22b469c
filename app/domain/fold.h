// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace meterdesk {

//! The text as it is searched: case folded and without diacritics ("Žižkov" → "zizkov"), also for
//! letters that do not decompose (ł, ø, ß). For comparing only.
QString folded(const QString &text);

//! A piece of a text, in the units of QString.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

//! Where the folded \a words occur in \a text as it is written, ascending and without overlaps:
//! "zi" is found in "Žižkov" twice.
QList<TextSpan> foldedMatches(const QString &text, const QStringList &words);

} // namespace meterdesk
