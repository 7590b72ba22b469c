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

//! Whether every text that has all of \a words has all of \a before, too.
bool narrows(const QStringList &before, const QStringList &words)
{
    return std::all_of(before.cbegin(), before.cend(), [&words](const QString &old) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&old](const QString &word) { return word.contains(old); });
    });
}

//! What has to be looked for in each meter.
struct Search
{
    TextIndex::Piece piece;
    std::vector<bool> isInPath; // of each entity
};

} // namespace

MeterFilter::MeterFilter(const MeterStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &MeterStore::loaded, this, &MeterFilter::takeLists);
    rebuild();
}

void MeterFilter::takeLists()
{
    // The same as before, as after most reloads: there is nothing to make anew.
    if (m_entities.isSharedWith(m_store.entities()) && m_meters.isSharedWith(m_store.meters()))
        return;
    rebuild();
}

void MeterFilter::rebuild()
{
    m_entities = m_store.entities();
    m_meters = m_store.meters();
    const QList<Entity> &entities = m_store.entities();
    m_entityTexts.clear();
    m_pathTexts.clear();
    for (const Entity &entity : entities) {
        m_entityTexts.add(folded(entity.name));
        m_pathTexts.add(folded(m_store.pathOf(entity.id).join(kSeparator)));
    }
    m_meterTexts.clear();
    m_meterEntities.clear();
    m_meterEntities.reserve(std::size_t(m_store.meters().size()));
    for (const Meter &meter : m_store.meters()) {
        const Entity *entity = meter.entity ? m_store.entity(*meter.entity) : nullptr;
        m_meterEntities.push_back(entity ? int(entity - entities.constData()) : -1);
        // Folded one by one: most have nothing to fold.
        const QStringList texts = {folded(meter.name),         folded(meter.code),
                                   folded(meter.serialNumber), folded(meter.importId),
                                   folded(meter.externalId),   folded(meter.registrationCode)};
        m_meterTexts.add(texts.join(kSeparator));
    }
    m_passes.assign(m_meterEntities.size(), true);
    test(m_words, false);
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
    const bool isNarrower = narrows(m_words, words);
    QStringList added = words;
    if (isNarrower)
        added.removeIf([this](const QString &word) { return m_words.contains(word); });
    m_words = words;
    test(added, isNarrower);
    Q_EMIT changed();
}

void MeterFilter::setEnergies(const QSet<Energy> &energies)
{
    if (energies == m_energies)
        return;
    m_energies = energies;
    test(m_words, false);
    Q_EMIT changed();
}

//! Which meters pass: of all, or \a narrows, of those that passed before.
void MeterFilter::test(const QStringList &words, bool narrows)
{
    std::vector<Search> searches;
    for (const QString &word : words) {
        Search search{m_meterTexts.piece(word), {}};
        const TextIndex::Piece inPath = m_pathTexts.piece(word);
        for (std::size_t row = 0; row < m_pathTexts.size(); ++row)
            search.isInPath.push_back(m_pathTexts.contains(row, inPath));
        searches.push_back(std::move(search));
    }
    for (std::size_t row = 0; row < m_passes.size(); ++row) {
        if (narrows && !m_passes[row])
            continue;
        const int entity = m_meterEntities[row];
        const bool hasAll =
            std::all_of(searches.cbegin(), searches.cend(), [&](const Search &search) {
                return (entity >= 0 && search.isInPath[std::size_t(entity)])
                    || m_meterTexts.contains(row, search.piece);
            });
        m_passes[row] = hasAll && (narrows || hasEnergy(row));
    }
}

bool MeterFilter::hasEnergy(std::size_t row) const
{
    if (m_energies.isEmpty())
        return true;
    const std::optional<Energy> energy = m_store.meters().at(qsizetype(row)).energy;
    return energy && m_energies.contains(*energy);
}

bool MeterFilter::passesEntity(qsizetype row) const
{
    return m_energies.isEmpty()
        && std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
               return m_entityTexts.contains(std::size_t(row), m_entityTexts.piece(word));
           });
}

} // namespace meterdesk
