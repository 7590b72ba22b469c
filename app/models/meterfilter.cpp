// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meterfilter.h"

#include "domain/fold.h"
#include "services/meterstore.h"

#include <algorithm>

namespace meterdesk {

namespace {

//! Stands between the texts of a key, so that no word is found across two of them.
constexpr QChar kSeparator = u'\n';

bool hasAll(const QString &key, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&key](const QString &word) { return key.contains(word); });
}

} // namespace

MeterFilter::MeterFilter(const MeterStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &MeterStore::loaded, this, &MeterFilter::rebuild);
    rebuild();
}

void MeterFilter::rebuild()
{
    m_meterKeys.clear();
    m_entityKeys.clear();
    m_entityKeys.reserve(std::size_t(m_store.entities().size()));
    for (const Entity &entity : m_store.entities())
        m_entityKeys.push_back(folded(entity.name));

    QHash<EntityId, QString> paths;
    m_meterKeys.reserve(std::size_t(m_store.meters().size()));
    for (const Meter &meter : m_store.meters()) {
        QString path;
        if (meter.entity) {
            auto known = paths.constFind(*meter.entity);
            if (known == paths.constEnd())
                known = paths.insert(*meter.entity, m_store.pathOf(*meter.entity).join(kSeparator));
            path = *known;
        }
        const QStringList texts = {meter.name,
                                   meter.code,
                                   meter.serialNumber,
                                   meter.importId,
                                   meter.externalId,
                                   meter.registrationCode,
                                   path};
        m_meterKeys.push_back(folded(texts.join(kSeparator)));
    }
    Q_EMIT changed();
}

void MeterFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT changed();
}

void MeterFilter::setEnergies(const QSet<Energy> &energies)
{
    if (energies == m_energies)
        return;
    m_energies = energies;
    Q_EMIT changed();
}

bool MeterFilter::passesMeter(qsizetype row) const
{
    if (!m_energies.isEmpty()) {
        const std::optional<Energy> energy = m_store.meters().at(row).energy;
        if (!energy || !m_energies.contains(*energy))
            return false;
    }
    return m_words.isEmpty() || hasAll(m_meterKeys[std::size_t(row)], m_words);
}

bool MeterFilter::passesEntity(qsizetype row) const
{
    return m_energies.isEmpty() && hasAll(m_entityKeys[std::size_t(row)], m_words);
}

} // namespace meterdesk
