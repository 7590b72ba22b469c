// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/joinedreadings.h"

#include <algorithm>

namespace meterdesk {

ReadingSeries joined(const std::vector<ReadingSeries> &pages)
{
    // In the order of their times each is put behind the others; in that of their coming most would
    // have to be put between them.
    std::vector<const ReadingSeries *> ascending;
    std::size_t count = 0;
    for (const ReadingSeries &page : pages) {
        count += page.size();
        if (!page.isEmpty())
            ascending.push_back(&page);
    }
    std::sort(ascending.begin(), ascending.end(),
              [](const auto *a, const auto *b) { return a->firstTime() < b->firstTime(); });
    const auto overlap =
        std::adjacent_find(ascending.cbegin(), ascending.cend(), [](const auto *a, const auto *b) {
            return a->lastTime() >= b->firstTime();
        });
    ReadingSeries all;
    all.reserve(count);
    if (overlap == ascending.cend()) {
        for (const ReadingSeries *page : ascending)
            all.merge(*page);
    } else {
        for (const ReadingSeries &page : pages)
            all.merge(page);
    }
    return all;
}

} // namespace meterdesk
