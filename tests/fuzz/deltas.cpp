// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/deltacodec.h"

#include "tests/fuzz/rules.h"
#include "tests/fuzz/targets.h"

#include <cmath>

namespace meterdesk::fuzz {

namespace {

void requireMonth(YearMonth month)
{
    require(month.month >= 1 && month.month <= 12, "a year has twelve months");
    const QByteArray text = monthText(month);
    if (!text.isEmpty())
        require(parseMonth({text.constData(), std::size_t(text.size())}) == month,
                "a month is read as it is written");
}

} // namespace

void fuzzDeltas(const QByteArray &input)
{
    if (const auto month = parseMonth({input.constData(), std::size_t(input.size())}))
        requireMonth(*month);
    const auto page = decodedAnywhere(input, decodeDeltas);
    if (!page)
        return;
    require(page->records.size() + page->info.skipped == page->info.count,
            "every record is read or counted");
    for (const MonthlyDelta &delta : page->records) {
        requireMonth(delta.month);
        require(!delta.value || std::isfinite(*delta.value), "values are finite");
    }
}

} // namespace meterdesk::fuzz
