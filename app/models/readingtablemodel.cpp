// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readingtablemodel.h"

#include "models/formats.h"
#include "texts/outboxtexts.h"
#include "texts/sentencecase.h"

#include <algorithm>

namespace meterdesk {

namespace {

constexpr double kMsPerHour = 3600.0 * 1000.0;

QVariant alignmentOf(int column)
{
    const bool isText =
        column == ReadingTableModel::TimeColumn || column == ReadingTableModel::StageColumn;
    return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

//! The word of the outbox for it.
QString wordOf(const SentReading &sent)
{
    const bool isStored =
        sent.entryState == EntryState::Sent || sent.entryState == EntryState::AlreadyThere;
    return sentenceCase(isStored && sent.fate != Fate::None ? wordFor(sent.fate)
                                                            : wordFor(sent.entryState));
}

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
    m_sent.clear();
    mergeSent();
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
    const bool hasSameSent =
        std::all_of(m_sent.cbegin(), m_sent.cend(), [&](const SentReading &sent) {
            return window.contains(sent.time) == m_window.contains(sent.time);
        });
    if (readings == m_readings && begin == m_begin && end == m_end && arrived == m_arrived
        && hasSameSent) {
        m_window = window;
        return;
    }
    beginResetModel();
    m_readings = std::move(readings);
    m_arrived = arrived;
    m_begin = begin;
    m_end = std::max(begin, end);
    m_window = window;
    // The state before the window counts: the first row's use is from there.
    const std::size_t first = m_begin > 0 ? m_begin - 1 : 0;
    m_decimals = decimalsOf(m_readings->states().subspan(first, m_end - first));
    mergeSent();
    endResetModel();
}

void ReadingTableModel::setSent(const QList<SentReading> &sent)
{
    if (sent == m_sent)
        return;
    beginResetModel();
    m_sent = sent;
    mergeSent();
    endResetModel();
}

void ReadingTableModel::mergeSent()
{
    m_shownSent.clear();
    m_sentRows.clear();
    for (const SentReading &sent : std::as_const(m_sent)) {
        if (!m_window.contains(sent.time))
            continue;
        const std::size_t at = m_readings->lowerBound(sent.time);
        const bool isListed = at < m_readings->size() && m_readings->times()[at] == sent.time
            && m_readings->states()[at] == sent.state;
        if (isListed)
            continue;
        // Behind the reading of the list at the same time.
        const std::size_t behind =
            std::clamp(m_readings->lowerBound(sent.time + 1), m_begin, m_end);
        m_sentRows.append(int(behind - m_begin) + int(m_shownSent.size()));
        m_shownSent.append(sent);
    }
}

const SentReading *ReadingTableModel::sentAt(int row) const
{
    const auto found = std::lower_bound(m_sentRows.cbegin(), m_sentRows.cend(), row);
    return found == m_sentRows.cend() || *found != row
        ? nullptr
        : &m_shownSent.at(found - m_sentRows.cbegin());
}

std::size_t ReadingTableModel::readingAt(int row) const
{
    const auto before = std::lower_bound(m_sentRows.cbegin(), m_sentRows.cend(), row);
    return m_begin + std::size_t(row - int(before - m_sentRows.cbegin()));
}

int ReadingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_end - m_begin + std::size_t(m_sentRows.size()));
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
    if (column == StageColumn)
        //: In a column: the reading is in the service's list
        return sentenceCase(tr("valid"));
    const std::optional<double> value = figure(at, column);
    if (!value)
        return QStringLiteral("–");
    return figureText(*value, column == RateColumn ? 2 : m_decimals, m_locale);
}

QVariant ReadingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const SentReading *sent = sentAt(index.row()))
        return sentData(*sent, index.column(), role);
    const std::size_t at = readingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(at, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case StageRole:
        return int(ReadingStage::Valid);
    case EntryRole:
        return QVariant::fromValue(EntryId());
    case RawRole: {
        if (index.column() == TimeColumn)
            return QVariant::fromValue(qlonglong(m_readings->times()[at]));
        if (index.column() == StageColumn)
            return text(at, StageColumn);
        const std::optional<double> value = figure(at, index.column());
        return value ? QVariant(*value) : QVariant();
    }
    case ItemRole:
        return QVariant::fromValue(m_readings->at(at));
    default:
        return {};
    }
}

QVariant ReadingTableModel::sentData(const SentReading &sent, int column, int role) const
{
    const bool isOtherUnit = !sent.unit.isEmpty() && sent.unit != m_unit;
    switch (role) {
    case Qt::DisplayRole:
        if (column == TimeColumn)
            return momentText(sent.time, m_zone, m_locale);
        if (column == StageColumn)
            return wordOf(sent);
        if (column == StateColumn) {
            const double states[] = {sent.state};
            const QString state =
                figureText(sent.state, std::max(m_decimals, decimalsOf(states)), m_locale);
            return isOtherUnit ? state + QChar::Nbsp + sent.unit : state;
        }
        return QStringLiteral("–");
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case RawRole:
        if (column == TimeColumn)
            return QVariant::fromValue(qlonglong(sent.time));
        if (column == StageColumn)
            return wordOf(sent);
        return column == StateColumn && !isOtherUnit ? QVariant(sent.state) : QVariant();
    case ItemRole:
        return QVariant::fromValue(Reading{{}, sent.time, sent.state});
    case StageRole:
        return int(sent.stage);
    case EntryRole:
        return QVariant::fromValue(sent.entry);
    default:
        return {};
    }
}

QVariant ReadingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    const auto withUnit = [](const QString &title, const QString &unit) {
        return unit.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, unit);
    };
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case StateColumn:
        if (m_subject == Subject::Points)
            return withUnit(tr("Value"), m_unit);
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
    case StageColumn:
        //: Column title: what the service made of a reading
        return tr("In Enectiva");
    default:
        return {};
    }
}

int ReadingTableModel::rowAt(TimeMs time) const
{
    const std::size_t behind = std::clamp(m_readings->lowerBound(time + 1), m_begin, m_end);
    const auto sent = std::count_if(m_shownSent.cbegin(), m_shownSent.cend(),
                                    [time](const SentReading &one) { return one.time <= time; });
    return int(behind - m_begin) + int(sent) - 1;
}

TimeMs ReadingTableModel::timeAt(int row) const
{
    const SentReading *sent = sentAt(row);
    return sent ? sent->time : m_readings->times()[readingAt(row)];
}

} // namespace meterdesk
