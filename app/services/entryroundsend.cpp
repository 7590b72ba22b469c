// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! From the round into the outbox.
#include "services/entryround.h"

#include "domain/onresult.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/rounddrafts.h"
#include "services/session.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace meterdesk {

namespace {

WriteRequest readingOf(const EntryRound::Row &row, TimeMs time, const QByteArray &digits)
{
    WriteRequest request;
    request.kind = WriteKind::Reading;
    request.owner = row.link->importId;
    request.suit = row.link->suit;
    const TimeMs second = time - time % 1000;
    request.range = {second, second};
    request.value = digits;
    request.unit = row.meter.unit;
    return request;
}

} // namespace

//! What is handed to the outbox in one go: first what is new, then what replaces another value.
struct EntryRound::Outgoing
{
    struct Item
    {
        int row = 0;
        RoundCell cell; //!< as it is sent
        QList<WriteRequest> requests;
        bool replaces = false;
    };
    RoundId round;
    QList<Item> items;
    SendReport report;
    QList<RoundCell> cells; //!< of the rows that were taken
    QList<std::pair<RoundCell, NotTaken>> refused;

    //! What became of the requests of one row, which go together; the last one is its own value.
    void take(const Item &item, const QList<Admission> &admissions);
};

QList<WriteRequest> EntryRound::requestsOf(int index) const
{
    const Row &row = this->row(index);
    if (row.state != RowState::Ready && row.state != RowState::Accepted)
        return {};
    QList<WriteRequest> requests;
    if (row.cell.answer == RoundCell::Answer::Exchanged) {
        Row copy = row;
        const LowerAnswer answer = answerOf(copy);
        if (answer.kind == LowerAnswer::Kind::Exchanged) {
            requests.append(
                readingOf(row, answer.date, readTypedNumber(row.cell.answerOld).digits));
            requests.append(readingOf(row, answer.date + kExchangeStep,
                                      readTypedNumber(row.cell.answerNew).digits));
        }
    }
    requests.append(readingOf(row, row.time, verdict(index).digits));
    return requests;
}

void EntryRound::send()
{
    if (m_isSending || !isOpen() || !m_session.outbox())
        return;
    auto outgoing = std::make_shared<Outgoing>();
    outgoing->round = m_id;
    for (int i = 0; i < rowCount(); ++i) {
        const QList<WriteRequest> requests = requestsOf(i);
        if (!requests.isEmpty())
            outgoing->items.append(
                {i, row(i).cell, requests,
                 row(i).cell.accepted.contains(checkName(CheckKind::OtherValue))});
    }
    m_isSending = true;
    m_edits.seal();
    // What was typed is on the disk before any of it leaves.
    onResult(m_session.records().rounds().flush(), this,
             [this, outgoing](const StorageResult<Done> &) { hand(outgoing, false); });
}

void EntryRound::Outgoing::take(const Item &item, const QList<Admission> &admissions)
{
    const auto isNo = [](const Admission &admission) {
        return admission.refusal && admission.refusal != Refusal::Repeated
            && admission.refusal != Refusal::Together;
    };
    const auto no = std::find_if(admissions.cbegin(), admissions.cend(), isNo);
    if (no != admissions.cend()) {
        const bool isOwn = no == std::prev(admissions.cend());
        report.refused.insert(item.row, *no->refusal);
        refused.append(
            {item.cell,
             {isOwn ? Problem::NotTaken : Problem::ExchangeNotTaken, *no->refusal, no->other}});
        return;
    }
    const Admission &own = admissions.last();
    const bool isThere = own.refusal == Refusal::Repeated;
    RoundCell cell = item.cell;
    cell.entry = isThere ? own.other : own.entry;
    cells.append(cell);
    report.taken += isThere ? 0 : 1;
}

void EntryRound::hand(const std::shared_ptr<Outgoing> &outgoing, bool replaces)
{
    QList<WriteRequest> requests;
    Outbox::Intake intake;
    for (const Outgoing::Item &item : outgoing->items) {
        if (item.replaces != replaces)
            continue;
        requests += item.requests;
        intake.together << int(item.requests.size());
    }
    const auto goOn = [this, outgoing, replaces] {
        if (replaces)
            finish(outgoing);
        else
            hand(outgoing, true);
    };
    if (requests.isEmpty())
        return goOn();
    intake.label = m_header.title;
    intake.connection = m_session.connection().id;
    intake.replacesOthers = replaces;
    onResult(m_session.outbox()->add(requests, intake), this,
             [this, outgoing, replaces, goOn](const StorageResult<Outbox::Taken> &result) {
                 if (!result) {
                     outgoing->report.isStored = false;
                     return finish(outgoing);
                 }
                 qsizetype at = 0;
                 for (const Outgoing::Item &item : outgoing->items) {
                     if (item.replaces != replaces)
                         continue;
                     outgoing->take(item, result->admissions.mid(at, item.requests.size()));
                     at += item.requests.size();
                 }
                 if (result->batch.id != 0)
                     outgoing->report.batch = result->batch.id;
                 goOn();
             });
}

void EntryRound::finish(const std::shared_ptr<Outgoing> &outgoing)
{
    m_isSending = false;
    // What was sent is taken back in the journal, not here.
    m_edits.clear();
    // A cell that was typed into since then is not what was sent, and stays as it is.
    if (m_id == outgoing->round) {
        outgoing->cells.removeIf([this](const RoundCell &cell) {
            RoundCell unsent = cell;
            unsent.entry = {};
            const int index = rowOf(cell.meter);
            return index >= 0 && row(index).cell != unsent;
        });
        for (const RoundCell &cell : std::as_const(outgoing->cells)) {
            if (const int index = rowOf(cell.meter); index >= 0)
                m_rows[std::size_t(index)].cell = cell;
        }
        for (const auto &[cell, notTaken] : std::as_const(outgoing->refused)) {
            const int index = rowOf(cell.meter);
            if (index >= 0 && row(index).cell == cell)
                m_rows[std::size_t(index)].notTaken = notTaken;
        }
    }
    m_session.records().rounds().setCells(outgoing->round, outgoing->cells);
    checkAll();
    Q_EMIT undoChanged();
    Q_EMIT sent(outgoing->report);
}

} // namespace meterdesk
