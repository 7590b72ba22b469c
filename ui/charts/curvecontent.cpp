// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvecontent.h"

#include "ui/charts/charttexts.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

CurveContent::~CurveContent() = default;

QString CurveContent::valueTitle() const
{
    return m_labels.axisTitle.isEmpty() ? m_labels.unit : m_labels.axisTitle;
}

int CurveContent::stepped(std::optional<int> index, int by) const
{
    const int last = count() - 1;
    return index ? std::clamp(*index + by, 0, last) : by > 0 ? 0 : last;
}

ReadoutStrip::Figure CurveContent::figure(const QString &caption, double value,
                                          const QLocale &locale) const
{
    if (std::isnan(value))
        return {caption, numberText(value, 0, locale), {}};
    return {caption, numberText(value, m_labels.decimals, locale), m_labels.unit};
}

} // namespace meterdesk
