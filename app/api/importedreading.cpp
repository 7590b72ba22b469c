// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/importedreading.h"

#include <QLocale>

#include <cmath>

namespace meterdesk {

QByteArray ReadingDraft::stateText(double state)
{
    if (!std::isfinite(state))
        return {};
    return QByteArray::number(state, 'g', QLocale::FloatingPointShortest);
}

} // namespace meterdesk
