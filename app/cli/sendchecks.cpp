// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sendchecks.h"

#include "domain/outboxrules.h"
#include "domain/profilerules.h"
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

SendChecks::SendChecks(const MeterStore &meters, const ImportMapping &mapping,
                       const ReadingStore &readings, const QList<OutboxEntry> &entries)
    : m_meters(meters)
    , m_mapping(mapping)
    , m_readings(readings)
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
    for (const MeterId &id : m_mapping.metersOf(request.owner, request.suit)) {
        if (const Meter *meter = m_meters.meter(id))
            return meter;
    }
    return nullptr;
}

QHash<MeterId, TimeRange> SendChecks::timesOf(const QList<WriteRequest> &requests) const
{
    QHash<MeterId, TimeRange> times;
    for (const WriteRequest &request : requests) {
        const Meter *meter = meterOf(request);
        if (!meter)
            continue;
        const TimeMs time = request.range.from;
        if (!times.contains(meter->id))
            times.insert(meter->id, {time, time});
        TimeRange &range = times[meter->id];
        range.from = std::min(range.from, time);
        range.to = std::max(range.to, time);
    }
    return times;
}

MeterHistory SendChecks::historyOf(const WriteRequest &request) const
{
    const Meter *meter = meterOf(request);
    return MeterHistory(meter ? m_readings.readings(meter->id) : nullptr,
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
        wording.zone = QTimeZone(m_meters.timeZone(*meter));
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
