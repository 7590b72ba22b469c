// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outboxverb.h"

#include "cli/console.h"
#include "cli/outboxoutput.h"
#include "domain/onresult.h"
#include "domain/outboxrules.h"
#include "services/outbox.h"

#include <QDateTime>

namespace meterdesk::cli {

using Asked = DataCommand::Verb;

SessionVerb::Needs OutboxVerb::needsOf(const DataCommand &command)
{
    Needs needs;
    needs.connection = command.connection;
    needs.dataDirectory = command.dataDirectory;
    needs.isDemo = command.isDemo;
    needs.access =
        command.verb == Asked::OutboxList ? LocalData::Access::Read : LocalData::Access::Write;
    needs.session = command.verb == Asked::OutboxFlush;
    return needs;
}

OutboxVerb::OutboxVerb(const DataCommand &command, Context context, const Tokens &runTokens,
                       QObject *parent)
    : SessionVerb(needsOf(command), std::move(context), runTokens, parent)
    , m_command(command)
{ }

OutboxVerb::~OutboxVerb() = default;

void OutboxVerb::work()
{
    m_table = std::make_unique<OutboxTable>(*data().entries());
    switch (m_command.verb) {
    case Asked::OutboxPause:
        return setPaused(true);
    case Asked::OutboxResume:
        return setPaused(false);
    case Asked::OutboxRetry:
    case Asked::OutboxDrop:
        return change();
    case Asked::OutboxFlush:
        return flush();
    case Asked::OutboxList:
    case Asked::SendReadings:
    case Asked::SendPoints:
    case Asked::SendProfiles:
    case Asked::SendInvoices:
        break;
    }
    list();
}

void OutboxVerb::list()
{
    onResult(m_table->load(), this, [this](const StorageResult<OutboxTable::Contents> &contents) {
        if (!contents)
            return fail(contents.error());
        for (const OutboxEntry &entry : contents->entries) {
            if (!isSettled(entry.state))
                console::print(entryLine(entry, m_command.isJson));
        }
        if (contents->isPaused)
            console::tell(tr("Sending is paused. Resume it to send what is queued."));
        finish();
    });
}

void OutboxVerb::setPaused(bool isPaused)
{
    onResult(m_table->setPaused(isPaused), this, [this](const StorageResult<Done> &done) {
        if (!done)
            return fail(done.error());
        finish();
    });
}

void OutboxVerb::change()
{
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    const bool isDrop = m_command.verb == Asked::OutboxDrop;
    const auto done =
        isDrop ? m_table->drop({m_command.entry}, now) : m_table->retry({m_command.entry}, now);
    onResult(done, this, [this](const StorageResult<QList<OutboxEntry>> &changed) {
        if (!changed)
            return fail(changed.error());
        if (changed->isEmpty()) {
            console::tell(tr("There is no such entry, or it is not in a state for that. Nothing "
                             "was changed."));
            note(ExitRefused);
        }
        for (const OutboxEntry &entry : *changed) {
            console::print(entryLine(entry, false));
            if (isDroppedUnclear(entry))
                console::tell(tr("Entry %1 may be stored all the same: an earlier try got no "
                                 "answer. Look in Enectiva.")
                                  .arg(entry.id.value));
        }
        finish();
    });
}

void OutboxVerb::flush()
{
    Outbox *outbox = session()->outbox();
    connect(outbox, &Outbox::loaded, this, &OutboxVerb::look);
    connect(outbox, &Outbox::entriesChanged, this, &OutboxVerb::look);
    connect(outbox, &Outbox::queueChanged, this, &OutboxVerb::look);
    connect(outbox, &Outbox::storageFailed, this,
            [this](const StorageError &error) { fail(error); });
    outbox->load();
}

//! Ends where nothing is queued, or what is queued cannot be sent now.
void OutboxVerb::look()
{
    Outbox *outbox = session()->outbox();
    if (!outbox->isLoaded())
        return;
    for (const OutboxEntry &entry : outbox->entries()) {
        if (entry.state == EntryState::Sending)
            return;
        if (entry.state != EntryState::Queued)
            continue;
        const WaitReason reason = outbox->waitReason(entry);
        if (reason == WaitReason::Turn || reason == WaitReason::RateLimited)
            return;
    }
    endFlush();
}

void OutboxVerb::endFlush()
{
    session()->outbox()->disconnect(this);
    for (const OutboxEntry &entry : session()->outbox()->entries()) {
        if (isSettled(entry.state) || entry.state == EntryState::Draft)
            continue;
        console::print(entryLine(entry, m_command.isJson));
        note(exitCodeOf(entry.state));
    }
    finish();
}

} // namespace meterdesk::cli
