// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/timeparser.h"

#include "tests/fuzz/qttime.h"
#include "tests/fuzz/rules.h"
#include "tests/fuzz/targets.h"

namespace meterdesk::fuzz {

void fuzzTimes(const QByteArray &input)
{
    const auto time = parseRfc3339({input.constData(), std::size_t(input.size())});
    require(time == timeByQt(input), "the instant that QDateTime reads, or none");
    if (!time)
        return;
    require(*time % 1000 == 0, "a time is in whole seconds");
    // An offset can lead out of the years 1 to 9999, which cannot be written.
    const QByteArray text = rfc3339(*time);
    require(text.isEmpty() || parseRfc3339({text.constData(), std::size_t(text.size())}) == time,
            "a time is read as it is written");
}

} // namespace meterdesk::fuzz
