// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats.h"

#include "texts/datetexts.h"

#include "domain/numbertext.h"

#include <QDateTime>

#include <cmath>

namespace meterdesk {

namespace {

//! As std::round(), but for the numbers of a long series: no call of the library for each.
double rounded(double value)
{
    constexpr double kAllWhole = 4503599627370496; // 2^52: no number beyond it has a fraction
    if (!(std::abs(value) < kAllWhole))
        return value;
    return double(qint64(value < 0 ? value - 0.5 : value + 0.5));
}

} // namespace

QString figureText(double value, int decimals, const QLocale &locale)
{
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals))
        value = 0; // no sign before zeros
    QString text = locale.toString(value, 'f', decimals);
    if (value < 0)
        text.replace(locale.negativeSign(), QStringLiteral("\u2212"));
    return text;
}

QString figureText(const QByteArray &digits, const QLocale &locale)
{
    return figureText(digits.toDouble(), decimalsOf(digits), locale);
}

int decimalsOf(std::span<const double> values, int most)
{
    int decimals = 0;
    double scale = 1;
    for (const double value : values) {
        // Half of the last place that is shown, and room for binary fractions.
        while (decimals < most && std::abs(value * scale - rounded(value * scale)) > 1e-6 * scale) {
            ++decimals;
            scale *= 10;
        }
        if (decimals == most)
            break;
    }
    return decimals;
}

QString dayText(const QDate &date, const QLocale &locale)
{
    return dateText(date, locale);
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString momentText(TimeMs time, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, zone);
    QString text = dayText(moment.date(), locale) + QLatin1Char(' ') + clockText(moment.time());
    if (moment.time().second() != 0)
        text += moment.time().toString(QStringLiteral(":ss"));
    const int offset = moment.offsetFromUtc();
    const bool isSecondPass = zone.offsetFromUtc(moment.addSecs(-3600)) != offset;
    const bool isFirstPass = zone.offsetFromUtc(moment.addSecs(3600)) < offset;
    if ((isSecondPass && zone.offsetFromUtc(moment.addSecs(-3600)) > offset) || isFirstPass) {
        text += QStringLiteral(" %1%2:%3")
                    .arg(offset < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"))
                    .arg(std::abs(offset) / 3600)
                    .arg(std::abs(offset) / 60 % 60, 2, 10, QLatin1Char('0'));
    }
    return text;
}

QString loadedText(TimeMs time, const QLocale &locale, const QDateTime &now)
{
    const TimeMs minute = time - time % 60'000;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(minute, now.timeZone());
    return moment.date() == now.date() ? clockText(moment.time())
                                       : momentText(minute, now.timeZone(), locale);
}

} // namespace meterdesk
