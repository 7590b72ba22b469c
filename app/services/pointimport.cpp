// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pointimport.h"

#include "domain/checks/dateentry.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace meterdesk {

namespace {

std::optional<std::size_t> pointAt(const DataPointSeries &known, TimeMs time)
{
    const std::size_t at = known.lowerBound(time);
    if (at < known.size() && known.times()[at] == time)
        return at;
    return std::nullopt;
}

} // namespace

QList<WriteRequest> pointRequests(const PointStream &stream, TimeMs time, const QByteArray &digits,
                                  const DataPointSeries &known)
{
    QList<WriteRequest> requests;
    WriteRequest request;
    request.owner = stream.importId;
    request.suit = stream.suit;
    request.range = {time, time};
    if (const auto at = pointAt(known, time)) {
        if (known.values()[*at] == digits.toDouble())
            return requests;
        request.kind = WriteKind::RemoveDataPoint;
        request.target = known.id(*at).value;
        requests << request;
        request.target.clear();
    }
    request.kind = WriteKind::DataPoint;
    request.value = digits;
    request.unit = stream.unit;
    requests << request;
    return requests;
}

void PointImport::setRows(std::vector<ImportRow> rows, const QTimeZone &zone,
                          const DataPointSeries &known, TimeMs now)
{
    m_rows.clear();
    m_rows.reserve(rows.size());
    for (ImportRow &read : rows) {
        Row row;
        row.row = std::move(read);
        row.problem = row.row.problem;
        place(row, zone, now);
        if (row.problem == ImportProblem::NoValue)
            row.state = State::Empty;
        else if (row.problem != ImportProblem::None || row.isFuture)
            row.state = State::Problem;
        m_rows.push_back(std::move(row));
    }
    findRepeats();
    for (Row &row : m_rows) {
        const auto at = row.state == State::Ready ? pointAt(known, row.time) : std::nullopt;
        if (!at)
            continue;
        const double before = known.values()[*at];
        const bool isSame = before == row.row.entry.digits.toDouble();
        row.state = isSame ? State::There : State::Replaces;
        if (!isSame)
            row.before = before;
    }
}

//! A point has a time of its own, always.
void PointImport::place(Row &row, const QTimeZone &zone, TimeMs now) const
{
    if (row.problem != ImportProblem::None)
        return;
    if (row.row.entry.kind != NumberEntry::Kind::Value) {
        row.problem = ImportProblem::NotANumber;
        return;
    }
    if (!row.row.date.isValid()) {
        row.problem = ImportProblem::NotADate;
        return;
    }
    const QTime clock = row.row.time.isValid() ? row.row.time : QTime(0, 0);
    if (row.row.offset) {
        const QDateTime local(row.row.date, clock, Qt::UTC);
        row.time = local.toMSecsSinceEpoch() - TimeMs(*row.row.offset) * 1000;
    } else {
        const DateEntry entry = momentInZone(row.row.date, clock, zone);
        row.time = entry.time;
        if (entry.kind == DateEntry::Kind::Ambiguous)
            row.problem = ImportProblem::DateAmbiguous;
        else if (!entry.isMoment())
            row.problem = ImportProblem::DateSkipped;
    }
    row.time -= row.time % 1000;
    row.isFuture = row.time > now;
}

void PointImport::findRepeats()
{
    QHash<TimeMs, std::size_t> first;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.state != State::Ready)
            continue;
        const auto found = first.constFind(row.time);
        if (found == first.constEnd()) {
            first.insert(row.time, i);
            continue;
        }
        Row &one = m_rows[*found];
        row.other = one.row.number;
        if (one.row.entry.digits.toDouble() == row.row.entry.digits.toDouble()) {
            row.state = State::There;
            row.problem = ImportProblem::Repeated;
            continue;
        }
        for (Row *each : {&one, &row}) {
            each->state = State::Problem;
            each->problem = ImportProblem::OtherValue;
        }
        one.other = row.row.number;
    }
}

int PointImport::count(State state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [state](const Row &row) { return row.state == state; }));
}

QList<WriteRequest> PointImport::requests(const PointStream &stream, const DataPointSeries &known,
                                          bool replaces) const
{
    std::vector<const Row *> rows;
    for (const Row &row : m_rows) {
        if (row.state == State::Ready || (replaces && row.state == State::Replaces))
            rows.push_back(&row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row *a, const Row *b) { return a->time < b->time; });
    QList<WriteRequest> requests;
    for (const Row *row : rows)
        requests += pointRequests(stream, row->time, row->row.entry.digits, known);
    return requests;
}

} // namespace meterdesk
