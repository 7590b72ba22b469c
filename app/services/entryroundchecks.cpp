// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What the typed texts of a round mean, and what the checks say of them.
#include "services/entryround.h"

#include "domain/outboxrules.h"
#include "services/outbox.h"
#include "services/roundhistories.h"
#include "services/session.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace meterdesk {

namespace {

//! The shift finding of a verdict, as far as it is shown.
int shiftOf(const ReadingVerdict &verdict)
{
    for (const Finding &finding : verdict.findings) {
        if (finding.kind == CheckKind::RowShift)
            return finding.row;
    }
    return -1;
}

//! The stored value that a sent row meets at its own time is its own.
void forgetOneself(ReadingVerdict &verdict)
{
    std::erase_if(verdict.findings, [](const Finding &finding) {
        return finding.kind == CheckKind::SameValue || finding.kind == CheckKind::OtherValue;
    });
    verdict.severity = Severity::Ok;
    for (const Finding &finding : verdict.findings)
        verdict.severity = std::max(verdict.severity, finding.severity);
}

} // namespace

//! Value and date of the row, from its texts.
void EntryRound::interpret(Row &row) const
{
    row.entry = readTypedNumber(row.cell.value);
    if (row.cell.mark == RoundCell::Mark::NotRead) {
        row.entry = {};
        row.entry.kind = NumberEntry::Kind::CannotRead;
    }
    const QDateTime round = QDateTime::fromMSecsSinceEpoch(m_header.at, row.zone);
    row.time = m_header.at;
    row.problem = Problem::None;
    if (row.cell.date.trimmed().isEmpty()) {
        row.date = {DateEntry::Kind::Moment, round.date(), round.time(), m_header.at,
                    round.offsetFromUtc()};
        return;
    }
    DateContext context;
    context.today = QDateTime::fromMSecsSinceEpoch(now(), row.zone).date();
    context.date = round.date();
    context.time = round.time();
    context.zone = row.zone;
    row.date = readDate(row.cell.date, context);
    switch (row.date.kind) {
    case DateEntry::Kind::Moment:
        row.time = row.date.time;
        break;
    case DateEntry::Kind::Ambiguous:
        row.problem = Problem::DateAmbiguous;
        break;
    case DateEntry::Kind::Skipped:
        row.problem = Problem::DateSkipped;
        break;
    default:
        row.problem = Problem::DateInvalid;
    }
}

LowerAnswer EntryRound::answerOf(Row &row) const
{
    LowerAnswer answer;
    if (row.cell.answer == RoundCell::Answer::RolledOver)
        answer.kind = LowerAnswer::Kind::RolledOver;
    if (row.cell.answer != RoundCell::Answer::Exchanged)
        return answer;
    const NumberEntry end = readTypedNumber(row.cell.answerOld);
    const NumberEntry start = readTypedNumber(row.cell.answerNew);
    DateContext context;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.time, row.zone);
    context.today = at.date();
    context.date = at.date();
    context.time = at.time();
    context.zone = row.zone;
    const DateEntry date = readDate(row.cell.answerDate, context);
    if (end.kind != NumberEntry::Kind::Value || start.kind != NumberEntry::Kind::Value
        || !date.isMoment()) {
        row.problem = Problem::ExchangeIncomplete;
        return answer;
    }
    answer.kind = LowerAnswer::Kind::Exchanged;
    answer.oldEnd = end.digits.toDouble();
    answer.newStart = start.digits.toDouble();
    // On the day of the reading: both states of the exchange find their minutes before it.
    const TimeMs latest = row.time - 2 * kExchangeStep;
    answer.date = date.time > latest && date.time <= row.time ? latest : date.time;
    return answer;
}

//! All but the shifts of rows.
void EntryRound::check(int index)
{
    Row &row = m_rows[std::size_t(index)];
    interpret(row);
    row.isLoading = m_histories->isLoading(row.meter.id);
    ReadingInput input;
    input.entry = row.entry;
    input.time = row.time;
    // Once an exchange is sent, the start of the new meter is the reading before.
    if (row.cell.entry.isEmpty() || row.cell.answer != RoundCell::Answer::Exchanged)
        input.lowerAnswer = answerOf(row);
    input.hasReason = !row.cell.reason.trimmed().isEmpty();
    input.replaces = row.cell.accepted.contains(checkName(CheckKind::OtherValue));
    const MeterHistory &known = m_histories->of(row.meter.id);
    const bool isTyped = row.entry.kind != NumberEntry::Kind::Empty
        && row.entry.kind != NumberEntry::Kind::CannotRead;
    m_verdicts[std::size_t(index)] =
        isTyped ? checkReading(input, known, now()) : expectationFor(known, row.time);
    if (!row.cell.entry.isEmpty())
        forgetOneself(m_verdicts[std::size_t(index)]);
    if (row.problem == Problem::None && !row.link && isTyped)
        row.problem = Problem::NoStream;
    if (row.problem == Problem::None)
        row.problem = row.notTaken.problem;
    classify(index);
}

void EntryRound::checkAll()
{
    for (int i = 0; i < rowCount(); ++i)
        check(i);
    checkShiftedRows(m_verdicts);
    for (int i = 0; i < rowCount(); ++i)
        classify(i);
    if (!m_rows.empty())
        Q_EMIT rowsChanged(0, rowCount() - 1);
    Q_EMIT countsChanged();
}

