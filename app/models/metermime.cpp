// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metermime.h"

#include <QMimeData>
#include <QStringList>

namespace meterdesk {

QMimeData *mimeOf(const QList<MeterId> &meters)
{
    QStringList ids;
    for (const MeterId &meter : meters)
        ids.append(meter.value);
    auto *data = new QMimeData;
    data->setData(QLatin1String(kMeterMime), ids.join(QLatin1Char('\n')).toUtf8());
    return data;
}

QList<MeterId> metersIn(const QMimeData *data)
{
    QList<MeterId> meters;
    if (!data)
        return meters;
    const QString text = QString::fromUtf8(data->data(QLatin1String(kMeterMime)));
    for (const QString &id : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        meters.append({id});
    return meters;
}

} // namespace meterdesk
