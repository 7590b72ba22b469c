// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/meterhistory.h"
#include "domain/importlink.h"
#include "domain/outboxentry.h"
#include "domain/reading.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace meterdesk {

//! The readings in outbox and journal that the service has or will have, by stream: looked through
//! once, not for every meter, as there may be years of them. A value.
class QueuedReadings
{
public:
    QueuedReadings() = default;
    explicit QueuedReadings(const QList<OutboxEntry> &entries);

    //! Those of a meter, whose stream is \a link, that are not among its \a readings yet; in no
    //! order. None where the meter has no stream.
    std::vector<MeterHistory::State> of(const std::optional<ImportLink> &link,
                                        const ReadingSeries &readings) const;

private:
    QHash<QString, std::vector<MeterHistory::State>> m_byStream;
};

} // namespace meterdesk
