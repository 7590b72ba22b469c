// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbertext.h"

#include <QLocale>

#include <cmath>

namespace meterdesk {

QByteArray numberText(double number)
{
    if (!std::isfinite(number))
        return {};
    // 900000, not 9e+05: the shortest digits, written out where that is readable.
    const double size = std::abs(number);
    const bool isUsual = size == 0 || (size >= 1e-6 && size < 1e16);
    return QByteArray::number(number, isUsual ? 'f' : 'g', QLocale::FloatingPointShortest);
}

int decimalsOf(QByteArrayView digits)
{
    const qsizetype point = digits.indexOf('.');
    return point < 0 ? 0 : int(digits.size() - point - 1);
}

bool isNumberText(QByteArrayView text)
{
    const char *at = text.begin();
    const char *const end = text.end();
    const auto digits = [&at, end] {
        const char *const begin = at;
        while (at != end && *at >= '0' && *at <= '9')
            ++at;
        return at - begin;
    };
    if (at != end && *at == '-')
        ++at;
    const char *const whole = at;
    const auto length = digits();
    if (length == 0 || (length > 1 && *whole == '0'))
        return false;
    if (at != end && *at == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    bool isRead = false;
    const double value = text.toDouble(&isRead);
    return at == end && isRead && std::isfinite(value);
}

} // namespace meterdesk
