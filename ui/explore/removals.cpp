// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/removals.h"

#include "domain/onresult.h"
#include "domain/outboxrules.h"
#include "models/formats.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/widgets/banner.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace meterdesk {

namespace {

//! Undone together with what follows: each removal finds its own entry.
const OutboxEntry *sentFromHere(const Outbox &outbox, const RemovableRecord &record)
{
    for (const OutboxEntry &entry : outbox.entries()) {
        const WriteRequest &sent = entry.request;
        if (sent.kind == record.kind && sent.owner == record.importId && sent.suit == record.suit
            && sent.range.from == record.time && canUndo(entry))
            return &entry;
    }
    return nullptr;
}

} // namespace

WriteRequest RemovableRecord::removal() const
{
    WriteRequest request;
    request.kind = removalOf(kind).value_or(WriteKind::RemoveReading);
    request.owner = importId;
    request.suit = suit;
    request.range = {time, time};
    request.target = target;
    return request;
}

WriteRequest RemovableRecord::creation() const
{
    WriteRequest request;
    request.kind = kind;
    request.owner = importId;
    request.suit = suit;
    request.range = {time, time};
    request.value = digits;
    request.unit = unit;
    return request;
}

Removals::Removals(Banner &banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    connect(&m_banner, &Banner::buttonClicked, this, &Removals::answer);
}

void Removals::setSession(Session *session)
{
    m_session = session;
    m_question = Question::None;
    m_records.clear();
    m_entries.clear();
}

bool Removals::isDeletable(TimeMs time)
{
    return time >= QDateTime::currentMSecsSinceEpoch() - kDeletable;
}

QString Removals::questionOf(const QList<RemovableRecord> &records, int kept,
                             const QTimeZone &zone) const
{
    const QLocale locale;
    const int count = int(records.size());
    const bool isReading = records.first().kind == WriteKind::Reading;
    const QString first = momentText(records.first().time, zone, locale);
    QString text;
    if (count == 1)
        text = isReading ? tr("Delete the reading of %1 on the server?").arg(first)
                         : tr("Delete the data point of %1 on the server?").arg(first);
    else
        text =
            (isReading ? tr("Delete %n reading(s) from %1 to %2 on the server?", nullptr, count)
                       : tr("Delete %n data point(s) from %1 to %2 on the server?", nullptr, count))
                .arg(first, momentText(records.last().time, zone, locale));
    if (kept > 0)
        text += QLatin1Char(' ')
            + tr("%n more are too old: the server deletes only the last weeks.", nullptr, kept);
    return text + QLatin1Char(' ')
        + tr("It may take a while until Enectiva shows it. The journal keeps what was there.");
}

void Removals::ask(const QList<RemovableRecord> &records, const QTimeZone &zone)
{
    if (!m_session || !m_session->outbox() || m_session->isReadOnly() || records.isEmpty())
        return;
    m_records.clear();
    std::copy_if(records.begin(), records.end(), std::back_inserter(m_records),
                 [](const RemovableRecord &record) { return isDeletable(record.time); });
    const int kept = int(records.size() - m_records.size());
    if (m_records.isEmpty()) {
        m_question = Question::None;
        m_banner.showMessage(
            Banner::Kind::Info,
            tr("The server deletes only the last weeks. Correct this in Enectiva."), {tr("Close")});
        return;
    }
    m_question = Question::Remove;
    const int count = int(m_records.size());
    m_banner.showMessage(Banner::Kind::Warning, questionOf(m_records, kept, zone),
                         {count > 1 ? tr("Delete all %n", nullptr, count)
                              : m_records.first().kind == WriteKind::Reading
                              ? tr("Delete the reading")
                              : tr("Delete the data point"),
                          tr("Keep")});
    m_banner.focusButton(1);
}

void Removals::answer(int button)
{
    const Question question = std::exchange(m_question, Question::None);
    if (question == Question::None)
        return;
    m_banner.clear();
    if (button != 0)
        return;
    if (question == Question::Remove)
        remove();
    else
        undo();
}

void Removals::remove()
{
    Outbox *outbox = m_session ? m_session->outbox() : nullptr;
    if (!outbox)
        return;
    Outbox::Intake intake;
    intake.label = m_label;
    intake.connection = m_session->connection().id;
    m_entries.clear();
    // What was sent from here is taken back, so that the journal says so beside it.
    QList<EntryId> own;
    QList<WriteRequest> others;
    for (const RemovableRecord &record : std::as_const(m_records)) {
        if (const OutboxEntry *entry = sentFromHere(*outbox, record))
            own << entry->id;
        else
            others << record.removal();
    }
    const auto hear = [this](const StorageResult<Outbox::Taken> &result) { tell(result); };
    if (!own.isEmpty())
        onResult(outbox->undo(own, intake), this, hear);
    if (!others.isEmpty())
        onResult(outbox->add(others, intake), this, hear);
}

void Removals::tell(const StorageResult<Outbox::Taken> &result)
{
    if (!result) {
        m_banner.showMessage(Banner::Kind::Error, sentenceFor(result.error()), {tr("Close")});
        return;
    }
    for (const Admission &admission : result->admissions) {
        if (!admission.entry.isEmpty())
            m_entries << admission.entry;
    }
    const bool canRestore =
        std::all_of(m_records.cbegin(), m_records.cend(),
                    [](const RemovableRecord &record) { return !record.digits.isEmpty(); });
    m_question = canRestore ? Question::Undo : Question::None;
    m_banner.showMessage(
        Banner::Kind::Info,
        tr("%n deletion(s) are in the outbox, which tells how they go. It may take a while until "
           "Enectiva shows it.",
           nullptr, int(m_records.size())),
        canRestore ? QStringList{tr("Undo"), tr("Close")} : QStringList{tr("Close")});
}

void Removals::undo()
{
    Outbox *outbox = m_session ? m_session->outbox() : nullptr;
    if (!outbox)
        return;
    QList<EntryId> waiting;
    QList<WriteRequest> anew;
    for (const EntryId id : std::as_const(m_entries)) {
        const OutboxEntry *entry = outbox->find(id);
        if (!entry)
            continue;
        if (canDrop(*entry)) {
            waiting << id;
            continue;
        }
        for (const RemovableRecord &record : std::as_const(m_records)) {
            if (record.time == entry->request.range.from)
                anew << record.creation();
        }
    }
    if (!waiting.isEmpty())
        outbox->drop(waiting);
    const int count = int(waiting.size() + anew.size());
    if (anew.isEmpty()) {
        m_banner.showMessage(Banner::Kind::Info,
                             tr("%n record(s) stay as they are.", nullptr, count), {tr("Close")});
        return;
    }
    Outbox::Intake intake;
    intake.label = m_label;
    intake.connection = m_session->connection().id;
    onResult(
        outbox->add(anew, intake), this, [this, count](const StorageResult<Outbox::Taken> &result) {
            if (!result)
                return m_banner.showMessage(Banner::Kind::Error, sentenceFor(result.error()),
                                            {tr("Close")});
            m_banner.showMessage(Banner::Kind::Info,
                                 tr("%n record(s) are sent again.", nullptr, count), {tr("Close")});
        });
}

} // namespace meterdesk
