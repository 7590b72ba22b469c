// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/invoicereceipt.h"

#include "domain/checks/numberentry.h"
#include "domain/numbertext.h"

#include <algorithm>

namespace meterdesk {
namespace {

bool isStored(EntryState state)
{
    return state == EntryState::Sent || state == EntryState::AlreadyThere;
}

} // namespace

int InvoiceReceipt::count(EntryState state) const
{
    return int(std::count_if(lines.cbegin(), lines.cend(), [state](const Line &line) {
        return line.state == state && !line.isFound;
    }));
}

int InvoiceReceipt::countFound() const
{
    return int(
        std::count_if(lines.cbegin(), lines.cend(), [](const Line &line) { return line.isFound; }));
}

bool InvoiceReceipt::isSettled() const
{
    return std::none_of(lines.cbegin(), lines.cend(), [](const Line &line) {
        return line.state == EntryState::Draft || line.state == EntryState::Queued
            || line.state == EntryState::Sending;
    });
}

QByteArray InvoiceReceipt::costStored() const
{
    QList<QByteArray> costs;
    for (const Line &line : lines) {
        if (isStored(line.state) || line.isFound)
            costs << line.cost;
    }
    return sumOf(costs);
}

QByteArray InvoiceReceipt::costOfAll() const
{
    QList<QByteArray> costs;
    for (const Line &line : lines)
        costs << line.cost;
    return sumOf(costs);
}

QByteArray sumOf(const QList<QByteArray> &amounts)
{
    QByteArray sum = QByteArrayLiteral("0");
    for (const QByteArray &amount : amounts) {
        if (amount.isEmpty())
            continue;
        const QByteArray exact = decimalSum(sum, amount);
        sum = exact.isEmpty() ? numberText(sum.toDouble() + amount.toDouble()) : exact;
    }
    return sum;
}

} // namespace meterdesk
