// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entryround.h"

#include "domain/streammeter.h"
#include "services/importmapping.h"
#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/rounddrafts.h"
#include "services/roundhistories.h"
#include "services/session.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <utility>

namespace meterdesk {

EntryRound::EntryRound(Session &session, std::function<TimeMs()> clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
    , m_histories(std::make_unique<RoundHistories>(session, m_clock))
{
    connect(m_histories.get(), &RoundHistories::changed, this, &EntryRound::historyChanged);
    connect(&session.meters(), &MeterStore::loaded, this, [this] {
        for (Row &row : m_rows)
            describe(row);
        checkAll();
    });
    LocalRecords &records = session.records();
    const auto rebuild = [this](const QList<MeterId> &meters) {
        for (Row &row : m_rows)
            describe(row);
        m_histories->rebuild(meters);
    };
    connect(&records.mapping(), &ImportMapping::changed, this, rebuild);
    connect(&records.notes(), &LocalNotes::noteChanged, this,
            [rebuild](const MeterId &meter) { rebuild({meter}); });
    connect(&records.rounds(), &RoundDrafts::roundChanged, this, &EntryRound::follow);
    connect(&records.rounds(), &RoundDrafts::changed, this, &EntryRound::closeWhereGone);
    if (session.outbox())
        connect(session.outbox(), &Outbox::entriesChanged, this, &EntryRound::outboxChanged);
}

EntryRound::~EntryRound() = default;

TimeMs EntryRound::now() const
{
    return m_clock();
}

bool EntryRound::open(const RoundId &id)
{
    if (!m_session.records().rounds().contains(id))
        return false;
    m_id = id;
    m_header = m_session.records().rounds().find(id).header;
    m_edits.clear();
    fill();
    return true;
}

void EntryRound::begin(const RoundHeader &header)
{
    RoundHeader known = header;
    known.meters.removeIf(
        [this](const MeterId &meter) { return !m_session.meters().meter(meter); });
    open(m_session.records().rounds().begin(known));
}

void EntryRound::close()
{
    m_id = {};
    m_header = {};
    m_edits.clear();
    fill();
}

void EntryRound::discard()
{
    const RoundId id = m_id;
    close();
    m_session.records().rounds().remove(id);
}

//! What is typed into a draft that is not there any more would be kept by nobody.
void EntryRound::closeWhereGone()
{
    if (isOpen() && !m_session.records().rounds().contains(m_id))
        close();
}

//! Takes over what others did to the draft; of one's own changes nothing is other.
void EntryRound::follow(const RoundId &id)
{
    if (id != m_id || !isOpen())
        return;
    const RoundDrafts &drafts = m_session.records().rounds();
    const RoundHeader &header = drafts.headerOf(id);
    const bool hasOtherRows = header.meters != m_header.meters;
    const bool hasOtherTime = header.at != m_header.at;
    const bool isOther = hasOtherRows || hasOtherTime || header.title != m_header.title
        || header.list != m_header.list;
    bool hasOtherCells = false;
    for (Row &row : m_rows) {
        const RoundCell cell = drafts.cell(id, row.meter.id);
        hasOtherCells = hasOtherCells || cell != row.cell;
        row.cell = cell;
    }
    if (isOther) {
        const RoundHeader own = std::exchange(m_header, header);
        m_header.currentMeter = own.currentMeter;
        m_header.currentColumn = own.currentColumn;
    }
    // A step of undo would bring back what was there before the others.
    if (hasOtherRows || hasOtherCells)
        m_edits.clear();
    if (hasOtherRows)
        return fill();
    if (hasOtherCells || hasOtherTime)
        checkAll();
    if (isOther)
        Q_EMIT headerChanged();
    if (hasOtherCells)
        Q_EMIT undoChanged();
}

//! The rows of the header, with what the draft has of them.
void EntryRound::fill()
{
    m_rows.clear();
    m_rowOf.clear();
    for (const MeterId &meter : m_header.meters) {
        m_rowOf.insert(meter, int(m_rows.size()));
        m_rows.push_back(makeRow(meter));
    }
    m_verdicts.assign(m_rows.size(), {});
    m_histories->setMeters(m_header.meters);
    checkAll();
    Q_EMIT reset();
    Q_EMIT headerChanged();
    Q_EMIT countsChanged();
    Q_EMIT undoChanged();
}

EntryRound::Row EntryRound::makeRow(const MeterId &meter) const
{
    Row row;
    row.meter.id = meter;
    row.cell = m_session.records().rounds().cell(m_id, meter);
    row.cell.meter = meter;
    describe(row);
    return row;
}

//! What the lists say of the row's meter; a meter that is not there any more keeps what was known.
void EntryRound::describe(Row &row) const
{
    const MeterStore &store = m_session.meters();
    if (const Meter *meter = store.meter(row.meter.id)) {
        row.meter = *meter;
        row.zone = QTimeZone(store.timeZone(*meter));
        const Entity *entity = meter->entity ? store.entity(*meter->entity) : nullptr;
        row.place = entity ? entity->name : QString();
    } else if (const auto stream = linkOfStreamMeter(row.meter.id)) {
        row.meter = meterOfStream(*stream); // of a time without a list of meters
    }
    if (!row.zone.isValid())
        row.zone = QTimeZone(store.fallbackZone());
    row.link = m_session.records().mapping().linkOf(row.meter.id);
}

QTimeZone EntryRound::zone() const
{
    return m_rows.empty() ? QTimeZone(m_session.meters().fallbackZone()) : m_rows.front().zone;
}

const MeterHistory &EntryRound::history(int index) const
{
    return m_histories->of(row(index).meter.id);
}

const OutboxEntry *EntryRound::outboxEntry(int index) const
{
    const EntryId id = row(index).cell.entry;
    return id.isEmpty() || !m_session.outbox() ? nullptr : m_session.outbox()->find(id);
}

void EntryRound::storeHeader()
{
    m_session.records().rounds().setHeader(m_id, m_header);
    Q_EMIT headerChanged();
}

void EntryRound::setTitle(const QString &title)
{
    m_header.title = title;
    storeHeader();
}

DateEntry EntryRound::setRoundTime(const QString &text, bool takesSecond)
{
    const QTimeZone zone = this->zone();
    const QDateTime was = QDateTime::fromMSecsSinceEpoch(m_header.at, zone);
    DateContext context;
    context.today = QDateTime::fromMSecsSinceEpoch(now(), zone).date();
    context.date = was.date();
    context.time = was.time();
    context.zone = zone;
    DateEntry entry = readDate(text, context);
    if (takesSecond)
        entry = chosen(entry, true);
    m_header.timeText = text;
    if (entry.isMoment()) {
        m_header.at = entry.time;
        m_header.timeText.clear();
    }
    storeHeader();
    checkAll();
    return entry;
}

void EntryRound::setMeters(const QList<MeterId> &meters)
{
    m_header.meters.clear();
    QSet<MeterId> taken;
    for (const MeterId &meter : meters) {
        if (!taken.contains(meter))
            m_header.meters.append(meter);
        taken.insert(meter);
    }
    storeHeader();
    fill();
}

void EntryRound::setCurrent(int index, const QString &column)
{
    m_header.currentMeter = index < 0 || index >= rowCount() ? MeterId() : row(index).meter.id;
    m_header.currentColumn = column;
    if (isOpen())
        m_session.records().rounds().setCurrent(m_id, m_header.currentMeter, column);
}

// ---- What is typed ------------------------------------------------------------------------------

//! One step of undo; \a field is what was typed into, null where it is a step of its own.
void EntryRound::change(int index, const RoundCell &cell, const char *field)
{
    const RoundCell before = row(index).cell;
    if (cell == before)
        return;
    m_edits.add({{before, cell}}, field);
    apply(index, cell);
    Q_EMIT undoChanged();
}

void EntryRound::apply(int index, const RoundCell &cell)
{
    m_rows[std::size_t(index)].cell = cell;
    m_rows[std::size_t(index)].notTaken = {};
    m_session.records().rounds().setCell(m_id, cell);
    check(index);
    checkShifts(index);
    Q_EMIT rowsChanged(index, index);
    Q_EMIT countsChanged();
}

void EntryRound::setValue(int index, const QString &text)
{
    RoundCell cell = row(index).cell;
    if (cell.value == text)
        return;
    cell.value = text;
    // What was said of another value does not hold for this one.
    cell.accepted.clear();
    cell.answer = RoundCell::Answer::None;
    cell.entry = {};
    cell.mark = RoundCell::Mark::None;
    change(index, cell, "value");
}

void EntryRound::setCells(const QHash<int, RoundCell> &cells)
{
    RoundEdits::Step step;
    QList<RoundCell> typed;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        RoundCell cell = it.value();
        cell.meter = row(it.key()).meter.id;
        step.append({row(it.key()).cell, cell});
        typed.append(cell);
        m_rows[std::size_t(it.key())].cell = cell;
        m_rows[std::size_t(it.key())].notTaken = {};
    }
    m_edits.add(step, {});
    m_session.records().rounds().setCells(m_id, typed);
    checkAll();
    Q_EMIT undoChanged();
}

void EntryRound::setDate(int index, const QString &text)
{
    RoundCell cell = row(index).cell;
    if (cell.date == text)
        return;
    cell.date = text;
    cell.accepted.clear();
    cell.entry = {};
    change(index, cell, "date");
}

void EntryRound::setNote(int index, const QString &text)
{
    RoundCell cell = row(index).cell;
    cell.note = text;
    change(index, cell, "note");
}

void EntryRound::setEstimated(int index, bool isEstimated)
{
    RoundCell cell = row(index).cell;
    cell.mark = isEstimated ? RoundCell::Mark::Estimated : RoundCell::Mark::None;
    change(index, cell, nullptr);
}

void EntryRound::setReason(int index, const QString &text)
{
    RoundCell cell = row(index).cell;
    cell.reason = text;
    change(index, cell, "reason");
}

bool EntryRound::canReplace(int index) const
{
    const Row &one = row(index);
    return one.problem != Problem::None && one.problem == one.notTaken.problem
        && one.notTaken.refusal == Refusal::OtherValue
        && !one.cell.accepted.contains(checkName(CheckKind::OtherValue));
}

void EntryRound::accept(int index)
{
    RoundCell cell = row(index).cell;
    for (const Finding &finding : verdict(index).findings) {
        const QString name = checkName(finding.kind);
        const bool canAccept =
            finding.severity == Severity::Warning || finding.kind == CheckKind::OtherValue;
        if (canAccept && !cell.accepted.contains(name))
            cell.accepted.append(name);
    }
    const QString replacing = checkName(CheckKind::OtherValue);
    if (canReplace(index) && !cell.accepted.contains(replacing))
        cell.accepted.append(replacing);
    change(index, cell, nullptr);
}

void EntryRound::unaccept(int index)
{
    RoundCell cell = row(index).cell;
    cell.accepted.clear();
    change(index, cell, nullptr);
}

bool EntryRound::takeSuggestion(int index, int number)
{
    const std::vector<Suggestion> &suggestions = verdict(index).suggestions;
    if (number < 0 || number >= int(suggestions.size()))
        return false;
    const Suggestion suggestion = suggestions[std::size_t(number)];
    // The value is right then: it is accepted as it is.
    if (suggestion.kind == Suggestion::Kind::WrongPrevious) {
        accept(index);
        return true;
    }
    m_edits.seal();
    setValue(index, QString::fromLatin1(suggestion.digits));
    m_edits.seal();
    return true;
}

void EntryRound::answerLower(int index, RoundCell::Answer answer, const QString &oldEnd,
                             const QString &newStart, const QString &date)
{
    RoundCell cell = row(index).cell;
    cell.answer = answer;
    cell.answerOld = oldEnd;
    cell.answerNew = newStart;
    cell.answerDate = date;
    cell.accepted.clear();
    change(index, cell, "answer");
}

int EntryRound::undo()
{
    const RoundEdits::Step step = m_edits.undo();
    int index = -1;
    for (auto change = step.crbegin(); change != step.crend(); ++change) {
        index = rowOf(change->before.meter);
        if (index >= 0)
            apply(index, change->before);
    }
    Q_EMIT undoChanged();
    return index;
}

int EntryRound::redo()
{
    const RoundEdits::Step step = m_edits.redo();
    int index = -1;
    for (const RoundEdits::Change &change : step) {
        index = rowOf(change.after.meter);
        if (index >= 0)
            apply(index, change.after);
    }
    Q_EMIT undoChanged();
    return index;
}

} // namespace meterdesk
