// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/listwalk.h"

namespace meterdesk {

Q_LOGGING_CATEGORY(lcListWalk, "meterdesk.api.listwalk")

} // namespace meterdesk
