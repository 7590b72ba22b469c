// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energy.h"
#include "models/meterindex.h"

#include <QLocale>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace meterdesk {

class MeterStore;

//! What the person narrowed entities and meters down to, and the lists that this is asked of: one
//! for the tree and the list beside each other, so that both always show the same.
//!
//! Of lists that arrive the texts are folded (case and diacritics do not count) and the order is
//! made once: of long ones in a worker, and until that is done everything here is that of the
//! lists before. A change is searched for once, among what passed before where it only narrows
//! that. Lives in the GUI thread.
class MeterFilter : public QObject
{
    Q_OBJECT

public:
    //! The rows of an index in the order in which they are shown, by the collation of a locale: of
    //! the default one. Called in any thread.
    using Order = std::function<std::vector<int>(const MeterIndex &, const QLocale &)>;

    //! Entities and meters of longer lists are made ready in a worker.
    static constexpr qsizetype kMostAtOnce = 2000;

    //! \a store must outlive the filter.
    explicit MeterFilter(const MeterStore &store, QObject *parent = nullptr);

    //! The order of the meters; changed() and sorted() follow, later where there are many. Without
    //! one it is that of the store.
    void setOrder(const Order &order);
    //! Words that must all occur in the meter's name, code, numbers or in a name of its entities.
    void setText(const QString &text);
    QString text() const { return m_text; }
    //! Meters of these energies only; none means all.
    void setEnergies(const QSet<Energy> &energies);
    QSet<Energy> energies() const { return m_energies; }
    bool isActive() const { return !m_words.isEmpty() || !m_energies.isEmpty(); }

    //! Whether any lists of the store are made ready; before, the index is empty.
    bool isReady() const { return m_isReady; }
    //! The lists that all rows are of; never null. Those of the store may be newer.
    std::shared_ptr<const MeterIndex> index() const { return m_index; }
    //! All rows of the meters in order.
    const std::vector<int> &order() const { return m_sorted; }
    //! Whether the meter in this row passes.
    bool passesMeter(qsizetype row) const { return m_passes[std::size_t(row)]; }
    //! Whether an entity's own name has all the words, and no energy narrows further.
    bool passesEntity(qsizetype row) const;

Q_SIGNALS:
    //! index(), order() or what passes.
    void changed();
    //! What MeterStore::loaded() told of is what is shown now; after changed(), if that was told.
    void listsTaken();
    //! The order alone is another; after changed().
    void sorted();

private:
    struct Made;
    void takeLists();
    void make(const std::shared_ptr<const MeterIndex> &base);
    void takeMade(const Made &made);
    void show(const Made &made);
    void test(const QStringList &words, bool narrows);
    bool hasEnergy(std::size_t row) const;

    const MeterStore &m_store;
    std::shared_ptr<const MeterIndex> m_index = std::make_shared<const MeterIndex>();
    Order m_order;
    int m_orderNumber = 0;
    int m_sortedNumber = 0; // of the order of m_sorted
    std::vector<int> m_sorted;
    bool m_isReady = false;
    bool m_isMaking = false; // a worker is
    QString m_text;
    QStringList m_words; // folded
    QSet<Energy> m_energies;
    std::vector<bool> m_passes; // of each meter
};

} // namespace meterdesk
