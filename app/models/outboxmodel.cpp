// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxmodel.h"

#include "domain/fold.h"
#include "domain/outboxrules.h"
#include "services/importmapping.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "texts/outboxtexts.h"

#include <algorithm>
#include <limits>

namespace meterdesk {

namespace {

using Cells = EntryCells;

//! Fewer rows are looked for one by one.
constexpr qsizetype kFewChanges = 4;
//! More separate runs of rows are a reset: a view walks all of its rows for each of them.
constexpr int kMostRuns = 64;

//! The numbers of \a sorted as runs, each as its first and its last.
std::vector<std::pair<int, int>> runsOf(const std::vector<int> &sorted)
{
    std::vector<std::pair<int, int>> runs;
    for (const int number : sorted) {
        if (!runs.empty() && runs.back().second + 1 == number)
            runs.back().second = number;
        else
            runs.emplace_back(number, number);
    }
    return runs;
}

bool isFigure(int column)
{
    return column == Cells::IdColumn || column == Cells::ValueColumn || column == Cells::CostColumn
        || column == Cells::TriesColumn;
}

OutboxModel::Tone toneOf(Fate fate)
{
    using Tone = OutboxModel::Tone;
    switch (fate) {
    case Fate::Accepted:
        return Tone::Good;
    case Fate::Suspicious:
        return Tone::Warning;
    case Fate::None:
    case Fate::Pending:
        break;
    }
    return Tone::Pale;
}

} // namespace

OutboxModel::Tone OutboxModel::toneOf(EntryState state)
{
    switch (state) {
    case EntryState::Sending:
        return Tone::Busy;
    case EntryState::Queued:
        return Tone::Plain;
    case EntryState::Sent:
        return Tone::Good;
    case EntryState::AlreadyThere:
        return Tone::Busy;
    case EntryState::Conflict:
    case EntryState::Unknown:
        return Tone::Warning;
    case EntryState::Rejected:
        return Tone::Bad;
    case EntryState::Draft:
    case EntryState::Undone:
    case EntryState::Dropped:
        break;
    }
    return Tone::Pale;
}

OutboxModel::OutboxModel(Part part, const Outbox &outbox, const MeterStore &meters,
                         const ImportMapping &mapping, QObject *parent)
    : QAbstractTableModel(parent)
    , m_part(part)
    , m_outbox(outbox)
    , m_cells(outbox, meters, mapping)
    , m_sortColumn(part == Part::Outbox ? Cells::IdColumn : Cells::ChangedColumn)
    , m_sortOrder(part == Part::Outbox ? Qt::AscendingOrder : Qt::DescendingOrder)
{
    m_collator.setNumericMode(true);
    connect(&outbox, &Outbox::loaded, this, &OutboxModel::rebuild);
    connect(&outbox, &Outbox::entriesChanged, this, &OutboxModel::take);
    connect(&outbox, &Outbox::queueChanged, this, [this] {
        // Why a queued entry waits.
        if (m_part == Part::Outbox && !m_rows.empty())
            Q_EMIT dataChanged(index(0, Cells::StateColumn),
                               index(rowCount() - 1, Cells::StateColumn));
    });
    connect(&meters, &MeterStore::loaded, this, &OutboxModel::takeMeters);
    connect(&mapping, &ImportMapping::changed, this, &OutboxModel::takeMeters);
    rebuild();
}

// ---- Which rows there are ----------------------------------------------------------------------

bool OutboxModel::belongs(const OutboxEntry &entry) const
{
    return isSettled(entry.state) == (m_part == Part::Journal);
}

QString OutboxModel::keyOf(const OutboxEntry &entry) const
{
    auto known = m_keys.constFind(entry.id);
    if (known == m_keys.cend())
        known = m_keys.insert(entry.id, m_cells.searchKey(entry));
    return *known;
}

bool OutboxModel::passes(const OutboxEntry &entry) const
{
    if (!belongs(entry) || (m_filter.batch && *m_filter.batch != entry.batch))
        return false;
    if (!m_filter.states.isEmpty() && !m_filter.states.contains(entry.state))
        return false;
    if (!m_filter.kinds.isEmpty() && !m_filter.kinds.contains(entry.request.kind))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString key = keyOf(entry);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&key](const QString &word) { return key.contains(word); });
}

