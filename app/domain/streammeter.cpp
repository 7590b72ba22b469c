// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/streammeter.h"

#include "domain/fieldrules.h"
#include "domain/suit.h"

namespace meterdesk {
namespace {

constexpr QLatin1String kPrefix("stream:");
// Neither an import id nor a suit has one.
constexpr QChar kBetween = u' ';

} // namespace

MeterId streamMeterId(const QString &importId, const QString &suit)
{
    const QString own = shortSuit(suit);
    return {kPrefix + importId + (own.isEmpty() ? QString() : kBetween + own)};
}

bool isStreamMeter(const MeterId &meter)
{
    return meter.value.startsWith(kPrefix);
}

std::optional<ImportLink> linkOfStreamMeter(const MeterId &meter)
{
    if (!isStreamMeter(meter))
        return std::nullopt;
    const QString stream = meter.value.sliced(kPrefix.size());
    const qsizetype end = stream.indexOf(kBetween);
    ImportLink link;
    link.meter = meter;
    link.importId = stream.left(end); // all of it where there is no suit
    link.suit = end < 0 ? QString() : stream.sliced(end + 1);
    link.source = ImportLink::Source::Attribute;
    return link;
}

Meter meterOfStream(const ImportLink &link)
{
    Meter meter;
    meter.id = link.meter;
    meter.importId = link.importId;
    meter.suit = shortSuit(link.suit);
    meter.name = meter.suit.isEmpty() ? meter.importId : meter.importId + u' ' + meter.suit;
    return meter;
}

bool canBeStream(const QString &importId, const QString &suit)
{
    return !importId.isEmpty() && !hasSpace(importId) && !hasSpace(suit)
        && characterCount(importId) <= kLongestImportId;
}

} // namespace meterdesk
