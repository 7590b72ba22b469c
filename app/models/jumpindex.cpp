// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jumpindex.h"

#include "domain/fold.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <optional>

namespace meterdesk {

namespace {

//! Around each text of a key: no word is found across two of them, and a whole one is found
//! together with both ends.
constexpr char kEnd = '\n';

QString joined(const QStringList &texts)
{
    QString result;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            result += QLatin1Char(kEnd) + text.simplified();
    }
    return result + QLatin1Char(kEnd);
}

} // namespace

JumpIndex::JumpIndex(const QList<Meter> &meters, const QList<Entity> &entities,
                     const QLocale &locale)
    : m_meters(meters)
    , m_entities(entities)
{
    for (qsizetype row = 0; row < m_entities.size(); ++row)
        m_entityRows.insert(m_entities.at(row).id, int(row));
    addItems();
    sortItems(locale);
    makeKeys();
    foldPlaces();
}

QString JumpIndex::textsOf(const Item &item) const
{
    if (item.kind == Kind::Entity)
        return joined({m_entities.at(item.row).name});
    const Meter &meter = m_meters.at(item.row);
    return joined({meter.shownName(), meter.code, meter.serialNumber, meter.registrationCode,
                   meter.importId, meter.externalId, meter.id.value});
}

void JumpIndex::addItems()
{
    m_items.reserve(std::size_t(m_meters.size() + m_entities.size()));
    for (qsizetype row = 0; row < m_entities.size(); ++row)
        m_items.push_back({Kind::Entity, int(row), rowOf(m_entities.at(row).parent), false});
    for (qsizetype row = 0; row < m_meters.size(); ++row) {
        const Meter &meter = m_meters.at(row);
        m_items.push_back({Kind::Meter, int(row), rowOf(meter.entity), meter.isDeactivated});
    }
}

void JumpIndex::sortItems(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_items.size());
    for (const Item &item : m_items)
        keys.push_back(collator.sortKey(item.kind == Kind::Meter ? m_meters.at(item.row).shownName()
                                                                 : m_entities.at(item.row).name));
    std::vector<std::size_t> order(m_items.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    std::vector<Item> sorted;
    sorted.reserve(m_items.size());
    for (const std::size_t at : order)
        sorted.push_back(m_items[at]);
    m_items = std::move(sorted);
}

void JumpIndex::makeKeys()
{
    for (Item &item : m_items) {
        const std::u32string letters = folded(textsOf(item)).toStdU32String();
        std::size_t at = m_keys.size();
        item.begin = at;
        m_keys += QString::fromStdU32String(letters).toStdString();
        item.end = m_keys.size();
        m_isWordStart.resize(item.end);
        bool isInWord = false;
        for (const char32_t letter : letters) {
            m_isWordStart[at] = !isInWord;
            isInWord = QChar::isLetterOrNumber(letter);
            at += letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
        }
    }
}

void JumpIndex::foldPlaces()
{
    m_places.reserve(std::size_t(m_entities.size()));
    for (qsizetype row = 0; row < m_entities.size(); ++row) {
        QStringList names;
        for (const int above : rowsUpFrom(int(row)))
            names.append(m_entities.at(above).name);
        m_places.push_back(folded(joined(names)).toStdString());
    }
}

int JumpIndex::rowOf(const std::optional<EntityId> &entity) const
{
    return entity ? m_entityRows.value(*entity, -1) : -1;
}

std::vector<int> JumpIndex::rowsUpFrom(int entity) const
{
    std::vector<int> rows;
    // A server's tree may hold a ring.
    while (entity >= 0 && std::find(rows.cbegin(), rows.cend(), entity) == rows.cend()) {
        rows.push_back(entity);
        entity = rowOf(m_entities.at(entity).parent);
    }
    return rows;
}

QStringList JumpIndex::placeOf(const Hit &hit) const
{
    const int place = hit.kind == Kind::Meter ? rowOf(m_meters.at(hit.row).entity)
                                              : rowOf(m_entities.at(hit.row).parent);
    QStringList names;
    for (const int above : rowsUpFrom(place))
        names.prepend(m_entities.at(above).name);
    return names;
}

