// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparedreadingsmodel.h"

#include "domain/analysis/comparison.h"
#include "domain/analysis/units.h"
#include "models/formats.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kMostDecimals = 6;

QString signedFigure(double value, int decimals)
{
    const QString text = figureText(value, decimals, QLocale());
    return value >= 0.5 * std::pow(10.0, -decimals) ? QLatin1Char('+') + text : text;
}

} // namespace

void ComparedReadingsModel::show(const std::shared_ptr<const ReadingSeries> &readings,
                                 const TimeRange &window, const TimeRanges &arrived)
{
    m_kept = readings;
    m_decimals = decimalsOf(readings->states());
    setReadings(readings, window, arrived);
}

void ComparedReadingsModel::compareWith(const OtherTime &other, const QString &name)
{
    m_otherName = name;
    if (bool(other) == isCompared()) {
        m_other = other;
    } else if (other) {
        beginInsertColumns({}, kOtherColumn, kPercentColumn);
        m_other = other;
        endInsertColumns();
    } else {
        beginRemoveColumns({}, kOtherColumn, kPercentColumn);
        m_other = nullptr;
        endRemoveColumns();
    }
    if (!isCompared())
        return;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, kOtherColumn), index(rowCount() - 1, kPercentColumn));
    Q_EMIT headerDataChanged(Qt::Horizontal, kOtherColumn, kPercentColumn);
}

void ComparedReadingsModel::setShownUnit(const QString &unit, double factor)
{
    if (unit == m_shownUnit && factor == m_factor)
        return;
    m_shownUnit = unit;
    m_factor = factor;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ComparedReadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : isCompared() ? kColumns : int(ReadingTableModel::ColumnCount);
}

bool ComparedReadingsModel::isConverted(int column) const
{
    return m_factor != 1 && (column == UseColumn || column == RateColumn);
}

int ComparedReadingsModel::decimals() const
{
    const int shift = m_factor == 1 ? 0 : int(std::ceil(-std::log10(m_factor)));
    return std::clamp(m_decimals + shift, 0, kMostDecimals);
}

//! Of the interval that ends with the row's reading, in the unit shown.
std::optional<double> ComparedReadingsModel::useAt(int row) const
{
    const QVariant use = ReadingTableModel::data(index(row, UseColumn), RawRole);
    return use.isValid() ? std::optional(use.toDouble() * m_factor) : std::nullopt;
}

std::optional<double> ComparedReadingsModel::otherAt(int row) const
{
    if (!m_other || !m_kept)
        return std::nullopt;
    const TimeMs end = timeAt(row);
    const std::size_t at = m_kept->lowerBound(end);
    if (at == 0 || at >= m_kept->size())
        return std::nullopt;
    const TimeRange other = m_other({m_kept->times()[at - 1], end});
    if (other.isEmpty())
        return std::nullopt;
    const Use use = useBetween(*m_kept, other);
    // What is only half known is not put beside what is known.
    if (use.flaws != Consumption::NoFlaw || std::isnan(use.value))
        return std::nullopt;
    return use.value * m_factor;
}

std::optional<double> ComparedReadingsModel::figureAt(int row, int column) const
{
    const std::optional<double> other = otherAt(row);
    if (!other || column == kOtherColumn)
        return other;
    const std::optional<double> now = useAt(row);
    if (!now)
        return std::nullopt;
    const Change difference = change(*other, *now);
    const double figure = column == kPercentColumn ? difference.percent : difference.difference;
    return std::isnan(figure) ? std::nullopt : std::optional(figure);
}

QVariant ComparedReadingsModel::data(const QModelIndex &index, int role) const
{
    if (index.column() < kOtherColumn) {
        if (!isConverted(index.column()) || (role != Qt::DisplayRole && role != RawRole))
            return ReadingTableModel::data(index, role);
        const QVariant raw = ReadingTableModel::data(index, RawRole);
        if (!raw.isValid())
            return ReadingTableModel::data(index, role);
        const double value = raw.toDouble() * m_factor;
        if (role == RawRole)
            return value;
        return figureText(value, decimals() + (index.column() == RateColumn ? 1 : 0), QLocale());
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != RawRole && role != SignRole)
        return {};
    const std::optional<double> figure = figureAt(index.row(), index.column());
    if (role == RawRole)
        return figure ? QVariant(*figure) : QVariant();
    if (role == SignRole) {
        // What is written as zero is none.
        const int places = index.column() == kPercentColumn ? 1 : decimals();
        const bool isZero = !figure || std::abs(*figure) < 0.5 * std::pow(10.0, -places);
        return isZero || index.column() == kOtherColumn ? 0 : *figure > 0 ? 1 : -1;
    }
    if (!figure)
        return QStringLiteral("–");
    switch (index.column()) {
    case kPercentColumn:
        return QStringLiteral("%1\u00a0%")
            .arg(signedFigure(*figure, std::abs(*figure) < 1000 ? 1 : 0));
    case kDifferenceColumn:
        return signedFigure(*figure, decimals());
    default:
        return figureText(*figure, decimals(), QLocale());
    }
}

QVariant ComparedReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    if (section < kOtherColumn) {
        if (!isText || !isConverted(section))
            return ReadingTableModel::headerData(section, orientation, role);
        return section == UseColumn
            ? QStringLiteral("%1, %2").arg(tr("Use"), m_shownUnit)
            : QStringLiteral("%1, %2").arg(tr("Mean"), powerUnit(m_shownUnit));
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (!isText)
        return {};
    switch (section) {
    case kOtherColumn:
        return m_otherName.isEmpty() ? tr("Last year") : m_otherName;
    case kDifferenceColumn:
        //: Column title: difference, short
        return tr("Diff.");
    default:
        //: Column title: difference in percent, short
        return tr("Diff. %");
    }
}

} // namespace meterdesk
