// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/datetexts.h"

#include <QRegularExpression>

namespace meterdesk {

QString dateFormat(const QLocale &locale)
{
    // The locale's data have 17.11.26 for Czech, which nobody writes so.
    if (locale.language() == QLocale::Czech)
        return QStringLiteral("d. M. yyyy");
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString dateText(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, dateFormat(locale));
}

QString dateTextWithoutYear(const QDate &date, const QLocale &locale)
{
    static const QRegularExpression kYear(QStringLiteral("(^y+[^dMy]*)|([/\\-\\s,]*y+[^dM]*$)"));
    return locale.toString(date, dateFormat(locale).remove(kYear));
}

QString clockText(const QTime &time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace meterdesk
