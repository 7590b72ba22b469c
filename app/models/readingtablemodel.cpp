// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readingtablemodel.h"

#include "models/formats.h"

#include <algorithm>

namespace meterdesk {

namespace {

constexpr double kMsPerHour = 3600.0 * 1000.0;

} // namespace

ReadingTableModel::ReadingTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_readings(std::make_shared<const ReadingSeries>())
    , m_zone(QTimeZone::utc())
{ }

void ReadingTableModel::setMeter(const QString &unit, const QTimeZone &zone)
{
    beginResetModel();
    m_unit = unit;
    m_zone = zone;
    m_readings = std::make_shared<const ReadingSeries>();
    m_begin = m_end = 0;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ReadingTableModel::setReadings(std::shared_ptr<const ReadingSeries> readings,
                                    const TimeRange &window)
{
    TimeRanges everything;
    everything.add({});
    setReadings(std::move(readings), window, everything);
}

void ReadingTableModel::setReadings(std::shared_ptr<const ReadingSeries> readings,
                                    const TimeRange &window, const TimeRanges &arrived)
{
    const std::size_t begin = readings->lowerBound(window.from);
    const std::size_t end = window.hasEnd() ? readings->lowerBound(window.to) : readings->size();
    if (readings == m_readings && begin == m_begin && end == m_end && arrived == m_arrived)
        return;
    beginResetModel();
    m_readings = std::move(readings);
    m_arrived = arrived;
    m_begin = begin;
    m_end = std::max(begin, end);
    // The state before the window counts: the first row's use is from there.
    const std::size_t first = m_begin > 0 ? m_begin - 1 : 0;
    m_decimals = decimalsOf(m_readings->states().subspan(first, m_end - first));
    endResetModel();
}

int ReadingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_end - m_begin);
}

int ReadingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::optional<double> ReadingTableModel::figure(std::size_t at, int column) const
{
    const auto states = m_readings->states();
    if (column == StateColumn)
        return states[at];
    if (at == 0 || states[at] < states[at - 1])
        return std::nullopt; // nothing before, or the register began anew
    if (!m_arrived.contains({m_readings->times()[at - 1], m_readings->times()[at]}))
        return std::nullopt; // what was read in between is not known yet
    const double use = states[at] - states[at - 1];
    if (column == UseColumn)
        return use;
    const auto times = m_readings->times();
    return use / (double(times[at] - times[at - 1]) / kMsPerHour);
}

QString ReadingTableModel::text(std::size_t at, int column) const
{
    if (column == TimeColumn)
        return momentText(m_readings->times()[at], m_zone, m_locale);
    const std::optional<double> value = figure(at, column);
    if (!value)
        return QStringLiteral("–");
    return figureText(*value, column == RateColumn ? 2 : m_decimals, m_locale);
}

QVariant ReadingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t at = m_begin + std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(at, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == TimeColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case RawRole: {
        if (index.column() == TimeColumn)
            return QVariant::fromValue(qlonglong(m_readings->times()[at]));
        const std::optional<double> value = figure(at, index.column());
        return value ? QVariant(*value) : QVariant();
    }
    case ItemRole:
        return QVariant::fromValue(m_readings->at(at));
    default:
        return {};
    }
}

QVariant ReadingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == TimeColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto withUnit = [](const QString &title, const QString &unit) {
        return unit.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, unit);
    };
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case StateColumn:
        //: Column title: the number read off the meter, not the consumption
        return withUnit(tr("State"), m_unit);
    case UseColumn:
        //: Column title: consumption since the reading before
        return withUnit(tr("Use"), m_unit);
    case RateColumn:
        //: Column title: consumption per hour between two readings
        return withUnit(tr("Mean"),
                        m_unit == QLatin1String("kWh") ? QStringLiteral("kW")
                            : m_unit.isEmpty()         ? QString()
                                                       : QStringLiteral("%1/h").arg(m_unit));
    default:
        return {};
    }
}

int ReadingTableModel::rowAt(TimeMs time) const
{
    const std::size_t behind = m_readings->lowerBound(time + 1);
    if (behind <= m_begin)
        return -1;
    return int(std::min(behind, m_end) - m_begin) - 1;
}

TimeMs ReadingTableModel::timeAt(int row) const
{
    return m_readings->times()[m_begin + std::size_t(row)];
}

} // namespace meterdesk
