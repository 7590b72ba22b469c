// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rounddrafts.h"

#include "storage/roundrows.h"

#include <algorithm>

namespace meterdesk {
namespace {

//! Keys are typed faster than a disk is done with each.
constexpr std::chrono::milliseconds kWriteAfter{200};

} // namespace

RoundDrafts::RoundDrafts(const Place &place, QObject *parent)
    : RecordService(place, {LocalTable::Rounds, LocalTable::RoundCells}, kWriteAfter, parent)
{ }

void RoundDrafts::take(const QList<LocalRow> &rows)
{
    m_rounds.clear();
    QHash<RoundId, QList<std::pair<qint64, MeterId>>> places;
    for (const LocalRow &row : rows) {
        if (row.table == LocalTable::Rounds) {
            Round &round = m_rounds[roundrows::idIn(row)];
            round.header = roundrows::headerIn(row);
            round.changedAt = std::max(round.changedAt, row.changedAt);
            continue;
        }
        const RoundId id = roundrows::roundIn(row);
        const RoundCell cell = roundrows::cellIn(row);
        Round &round = m_rounds[id]; // damage may have taken its header; what was typed counts
        round.changedAt = std::max(round.changedAt, row.changedAt);
        if (!cell.isEmpty())
            round.cells.insert(cell.meter, cell);
        if (roundrows::positionIn(row) >= 0)
            places[id] << std::pair(roundrows::positionIn(row), cell.meter);
    }
    for (auto round = m_rounds.begin(); round != m_rounds.end(); ++round) {
        QList<std::pair<qint64, MeterId>> &placed = places[round.key()];
        std::stable_sort(placed.begin(), placed.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[position, meter] : std::as_const(placed)) {
            round->places.insert(meter, round->header.meters.size());
            round->header.meters << meter;
        }
    }
    Q_EMIT changed();
    for (auto round = m_rounds.cbegin(); round != m_rounds.cend(); ++round)
        Q_EMIT roundChanged(round.key());
}

RoundDraft RoundDrafts::draftOf(const RoundId &id, const Round &round)
{
    return {id, round.header, round.cells.values(), round.changedAt};
}

QList<RoundDraft> RoundDrafts::rounds() const
{
    QList<RoundDraft> rounds;
    for (auto round = m_rounds.cbegin(); round != m_rounds.cend(); ++round)
        rounds << draftOf(round.key(), *round);
    std::sort(rounds.begin(), rounds.end(), [](const RoundDraft &a, const RoundDraft &b) {
        return std::pair(b.changedAt, a.id.value) < std::pair(a.changedAt, b.id.value);
    });
    return rounds;
}

RoundDraft RoundDrafts::find(const RoundId &id) const
{
    const auto round = m_rounds.constFind(id);
    return round == m_rounds.cend() ? RoundDraft() : draftOf(id, *round);
}

RoundCell RoundDrafts::cell(const RoundId &id, const MeterId &meter) const
{
    RoundCell empty;
    empty.meter = meter;
    const auto round = m_rounds.constFind(id);
    return round == m_rounds.cend() ? empty : round->cells.value(meter, empty);
}

RoundId RoundDrafts::begin(const RoundHeader &header)
{
    const RoundId id{newId()};
    m_rounds.insert(id, {});
    writeAll(id, header);
    Q_EMIT changed();
    return id;
}

void RoundDrafts::setHeader(const RoundId &id, const RoundHeader &header)
{
    const auto round = m_rounds.constFind(id);
    if (round == m_rounds.cend() || round->header == header)
        return;
    writeAll(id, header);
    Q_EMIT roundChanged(id);
}

//! The header, and the cells whose place is another one.
void RoundDrafts::writeAll(const RoundId &id, const RoundHeader &header)
{
    Round &round = m_rounds[id];
    const QHash<MeterId, qint64> before = std::exchange(round.places, {});
    round.header = header;
    round.header.meters.clear();
    for (const MeterId &meter : header.meters) {
        if (round.places.contains(meter))
            continue;
        round.places.insert(meter, round.header.meters.size());
        round.header.meters << meter;
    }
    round.changedAt = now();
    QList<LocalRow> rows{roundrows::rowOf(id, round.header, round.changedAt, false)};
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!round.places.contains(it.key()))
            rows << rowOf(id, cell(id, it.key()));
    }
    for (auto it = round.places.cbegin(); it != round.places.cend(); ++it) {
        if (before.value(it.key(), roundrows::kNoPosition) != it.value())
            rows << rowOf(id, cell(id, it.key()));
    }
    write(rows);
}

LocalRow RoundDrafts::rowOf(const RoundId &id, const RoundCell &cell) const
{
    const Round &round = *m_rounds.constFind(id);
    return roundrows::rowOf(id, cell, round.places.value(cell.meter, roundrows::kNoPosition),
                            round.changedAt);
}

void RoundDrafts::setCell(const RoundId &id, const RoundCell &cell)
{
    setCells(id, {cell});
}

void RoundDrafts::setCells(const RoundId &id, const QList<RoundCell> &cells)
{
    const auto round = m_rounds.find(id);
    if (round == m_rounds.end())
        return;
    QList<LocalRow> rows;
    for (const RoundCell &each : cells) {
        if (cell(id, each.meter) == each)
            continue;
        round->changedAt = now();
        if (each.isEmpty())
            round->cells.remove(each.meter);
        else
            round->cells.insert(each.meter, each);
        rows << rowOf(id, each);
    }
    if (rows.isEmpty())
        return;
    write(rows);
    Q_EMIT roundChanged(id);
}

void RoundDrafts::setCurrent(const RoundId &id, const MeterId &meter, const QString &column)
{
    const auto round = m_rounds.find(id);
    if (round == m_rounds.end()
        || (round->header.currentMeter == meter && round->header.currentColumn == column))
        return;
    round->header.currentMeter = meter;
    round->header.currentColumn = column;
    write({roundrows::rowOf(id, round->header, now(), false)});
}

void RoundDrafts::remove(const RoundId &id)
{
    const auto round = m_rounds.constFind(id);
    if (round == m_rounds.cend())
        return;
    m_removed.insert(id, *round);
    write({roundrows::rowOf(id, round->header, now(), true)});
    m_rounds.erase(round);
    Q_EMIT changed();
}

void RoundDrafts::bringBack(const RoundId &id)
{
    const auto removed = m_removed.constFind(id);
    if (removed == m_removed.cend())
        return;
    m_rounds.insert(id, *removed);
    write({roundrows::rowOf(id, removed->header, now(), false)});
    m_removed.erase(removed);
    Q_EMIT changed();
}

} // namespace meterdesk
