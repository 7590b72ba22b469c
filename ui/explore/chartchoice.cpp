// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartchoice.h"

#include <QList>

#include <algorithm>

namespace meterdesk {

namespace {

int numberAt(const QList<QByteArray> &parts, qsizetype at, int usual, int most)
{
    bool isNumber = false;
    const int number = parts.value(at).toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? number : usual;
}

} // namespace

QByteArray ChartChoice::save() const
{
    const QList<QByteArray> parts{
        QByteArray::number(int(kind)),
        QByteArray::number(int(resolution)),
        unit.toUtf8().toPercentEncoding(),
        isCompared ? "1" : "0",
        QByteArray::number(int(compareBy)),
        QByteArray::number(years),
        otherBegin.toString(Qt::ISODate).toLatin1(),
        temperature.value.toUtf8().toPercentEncoding(),
        overlay.value.toUtf8().toPercentEncoding(),
    };
    return parts.join(';');
}

ChartChoice ChartChoice::restored(const QByteArray &saved)
{
    ChartChoice choice;
    const bool isOld = !saved.contains(';');
    const QList<QByteArray> parts = saved.split(isOld ? ' ' : ';');
    choice.kind = ChartKindId(numberAt(parts, 0, int(choice.kind), kChartKinds - 1));
    choice.resolution =
        Resolution(numberAt(parts, 1, int(choice.resolution), int(Resolution::Month)));
    if (isOld)
        return choice;
    choice.unit = QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(2)));
    choice.isCompared = parts.value(3) == "1";
    choice.compareBy = CompareBy(numberAt(parts, 4, int(choice.compareBy), int(CompareBy::Period)));
    choice.years = std::max(1, numberAt(parts, 5, 1, kMostYears));
    choice.otherBegin = QDate::fromString(QString::fromLatin1(parts.value(6)), Qt::ISODate);
    choice.temperature = {QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(7)))};
    choice.overlay = {QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(8)))};
    return choice;
}

} // namespace meterdesk
