// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importlink.h"
#include "domain/meter.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace meterdesk {

class ImportMapping;
class MeterLists;
class MeterStore;

//! All meters with the stream, import id and suit, that feeds each: what Enectiva tells, outweighed
//! by what was typed. Import id and suit can be typed; what is unfit (longer than 255 characters,
//! or with a space) is not taken, and told by refused(). Sorted and filtered by the view's proxy.
//! GUI thread.
class MappingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MeterColumn,
        CodeColumn,
        SerialColumn,
        PlaceColumn,
        ImportIdColumn,
        SuitColumn,
        SourceColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole + 1, //!< what is sorted by
        SearchRole, //!< all that a person may look for, folded
        HasStreamRole, //!< bool
    };

    //! Both must outlive the model.
    MappingTableModel(const MeterStore &meters, ImportMapping &mapping, QObject *parent = nullptr);

    //! Whether the meters of the store are followed; at first they are not, and there are no rows.
    //! Where other meters arrive while they are not followed, the rows go: whoever sorts them takes
    //! long where they are many.
    void setFollowing(bool isFollowing);
    //! Null where there is no such row. Valid until the store loads.
    const Meter *meterAt(int row) const;
    int rowOf(const MeterId &meter) const;
    //! Whether a person typed the stream of that meter, or that it has none.
    bool isTyped(int row) const;
    int missingCount() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! Why \a text cannot be an import id or a suit, in a sentence; empty where it can.
    static QString flawOf(const QString &text);

Q_SIGNALS:
    //! What was typed was not taken, and why.
    void refused(const QString &why);

private:
    void takeLists();
    void take(const QList<MeterId> &meters);
    QString text(const Meter &meter, int column) const;
    QString sourceText(const Meter &meter) const;

    const MeterStore &m_meters;
    ImportMapping &m_mapping;
    std::shared_ptr<const MeterLists> m_lists; // of the store as this model last took it; not null
    bool m_isFollowing = false;
    mutable std::optional<int> m_missing; // counted when it is asked for
};

} // namespace meterdesk
