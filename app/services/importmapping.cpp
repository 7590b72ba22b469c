// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importmapping.h"

#include "domain/suit.h"
#include "storage/recordrows.h"

#include <QSet>

#include <algorithm>

namespace meterdesk {
namespace {

std::pair<QString, QString> streamOf(const QString &importId, const QString &suit)
{
    return {importId, suitOrDefault(suit)};
}

} // namespace

ImportMapping::ImportMapping(const Place &place, QObject *parent)
    : RecordService(place, {LocalTable::Mapping}, std::chrono::milliseconds(0), parent)
{ }

void ImportMapping::take(const QList<LocalRow> &rows)
{
    m_typed.clear();
    for (const LocalRow &row : rows) {
        const ImportLink link = recordrows::linkIn(row);
        m_typed.insert(link.meter, link);
    }
    rebuild();
}

void ImportMapping::setAttributes(const QList<Meter> &meters)
{
    // Most are told as before, and there may be many.
    QSet<MeterId> told;
    told.reserve(meters.size());
    QList<MeterId> others;
    for (const Meter &meter : meters) {
        if (meter.importId.isEmpty())
            continue;
        told.insert(meter.id);
        const auto known = m_attributes.constFind(meter.id);
        if (known != m_attributes.cend() && known->importId == meter.importId
            && known->suit == meter.suit)
            continue;
        setAttribute({meter.id, meter.importId, meter.suit, ImportLink::Source::Attribute}, others);
    }
    if (told.size() < m_attributes.size()) {
        const QList<MeterId> known = m_attributes.keys();
        for (const MeterId &meter : known) {
            if (!told.contains(meter))
                setAttribute({meter, {}, {}, ImportLink::Source::Attribute}, others);
        }
    }
    if (!others.isEmpty())
        Q_EMIT changed(others);
}

//! An empty import id: it has none. \a others gets the meter where that changes what counts.
void ImportMapping::setAttribute(const ImportLink &link, QList<MeterId> &others)
{
    const std::optional<ImportLink> before = linkOf(link.meter);
    unindex(link.meter);
    if (link.importId.isEmpty())
        m_attributes.remove(link.meter);
    else
        m_attributes.insert(link.meter, link);
    relink(link.meter);
    if (linkOf(link.meter) != before)
        others << link.meter;
}

//! All look-ups anew.
void ImportMapping::rebuild()
{
    const Links before = std::exchange(m_links, {});
    m_byStream.clear();
    m_byImportId.clear();
    QSet<MeterId> meters(before.keyBegin(), before.keyEnd());
    meters.unite(QSet<MeterId>(m_attributes.keyBegin(), m_attributes.keyEnd()));
    meters.unite(QSet<MeterId>(m_typed.keyBegin(), m_typed.keyEnd()));
    QList<MeterId> others;
    for (const MeterId &meter : std::as_const(meters)) {
        relink(meter);
        if (m_links.value(meter) != before.value(meter))
            others << meter;
    }
    if (!others.isEmpty())
        Q_EMIT changed(others);
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
        relink(link.meter);
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
    relink(meter);
    Q_EMIT changed({meter});
}

std::optional<ImportLink> ImportMapping::linkOf(const MeterId &meter) const
{
    const auto found = m_links.constFind(meter);
    return found == m_links.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ImportLink> ImportMapping::typedOf(const MeterId &meter) const
{
    const auto found = m_typed.constFind(meter);
    return found == m_typed.cend() ? std::nullopt : std::optional(*found);
}

QList<MeterId> ImportMapping::metersOf(const QString &importId, const QString &suit) const
{
    return m_byStream.value(streamOf(importId, suit));
}

QList<ImportLink> ImportMapping::links() const
{
    QList<ImportLink> links = m_links.values();
    std::sort(links.begin(), links.end(),
              [](const ImportLink &a, const ImportLink &b) { return a.meter < b.meter; });
    return links;
}

//! Looks anew what counts for a meter that is in no look-up.
void ImportMapping::relink(const MeterId &meter)
{
    const auto typed = m_typed.constFind(meter);
    const ImportLink link = typed == m_typed.cend() ? m_attributes.value(meter) : *typed;
    if (link.importId.isEmpty())
        return;
    m_links.insert(meter, link);
    m_byStream[streamOf(link.importId, link.suit)] << meter;
    m_byImportId[link.importId] << meter;
}

void ImportMapping::unindex(const MeterId &meter)
{
    const auto found = m_links.constFind(meter);
    if (found == m_links.cend())
        return;
    const ImportLink link = *found;
    m_links.erase(found);
    m_byStream[streamOf(link.importId, link.suit)].removeOne(meter);
    m_byImportId[link.importId].removeOne(meter);
}

} // namespace meterdesk
