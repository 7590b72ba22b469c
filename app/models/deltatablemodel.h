// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monthlydelta.h"
#include "domain/timerange.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimeZone>

#include <array>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace meterdesk {

//! The monthly deltas of one energy as a table of months by years, with the difference of this year
//! from the last one. "This year" is that of the month that runs now in the zone of the meter.
//!
//! Below the months stand two sums. The first one compares the years up to the last month that is
//! over: it counts the same months in every year, those that both this year and the last one have.
//! The second one is of the whole year; nothing for the year that still runs.
//!
//! Cumulated, a month shows the sum from January on. Where a month is missing before, or the year
//! begins later, that sum is partial.
//!
//! Columns: the month, the years ascending, the difference, the difference in percent.
class DeltaTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! Milliseconds UTC; replaced in tests.
    using Clock = std::function<TimeMs()>;

    enum Row { MonthRows = 12, CumulatedRow = MonthRows, YearRow, RowCount };
    Q_ENUM(Row)
    enum Role {
        RawRole = Qt::UserRole + 1, //!< the figure as double, percent as such; the month as int;
                                    //!< nothing where there is none
        ItemRole, //!< YearMonth, of the cells of a month
        PartialRole, //!< bool: the month still runs, or the year lacks months
        TrendRole, //!< Trend of a difference as int
        AgeRole, //!< how many years before this one the figure is, as int; nothing for differences
        SumRole, //!< bool: the row is a sum
        EstimateRole, //!< bool: the figure, or a part of it, is an estimate
    };
    Q_ENUM(Role)
    enum class Trend { Same, More, Less };
    Q_ENUM(Trend)

    //! How deltas are shown.
    struct View
    {
        bool isCumulated = false; //!< each month with those of the year before it
        std::set<YearMonth> estimated; //!< months whose values are estimates
        std::optional<int> decimals; //!< else as many as tell the months apart
    };
    //! What a cell of a year shows.
    struct Figure
    {
        std::optional<double> value;
        bool isPartial = false;
        bool isEstimated = false;
    };

    explicit DeltaTableModel(Clock clock = {}, QObject *parent = nullptr);

    //! Shows \a deltas, which are of one energy; \a zone tells which month runs now. No rows where
    //! there are no deltas.
    void setDeltas(const QList<MonthlyDelta> &deltas, const QTimeZone &zone, const View &view);
    //! Month by month.
    void setDeltas(const QList<MonthlyDelta> &deltas, const QTimeZone &zone)
    {
        setDeltas(deltas, zone, View());
    }
    //! The texts are to be asked for again: the language is another.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int monthColumn() const { return 0; }
    int differenceColumn() const { return int(m_years.size()) + 1; }
    int percentColumn() const { return int(m_years.size()) + 2; }
    //! Nothing for the columns that are of no year.
    std::optional<int> yearOfColumn(int column) const;
    //! -1 for a year that is not shown.
    int columnOfYear(int year) const;
    //! 1 to 12; nothing for the sums.
    std::optional<int> monthOfRow(int row) const;
    int rowOfMonth(int month) const { return month - 1; }
    //! The month that a cell is of: of this year where its column is of none. Nothing for the sums.
    std::optional<YearMonth> monthAt(const QModelIndex &index) const;
    //! Invalid for a month whose year is not shown.
    QModelIndex indexOf(YearMonth month) const;

    //! The month that runs; what lies in it and behind it is partial.
    YearMonth runningMonth() const { return m_running; }
    //! Ascending.
    QList<int> years() const;
    //! Nothing where there is no figure.
    std::optional<double> value(YearMonth month) const;
    //! What the cell of \a month shows, cumulated where the table is.
    Figure shown(YearMonth month) const;
    bool isCumulated() const { return m_view.isCumulated; }
    bool isPartial(YearMonth month) const { return month >= m_running; }
    //! The last month that is over and has a figure, of this year where there is one.
    std::optional<YearMonth> lastCompleteMonth() const;
    //! The sum up to the last month that is over, of the months that count; as in CumulatedRow.
    std::optional<double> cumulated(int year) const;
    //! Places behind the decimal mark, the same for all figures.
    int decimals() const { return m_decimals; }

private:
    struct Year
    {
        int year = 0;
        std::array<std::optional<double>, MonthRows> values;
    };
    const Year *find(int year) const;
    std::vector<int> countedMonths() const;
    std::optional<double> sumOf(const Year &year, const std::vector<int> &months) const;
    bool hasEstimate(const Year &year, const std::vector<int> &months) const;
    Figure yearFigure(const Year &year) const;
    Figure runningFigure(const Year &year, int month) const;
    Figure figure(int row, const Year &year) const;
    std::optional<double> difference(int row) const;
    std::optional<double> percent(int row) const;
    std::optional<double> raw(const QModelIndex &index) const;
    Trend trend(const QModelIndex &index) const;
    QString rowTitle(int row) const;
    QString text(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QVariant cellData(const QModelIndex &index, int role) const;

    Clock m_clock;
    View m_view;
    YearMonth m_running;
    std::vector<Year> m_years; // ascending
    std::vector<int> m_counted; // the months in CumulatedRow, ascending
    int m_decimals = 0;
};

} // namespace meterdesk
