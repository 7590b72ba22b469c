// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QByteArray>

#include <optional>

namespace meterdesk::fuzz {

//! What parseRfc3339() is documented to say, in another way: the form by a regular expression, the
//! instant by QDateTime. Some microseconds.
std::optional<TimeMs> timeByQt(const QByteArray &text);

} // namespace meterdesk::fuzz
