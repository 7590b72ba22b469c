// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importlink.h"
#include "domain/meter.h"

#include <optional>

//! A stream of readings stands for its meter where the service does not list any: a connection that
//! only sends. Such a meter has an id that is made here and tells the stream; it is never sent.
//! Pure functions, any thread.
namespace meterdesk {

//! The same for an empty \a suit and "default".
MeterId streamMeterId(const QString &importId, const QString &suit);
bool isStreamMeter(const MeterId &meter);
//! The stream that the id tells; nothing for the id of a meter of the service.
std::optional<ImportLink> linkOfStreamMeter(const MeterId &meter);
//! A meter of which no more than its stream is known, named after it.
Meter meterOfStream(const ImportLink &link);
//! Whether \a importId and \a suit can name a stream: neither is too long nor has spaces.
bool canBeStream(const QString &importId, const QString &suit);

} // namespace meterdesk
