// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sendchecks.h"

#include "domain/outboxrules.h"

#include <algorithm>

namespace meterdesk::cli {
namespace {

//! A suit that is not told is the default one.
QString streamKey(const QString &importId, const QString &suit)
{
    return importId + u'\n' + (suit.isEmpty() ? QStringLiteral("default") : suit);
}

QHash<QString, Meter> metersByStream(const MeterStore &meters)
{
    QHash<QString, Meter> found;
    for (const Meter &meter : meters.meters()) {
        const QString key = streamKey(meter.importId, meter.suit);
        if (!meter.importId.isEmpty() && !found.contains(key))
            found.insert(key, meter);
    }
    return found;
}

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

SendChecks::SendChecks(const MeterStore &meters, const ReadingStore &readings,
                       const QList<OutboxEntry> &entries)
    : m_meters(meters)
    , m_readings(readings)
    , m_meterOf(metersByStream(meters))
{
    for (const OutboxEntry &entry : entries) {
        const WriteRequest &request = entry.request;
        if (request.kind == WriteKind::Reading && counts(entry.state))
            m_queued[streamKey(request.owner, request.suit)].push_back(
                stateOf(request, isUnsent(entry.state)));
    }
}

QHash<MeterId, TimeRange> SendChecks::timesOf(const MeterStore &meters,
                                              const QList<WriteRequest> &requests)
{
    const QHash<QString, Meter> known = metersByStream(meters);
    QHash<MeterId, TimeRange> times;
    for (const WriteRequest &request : requests) {
        const auto meter = known.constFind(streamKey(request.owner, request.suit));
        if (meter == known.cend())
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
    std::shared_ptr<const ReadingSeries> readings;
    const QString key = streamKey(request.owner, request.suit);
    if (const auto meter = m_meterOf.constFind(key); meter != m_meterOf.cend())
        readings = m_readings.readings(meter->id);
    return MeterHistory(std::move(readings), m_queued.value(key));
}

std::vector<ReadingVerdict> SendChecks::check(const QList<WriteRequest> &requests,
                                              bool acceptsWarnings, TimeMs now) const
{
    const Severity most = acceptsWarnings ? Severity::Warning : Severity::Info;
    std::vector<ReadingVerdict> verdicts(std::size_t(requests.size()));
    QHash<QString, std::vector<qsizetype>> rows;
    for (qsizetype i = 0; i < requests.size(); ++i)
        rows[streamKey(requests.at(i).owner, requests.at(i).suit)].push_back(i);
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
    const auto meter = m_meterOf.constFind(streamKey(request.owner, request.suit));
    if (meter != m_meterOf.cend()) {
        wording.zone = QTimeZone(m_meters.timeZone(*meter));
        if (wording.unit.isEmpty())
            wording.unit = meter->unit;
    }
    wording.decimals = verdict.decimals;
    return sentenceFor(verdict, wording);
}

} // namespace meterdesk::cli
