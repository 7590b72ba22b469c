// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/readingcodec.h"

#include "tests/fuzz/rules.h"
#include "tests/fuzz/slowjson.h"
#include "tests/fuzz/targets.h"

#include <cmath>

namespace meterdesk::fuzz {

namespace {

void requireSound(const ReadingPage &page)
{
    const ReadingSeries &readings = page.records;
    const auto times = readings.times();
    require(std::adjacent_find(times.begin(), times.end(), std::greater_equal<>()) == times.end(),
            "times ascend, each is there once");
    for (const double state : readings.states())
        require(std::isfinite(state), "states are finite");
    require(page.info.skipped >= 0 && page.info.skipped <= page.info.count
                && qsizetype(readings.size()) <= page.info.count - page.info.skipped,
            "no more readings than records");
    require(readings.isEmpty()
                || (page.span && page.span->from <= readings.firstTime()
                    && page.span->to >= readings.lastTime()),
            "the span covers the readings");
    require(page.info.count == 0 || page.info.skipped < page.info.count,
            "a page without a record that can be read is an error");
}

void requireEqual(const ReadingPage &page, const SlowReadings &slow)
{
    require(page.info.count == slow.count, "as many records as QJson finds");
    require(page.info.skipped == slow.skipped, "as many left out");
    require(page.span == slow.span, "the span that QDateTime finds");
    require(qsizetype(page.records.size()) == slow.readings.size(), "as many readings");
    std::size_t i = 0;
    for (auto it = slow.readings.begin(); it != slow.readings.end(); ++it, ++i) {
        require(page.records.times()[i] == it.key(), "the times that QDateTime reads");
        require(page.records.states()[i] == it->state, "the states that QJson reads");
        require(!it->id || page.records.id(i).value.toUtf8() == *it->id,
                "the ids that QJson reads");
    }
}

} // namespace

void fuzzReadings(const QByteArray &input)
{
    const auto page = decodedAnywhere(input, decodeReadings);
    if (!page)
        return;
    requireSound(*page);
    if (const auto slow = slowReadings(input))
        requireEqual(*page, *slow);
}

} // namespace meterdesk::fuzz
