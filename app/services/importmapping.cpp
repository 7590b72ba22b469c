// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importmapping.h"

#include "domain/inpool.h"
#include "domain/streammeter.h"
#include "storage/recordrows.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace meterdesk {

ImportMapping::ImportMapping(const Place &place, QObject *parent)
    : RecordService(place, {LocalTable::Mapping}, std::chrono::milliseconds(0), parent)
{ }

void ImportMapping::take(const QList<LocalRow> &rows)
{
    QHash<MeterId, std::optional<ImportLink>> before;
    for (auto meter = m_typed.keyBegin(); meter != m_typed.keyEnd(); ++meter)
        before.insert(*meter, linkOf(*meter));
    QHash<MeterId, ImportLink> typed;
    for (const LocalRow &row : rows) {
        const ImportLink link = recordrows::linkIn(row);
        typed.insert(link.meter, link);
        before.insert(link.meter, linkOf(link.meter));
    }
    m_typed = typed;
    m_typedByStream.clear();
    m_typedByImportId.clear();
    for (const ImportLink &link : std::as_const(m_typed))
        index(link);
    QList<MeterId> others;
    for (auto meter = before.cbegin(); meter != before.cend(); ++meter) {
        if (linkOf(meter.key()) != *meter)
            others << meter.key();
    }
    if (!others.isEmpty())
        Q_EMIT changed(others);
}

void ImportMapping::setAttributes(const std::shared_ptr<const ImportAttributes> &attributes)
{
    if (attributes == m_attributes)
        return;
    QList<MeterId> others = attributes->othersThan(m_attributes);
    letGoInPool(std::exchange(m_attributes, attributes));
    if (!m_typed.isEmpty())
        others.removeIf([this](const MeterId &meter) { return m_typed.contains(meter); });
    if (!others.isEmpty())
        Q_EMIT changed(others);
}

void ImportMapping::setAttributes(const QList<Meter> &meters)
{
    setAttributes(std::make_shared<const ImportAttributes>(meters, m_attributes));
}

void ImportMapping::setTyped(const MeterId &meter, const QString &importId, const QString &suit)
{
    setTyped({ImportLink{meter, importId, suit, ImportLink::Source::Typed}});
}

void ImportMapping::setTyped(const QList<ImportLink> &links)
{
    QList<LocalRow> rows;
    QList<MeterId> meters;
    for (ImportLink link : links) {
        link.source = ImportLink::Source::Typed;
        const auto known = m_typed.constFind(link.meter);
        if (link.meter.isEmpty() || (known != m_typed.cend() && *known == link))
            continue;
        unindex(link.meter);
        m_typed.insert(link.meter, link);
        index(link);
        rows << recordrows::rowOf(link, now(), false);
        meters << link.meter;
    }
    if (meters.isEmpty())
        return;
    write(rows);
    Q_EMIT changed(meters);
}

void ImportMapping::forgetTyped(const MeterId &meter)
{
    const auto typed = m_typed.constFind(meter);
    if (typed == m_typed.cend())
        return;
    write({recordrows::rowOf(*typed, now(), true)});
    unindex(meter);
    m_typed.erase(typed);
    Q_EMIT changed({meter});
}

std::optional<ImportLink> ImportMapping::linkOf(const MeterId &meter) const
{
    const auto typed = m_typed.constFind(meter);
    if (typed == m_typed.cend())
        return m_attributes->linkOf(meter);
    return typed->importId.isEmpty() ? std::nullopt : std::optional(*typed);
}

std::optional<ImportLink> ImportMapping::typedOf(const MeterId &meter) const
{
    const auto found = m_typed.constFind(meter);
    return found == m_typed.cend() ? std::nullopt : std::optional(*found);
}

QList<MeterId> ImportMapping::metersOf(const QString &importId, const QString &suit) const
{
    return withTyped(m_attributes->metersOf(importId, suit),
                     m_typedByStream.value(ImportAttributes::streamOf(importId, suit)));
}

QList<MeterId> ImportMapping::metersOf(const QString &importId) const
{
    return withTyped(m_attributes->metersOf(importId), m_typedByImportId.value(importId));
}

QList<MeterId> ImportMapping::withTyped(QList<MeterId> byAttributes,
                                        const QList<MeterId> &byTyped) const
{
    const auto isTyped = [this](const MeterId &meter) { return m_typed.contains(meter); };
    // Not to be copied where nothing is to be left out.
    if (std::any_of(byAttributes.cbegin(), byAttributes.cend(), isTyped))
        byAttributes.removeIf(isTyped);
    QList<MeterId> all = byAttributes + byTyped;
    if (std::any_of(all.cbegin(), all.cend(), isStreamMeter))
        std::stable_partition(all.begin(), all.end(), std::not_fn(isStreamMeter));
    return all;
}

QList<ImportLink> ImportMapping::links() const
{
    QList<ImportLink> links;
    for (const ImportLink &link : m_attributes->links()) {
        if (!m_typed.contains(link.meter))
            links << link;
    }
    std::copy_if(m_typed.cbegin(), m_typed.cend(), std::back_inserter(links),
                 [](const ImportLink &link) { return !link.importId.isEmpty(); });
    std::sort(links.begin(), links.end(),
              [](const ImportLink &a, const ImportLink &b) { return a.meter < b.meter; });
    return links;
}

void ImportMapping::index(const ImportLink &typed)
{
    if (typed.importId.isEmpty())
        return;
    m_typedByStream[ImportAttributes::streamOf(typed.importId, typed.suit)] << typed.meter;
    m_typedByImportId[typed.importId] << typed.meter;
}

//! To be called before what was typed for \a meter is another.
void ImportMapping::unindex(const MeterId &meter)
{
    const ImportLink typed = m_typed.value(meter);
    if (typed.importId.isEmpty())
        return;
    m_typedByStream[ImportAttributes::streamOf(typed.importId, typed.suit)].removeOne(meter);
    m_typedByImportId[typed.importId].removeOne(meter);
}

} // namespace meterdesk
