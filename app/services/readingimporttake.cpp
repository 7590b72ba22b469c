// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! From the import into a round or the outbox.
#include "services/readingimport.h"

#include "domain/checks/dateentry.h"
#include "services/entryround.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/rounddrafts.h"
#include "services/session.h"
#include "services/streammeters.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk {

bool ReadingImport::isForRound(const Row &row) const
{
    return row.problem == ImportProblem::None && row.state != State::There;
}

bool ReadingImport::isToSend(const Row &row, bool withWarnings) const
{
    return row.state == State::Ready || (withWarnings && row.state == State::ToDecide);
}

//! The row as it would be typed: a date with the offset only where the hour exists twice.
RoundCell ReadingImport::cellOf(const Row &row) const
{
    RoundCell cell;
    cell.meter = row.meter;
    cell.note = row.row.note;
    cell.value = row.row.entry.kind == NumberEntry::Kind::CannotRead
        ? QStringLiteral("-")
        : QString::fromLatin1(row.row.entry.digits);
    if (row.row.entry.isEstimated)
        cell.mark = RoundCell::Mark::Estimated;
    if (!row.row.date.isValid() && !row.row.time.isValid())
        return cell;
    const QTimeZone zone = zoneOf(row);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(row.time, zone);
    cell.date = local.time().second() == 0 ? local.toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                                           : local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!momentInZone(local.date(), local.time(), zone).isMoment())
        cell.date = local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    return cell;
}

int ReadingImport::fitting(const EntryRound &round) const
{
    if (!round.isOpen() || m_hasSeveral)
        return 0;
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        const int index = round.rowOf(row.meter);
        return isForRound(row) && index >= 0
            && round.row(index).state != EntryRound::RowState::Sent;
    }));
}

int ReadingImport::takeInto(EntryRound &round) const
{
    QHash<int, RoundCell> cells;
    if (!m_hasSeveral && round.isOpen()) {
        for (const Row &row : m_rows) {
            const int index = round.rowOf(row.meter);
            if (isForRound(row) && index >= 0
                && round.row(index).state != EntryRound::RowState::Sent)
                cells.insert(index, cellOf(row));
        }
    }
    if (!cells.isEmpty()) {
        keepStreams();
        round.seal();
        round.setCells(cells);
    }
    return int(cells.size());
}

RoundId ReadingImport::beginRound(const QString &title) const
{
    RoundHeader header;
    QList<RoundCell> cells;
    TimeMs latest = 0;
    bool isDated = true;
    for (const Row &row : m_rows) {
        if (!isForRound(row))
            continue;
        header.meters.append(row.meter);
        cells.append(cellOf(row));
        isDated = isDated && row.row.date.isValid();
        latest = std::max(latest, row.time);
    }
    if (cells.isEmpty() || m_hasSeveral)
        return {};
    keepStreams();
    header.title = title;
    header.at = isDated ? latest : m_at;
    RoundDrafts &rounds = m_session.records().rounds();
    const RoundId id = rounds.begin(header);
    rounds.setCells(id, cells);
    return id;
}

//! The rows are taken over: their streams are known from now on.
void ReadingImport::keepStreams() const
{
    if (StreamMeters *streams = m_session.streams())
        streams->keep(m_fresh.values());
}

StorageFuture<Outbox::Taken> ReadingImport::send(const QString &label, bool withWarnings) const
{
    QList<const Row *> rows;
    for (const Row &row : m_rows) {
        if (isToSend(row, withWarnings))
            rows.append(&row);
    }
    // The service compares a reading with those before it: the earlier ones go first.
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row *a, const Row *b) { return a->time < b->time; });
    QList<WriteRequest> requests;
    for (const Row *row : std::as_const(rows)) {
        const auto link = linkOf(row->meter);
        const Meter *meter = meterOf(*row);
        if (!link || !meter)
            continue;
        WriteRequest request;
        request.kind = WriteKind::Reading;
        request.owner = link->importId;
        request.suit = link->suit;
        const TimeMs second = row->time - row->time % 1000;
        request.range = {second, second};
        request.value = row->verdict.digits;
        request.unit = meter->unit;
        requests.append(request);
    }
    keepStreams();
    Outbox::Intake intake;
    intake.label = label;
    intake.connection = m_session.connection().id;
    return m_session.outbox()->add(requests, intake);
}

} // namespace meterdesk
