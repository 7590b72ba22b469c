// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! From the round into the outbox.
#include "services/entryround.h"

#include "domain/onresult.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/rounddrafts.h"
#include "services/session.h"

namespace meterdesk {

namespace {

//! After an exchange the new meter begins this much later than the old one ends: the service keeps
//! one reading a moment.
constexpr TimeMs kExchangeStep = 60 * 1000;

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
        MeterId meter;
        QList<WriteRequest> requests;
        bool replaces = false;
    };
    QList<Item> items;
    SendReport report;
    QList<RoundCell> cells; //!< of the rows that were taken
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
    for (int i = 0; i < rowCount(); ++i) {
        const QList<WriteRequest> requests = requestsOf(i);
        if (!requests.isEmpty())
            outgoing->items.append(
                {i, row(i).meter.id, requests,
                 row(i).cell.accepted.contains(checkName(CheckKind::OtherValue))});
    }
    m_isSending = true;
    m_edits.seal();
    // What was typed is on the disk before any of it leaves.
    onResult(m_session.records().rounds().flush(), this,
             [this, outgoing](const StorageResult<Done> &) { hand(outgoing, false); });
}

void EntryRound::hand(const std::shared_ptr<Outgoing> &outgoing, bool replaces)
{
    QList<WriteRequest> requests;
    for (const Outgoing::Item &item : outgoing->items) {
        if (item.replaces == replaces)
            requests += item.requests;
    }
    const auto goOn = [this, outgoing, replaces] {
        if (replaces)
            finish(outgoing);
        else
            hand(outgoing, true);
    };
    if (requests.isEmpty())
        return goOn();
    Outbox::Intake intake;
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
                     at += item.requests.size();
                     // The last one is the row's own value.
                     const Admission &admission = result->admissions.at(at - 1);
                     const bool isThere = admission.refusal == Refusal::Repeated;
                     if (admission.refusal && !isThere) {
                         outgoing->report.refused.insert(item.row, *admission.refusal);
                         continue;
                     }
                     const int index = rowOf(item.meter);
                     RoundCell cell = index < 0 ? RoundCell() : row(index).cell;
                     cell.meter = item.meter;
                     cell.entry = isThere ? admission.other : admission.entry;
                     outgoing->cells.append(cell);
                     outgoing->report.taken += isThere ? 0 : 1;
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
    for (const RoundCell &cell : outgoing->cells) {
        const int index = rowOf(cell.meter);
        if (index >= 0)
            m_rows[std::size_t(index)].cell = cell;
    }
    m_session.records().rounds().setCells(m_id, outgoing->cells);
    checkAll();
    Q_EMIT undoChanged();
    Q_EMIT sent(outgoing->report);
}

} // namespace meterdesk
