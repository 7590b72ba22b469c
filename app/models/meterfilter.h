// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energy.h"
#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/meter.h"
#include "models/textindex.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <vector>

namespace meterdesk {

class MeterStore;

//! What the person narrowed entities and meters down to, and the index that answers it: one for
//! the tree and the list beside each other, so that both always show the same.
//!
//! The texts are folded once when the lists arrive (case and diacritics do not count), and a change
//! is searched for once, among what passed before where it only narrows that. Lives in the GUI
//! thread.
class MeterFilter : public QObject
{
    Q_OBJECT

public:
    explicit MeterFilter(const MeterStore &store, QObject *parent = nullptr);

    //! Words that must all occur in the meter's name, code, numbers or in a name of its entities.
    void setText(const QString &text);
    QString text() const { return m_text; }
    //! Meters of these energies only; none means all.
    void setEnergies(const QSet<Energy> &energies);
    QSet<Energy> energies() const { return m_energies; }
    bool isActive() const { return !m_words.isEmpty() || !m_energies.isEmpty(); }

    //! Whether the meter in this row of MeterStore::meters() passes.
    bool passesMeter(qsizetype row) const { return m_passes[std::size_t(row)]; }
    //! Row of the meter's entity in MeterStore::entities(); -1 where there is none.
    int entityOf(qsizetype row) const { return m_meterEntities[std::size_t(row)]; }
    //! Whether an entity's own name has all the words, and no energy narrows further.
    bool passesEntity(qsizetype row) const;

Q_SIGNALS:
    void changed();

private:
    void takeLists();
    void rebuild();
    void test(const QStringList &words, bool narrows);
    bool hasEnergy(std::size_t row) const;

    const MeterStore &m_store;
    QList<Entity> m_entities; // of which the texts are
    QList<Meter> m_meters;
    QString m_text;
    QStringList m_words; // folded
    QSet<Energy> m_energies;
    TextIndex m_entityTexts;
    TextIndex m_pathTexts; // of each entity: its name and those above it
    TextIndex m_meterTexts; // without the path, which many share
    std::vector<int> m_meterEntities;
    std::vector<bool> m_passes; // of each meter
};

} // namespace meterdesk
