// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meterfilter.h"

#include "domain/fold.h"
#include "domain/inpool.h"
#include "domain/onresult.h"
#include "services/meterstore.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace meterdesk {

namespace {

//! Whether every text that has all of \a words has all of \a before, too.
bool narrows(const QStringList &before, const QStringList &words)
{
    return std::all_of(before.cbegin(), before.cend(), [&words](const QString &old) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&old](const QString &word) { return word.contains(old); });
    });
}

std::vector<int> orderOfStore(const MeterIndex &index, const QLocale &)
{
    std::vector<int> rows(std::size_t(index.meters().size()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

//! What has to be looked for in each meter.
struct Search
{
    TextIndex::Piece piece;
    std::vector<bool> isInPath; // of each entity
};

} // namespace

//! Lists made ready to be shown.
struct MeterFilter::Made
{
    std::shared_ptr<const MeterIndex> index;
    std::vector<int> sorted;
    int orderNumber;
};

MeterFilter::MeterFilter(const MeterStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_order(orderOfStore)
{
    connect(&store, &MeterStore::loaded, this, &MeterFilter::takeLists);
    if (m_store.loadedAt())
        make(m_index);
}

void MeterFilter::takeLists()
{
    // The same as before, as after most reloads: there is nothing to make anew.
    if (m_isReady && m_index->isOf(m_store.entities(), m_store.meters()))
        Q_EMIT listsTaken();
    else
        make(m_index);
}

void MeterFilter::setOrder(const Order &order)
{
    m_order = order;
    ++m_orderNumber;
    make(m_index);
}

//! Makes the lists of the store ready, of \a base what is the same.
void MeterFilter::make(const std::shared_ptr<const MeterIndex> &base)
{
    if (m_isMaking)
        return; // whatever that is, it is looked at once it is there
    const auto work = [base, entities = m_store.entities(), meters = m_store.meters(),
                       order = m_order, number = m_orderNumber, locale = QLocale().collation()] {
        Made made{base, {}, number};
        if (!base->isOf(entities, meters))
            made.index = std::make_shared<const MeterIndex>(entities, meters);
        made.sorted = order(*made.index, locale);
        return std::make_shared<const Made>(std::move(made));
    };
    if (m_store.meters().size() + m_store.entities().size() <= kMostAtOnce)
        return show(*work());
    m_isMaking = true;
    onResult(inPool(work), this, [this](const std::shared_ptr<const Made> &made) {
        m_isMaking = false;
        takeMade(*made);
    });
}

//! Meanwhile other lists may have arrived, those from before among them, or another order been
//! asked for.
void MeterFilter::takeMade(const Made &made)
{
    const auto isWanted = [this](const MeterIndex &index, int orderNumber) {
        return orderNumber == m_orderNumber && index.isOf(m_store.entities(), m_store.meters());
    };
    if (isWanted(*made.index, made.orderNumber))
        show(made);
    else if (!m_isReady || !isWanted(*m_index, m_sortedNumber))
        make(made.index);
}

void MeterFilter::show(const Made &made)
{
    const bool areNew = made.index != m_index || m_isReady != m_store.loadedAt().has_value();
    auto before = std::exchange(m_index, made.index);
    m_sorted = made.sorted;
    m_sortedNumber = made.orderNumber;
    m_isReady = m_store.loadedAt().has_value();
    m_passes.assign(m_sorted.size(), true);
    test(m_words, false);
    Q_EMIT changed();
    letGoInPool(std::move(before)); // nobody has it now
    if (areNew && m_isReady)
        Q_EMIT listsTaken();
    else
        Q_EMIT sorted();
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
    const TextIndex &texts = m_index->meterTexts();
    const TextIndex &paths = m_index->pathTexts();
    std::vector<Search> searches;
    for (const QString &word : words) {
        Search search{texts.piece(word), {}};
        const TextIndex::Piece inPath = paths.piece(word);
        for (std::size_t row = 0; row < paths.size(); ++row)
            search.isInPath.push_back(paths.contains(row, inPath));
        searches.push_back(std::move(search));
    }
    for (std::size_t row = 0; row < m_passes.size(); ++row) {
        if (narrows && !m_passes[row])
            continue;
        const int entity = m_index->entityOf(qsizetype(row));
        const bool hasAll =
            std::all_of(searches.cbegin(), searches.cend(), [&](const Search &search) {
                return (entity >= 0 && search.isInPath[std::size_t(entity)])
                    || texts.contains(row, search.piece);
            });
        m_passes[row] = hasAll && (narrows || hasEnergy(row));
    }
}

bool MeterFilter::hasEnergy(std::size_t row) const
{
    if (m_energies.isEmpty())
        return true;
    const std::optional<Energy> energy = m_index->meters().at(qsizetype(row)).energy;
    return energy && m_energies.contains(*energy);
}

bool MeterFilter::passesEntity(qsizetype row) const
{
    const TextIndex &texts = m_index->entityTexts();
    return m_energies.isEmpty()
        && std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
               return texts.contains(std::size_t(row), texts.piece(word));
           });
}

} // namespace meterdesk
