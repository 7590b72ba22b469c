// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltatablemodel.h"

#include "domain/deltas.h"
#include "models/formats.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace meterdesk {

namespace {

constexpr int kPercentDecimals = 1;

//! As many places as tell the months apart: interpolated figures have more than anyone reads.
int decimalsFor(const std::vector<double> &values)
{
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    const int most = largest >= 10'000 ? 0 : largest >= 100 ? 1 : largest >= 10 ? 2 : 3;
    return decimalsOf(values, most);
}

bool isZero(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals);
}

//! With its sign, also where it is a plus.
QString signedText(double value, int decimals)
{
    const QLocale locale;
    const QString text = figureText(value, decimals, locale);
    return value > 0 && !isZero(value, decimals) ? locale.positiveSign() + text : text;
}

} // namespace

DeltaTableModel::DeltaTableModel(Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
{ }

void DeltaTableModel::setDeltas(const QList<MonthlyDelta> &deltas, const QTimeZone &zone,
                                const View &view)
{
    beginResetModel();
    m_view = view;
    m_running = monthOf(m_clock(), zone);
    m_years.clear();
    std::map<int, Year> years;
    if (!deltas.isEmpty())
        years[m_running.year].year = m_running.year;
    std::vector<double> values;
    for (const MonthlyDelta &delta : deltas) {
        Year &year = years[delta.month.year];
        year.year = delta.month.year;
        year.values[std::size_t(delta.month.month - 1)] = delta.value;
        if (delta.value)
            values.push_back(*delta.value);
    }
    for (const auto &[number, year] : years)
        m_years.push_back(year);
    m_counted = countedMonths();
    m_decimals = view.decimals.value_or(decimalsFor(values));
    endResetModel();
}

void DeltaTableModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int DeltaTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_years.empty() ? 0 : int(RowCount);
}

int DeltaTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : percentColumn() + 1;
}

std::optional<int> DeltaTableModel::yearOfColumn(int column) const
{
    if (column < 1 || column >= differenceColumn())
        return std::nullopt;
    return m_years[std::size_t(column - 1)].year;
}

int DeltaTableModel::columnOfYear(int year) const
{
    const Year *found = find(year);
    return found ? int(found - m_years.data()) + 1 : -1;
}

std::optional<int> DeltaTableModel::monthOfRow(int row) const
{
    return row >= 0 && row < MonthRows ? std::optional(row + 1) : std::nullopt;
}

std::optional<YearMonth> DeltaTableModel::monthAt(const QModelIndex &index) const
{
    const std::optional<int> month = index.isValid() ? monthOfRow(index.row()) : std::nullopt;
    if (!month)
        return std::nullopt;
    return YearMonth{yearOfColumn(index.column()).value_or(m_running.year), *month};
}

QModelIndex DeltaTableModel::indexOf(YearMonth month) const
{
    const int column = columnOfYear(month.year);
    return column < 0 ? QModelIndex() : index(rowOfMonth(month.month), column);
}

QList<int> DeltaTableModel::years() const
{
    QList<int> numbers;
    for (const Year &year : m_years)
        numbers.append(year.year);
    return numbers;
}

std::optional<double> DeltaTableModel::value(YearMonth month) const
{
    const Year *year = find(month.year);
    return year ? year->values[std::size_t(month.month - 1)] : std::nullopt;
}

DeltaTableModel::Figure DeltaTableModel::shown(YearMonth month) const
{
    const Year *year = find(month.year);
    return year ? figure(rowOfMonth(month.month), *year) : Figure();
}

std::optional<YearMonth> DeltaTableModel::lastCompleteMonth() const
{
    for (auto year = m_years.rbegin(); year != m_years.rend(); ++year) {
        for (int month = MonthRows; month >= 1; --month) {
            const YearMonth at{year->year, month};
            if (!isPartial(at) && year->values[std::size_t(month - 1)])
                return at;
        }
    }
    return std::nullopt;
}

std::optional<double> DeltaTableModel::cumulated(int year) const
{
    const Year *found = find(year);
    return found ? sumOf(*found, m_counted) : std::nullopt;
}

const DeltaTableModel::Year *DeltaTableModel::find(int year) const
{
    const auto found = std::find_if(m_years.begin(), m_years.end(),
                                    [year](const Year &one) { return one.year == year; });
    return found == m_years.end() ? nullptr : &*found;
}

