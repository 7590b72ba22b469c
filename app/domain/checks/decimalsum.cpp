// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/numberentry.h"

#include <algorithm>

namespace meterdesk {
namespace {

struct Decimal
{
    bool isNegative = false;
    QByteArray digits; // without the mark
    qsizetype decimals = 0;
};

Decimal decimalOf(QByteArrayView text)
{
    Decimal decimal;
    decimal.isNegative = text.startsWith('-');
    decimal.digits = text.sliced(decimal.isNegative ? 1 : 0).toByteArray();
    if (const qsizetype mark = decimal.digits.indexOf('.'); mark >= 0) {
        decimal.decimals = decimal.digits.size() - mark - 1;
        decimal.digits.remove(mark, 1);
    }
    return decimal;
}

// Of two rows of as many digits; the sum may have one more.
QByteArray added(const QByteArray &a, const QByteArray &b)
{
    QByteArray sum(a.size() + 1, '0');
    int carry = 0;
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        const int digit = a.at(i) - '0' + b.at(i) - '0' + carry;
        sum[i + 1] = char('0' + digit % 10);
        carry = digit / 10;
    }
    sum[0] = char('0' + carry);
    return sum;
}

// a - b of two rows of as many digits, a not below b.
QByteArray subtracted(const QByteArray &a, const QByteArray &b)
{
    QByteArray difference(a.size(), '0');
    int borrow = 0;
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        const int digit = a.at(i) - b.at(i) - borrow;
        borrow = digit < 0 ? 1 : 0;
        difference[i] = char('0' + digit + borrow * 10);
    }
    return difference;
}

} // namespace

QByteArray decimalSum(QByteArrayView a, QByteArrayView b)
{
    if (a.contains('e') || a.contains('E') || b.contains('e') || b.contains('E'))
        return {};
    Decimal x = decimalOf(a);
    Decimal y = decimalOf(b);
    const qsizetype decimals = std::max(x.decimals, y.decimals);
    x.digits.append(decimals - x.decimals, '0');
    y.digits.append(decimals - y.decimals, '0');
    const qsizetype length = std::max(x.digits.size(), y.digits.size());
    x.digits.prepend(length - x.digits.size(), '0');
    y.digits.prepend(length - y.digits.size(), '0');
    bool isNegative = x.isNegative;
    QByteArray digits;
    if (x.isNegative == y.isNegative) {
        digits = added(x.digits, y.digits);
    } else if (x.digits >= y.digits) {
        digits = subtracted(x.digits, y.digits);
    } else {
        digits = subtracted(y.digits, x.digits);
        isNegative = y.isNegative;
    }
    if (decimals > 0)
        digits.insert(digits.size() - decimals, '.');
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == '0' && digits.at(zeros + 1) != '.')
        ++zeros;
    digits.remove(0, zeros);
    const bool isZero =
        std::all_of(digits.begin(), digits.end(), [](char c) { return c == '0' || c == '.'; });
    return isNegative && !isZero ? '-' + digits : digits;
}

} // namespace meterdesk
