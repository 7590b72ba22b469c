// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartoutput.h"

#include <QString>

namespace meterdesk {

class OutboxModel;

//! What \a model shows, in its order and as it is narrowed down, as a table with all columns, also
//! those that the window hides: \a title above it, and the name of the \a connection. Figures are
//! numbers; moments of changes are those of this computer's clock, times of readings are texts in
//! the zone of their meter. GUI thread.
ChartOutcome entriesOutcome(const OutboxModel &model, const QString &title,
                            const QString &connection);

} // namespace meterdesk