std::vector<int> DeltaTableModel::countedMonths() const
{
    const Year *current = find(m_running.year);
    const Year *last = find(m_running.year - 1);
    std::vector<int> months;
    std::vector<int> common;
    for (int month = 1; current && month < m_running.month; ++month) {
        if (!current->values[std::size_t(month - 1)])
            continue;
        months.push_back(month);
        if (last && last->values[std::size_t(month - 1)])
            common.push_back(month);
    }
    return common.empty() ? months : common;
}

//! Nothing where one of \a months is missing: such a sum compares with no other.
std::optional<double> DeltaTableModel::sumOf(const Year &year, const std::vector<int> &months) const
{
    double sum = 0;
    for (const int month : months) {
        const std::optional<double> value = year.values[std::size_t(month - 1)];
        if (!value)
            return std::nullopt;
        sum += *value;
    }
    return months.empty() ? std::nullopt : std::optional(sum);
}

bool DeltaTableModel::hasEstimate(const Year &year, const std::vector<int> &months) const
{
    return std::any_of(months.begin(), months.end(), [&](int month) {
        return m_view.estimated.contains(YearMonth{year.year, month});
    });
}

//! From January up to \a month.
DeltaTableModel::Figure DeltaTableModel::runningFigure(const Year &year, int month) const
{
    if (!year.values[std::size_t(month - 1)])
        return {};
    std::vector<int> months;
    for (int past = 1; past <= month; ++past) {
        if (year.values[std::size_t(past - 1)])
            months.push_back(past);
    }
    const bool isPartialSum = int(months.size()) < month || isPartial({year.year, month});
    return {sumOf(year, months), isPartialSum, hasEstimate(year, months)};
}

DeltaTableModel::Figure DeltaTableModel::yearFigure(const Year &year) const
{
    if (year.year >= m_running.year)
        return {};
    std::vector<int> months;
    for (int month = 1; month <= MonthRows; ++month) {
        if (year.values[std::size_t(month - 1)])
            months.push_back(month);
    }
    return {sumOf(year, months), months.size() < MonthRows, hasEstimate(year, months)};
}

DeltaTableModel::Figure DeltaTableModel::figure(int row, const Year &year) const
{
    if (row == CumulatedRow)
        return {sumOf(year, m_counted), false, hasEstimate(year, m_counted)};
    if (row == YearRow)
        return yearFigure(year);
    if (m_view.isCumulated)
        return runningFigure(year, row + 1);
    const std::optional<double> value = year.values[std::size_t(row)];
    return {value, value && isPartial({year.year, row + 1}), value && hasEstimate(year, {row + 1})};
}

std::optional<double> DeltaTableModel::difference(int row) const
{
    const Year *current = find(m_running.year);
    const Year *last = find(m_running.year - 1);
    if (!current || !last)
        return std::nullopt;
    const Figure now = figure(row, *current);
    const Figure before = figure(row, *last);
    if (!now.value || !before.value || now.isPartial || before.isPartial)
        return std::nullopt;
    return *now.value - *before.value;
}

std::optional<double> DeltaTableModel::percent(int row) const
{
    const std::optional<double> change = difference(row);
    if (!change)
        return std::nullopt;
    const double before = *figure(row, *find(m_running.year - 1)).value;
    if (isZero(before, m_decimals))
        return std::nullopt;
    // Of the size, so that the sign is that of the difference.
    return *change / std::abs(before) * 100;
}

std::optional<double> DeltaTableModel::raw(const QModelIndex &index) const
{
    if (index.column() == differenceColumn())
        return difference(index.row());
    if (index.column() == percentColumn())
        return percent(index.row());
    if (index.column() == monthColumn())
        return std::nullopt;
    return figure(index.row(), m_years[std::size_t(index.column() - 1)]).value;
}

DeltaTableModel::Trend DeltaTableModel::trend(const QModelIndex &index) const
{
    if (index.column() < differenceColumn())
        return Trend::Same;
    const std::optional<double> change = difference(index.row());
    if (!change || isZero(*change, m_decimals))
        return Trend::Same;
    return *change > 0 ? Trend::More : Trend::Less;
}

QString DeltaTableModel::rowTitle(int row) const
{
    const QLocale locale;
    if (row == YearRow)
        //: Row of a table: the sum of all months
        return tr("Year");
    if (row != CumulatedRow)
        return locale.standaloneMonthName(row + 1, QLocale::ShortFormat);
    if (m_counted.empty())
        //: Row of a table: the sum of this year's months so far
        return tr("Year to date");
    const QString month = locale.monthName(m_counted.back());
    if (int(m_counted.size()) == m_counted.back())
        //: Row of a table, a sum from January on; %1 is a month in the genitive
        return tr("To end of %1").arg(month);
    //: The same where some months from January on are missing
    return tr("To end of %1 (%n month(s))", nullptr, int(m_counted.size())).arg(month);
}

