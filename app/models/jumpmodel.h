// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "models/jumpindex.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>

namespace meterdesk {

class MeterStore;

//! The meters and entities that match what is typed into the jump box, the best ones first.
//!
//! The index behind it is made in a worker when other lists arrive, and taken apart in one; until
//! the new one is there the old one answers. Lives in the GUI thread.
class JumpModel : public QAbstractListModel
{
    Q_OBJECT

public:
    //! How many rows there are at most.
    static constexpr qsizetype kMost = 50;

    enum class State {
        Closed, //!< no connection is open
        Loading, //!< no lists are there yet
        Failed, //!< nor will they be, see error()
        Ready,
    };
    Q_ENUM(State)
    enum Role {
        KindRole = Qt::UserRole + 1, //!< JumpIndex::Kind as int
        MeterIdRole, //!< MeterId; empty for an entity
        EntityIdRole, //!< EntityId; empty for a meter
        EnergyCodeRole, //!< two letters for the badge; empty for an entity
        NumberRole, //!< serial or code; where something else was found, that, and what it is
        PlaceRole, //!< the names above, from the root down
        IsDeactivatedRole,
    };
    Q_ENUM(Role)

    explicit JumpModel(QObject *parent = nullptr);

    //! Finds in the lists of \a store, nullptr for none; it must outlive its being used.
    void setStore(MeterStore *store);
    //! Finds meters and no entities.
    void setMetersOnly(bool metersOnly);
    void setText(const QString &text);
    QString text() const { return m_text; }
    //! The folded words that are looked for; none finds nothing.
    QStringList words() const { return m_words; }
    State state() const;
    //! Why there are no lists; nothing in another state than Failed.
    std::optional<ApiError> error() const;
    //! How many match, those included that are not among the rows.
    qsizetype total() const { return m_hits.total; }
    //! Makes the index anew: names are ordered as the default locale does.
    void reorder() { makeIndex(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    //! What is found, or state(), is another now.
    void changed();

private:
    void takeLists();
    void makeIndex();
    void takeIndex(const std::shared_ptr<const JumpIndex> &index);
    void find();
    QString name(const JumpIndex::Hit &hit) const;
    QString number(const JumpIndex::Hit &hit) const;
    QString place(const JumpIndex::Hit &hit) const;
    QString accessibleText(const JumpIndex::Hit &hit) const;
    QString energyCodeOf(const JumpIndex::Hit &hit) const;

    MeterStore *m_store = nullptr;
    std::shared_ptr<const JumpIndex> m_index; // null before the first lists
    std::optional<JumpIndex::Kind> m_only;
    int m_newest = 0; // the index that was asked for last
    QString m_text;
    QStringList m_words;
    JumpIndex::Hits m_hits;
};

} // namespace meterdesk
