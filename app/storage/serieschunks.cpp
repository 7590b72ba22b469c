// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serieschunks.h"

#include "storage/serieschunk.h"
#include "storage/sqlsession.h"

#include <QLoggingCategory>

namespace meterdesk {
namespace {

Q_LOGGING_CATEGORY(lcSeries, "meterdesk.storage.series", QtInfoMsg)

//! Whether \a chunk could read what its row announces.
bool isReadable(UnpackedChunk &chunk, const QByteArray &blob, TimeMs first, TimeMs last,
                std::size_t count)
{
    if (chunk.read(blob) && chunk.times().size() == count && chunk.times().front() == first
        && chunk.times().back() == last)
        return true;
    qCWarning(lcSeries) << "A part of the cache cannot be read and is loaded again.";
    return false;
}

//! From \a first to \a last, both with it.
TimeRange spanOf(TimeMs first, TimeMs last)
{
    return {first, last == TimeRange::kEnd ? last : last + 1};
}

} // namespace

TimeRanges without(const TimeRanges &ranges, const TimeRange &hole)
{
    TimeRanges rest;
    for (const TimeRange &range : ranges.ranges()) {
        rest.add({range.from, std::min(range.to, hole.from)});
        rest.add({std::max(range.from, hole.to), range.to});
    }
    return rest;
}

SeriesChunks::SeriesChunks(SqlSession &session, const QString &series)
    : m_session(session)
    , m_series(series)
{ }

StorageResult<SeriesChunks::Coverage> SeriesChunks::coverage(const TimeRange &within)
{
    Coverage coverage;
    const auto done = m_session.forEachRow(
        QStringLiteral("SELECT from_ms, to_ms, loaded_ms FROM coverage WHERE series = ?"),
        {m_series}, [&](const QSqlQuery &row) {
            coverage.ranges.add({std::max<TimeMs>(row.value(0).toLongLong(), within.from),
                                 std::min<TimeMs>(row.value(1).toLongLong(), within.to)});
            const TimeMs loadedAt = row.value(2).toLongLong();
            coverage.loadedAt = std::max(coverage.loadedAt.value_or(loadedAt), loadedAt);
        });
    if (!done)
        return done.error();
    return coverage;
}

StorageResult<QList<TimeRange>> SeriesChunks::read(const TimeRange &range, ReadingSeries &readings)
{
    // The chunk that \a range begins in begins before it. Chunks do not overlap: it is the last one
    // that does.
    const QString rows =
        QStringLiteral(" FROM chunks WHERE series = ? AND first_ms < ? AND first_ms >= coalesce("
                       "(SELECT max(first_ms) FROM chunks WHERE series = ? AND first_ms < ?), ?)");
    const QVariantList values{m_series, qlonglong(range.to), m_series, qlonglong(range.from),
                              qlonglong(range.from)};
    const auto count =
        m_session.value(QStringLiteral("SELECT coalesce(sum(count), 0)") + rows, values);
    if (!count)
        return count.error();
    readings.reserve(std::size_t(count->toULongLong()));
    const auto chunk = std::make_unique<UnpackedChunk>(); // too large for the stack
    QList<TimeRange> damaged;
    const auto done =
        m_session.forEachRow(QStringLiteral("SELECT first_ms, last_ms, count, body") + rows
                                 + QStringLiteral(" ORDER BY first_ms"),
                             values, [&](const QSqlQuery &row) {
                                 const TimeMs first = row.value(0).toLongLong();
                                 const TimeMs last = row.value(1).toLongLong();
                                 if (last < range.from)
                                     return;
                                 if (!isReadable(*chunk, row.value(3).toByteArray(), first, last,
                                                 std::size_t(row.value(2).toULongLong())))
                                     damaged << spanOf(first, last);
                                 else if (!range.contains(spanOf(first, last)))
                                     readings.merge(chunk->series().slice(range));
                                 else if (readings.isEmpty() || first > readings.lastTime())
                                     chunk->appendTo(readings);
                                 else // only in a file that somebody else changed
                                     readings.merge(chunk->series());
                             });
    if (!done)
        return done.error();
    return damaged;
}

StorageResult<Done> SeriesChunks::replace(const TimeRange &range, const ReadingSeries &readings)
{
    const auto found = neighbours(range);
    if (!found)
        return found.error();
    auto [before, last, after] = *found;
    const std::size_t begin = readings.lowerBound(range.from);
    const std::size_t end = readings.lowerBound(range.to);

    // What chunks that reach over an edge hold beyond it is written again.
    ReadingSeries left;
    ReadingSeries right;
    if (before && before->last >= range.from) {
        const auto chunk = take(*before);
        if (!chunk)
            return chunk.error();
        left = chunk->slice({TimeRange::kBegin, range.from});
        right = chunk->slice({range.to, TimeRange::kEnd});
        before.reset();
    }
    if (last && last->last >= range.to) {
        const auto chunk = take(*last);
        if (!chunk)
            return chunk.error();
        right = chunk->slice({range.to, TimeRange::kEnd});
    }
    const auto removed = m_session.execute(
        QStringLiteral("DELETE FROM chunks WHERE series = ? AND first_ms >= ? AND first_ms < ?"),
        {m_series, qlonglong(range.from), qlonglong(range.to)});
    if (!removed)
        return removed.error();

    // Few readings at a time go into the chunk beside them, as long as it has room.
    const auto total = [&] { return left.size() + (end - begin) + right.size(); };
    if (before && total() > 0 && total() + before->count <= kMaxChunkSize) {
        auto chunk = take(*before);
        if (!chunk)
            return chunk.error();
        left = std::move(*chunk);
    }
    if (after && total() > 0 && total() + after->count <= kMaxChunkSize) {
        const auto chunk = take(*after);
        if (!chunk)
            return chunk.error();
        right.merge(*chunk);
    }
    if (left.isEmpty() && right.isEmpty())
        return write(readings, begin, end);
    for (std::size_t i = begin; i < end; ++i)
        left.append(readings.idBytes(i), readings.times()[i], readings.states()[i]);
    left.merge(right);
    return write(left, 0, left.size());
}

StorageResult<SeriesChunks::Neighbours> SeriesChunks::neighbours(const TimeRange &range)
{
    const auto before = findRow(QStringLiteral("first_ms < ? ORDER BY first_ms DESC LIMIT 1"),
                                {qlonglong(range.from)});
    if (!before)
        return before.error();
    const auto last =
        findRow(QStringLiteral("first_ms >= ? AND first_ms < ? ORDER BY first_ms DESC LIMIT 1"),
                {qlonglong(range.from), qlonglong(range.to)});
    if (!last)
        return last.error();
    const auto after =
        findRow(QStringLiteral("first_ms >= ? ORDER BY first_ms LIMIT 1"), {qlonglong(range.to)});
    if (!after)
        return after.error();
    return Neighbours{*before, *last, *after};
}

StorageResult<std::optional<SeriesChunks::Row>> SeriesChunks::findRow(const QString &condition,
                                                                      const QVariantList &values)
{
    std::optional<Row> found;
    const auto done = m_session.forEachRow(
        QStringLiteral("SELECT id, first_ms, last_ms, count FROM chunks WHERE series = ? AND ")
            + condition,
        QVariantList{m_series} + values, [&found](const QSqlQuery &row) {
            found = Row{row.value(0).toLongLong(), row.value(1).toLongLong(),
                        row.value(2).toLongLong(), std::size_t(row.value(3).toULongLong())};
        });
    if (!done)
        return done.error();
    return found;
}

//! Removes \a row and answers its readings. Where they cannot be read they are gone, and their time
//! is not covered.
StorageResult<ReadingSeries> SeriesChunks::take(const Row &row)
{
    const auto blob =
        m_session.value(QStringLiteral("SELECT body FROM chunks WHERE id = ?"), {row.id});
    if (!blob)
        return blob.error();
    const auto removed =
        m_session.execute(QStringLiteral("DELETE FROM chunks WHERE id = ?"), {row.id});
    if (!removed)
        return removed.error();
    const auto chunk = std::make_unique<UnpackedChunk>();
    if (isReadable(*chunk, blob->toByteArray(), row.first, row.last, row.count))
        return chunk->series();
    if (const auto done = uncover(spanOf(row.first, row.last)); !done)
        return done.error();
    return ReadingSeries();
}

//! In chunks of about the same size.
StorageResult<Done> SeriesChunks::write(const ReadingSeries &readings, std::size_t begin,
                                        std::size_t end)
{
    const std::size_t count = end - begin;
    const std::size_t pieces = (count + kMaxChunkSize - 1) / kMaxChunkSize;
    for (std::size_t i = 0; i < pieces; ++i) {
        const std::size_t from = begin + count * i / pieces;
        const std::size_t to = begin + count * (i + 1) / pieces;
        const auto written = m_session.execute(
            QStringLiteral("INSERT INTO chunks (series, first_ms, last_ms, count, body)"
                           " VALUES (?, ?, ?, ?, ?)"),
            {m_series, qlonglong(readings.times()[from]), qlonglong(readings.times()[to - 1]),
             qulonglong(to - from), packedChunk(readings, from, to)});
        if (!written)
            return written.error();
    }
    return Done{};
}

StorageResult<QList<SeriesChunks::CoverageRow>> SeriesChunks::touching(const TimeRange &range)
{
    QList<CoverageRow> rows;
    const auto done = m_session.forEachRow(
        QStringLiteral("SELECT from_ms, to_ms, loaded_ms FROM coverage"
                       " WHERE series = ? AND from_ms <= ? AND to_ms >= ?"),
        {m_series, qlonglong(range.to), qlonglong(range.from)}, [&rows](const QSqlQuery &row) {
            rows << CoverageRow{{row.value(0).toLongLong(), row.value(1).toLongLong()},
                                row.value(2).toLongLong()};
        });
    if (!done)
        return done.error();
    return rows;
}

StorageResult<Done> SeriesChunks::addCoverage(const CoverageRow &row)
{
    const auto added = m_session.execute(
        QStringLiteral("INSERT INTO coverage (series, from_ms, to_ms, loaded_ms)"
                       " VALUES (?, ?, ?, ?)"),
        {m_series, qlonglong(row.range.from), qlonglong(row.range.to), qlonglong(row.loadedAt)});
    if (!added)
        return added.error();
    return Done{};
}

StorageResult<Done> SeriesChunks::removeCoverage(const CoverageRow &row)
{
    const auto removed =
        m_session.execute(QStringLiteral("DELETE FROM coverage WHERE series = ? AND from_ms = ?"),
                          {m_series, qlonglong(row.range.from)});
    if (!removed)
        return removed.error();
    return Done{};
}

StorageResult<Done> SeriesChunks::cover(const TimeRange &range, TimeMs loadedAt)
{
    const auto rows = touching(range);
    if (!rows)
        return rows.error();
    CoverageRow whole{range, loadedAt};
    for (const CoverageRow &row : *rows) {
        whole.range.from = std::min(whole.range.from, row.range.from);
        whole.range.to = std::max(whole.range.to, row.range.to);
        whole.loadedAt = std::max(whole.loadedAt, row.loadedAt);
        if (const auto done = removeCoverage(row); !done)
            return done;
    }
    return addCoverage(whole);
}

StorageResult<Done> SeriesChunks::uncover(const TimeRange &range)
{
    const auto rows = touching(range);
    if (!rows)
        return rows.error();
    for (const CoverageRow &row : *rows) {
        if (const auto done = removeCoverage(row); !done)
            return done;
        TimeRanges rest;
        rest.add(row.range);
        rest = without(rest, range);
        for (const TimeRange &part : rest.ranges()) {
            if (const auto done = addCoverage({part, row.loadedAt}); !done)
                return done;
        }
    }
    return Done{};
}

StorageResult<Done> SeriesChunks::removeAll()
{
    for (const QString &sql : {QStringLiteral("DELETE FROM chunks WHERE series = ?"),
                               QStringLiteral("DELETE FROM coverage WHERE series = ?")}) {
        if (const auto done = m_session.execute(sql, {m_series}); !done)
            return done.error();
    }
    return Done{};
}

} // namespace meterdesk
