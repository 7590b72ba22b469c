// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importattributes.h"

#include "domain/suit.h"

namespace meterdesk {

std::pair<QString, QString> ImportAttributes::streamOf(const QString &importId, const QString &suit)
{
    return {importId, suitOrDefault(suit)};
}

ImportAttributes::ImportAttributes(const QList<Meter> &meters,
                                   const std::shared_ptr<const ImportAttributes> &before)
    : m_before(before)
    , m_wasEmpty(!before || before->m_links.isEmpty())
{
    m_links.reserve(meters.size());
    m_byStream.reserve(meters.size());
    m_byImportId.reserve(meters.size());
    for (const Meter &meter : meters) {
        if (meter.importId.isEmpty() || m_links.contains(meter.id))
            continue;
        m_links.insert(meter.id,
                       {meter.id, meter.importId, meter.suit, ImportLink::Source::Attribute});
        m_byStream[streamOf(meter.importId, meter.suit)] << meter.id;
        m_byImportId[meter.importId] << meter.id;
    }
    m_others = compare(before ? *before : ImportAttributes());
}

std::optional<ImportLink> ImportAttributes::linkOf(const MeterId &meter) const
{
    const auto found = m_links.constFind(meter);
    return found == m_links.cend() ? std::nullopt : std::optional(*found);
}

QList<MeterId> ImportAttributes::metersOf(const QString &importId, const QString &suit) const
{
    return m_byStream.value(streamOf(importId, suit));
}

QList<MeterId> ImportAttributes::othersThan(
    const std::shared_ptr<const ImportAttributes> &before) const
{
    const bool isEmpty = !before || before->m_links.isEmpty();
    if ((isEmpty && m_wasEmpty) || (before && m_before.lock() == before))
        return m_others;
    return compare(isEmpty ? ImportAttributes() : *before);
}

QList<MeterId> ImportAttributes::compare(const ImportAttributes &before) const
{
    QList<MeterId> others;
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link) {
        const auto known = before.m_links.constFind(link.key());
        if (known == before.m_links.cend() || *known != *link)
            others << link.key();
    }
    for (auto known = before.m_links.keyBegin(); known != before.m_links.keyEnd(); ++known) {
        if (!m_links.contains(*known))
            others << *known;
    }
    return others;
}

} // namespace meterdesk
