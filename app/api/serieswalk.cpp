// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serieswalk.h"

namespace meterdesk {

Q_LOGGING_CATEGORY(lcSeriesWalk, "meterdesk.api.serieswalk")

} // namespace meterdesk
