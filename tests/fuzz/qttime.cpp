// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/qttime.h"

#include <QDateTime>
#include <QRegularExpression>

namespace meterdesk::fuzz {

std::optional<TimeMs> timeByQt(const QByteArray &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d)(?:[.,](\d+))?)"
                       R"(([Zz]|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)\z)"));
    const auto match = form.match(QString::fromLatin1(text));
    if (!match.hasMatch() || text.startsWith("0000"))
        return std::nullopt;
    // QDateTime would round the fraction.
    const QDateTime time =
        QDateTime::fromString(match.captured(1) + match.captured(3), Qt::ISODate);
    const bool isEndOfDay = match.capturedView(1).sliced(11).startsWith(QLatin1String("24"));
    const bool hasFraction = match.captured(2).count(QLatin1Char('0')) < match.capturedLength(2);
    if (!time.isValid() || (isEndOfDay && hasFraction))
        return std::nullopt;
    return time.toSecsSinceEpoch() * 1000;
}

} // namespace meterdesk::fuzz
