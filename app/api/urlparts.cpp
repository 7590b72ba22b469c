// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/urlparts.h"

#include <QUrl>

namespace meterdesk {

QByteArray pathSegment(const QString &text)
{
    if (text == QLatin1String(".") || text == QLatin1String(".."))
        return QByteArray("%2E").repeated(text.size());
    return QUrl::toPercentEncoding(text);
}

QByteArray queryItem(const QByteArray &name, const QByteArray &value)
{
    return name.toPercentEncoding() + '=' + value.toPercentEncoding();
}

QByteArray joinQuery(const QByteArray &first, const QByteArray &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + '&' + second;
}

} // namespace meterdesk
