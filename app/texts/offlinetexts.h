// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace meterdesk {

//! What holds while the service is not reached. Moments in the zone of this computer.
struct OfflineFacts
{
    QDateTime since;
    std::optional<QDateTime> loadedAt; //!< of the data on the screen; nothing: there is none
    int queued = 0; //!< entries that go out once it is reached
    QDateTime now;
};

//! "Offline since 09:40. You see data loaded today at 08:05. 12 entries wait and go out by
//! themselves." Days other than today are named. Plain text, any thread.
QString sentenceFor(const OfflineFacts &facts);

} // namespace meterdesk
