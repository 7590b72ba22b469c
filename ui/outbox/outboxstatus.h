// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"
#include "ui/widgets/icons.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace meterdesk {

class Outbox;

//! What goes on in the outbox, in plain words, and how it looks.
struct OutboxStatus
{
    QString text; //!< empty while nothing is known
    QString iconName;
    IconInk ink = IconInk::Muted;
    //! It counts down, so it is to be told anew every second.
    bool isCounting = false;
};

//! Of \a outbox at \a now (UTC). \a offlineSince: from when the service is not reached, where that
//! is so.
OutboxStatus statusOf(const Outbox &outbox, TimeMs now,
                      const std::optional<QDateTime> &offlineSince = {});

} // namespace meterdesk