OutboxModel::Row OutboxModel::rowFor(const OutboxEntry &entry) const
{
    const QVariant raw = m_cells.raw(entry, m_sortColumn);
    Row row{entry.id, -std::numeric_limits<double>::infinity(), std::nullopt};
    if (raw.typeId() == QMetaType::QString)
        row.text = m_collator.sortKey(raw.toString());
    else if (raw.isValid())
        row.number = raw.toDouble();
    return row;
}

//! Empty cells come first; equal ones as they were made.
bool OutboxModel::isBefore(const Row &a, const Row &b) const
{
    int comparison = a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
    if (a.text && b.text)
        comparison = a.text->compare(*b.text);
    else if (a.text || b.text)
        comparison = a.text ? 1 : -1;
    if (comparison == 0)
        comparison = a.id < b.id ? -1 : b.id < a.id ? 1 : 0;
    return m_sortOrder == Qt::AscendingOrder ? comparison < 0 : comparison > 0;
}

void OutboxModel::rebuild()
{
    Rows rows;
    for (const OutboxEntry &entry : m_outbox.entries()) {
        if (passes(entry))
            rows.push_back(rowFor(entry));
    }
    std::sort(rows.begin(), rows.end(),
              [this](const Row &a, const Row &b) { return isBefore(a, b); });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void OutboxModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = folded(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild();
}

void OutboxModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= Cells::ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

void OutboxModel::takeMeters()
{
    m_cells.refresh();
    m_keys.clear();
    rebuild();
}

void OutboxModel::retranslate()
{
    m_collator = QCollator();
    m_collator.setNumericMode(true);
    takeMeters();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Cells::ColumnCount - 1);
}

OutboxModel::Counts OutboxModel::counts() const
{
    Counts counts;
    for (const OutboxEntry &entry : m_outbox.entries()) {
        if (!belongs(entry))
            continue;
        ++counts.all;
        ++counts.states[entry.state];
        ++counts.kinds[entry.request.kind];
    }
    return counts;
}

// ---- Changes -----------------------------------------------------------------------------------

QHash<EntryId, int> OutboxModel::rowsOf(const QList<EntryId> &ids) const
{
    QHash<EntryId, int> rows;
    if (ids.size() <= kFewChanges) {
        for (const EntryId &id : ids) {
            if (const int row = rowOf(id); row >= 0)
                rows.insert(id, row);
        }
        return rows;
    }
    const QSet<EntryId> wanted(ids.cbegin(), ids.cend());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (wanted.contains(m_rows[row].id))
            rows.insert(m_rows[row].id, int(row));
    }
    return rows;
}

void OutboxModel::take(const QList<EntryId> &changed)
{
    const QHash<EntryId, int> rows = rowsOf(changed);
    std::vector<int> gone;
    std::vector<int> kept;
    Rows added;
    for (const EntryId &id : QSet<EntryId>(changed.cbegin(), changed.cend())) {
        m_keys.remove(id);
        const OutboxEntry *entry = m_outbox.find(id);
        const int row = rows.value(id, -1);
        const bool isShown = entry && passes(*entry);
        if (!isShown) {
            if (row >= 0)
                gone.push_back(row);
            continue;
        }
        Row now = rowFor(*entry);
        const bool isInPlace = row >= 0 && !isBefore(now, m_rows[std::size_t(row)])
            && !isBefore(m_rows[std::size_t(row)], now);
        if (isInPlace) {
            kept.push_back(row);
            continue;
        }
        if (row >= 0)
            gone.push_back(row);
        added.push_back(std::move(now));
    }
    std::sort(gone.begin(), gone.end());
    std::sort(kept.begin(), kept.end());
    // Added rows are at most as many runs as there are rows.
    if (runsOf(gone).size() > kMostRuns || (gone.size() > kMostRuns && added.size() > kMostRuns))
        return rebuild();
    tellChanged(std::move(kept));
    removeRuns(std::move(gone));
    insertRuns(std::move(added));
}

void OutboxModel::tellChanged(std::vector<int> rows)
{
    if (rows.empty())
        return;
    std::vector<std::pair<int, int>> runs = runsOf(rows);
    if (runs.size() > kMostRuns)
        runs = {{rows.front(), rows.back()}};
    for (const auto &[first, last] : runs)
        Q_EMIT dataChanged(index(first, 0), index(last, Cells::ColumnCount - 1));
}

void OutboxModel::removeRuns(std::vector<int> rows)
{
    const auto runs = runsOf(rows);
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->second + 1);
        endRemoveRows();
    }
}

