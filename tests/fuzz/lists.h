// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec/pagecodec.h"

#include "tests/fuzz/rules.h"
#include "tests/fuzz/slowjson.h"

namespace meterdesk::fuzz {

//! What holds for every page of records with ids.
template<typename T>
void requireSound(const ListPage<T> &page, const QByteArray &body)
{
    const PageInfo &info = page.info;
    require(page.records.size() + info.skipped == info.count, "every record is read or counted");
    require(info.count == 0 || !page.records.isEmpty(), "a page of nothing to read is an error");
    require(page.records.isEmpty() || info.firstId == page.records.first().id.value,
            "the first id is that of the first record");
    for (const T &record : page.records)
        require(!record.id.isEmpty(), "a record has an id");
    require(!info.total || *info.total >= 0, "a total is not negative");
    const auto ids = slowIds(body);
    require(!ids || ids->size() == page.records.size(), "as many records as QJson finds");
    for (qsizetype i = 0; ids && i < ids->size(); ++i)
        require(page.records[i].id.value.toUtf8() == ids->at(i), "the ids that QJson reads");
}

} // namespace meterdesk::fuzz
