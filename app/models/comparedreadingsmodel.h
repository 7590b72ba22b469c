// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/readingtablemodel.h"

#include <functional>

namespace meterdesk {

//! Readings as ReadingTableModel has them, with three columns more while something is compared:
//! the use of the same time of another year, and the difference. Use, mean and those are told in
//! the unit that is looked at; the state stays in the register's.
class ComparedReadingsModel : public ReadingTableModel
{
    Q_OBJECT

public:
    static constexpr int kOtherColumn = ReadingTableModel::ColumnCount;
    static constexpr int kDifferenceColumn = kOtherColumn + 1;
    static constexpr int kPercentColumn = kOtherColumn + 2;
    static constexpr int kColumns = kOtherColumn + 3;
    enum Role {
        //! int: 1 where a difference is above zero, -1 where it is below, else 0.
        SignRole = Qt::UserRole + 100
    };

    //! The time whose use is put beside that of a range; an empty one for none.
    using OtherTime = std::function<TimeRange(const TimeRange &range)>;

    using ReadingTableModel::ReadingTableModel;

    //! As setReadings(), and keeps the readings for the comparison.
    void show(const std::shared_ptr<const ReadingSeries> &readings, const TimeRange &window,
              const TimeRanges &arrived);
    //! \a other: null for no comparison. \a name: the head of its column.
    void compareWith(const OtherTime &other, const QString &name);
    bool isCompared() const { return bool(m_other); }
    //! Tells uses in \a unit, which is \a factor times the register's.
    void setShownUnit(const QString &unit, double factor);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<double> useAt(int row) const;
    std::optional<double> otherAt(int row) const;
    std::optional<double> figureAt(int row, int column) const;
    bool isConverted(int column) const;
    int decimals() const;

    std::shared_ptr<const ReadingSeries> m_kept;
    OtherTime m_other;
    QString m_otherName;
    QString m_shownUnit;
    double m_factor = 1;
    int m_decimals = 0; // of the register
};

} // namespace meterdesk
