// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/recordreader.h"
#include "api/listwalkplan.h"

#include "tests/fuzz/rules.h"
#include "tests/fuzz/slowjson.h"
#include "tests/fuzz/targets.h"

namespace meterdesk::fuzz {

namespace {

//! What is asked for next must stay below the base address: the request carries the token.
void requireBelow(const QUrl &base, const ListWalkPlan::Step &step)
{
    const QUrl url =
        QUrl::fromEncoded(base.toEncoded() + step.path + '?' + step.query, QUrl::StrictMode);
    require(url.isValid() && url.authority() == base.authority() && url.scheme() == base.scheme(),
            "a link does not lead to another server");
    require(url.adjusted(QUrl::NormalizePathSegments).path().startsWith(base.path()),
            "a link does not climb out of the base address");
}

} // namespace

//! A page about itself, and where its link leads.
void fuzzPages(const QByteArray &input)
{
    const auto page = readRecords(input);
    if (!page)
        return;
    const auto again = readRecords(withRemains(input));
    require(again && again->info == page->info, "what is behind a body does not matter");
    const auto next = slowNext(input);
    require(!next || *next == page->info.next, "the link that QJson reads");

    const QUrl base(QStringLiteral("https://librarian.test/api/"));
    ListWalkPlan plan(base, "meters", {}, WireShapes::Paging::Unknown);
    auto step = plan.firstStep();
    // The same page comes for ever.
    for (int i = 0; i < 8 && step.what == ListWalkPlan::Step::What::Ask; ++i) {
        requireBelow(base, step);
        step = plan.afterPage(page->info, page->records.size());
    }
}

} // namespace meterdesk::fuzz