//! The shifts of all rows after \a index changed; rows that hear something new are told.
void EntryRound::checkShifts(int index)
{
    std::vector<int> before(m_verdicts.size());
    std::transform(m_verdicts.begin(), m_verdicts.end(), before.begin(), shiftOf);
    checkShiftedRows(m_verdicts);
    for (int i = 0; i < rowCount(); ++i) {
        if (i != index && before[std::size_t(i)] == shiftOf(verdict(i)))
            continue;
        classify(i);
        if (i != index)
            Q_EMIT rowsChanged(i, i);
    }
}

//! Whether the finding keeps the row from being sent until somebody says that it is right.
bool EntryRound::isWarningOpen(const Finding &finding, const RoundCell &cell) const
{
    if (finding.severity != Severity::Warning)
        return false;
    if (finding.kind == CheckKind::FarRate && !cell.reason.trimmed().isEmpty())
        return false;
    return !cell.accepted.contains(checkName(finding.kind));
}

std::vector<CheckKind> EntryRound::openWarnings(int index) const
{
    std::vector<CheckKind> open;
    for (const Finding &finding : verdict(index).findings) {
        if (isWarningOpen(finding, row(index).cell))
            open.push_back(finding.kind);
    }
    return open;
}

void EntryRound::classify(int index)
{
    Row &row = m_rows[std::size_t(index)];
    const ReadingVerdict &said = verdict(index);
    if (!row.cell.entry.isEmpty()) {
        row.state = RowState::Sent;
        return;
    }
    if (row.entry.kind == NumberEntry::Kind::CannotRead) {
        row.state = RowState::Skipped;
        return;
    }
    if (row.entry.kind == NumberEntry::Kind::Empty) {
        row.state = RowState::Empty;
        return;
    }
    const bool isReplacing = said.has(CheckKind::OtherValue); // where it blocks, that comes first
    if (row.problem != Problem::None || said.digits.isEmpty() || said.isBlocked())
        row.state = RowState::Blocked;
    else if (said.has(CheckKind::SameValue))
        row.state = RowState::There;
    else if (!openWarnings(index).empty())
        row.state = RowState::ToDecide;
    else
        row.state = said.needsAcceptance() || isReplacing ? RowState::Accepted : RowState::Ready;
}

EntryRound::Counts EntryRound::counts() const
{
    Counts counts;
    counts.rows = rowCount();
    for (const Row &row : m_rows) {
        counts.typed += row.state == RowState::Empty ? 0 : 1;
        counts.ready += row.state == RowState::Ready ? 1 : 0;
        counts.accepted += row.state == RowState::Accepted ? 1 : 0;
        counts.toDecide += row.state == RowState::ToDecide ? 1 : 0;
        counts.blocked += row.state == RowState::Blocked ? 1 : 0;
        counts.skipped += row.state == RowState::Skipped ? 1 : 0;
        counts.there += row.state == RowState::There ? 1 : 0;
        counts.sent += row.state == RowState::Sent ? 1 : 0;
        const bool isEstimated =
            row.entry.isEstimated || row.cell.mark == RoundCell::Mark::Estimated;
        counts.estimated += isEstimated && row.state != RowState::Empty ? 1 : 0;
    }
    return counts;
}

void EntryRound::historyChanged(const MeterId &meter)
{
    const int index = rowOf(meter);
    if (index < 0)
        return;
    check(index);
    checkShifts(index);
    Q_EMIT rowsChanged(index, index);
    Q_EMIT countsChanged();
}

//! Rows that were sent show what became of them; what others sent changes what is known.
void EntryRound::outboxChanged(const QList<EntryId> &entries)
{
    const QSet<EntryId> changed(entries.begin(), entries.end());
    QSet<QString> owners;
    for (const EntryId &id : entries) {
        const OutboxEntry *entry = m_session.outbox()->find(id);
        if (entry && entry->request.kind != WriteKind::Invoice)
            owners.insert(entry->request.owner);
    }
    QList<MeterId> meters;
    for (int i = 0; i < rowCount(); ++i) {
        Row &row = m_rows[std::size_t(i)];
        if (changed.contains(row.cell.entry)) {
            // What was dropped or taken back can be typed and sent again.
            const OutboxEntry *entry = m_session.outbox()->find(row.cell.entry);
            if (entry
                && (entry->state == EntryState::Dropped || entry->state == EntryState::Undone)) {
                RoundCell cell = row.cell;
                cell.entry = {};
                apply(i, cell);
            }
            Q_EMIT rowsChanged(i, i);
        }
        if (row.link && owners.contains(row.link->importId))
            meters.append(row.meter.id);
    }
    forgetRefusals(changed);
    m_histories->rebuild(meters);
}

//! What stood in the way of a row may be gone.
void EntryRound::forgetRefusals(const QSet<EntryId> &changed)
{
    for (int i = 0; i < rowCount(); ++i) {
        const EntryId other = row(i).notTaken.other;
        if (other.isEmpty() || !changed.contains(other))
            continue;
        const OutboxEntry *entry = m_session.outbox()->find(other);
        if (entry
            && (isUnsent(entry->state) || entry->state == EntryState::Sent
                || entry->state == EntryState::AlreadyThere))
            continue;
        m_rows[std::size_t(i)].notTaken = {};
        check(i);
        checkShifts(i);
        Q_EMIT rowsChanged(i, i);
        Q_EMIT countsChanged();
    }
}

} // namespace meterdesk