void OutboxModel::insertRuns(Rows rows)
{
    const auto before = [this](const Row &a, const Row &b) { return isBefore(a, b); };
    std::sort(rows.begin(), rows.end(), before);
    // From the end: what is inserted moves nothing that is still to come.
    auto end = rows.end();
    int runs = 0;
    while (end != rows.begin()) {
        const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), *(end - 1), before);
        auto begin = end - 1;
        while (begin != rows.begin()
               && (place == m_rows.begin() || !before(*(begin - 1), *(place - 1))))
            --begin;
        if (++runs > kMostRuns)
            return rebuild();
        const int at = int(place - m_rows.begin());
        beginInsertRows({}, at, at + int(end - begin) - 1);
        m_rows.insert(place, std::make_move_iterator(begin), std::make_move_iterator(end));
        endInsertRows();
        end = begin;
    }
}

int OutboxModel::rowOf(EntryId id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

EntryId OutboxModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].id : EntryId();
}

const OutboxEntry *OutboxModel::entryAt(int row) const
{
    return m_outbox.find(idAt(row));
}

// ---- What they say -----------------------------------------------------------------------------

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Cells::ColumnCount);
}

bool OutboxModel::canEdit(const OutboxEntry &entry)
{
    const WriteKind kind = entry.request.kind;
    return (kind == WriteKind::Reading || kind == WriteKind::DataPoint
            || kind == WriteKind::Profile)
        && canDrop(entry) && !entry.hasUnclearTry;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxEntry *entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.text(*entry, index.column());
    case Qt::EditRole:
        return index.column() == Cells::ValueColumn ? QString::fromLatin1(entry->request.value)
                                                    : m_cells.text(*entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Cells::StateColumn)
            return attentionFor(*entry);
        return m_cells.text(*entry, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case RawRole:
        return m_cells.raw(*entry, index.column());
    case IdRole:
        return QVariant::fromValue(entry->id);
    case ItemRole:
        return QVariant::fromValue(*entry);
    case EnergyCodeRole: {
        const Meter *meter = m_cells.meterOf(entry->request);
        if (!meter)
            return QString();
        return meter->energy ? energyCode(*meter->energy) : meter->energyCode.left(2).toUpper();
    }
    case ToneRole: {
        if (index.column() == Cells::FateColumn)
            return int(meterdesk::toneOf(entry->fate));
        const bool isHeld =
            entry->state == EntryState::Queued && m_outbox.waitReason(*entry) != WaitReason::Turn;
        return int(isHeld ? Tone::Waiting : toneOf(entry->state));
    }
    default:
        return {};
    }
}

bool OutboxModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Q_EMIT valueTyped(idAt(index.row()), value.toString());
    return false; // the outbox tells when it is so
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != Cells::ValueColumn)
        return flags;
    const OutboxEntry *entry = entryAt(index.row());
    return entry && canEdit(*entry) ? flags | Qt::ItemIsEditable : flags;
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Cells::Column(section)) {
    case Cells::IdColumn:
        //: Column title: the number of an entry
        return tr("No.");
    case Cells::ChangedColumn:
        //: Column title: when the state of an entry changed last
        return tr("When");
    case Cells::StateColumn:
        //: Column title: how far an entry is (queued, sent …)
        return tr("State");
    case Cells::FateColumn:
        //: Column title: what became of a reading there (accepted, suspicious, pending)
        return tr("In Enectiva");
    case Cells::KindColumn:
        //: Column title: reading, invoice …
        return tr("What");
    case Cells::MeterColumn:
        return tr("Meter");
    case Cells::PlaceColumn:
        //: Column title: the entity of the meter
        return tr("Place");
    case Cells::StreamColumn:
        return tr("Import ID");
    case Cells::TimeColumn:
        return tr("Time");
    case Cells::ValueColumn:
        return tr("Value");
    case Cells::UnitColumn:
        return tr("Unit");
    case Cells::CostColumn:
        return tr("Cost");
    case Cells::WordsColumn:
        return tr("Server's answer");
    case Cells::TriesColumn:
        //: Column title: how often it was begun to be sent
        return tr("Tries");
    case Cells::ServerIdColumn:
        return tr("Server ID");
    case Cells::NoteColumn:
        return tr("Note");
    case Cells::BatchColumn:
        //: Column title: the round or the file that an entry came with
        return tr("Came with");
    case Cells::MadeColumn:
        //: Column title: when an entry was made
        return tr("Entered");
    case Cells::ColumnCount:
        break;
    }
    return {};
}

} // namespace meterdesk
