// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sendchecks.h"

#include "domain/outboxrules.h"
#include "domain/profilerules.h"
#include "domain/streammeter.h"
#include "services/importmapping.h"
#include "services/latestreadings.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "texts/profiletexts.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk::cli {
namespace {

//! Whether the service has it, or will have it.
bool counts(EntryState state)
{
    return state == EntryState::Queued || state == EntryState::Sending || state == EntryState::Sent
        || state == EntryState::AlreadyThere;
}

MeterHistory::State stateOf(const WriteRequest &request, bool isQueued)
{
    return {request.range.from, request.value.toDouble(), request.value, isQueued};
}

ReadingInput inputOf(const WriteRequest &request)
{
    ReadingInput input;
    input.entry.kind = NumberEntry::Kind::Value;
    input.entry.digits = request.value;
    input.time = request.range.from;
    return input;
}

} // namespace

SendChecks::SendChecks(Session &session, const QList<OutboxEntry> &entries)
    : m_session(session)
{
    for (const OutboxEntry &entry : entries) {
        const WriteRequest &request = entry.request;
        if (request.kind == WriteKind::Reading && counts(entry.state))
            m_queued[streamOf(request)].push_back(stateOf(request, isUnsent(entry.state)));
    }
}

//! The first of the meters that the stream feeds; null where it feeds none.
const Meter *SendChecks::meterOf(const WriteRequest &request) const
{
    for (const MeterId &id : m_session.records().mapping().metersOf(request.owner, request.suit)) {
        if (const Meter *meter = m_session.meters().meter(id))
            return meter;
    }
    return nullptr;
}

QHash<MeterId, TimeRange> SendChecks::timesOf(const QList<WriteRequest> &requests) const
{
    QHash<MeterId, TimeRange> times;
    for (const WriteRequest &request : requests) {
        const Meter *meter = meterOf(request);
        // A connection that only sends looks at streams.
        if (!meter && !m_session.isSendOnly())
            continue;
        const MeterId id = meter ? meter->id : streamMeterId(request.owner, request.suit);
        const TimeMs time = request.range.from;
        if (!times.contains(id))
            times.insert(id, {time, time});
        TimeRange &range = times[id];
        range.from = std::min(range.from, time);
        range.to = std::max(range.to, time);
    }
    return times;
}

MeterHistory SendChecks::historyOf(const WriteRequest &request) const
{
    const Meter *meter = meterOf(request);
    const MeterId id = meter ? meter->id : streamMeterId(request.owner, request.suit);
    const ImportLink stream{id, request.owner, request.suit, ImportLink::Source::Attribute};
    return MeterHistory(
        m_session.latestReadings().joined(m_session.readings().readings(id), stream),
        m_queued.value(streamOf(request)));
}

std::vector<ReadingVerdict> SendChecks::check(const QList<WriteRequest> &requests,
                                              bool acceptsWarnings, TimeMs now) const
{
    const Severity most = acceptsWarnings ? Severity::Warning : Severity::Info;
    std::vector<ReadingVerdict> verdicts(std::size_t(requests.size()));
    QHash<QString, std::vector<qsizetype>> rows;
    for (qsizetype i = 0; i < requests.size(); ++i)
        rows[streamOf(requests.at(i))].push_back(i);
    for (std::vector<qsizetype> &own : rows) {
        std::stable_sort(own.begin(), own.end(), [&requests](qsizetype a, qsizetype b) {
            return requests.at(a).range.from < requests.at(b).range.from;
        });
        MeterHistory history = historyOf(requests.at(own.front()));
        for (const qsizetype row : own) {
            const WriteRequest &request = requests.at(row);
            ReadingVerdict &verdict = verdicts[std::size_t(row)];
            verdict = checkReading(inputOf(request), history, now);
            if (verdict.severity <= most && !verdict.has(CheckKind::SameValue))
                history.addQueued(stateOf(request, true));
        }
    }
    if (rows.size() == requests.size())
        checkShiftedRows(verdicts);
    return verdicts;
}

QString SendChecks::sentence(const ReadingVerdict &verdict, const WriteRequest &request) const
{
    if (verdict.findings.empty())
        return {};
    CheckWording wording;
    wording.unit = request.unit;
    if (const Meter *meter = meterOf(request)) {
        wording.zone = QTimeZone(m_session.meters().timeZone(*meter));
        if (wording.unit.isEmpty())
            wording.unit = meter->unit;
    }
    wording.decimals = verdict.decimals;
    return sentenceFor(verdict, wording);
}

QStringList overlapRefusals(const QList<WriteRequest> &requests, const QList<OutboxEntry> &entries)
{
    ProfileBook book;
    book.take(entries);
    QHash<EntryId, TimeRange> ranges;
    for (const OutboxEntry &entry : entries)
        ranges.insert(entry.id, entry.request.range);
    EntryId next{entries.isEmpty() ? 1 : entries.last().id.value + 1};
    const auto text = [](TimeMs time) {
        return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
    };
    QStringList refusals;
    for (const WriteRequest &request : requests) {
        const ProfileEffect effect = book.effectOf(request);
        if (effect.kind == ProfileEffect::Kind::Overlaps) {
            const TimeRange range = ranges.value(effect.other);
            refusals << sentenceFor(effect.kind, halfOpenText(text(range.from), text(range.to)),
                                    {});
            continue;
        }
        refusals << QString();
        OutboxEntry sent;
        sent.id = next;
        sent.request = request;
        book.take(sent);
        ranges.insert(next, request.range);
        ++next.value;
    }
    return refusals;
}

} // namespace meterdesk::cli
