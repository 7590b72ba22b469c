// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"
#include "domain/timeranges.h"
#include "storage/storageerror.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace meterdesk {

class SqlSession;

//! The moments of \a ranges that are not in \a hole.
TimeRanges without(const TimeRanges &ranges, const TimeRange &hole);

//! The rows of one series in the tables `chunks` and `coverage`. Internal to app/storage; lives in
//! the database's thread, for one transaction.
class SeriesChunks
{
public:
    struct Coverage
    {
        TimeRanges ranges;
        std::optional<TimeMs> loadedAt; //!< the newest of the whole series
    };

    SeriesChunks(SqlSession &session, const QString &series);

    StorageResult<Coverage> coverage(const TimeRange &within);
    //! Adds the readings within \a range to \a readings, which is empty. Answers the times of the
    //! chunks that cannot be read.
    StorageResult<QList<TimeRange>> read(const TimeRange &range, ReadingSeries &readings);
    //! Exactly those of \a readings that are within \a range are there from now on.
    StorageResult<Done> replace(const TimeRange &range, const ReadingSeries &readings);
    //! Adds \a range to the coverage.
    StorageResult<Done> cover(const TimeRange &range, TimeMs loadedAt);
    StorageResult<Done> removeAll();

private:
    //! A row without its blob.
    struct Row
    {
        qint64 id = 0;
        TimeMs first = 0;
        TimeMs last = 0;
        std::size_t count = 0;
    };

    struct Neighbours
    {
        std::optional<Row> before; //!< the last that begins before the range
        std::optional<Row> last; //!< the last that begins in it
        std::optional<Row> after; //!< the first that begins behind it
    };
    struct CoverageRow
    {
        TimeRange range;
        TimeMs loadedAt = 0;
    };

    StorageResult<std::optional<Row>> findRow(const QString &condition, const QVariantList &values);
    StorageResult<Neighbours> neighbours(const TimeRange &range);
    StorageResult<ReadingSeries> take(const Row &row);
    StorageResult<Done> write(const ReadingSeries &readings, std::size_t begin, std::size_t end);
    StorageResult<QList<CoverageRow>> touching(const TimeRange &range);
    StorageResult<Done> addCoverage(const CoverageRow &row);
    StorageResult<Done> removeCoverage(const CoverageRow &row);
    StorageResult<Done> uncover(const TimeRange &range);

    SqlSession &m_session;
    const QString m_series;
};

} // namespace meterdesk
