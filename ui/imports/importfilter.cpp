// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importfilter.h"

namespace meterdesk {

void ImportFilter::setOnlyProblems(bool only)
{
    m_onlyProblems = only;
    // Rows that are checked meanwhile come and go only then: otherwise nothing depends on them.
    setDynamicSortFilter(only);
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_onlyProblems || sourceModel()->index(row, 0, parent).data(ProblemRole).toBool();
}

} // namespace meterdesk