QString DeltaTableModel::text(const QModelIndex &index) const
{
    if (index.column() == monthColumn())
        return rowTitle(index.row());
    const std::optional<double> value = raw(index);
    if (!value)
        return {};
    if (index.column() == differenceColumn())
        return signedText(*value, m_decimals);
    if (index.column() == percentColumn())
        return QStringLiteral("%1\u00a0%").arg(signedText(*value, kPercentDecimals));
    QString digits = figureText(*value, m_decimals, QLocale());
    if (cellData(index, EstimateRole).toBool())
        digits.prepend(QStringLiteral("≈\u00a0"));
    if (!cellData(index, PartialRole).toBool())
        return digits;
    //: %1 is the consumption of a month that still runs, or of some months of a year
    return tr("partial %1").arg(digits);
}

QString DeltaTableModel::accessibleText(const QModelIndex &index) const
{
    if (index.column() == monthColumn() && index.row() < MonthRows)
        return QLocale().standaloneMonthName(index.row() + 1, QLocale::LongFormat);
    const QString shown = text(index);
    if (!shown.isEmpty())
        return shown;
    if (index.column() >= differenceColumn())
        return tr("no comparison");
    if (index.row() == YearRow && yearOfColumn(index.column()).value_or(0) >= m_running.year)
        return tr("the year is not over");
    return tr("no data");
}

QString DeltaTableModel::toolTip(const QModelIndex &index) const
{
    if (index.column() == monthColumn() && index.row() == CumulatedRow) {
        QStringList missing;
        for (int month = 1; !m_counted.empty() && month < m_counted.back(); ++month) {
            if (std::find(m_counted.begin(), m_counted.end(), month) == m_counted.end())
                missing << QLocale().standaloneMonthName(month, QLocale::LongFormat);
        }
        if (!missing.isEmpty())
            //: Of a sum from January on; %1 are the names of months
            return tr("Left out in every year, as data is missing: %1")
                .arg(missing.join(QStringLiteral(", ")));
    }
    QStringList tips;
    if (cellData(index, EstimateRole).toBool())
        tips << tr("Estimated where there is no invoice: consumption times the last unit price");
    if (cellData(index, PartialRole).toBool()) {
        const std::optional<YearMonth> month = monthAt(index);
        tips << (month && isPartial(*month)
                     ? tr("The month still runs: up to the last valid reading")
                     : tr("Some months of this year have no data"));
    }
    return tips.join(QLatin1Char('\n'));
}

QVariant DeltaTableModel::cellData(const QModelIndex &index, int role) const
{
    const std::optional<int> year = yearOfColumn(index.column());
    switch (role) {
    case RawRole: {
        if (index.column() == monthColumn())
            return monthOfRow(index.row()) ? QVariant(index.row() + 1) : QVariant();
        const std::optional<double> value = raw(index);
        return value ? QVariant(*value) : QVariant();
    }
    case ItemRole: {
        const std::optional<YearMonth> month = monthAt(index);
        return year && month ? QVariant::fromValue(*month) : QVariant();
    }
    case PartialRole:
        return year && figure(index.row(), m_years[std::size_t(index.column() - 1)]).isPartial;
    case EstimateRole:
        return year && figure(index.row(), m_years[std::size_t(index.column() - 1)]).isEstimated;
    case TrendRole:
        return int(trend(index));
    case AgeRole:
        return year ? QVariant(m_running.year - *year) : QVariant();
    case SumRole:
        return index.row() >= CumulatedRow;
    default:
        return {};
    }
}

QVariant DeltaTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::ToolTipRole: {
        const QString tip = toolTip(index);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == monthColumn() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return cellData(index, role);
    }
}

QVariant DeltaTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == monthColumn() ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    const bool isChange = section == differenceColumn() || section == percentColumn();
    if (role == Qt::ToolTipRole && isChange)
        //: %1 and %2 are years
        return tr("%1 against %2").arg(m_running.year).arg(m_running.year - 1);
    if (role != Qt::DisplayRole)
        return {};
    if (section == monthColumn())
        return tr("Month");
    if (section == differenceColumn())
        //: Column title: difference from last year
        return tr("Diff.");
    if (section == percentColumn())
        return tr("Diff. %");
    const std::optional<int> year = yearOfColumn(section);
    return year ? QVariant(QString::number(*year)) : QVariant();
}

} // namespace meterdesk