QStringList JumpIndex::wordsOf(const QString &text)
{
    return folded(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

//! Of the \a word in \a item, of which \a first is the first place where it stands.
JumpIndex::Match JumpIndex::match(const Item &item, std::string_view word, std::size_t first,
                                  bool isAlone) const
{
    const std::string_view keys(m_keys.data(), item.end);
    Match best = Match::Inside;
    for (std::size_t at = first; at != keys.npos; at = keys.find(word, at + 1)) {
        if (!m_isWordStart[at])
            continue;
        // A key begins and ends with an end.
        if (isAlone && keys[at - 1] == kEnd && keys[at + word.size()] == kEnd)
            return Match::Whole;
        best = std::max(best, at == item.begin + 1 ? Match::NamePrefix : Match::WordStart);
        if (!isAlone)
            break; // the name is the first text: nothing better comes
    }
    return best;
}

//! Of the \a word in each item: one walk over all of their texts. Only a word that is all of what
//! was typed can be a whole text.
std::vector<JumpIndex::Match> JumpIndex::matchesOf(std::string_view word, bool isAlone) const
{
    std::vector<Match> matches(m_items.size(), Match::None);
    const std::string_view keys(m_keys);
    std::size_t i = 0;
    for (std::size_t at = keys.find(word); at != keys.npos; at = keys.find(word, m_items[i].end)) {
        while (m_items[i].end <= at)
            ++i;
        matches[i] = match(m_items[i], word, at, isAlone);
    }
    return matches;
}

std::vector<bool> JumpIndex::placesWith(std::string_view word) const
{
    std::vector<bool> has;
    has.reserve(m_places.size());
    for (const std::string &place : m_places)
        has.push_back(place.find(word) != place.npos);
    return has;
}

std::vector<std::optional<JumpIndex::Rank>> JumpIndex::ranksOf(const QStringList &words) const
{
    std::vector<std::optional<Rank>> ranks(m_items.size(), Rank::WordStart);
    std::vector<Match> best(m_items.size(), Match::None); // of the words
    const bool isAlone = words.size() == 1;
    for (const QString &word : words) {
        const std::string key = word.toStdString();
        const std::vector<Match> own = matchesOf(key, isAlone);
        // One word alone has to be in the thing's own texts.
        const std::vector<bool> places =
            isAlone ? std::vector<bool>(m_places.size(), false) : placesWith(key);
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const int place = m_items[i].place;
            if (!ranks[i])
                continue;
            if (own[i] == Match::Inside)
                ranks[i] = std::max(*ranks[i], Rank::Inside);
            else if (own[i] == Match::None && place >= 0 && places[std::size_t(place)])
                ranks[i] = Rank::Place;
            else if (own[i] == Match::None)
                ranks[i] = std::nullopt;
            best[i] = std::max(best[i], own[i]);
        }
    }
    const std::string whole = kEnd + words.join(QLatin1Char(' ')).toStdString() + kEnd;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (best[i] == Match::None)
            ranks[i] = std::nullopt;
        if (ranks[i] != Rank::WordStart)
            continue;
        const std::string_view key(m_keys.data() + m_items[i].begin,
                                   m_items[i].end - m_items[i].begin);
        if (isAlone ? best[i] == Match::Whole : key.find(whole) != key.npos)
            ranks[i] = Rank::Exact;
        else if (best[i] >= Match::NamePrefix)
            ranks[i] = Rank::NamePrefix;
    }
    return ranks;
}

JumpIndex::Hits JumpIndex::find(const QStringList &words, qsizetype most,
                                std::optional<Kind> only) const
{
    if (words.isEmpty())
        return {};
    // Rank, out of service, place in the order of names: one number to sort by.
    constexpr int kRankShift = 33;
    constexpr quint64 kDeactivated = quint64(1) << 32;
    const std::vector<std::optional<Rank>> ranks = ranksOf(words);
    std::vector<quint64> found;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (ranks[i] && (!only || m_items[i].kind == *only))
            found.push_back(quint64(*ranks[i]) << kRankShift
                            | (m_items[i].isDeactivated ? kDeactivated : 0) | i);
    }

    Hits hits;
    hits.total = qsizetype(found.size());
    const auto end = found.begin() + std::min(hits.total, std::max(most, qsizetype(0)));
    std::partial_sort(found.begin(), end, found.end());
    for (auto at = found.cbegin(); at != end; ++at) {
        const Item &item = m_items[*at & (kDeactivated - 1)];
        hits.best.append({item.kind, item.row, Rank(*at >> kRankShift)});
    }
    return hits;
}

} // namespace meterdesk
