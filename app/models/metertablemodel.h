// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QAbstractTableModel>

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace meterdesk {

class MeterFilter;
class MeterIndex;
class MeterStore;

//! The meters that pass the filter and lie in the chosen entity or below it, sorted as people
//! expect (by the locale's collation, numbers by their value). An index vector over the list of
//! the filter; filtering and sorting reset the model, so a view keeps the selected id, not the
//! row.
//! Where a list is shown, its meters take the place of the entity's, in the list's own order.
class MeterTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SerialColumn, CodeColumn, EntityColumn, UnitColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        RawRole = Qt::UserRole + 1, //!< the text to sort by
        IdRole, //!< MeterId
        ItemRole, //!< Meter
        EnergyCodeRole, //!< two letters for the badge
        FavouriteRole, //!< bool
    };
    Q_ENUM(Role)

    //! Both must outlive the model; the order of \a filter is that of the model.
    MeterTableModel(const MeterStore &store, MeterFilter &filter, QObject *parent = nullptr);

    //! Only meters of this entity and of those below it; an empty id means all.
    void setEntity(const EntityId &entity);
    EntityId entity() const { return m_entity; }

    //! Shows \a meters in their order instead of those of the entity; nothing: the entity's again.
    //! What the filter leaves out and what the store does not list is not shown. \a canChange:
    //! meters may be dropped into it, see metersDropped().
    void setList(const std::optional<QList<MeterId>> &meters, bool canChange = false);
    bool showsList() const { return m_list.has_value(); }
    //! These have a star before their name.
    void setFavourites(const QSet<MeterId> &meters);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! Does not touch the order of a list that is shown. Of many meters the order comes later.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    //! -1 where the meter is not shown.
    int rowOf(const MeterId &id) const;
    MeterId idAt(int row) const;

Q_SIGNALS:
    //! \a meters are to be put before \a before, an empty one: at the end. Nothing changed yet.
    void metersDropped(const QList<meterdesk::MeterId> &meters, const meterdesk::MeterId &before);

private:
    void refilter();
    std::vector<int> passing() const;
    std::vector<int> passingOfList() const;

    const MeterStore &m_store;
    MeterFilter &m_filter;
    std::shared_ptr<const MeterIndex> m_index; // of the filter as this model last took it
    EntityId m_entity;
    std::optional<QList<MeterId>> m_list;
    bool m_canChange = false;
    QSet<MeterId> m_favourites;
    std::vector<int> m_shown; // rows of the index, in order
};

} // namespace meterdesk
