// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartplace.h"

#include <QList>

namespace meterdesk {

QByteArray ChartPlace::save() const
{
    if (meter.isEmpty())
        return {};
    return QByteArray::number(qint64(range.from)) + ' ' + QByteArray::number(qint64(range.to)) + ' '
        + meter.value.toUtf8();
}

ChartPlace ChartPlace::restored(const QByteArray &saved)
{
    const qsizetype first = saved.indexOf(' ');
    const qsizetype second = saved.indexOf(' ', first + 1);
    if (first < 0 || second < 0)
        return {};
    bool isFrom = false;
    bool isTo = false;
    const TimeRange range{saved.left(first).toLongLong(&isFrom),
                          saved.mid(first + 1, second - first - 1).toLongLong(&isTo)};
    if (!isFrom || !isTo || range.isEmpty() || !range.hasBegin() || !range.hasEnd())
        return {};
    return {{QString::fromUtf8(saved.mid(second + 1))}, range};
}

} // namespace meterdesk
