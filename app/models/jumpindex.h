// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/meter.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meterdesk {

//! The meters and entities of a connection, made ready for being found by what a person types:
//! texts folded, in the order in which people expect names. Making it sorts, so it is made in a
//! worker where lists are long; afterwards it never changes, and any thread may read it.
//!
//! A meter is found by its name, code, serial, registration code, import id, external id and id; an
//! entity by its name. All words must be there; some of them may be those of the place above.
class JumpIndex
{
public:
    enum class Kind { Meter, Entity };
    //! How well something matches, the best first.
    enum class Rank {
        Exact, //!< the whole name or number
        NamePrefix, //!< the name begins with it
        WordStart, //!< each word begins a word
        Inside, //!< some word is in the middle of another
        Place, //!< some word is only in the names above
    };
    struct Hit
    {
        Kind kind;
        qsizetype row; //!< in meters() or entities()
        Rank rank;

        friend bool operator==(const Hit &, const Hit &) = default;
    };
    struct Hits
    {
        QList<Hit> best; //!< the best ones, in order
        qsizetype total = 0; //!< how many there are
    };

    //! Names are ordered as \a locale orders them.
    JumpIndex(const QList<Meter> &meters, const QList<Entity> &entities, const QLocale &locale);

    const QList<Meter> &meters() const { return m_meters; }
    const QList<Entity> &entities() const { return m_entities; }

    //! The words of what was typed, as find() takes them.
    static QStringList wordsOf(const QString &text);
    //! By rank, then meters in service, then by name; at most \a most. Nothing for no words. Of one
    //! kind alone where \a only is given.
    Hits find(const QStringList &words, qsizetype most, std::optional<Kind> only = {}) const;

    //! The names above the meter or entity, from the root down.
    QStringList placeOf(const Hit &hit) const;

private:
    //! How well one word matches one item, the best last.
    enum class Match : quint8 { None, Inside, WordStart, NamePrefix, Whole };
    struct Item
    {
        Kind kind;
        int row; // in its list
        int place; // row of the entity above; -1 for none
        bool isDeactivated;
        std::size_t begin = 0; // in m_keys
        std::size_t end = 0;
    };

    QString textsOf(const Item &item) const;
    void addItems();
    void sortItems(const QLocale &locale);
    void makeKeys();
    void foldPlaces();
    int rowOf(const std::optional<EntityId> &entity) const;
    std::vector<int> rowsUpFrom(int entity) const;
    Match match(const Item &item, std::string_view word, std::size_t first, bool isAlone) const;
    std::vector<Match> matchesOf(std::string_view word, bool isAlone) const;
    std::vector<bool> placesWith(std::string_view word) const;
    std::vector<std::optional<Rank>> ranksOf(const QStringList &words) const;

    QList<Meter> m_meters;
    QList<Entity> m_entities;
    QHash<EntityId, int> m_entityRows;
    std::vector<Item> m_items; // in the order of their names
    std::string m_keys; // the folded texts of all items, one behind the other, UTF-8
    std::vector<bool> m_isWordStart; // of each byte of m_keys
    std::vector<std::string> m_places; // folded names of each entity and those above it
};

} // namespace meterdesk
