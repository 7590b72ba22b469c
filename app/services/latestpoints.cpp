// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/latestpoints.h"

#include "api/datapointsapi.h"
#include "api/librarian.h"
#include "domain/onresult.h"

namespace meterdesk {

LatestPoints::LatestPoints(Librarian &librarian, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
{ }

void LatestPoints::ask(const QString &importId, const QString &suit)
{
    ++m_running;
    onResult(m_librarian.dataPoints().latest(importId, suit), this,
             [this, importId, suit](const ApiResult<std::optional<LatestDataPoint>> &latest) {
                 --m_running;
                 if (latest)
                     Q_EMIT told(importId, suit, *latest);
                 else
                     Q_EMIT failed(importId, suit, latest.error());
             });
}

} // namespace meterdesk
