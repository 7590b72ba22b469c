// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importunit.h"

namespace meterdesk {
namespace {

QString plainUnit(QString unit)
{
    unit = unit.simplified();
    unit.replace(QStringLiteral("^3"), QStringLiteral("3"));
    unit.replace(QChar(0x00B3), u'3');
    unit.replace(QChar(0x00B2), u'2');
    return unit;
}

} // namespace

bool isSameUnit(const QString &own, const QString &unit)
{
    if (unit.isEmpty() || own.isEmpty())
        return true;
    const QString meters = plainUnit(own);
    const QString tables = plainUnit(unit);
    if (meters == tables)
        return true;
    const bool isPrefixed =
        meters.size() > 1 && meters.front().toLower() == u'm' && meters.at(1) != u'3';
    return meters.compare(tables, Qt::CaseInsensitive) == 0
        && (!isPrefixed || meters.front() == tables.front());
}

} // namespace meterdesk
