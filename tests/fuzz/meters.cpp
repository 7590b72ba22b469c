// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/metercodec.h"

#include "tests/fuzz/lists.h"
#include "tests/fuzz/targets.h"

namespace meterdesk::fuzz {

void fuzzMeters(const QByteArray &input)
{
    const auto page = decodedAnywhere(input, decodeMeters);
    if (page)
        requireSound(*page, input);
    const auto one = decodedAnywhere(input, decodeMeter);
    require(!one || !one->id.isEmpty(), "a record has an id");
    // A document that is read both ways is a list of one.
    if (page && one && page->info.count == 1)
        require(page->records.first() == *one, "a list of one and its record are the same");
}

} // namespace meterdesk::fuzz
