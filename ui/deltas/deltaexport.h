// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deltapartsmodel.h"
#include "models/deltatablemodel.h"
#include "ui/charts/chartoutput.h"
#include "ui/charts/deltachartview.h"

#include <optional>

namespace meterdesk {

//! What is to be said of deltas that leave the program.
struct DeltaTitle
{
    QString subject; //!< by name
    QString place;
    QString unit;
    QTimeZone zone;
    std::optional<TimeMs> loadedAt;
    bool isMoney = false; //!< what months cost, not what they used
    QStringList estimated = {}; //!< the months that are estimates, by name
};

//! The table of \a model as it is seen, months by years with the differences, and \a bars as its
//! picture, both with a title block in the language of the program. GUI thread.
ChartOutcome deltaOutcome(const DeltaTableModel &model, const DeltaBars &bars,
                          const DeltaTitle &title);

//! The table "Parent and children" of \a month, as a table alone.
ChartOutcome deltaPartsOutcome(const DeltaPartsModel &parts, const QString &month,
                               const DeltaTitle &title);

} // namespace meterdesk
