// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bookmarkcheck.h"

#include "api/datapointsapi.h"
#include "api/deltasapi.h"
#include "api/librarian.h"
#include "domain/onresult.h"

#include <QDateTime>

namespace meterdesk {

namespace {

//! A series that is alive has points in it; only otherwise all of it is asked for.
constexpr TimeMs kRecent = TimeMs(7) * 24 * 3600 * 1000;

} // namespace

BookmarkCheck::BookmarkCheck(Librarian &librarian, Clock clock, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
{ }

void BookmarkCheck::check(Bookmark::Kind kind, const QString &id)
{
    ++m_running;
    if (kind == Bookmark::Kind::VirtualMeter)
        checkVirtualMeter(id);
    else
        checkSeries(id, {m_clock() - kRecent, TimeRange::kEnd});
}

void BookmarkCheck::checkSeries(const QString &id, const TimeRange &range)
{
    onResult(m_librarian.dataPoints().list({id}, range), this,
             [this, id, range](const ApiResult<DataPointSeries> &result) {
                 constexpr auto kKind = Bookmark::Kind::DataSeries;
                 if (!result)
                     return tell(kKind, id, findingOf(result.error()));
                 if (result->isEmpty() && range.hasBegin())
                     return checkSeries(id, {TimeRange::kBegin, range.from});
                 Finding finding;
                 finding.outcome = result->isEmpty() ? Outcome::Empty : Outcome::Found;
                 if (!result->isEmpty())
                     finding.last = result->lastTime();
                 tell(kKind, id, finding);
             });
}

void BookmarkCheck::checkVirtualMeter(const QString &id)
{
    onResult(m_librarian.deltas().ofVirtualMeter(id), this,
             [this, id](const ApiResult<QList<MonthlyDelta>> &result) {
                 constexpr auto kKind = Bookmark::Kind::VirtualMeter;
                 if (!result)
                     return tell(kKind, id, findingOf(result.error()));
                 Finding finding;
                 finding.outcome = result->isEmpty() ? Outcome::Empty : Outcome::Found;
                 if (!result->isEmpty())
                     finding.unit = result->last().unit;
                 tell(kKind, id, finding);
             });
}

BookmarkCheck::Finding BookmarkCheck::findingOf(const ApiError &error)
{
    Finding finding;
    finding.error = error;
    finding.outcome = error.kind == ApiError::Kind::NotFound ? Outcome::Unknown
        : error.kind == ApiError::Kind::Forbidden            ? Outcome::NotPermitted
                                                             : Outcome::NotAsked;
    return finding;
}

void BookmarkCheck::tell(Bookmark::Kind kind, const QString &id, const Finding &finding)
{
    --m_running;
    Q_EMIT answered(finding.error);
    Q_EMIT checked(kind, id, finding);
}

} // namespace meterdesk
