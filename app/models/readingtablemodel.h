// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"
#include "domain/timerange.h"
#include "domain/timeranges.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace meterdesk {

//! The readings of one meter within a window of time, ascending: when, the state of the register,
//! and the use since the reading before. Texts are made only for the rows that are looked at.
class ReadingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, StateColumn, UseColumn, RateColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        RawRole = Qt::UserRole + 1, //!< TimeMs as qlonglong, or the figure as double
        ItemRole, //!< Reading
    };
    Q_ENUM(Role)

    explicit ReadingTableModel(QObject *parent = nullptr);

    //! How a meter's readings are written: \a unit of the register, \a zone of the meter.
    void setMeter(const QString &unit, const QTimeZone &zone);
    //! Shows those of \a readings, never null, that lie in \a window. Where \a arrived has a hole
    //! between two of them, the use is not told: readings in between may still be missing.
    void setReadings(std::shared_ptr<const ReadingSeries> readings, const TimeRange &window,
                     const TimeRanges &arrived);
    //! The same where all readings are there.
    void setReadings(std::shared_ptr<const ReadingSeries> readings, const TimeRange &window);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! The row of the reading at \a time, or of the last one before it; -1 before the first.
    int rowAt(TimeMs time) const;
    TimeMs timeAt(int row) const;

private:
    std::optional<double> figure(std::size_t at, int column) const;
    QString text(std::size_t at, int column) const;

    std::shared_ptr<const ReadingSeries> m_readings;
    TimeRanges m_arrived;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    QString m_unit;
    QTimeZone m_zone;
    QLocale m_locale;
    int m_decimals = 0;
};

} // namespace meterdesk
