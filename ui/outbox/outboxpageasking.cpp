// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of OutboxPage that does something: retry, drop, edit and undo, and the questions about
// them that are asked in place.
#include "ui/outbox/outboxpage.h"

#include "domain/onresult.h"
#include "domain/outboxrules.h"
#include "files/celltext.h"
#include "services/invoiceledger.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "texts/outboxtexts.h"
#include "texts/quotation.h"
#include "ui/outbox/entrypane.h"
#include "ui/widgets/banner.h"

#include <QTableView>

#include <algorithm>

namespace meterdesk {

namespace {

QList<EntryId> idsOf(const QList<OutboxEntry> &entries,
                     const std::function<bool(const OutboxEntry &)> &isWanted)
{
    QList<EntryId> ids;
    for (const OutboxEntry &entry : entries) {
        if (isWanted(entry))
            ids << entry.id;
    }
    return ids;
}

bool isDraft(const OutboxEntry &entry)
{
    return entry.state == EntryState::Draft;
}

bool isUnknown(const OutboxEntry &entry)
{
    return entry.state == EntryState::Unknown;
}

//! What a person types: spaces and apostrophes only group.
QString withoutGrouping(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'\'' && c != u'\u2019')
            plain += c == u'\u2212' ? u'-' : c;
    }
    return plain;
}

//! Says it unless it is said already: a screen reader would read it again.
void showOnce(Banner &banner, Banner::Kind kind, const QString &text, const QStringList &buttons)
{
    if (banner.isHidden() || banner.text() != text || banner.kind() != kind)
        banner.showMessage(kind, text, buttons);
}

} // namespace

// ---- Questions ---------------------------------------------------------------------------------

void OutboxPage::ask(Question question, EntryPane &pane, const QList<EntryId> &entries,
                     const QString &text, const QStringList &buttons)
{
    endQuestion();
    m_question = question;
    m_asked = entries;
    pane.banner().showMessage(Banner::Kind::Warning, text, buttons);
    pane.banner().focusButton(0);
}

//! What stands there otherwise comes back.
void OutboxPage::endQuestion()
{
    const bool wasJournal = m_question == Question::Undo;
    const bool hadFocus = focusWidget()
        && (m_outboxPane->banner().isAncestorOf(focusWidget())
            || m_journalPane->banner().isAncestorOf(focusWidget()));
    m_question = Question::None;
    m_asked.clear();
    m_journalPane->banner().clear();
    explainSelection();
    if (hadFocus)
        (wasJournal ? m_journalPane : m_outboxPane)->table().setFocus(Qt::OtherFocusReason);
}

void OutboxPage::say(EntryPane &pane, const QString &text)
{
    endQuestion();
    m_question = Question::Told;
    pane.banner().showMessage(Banner::Kind::Warning, text, {tr("Close")});
}

//! Says of the selected entry what it needs a person for, and the ways out.
void OutboxPage::explainSelection()
{
    if (m_question == Question::Undo)
        return;
    m_question = Question::None;
    m_asked.clear();
    const QList<OutboxEntry> entries = m_outboxPane->selected();
    Banner &banner = m_outboxPane->banner();
    if (!entries.isEmpty() && std::all_of(entries.cbegin(), entries.cend(), isDraft)) {
        m_question = Question::Drafts;
        m_asked = idsOf(entries, isDraft);
        return showOnce(
            banner, Banner::Kind::Info,
            tr("%n draft(s), not sent before you say so.", nullptr, int(entries.size())),
            {m_releaseAction->text(), tr("Drop")});
    }
    const QString text = entries.size() == 1 ? attentionFor(entries.first()) : QString();
    if (text.isEmpty())
        return banner.clear();
    const OutboxEntry &entry = entries.first();
    m_question = Question::Attention;
    m_asked = {entry.id};
    const QStringList buttons = isUnknown(entry)
        //: Answers about an invoice of which nobody knows whether it was stored
        ? QStringList{tr("It is not there: send again"), tr("It is there: drop")}
        : QStringList{OutboxModel::canEdit(entry) ? m_editAction->text() : tr("Send again"),
                      tr("Drop")};
    const bool isError = entry.state == EntryState::Rejected;
    showOnce(banner, isError ? Banner::Kind::Error : Banner::Kind::Warning, text, buttons);
}

void OutboxPage::answerOutbox(int button)
{
    const Question question = m_question;
    const QList<EntryId> entries = m_asked;
    if (!m_outbox)
        return;
    switch (question) {
    case Question::Attention: {
        const OutboxEntry *entry = m_outbox->find(entries.value(0));
        if (!entry)
            break;
        if (button == 1) {
            if (isUnknown(*entry)) // "it is there"
                m_session->records().ledger().takeFound(*entry);
            m_outbox->drop(entries);
        } else if (OutboxModel::canEdit(*entry))
            return editSelected();
        else
            retry(entries);
        break;
    }
    case Question::Drafts:
        if (button == 1)
            return askDrop();
        releaseDrafts(entries);
        break;
    case Question::Drop:
        if (button == 0)
            m_outbox->drop(entries);
        break;
    case Question::Resend:
        if (button == 0)
            retry(entries);
        break;
    case Question::Undo:
    case Question::Told:
    case Question::None:
        break;
    }
    endQuestion();
}

void OutboxPage::answerJournal(int button)
{
    const QList<EntryId> entries = m_asked;
    const bool isUndo = m_question == Question::Undo && button == 0;
    endQuestion();
    if (isUndo)
        undo(entries);
}

// ---- Retry, drop, release ----------------------------------------------------------------------

void OutboxPage::tryNow()
{
    if (m_outbox)
        m_outbox->wake();
}

void OutboxPage::retrySelected()
{
    if (!m_outbox)
        return;
    const QList<OutboxEntry> entries = m_outboxPane->selected();
    const QList<EntryId> wanted = idsOf(entries, canRetry);
    const QList<EntryId> unknown = idsOf(entries, isUnknown);
    if (!unknown.isEmpty()) {
        return ask(Question::Resend, *m_outboxPane, wanted,
                   tr("%n of them may be stored already, and would be stored twice. Send again "
                      "only what you did not find in Enectiva.",
                      nullptr, int(unknown.size())),
                   {tr("Send again"), tr("Cancel")});
    }
    retry(wanted);
}

void OutboxPage::retry(const QList<EntryId> &entries)
{
    onResult(m_outbox->retry(entries), this,
             [this, entries](const StorageResult<QList<OutboxEntry>> &result) {
                 if (result)
                     tellLeft(entries, *result);
             });
    m_outbox->wake();
}

void OutboxPage::release()
{
    if (m_outbox)
        releaseDrafts(idsOf(m_outboxPane->selected(), isDraft));
}

void OutboxPage::releaseDrafts(const QList<EntryId> &entries)
{
    onResult(m_outbox->release(entries), this,
             [this, entries](const StorageResult<QList<OutboxEntry>> &result) {
                 if (result)
                     tellLeft(entries, *result);
             });
}

//! What cannot be queued stays as it is: somebody waits for it.
void OutboxPage::tellLeft(const QList<EntryId> &asked, const QList<OutboxEntry> &queued)
{
    const auto refusal = m_outbox ? m_outbox->refusalOf(asked, queued) : std::nullopt;
    if (refusal)
        say(*m_outboxPane, sentenceFor(*refusal));
}

void OutboxPage::askDrop()
{
    const QList<OutboxEntry> entries = m_outboxPane->selected();
    const QList<EntryId> wanted = idsOf(entries, canDrop);
    if (!m_outbox || wanted.isEmpty())
        return;
    QString text = tr("Drop %n entry(ies)? They are not sent; the journal keeps what was typed.",
                      nullptr, int(wanted.size()));
    const auto mayBeStored = idsOf(entries, [](const OutboxEntry &entry) {
        return canDrop(entry) && (entry.hasUnclearTry || isUnknown(entry));
    });
    if (!mayBeStored.isEmpty()) {
        text += QLatin1Char(' ')
            + tr("%n of them may be stored on the server already: dropping does not delete it "
                 "there. Look in Enectiva; a reading can be undone in the journal.",
                 nullptr, int(mayBeStored.size()));
    }
    ask(Question::Drop, *m_outboxPane, wanted, text,
        //: The second answer to a question whether entries are to be dropped
        {tr("Drop"), tr("Keep")});
}

// ---- Another value -----------------------------------------------------------------------------

void OutboxPage::editSelected()
{
    const QModelIndexList rows = m_outboxPane->table().selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    QTableView &table = m_outboxPane->table();
    table.setColumnHidden(EntryCells::ValueColumn, false);
    const QModelIndex cell = rows.first().siblingAtColumn(EntryCells::ValueColumn);
    table.setFocus(Qt::OtherFocusReason);
    table.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    table.edit(cell);
}

void OutboxPage::takeValue(EntryId id, const QString &text)
{
    const OutboxEntry *entry = m_outbox ? m_outbox->find(id) : nullptr;
    if (!entry)
        return;
    const auto number = numberOf(withoutGrouping(text));
    if (!number) {
        //: %1 is what was typed, in quotes
        return say(*m_outboxPane,
                   tr("%1 is not a number. The entry stays as it was. Type digits "
                      "with one decimal mark.")
                       .arg(quoted(text)));
    }
    if (*number == entry->request.value && entry->state != EntryState::Rejected)
        return;
    WriteRequest request = entry->request;
    request.value = *number;
    Outbox::Intake intake;
    intake.label = m_outbox->batchLabel(entry->batch);
    intake.connection = entry->connection;
    intake.asDrafts = isDraft(*entry);
    onResult(m_outbox->edit(id, request, intake), this,
             [this](const StorageResult<Outbox::Taken> &result) {
                 if (!result) {
                     say(*m_outboxPane,
                         result.error().kind == StorageError::Kind::Conflict
                             ? tr("The value was not changed: the entry is on its way, or the new "
                                  "one is in the outbox or the journal already.")
                             : sentenceFor(result.error()));
                     return;
                 }
                 const int row =
                     m_waiting ? m_waiting->rowOf(result->admissions.value(0).entry) : -1;
                 if (row >= 0)
                     m_outboxPane->table().selectRow(row);
             });
}

// ---- Undo --------------------------------------------------------------------------------------

void OutboxPage::askUndo()
{
    askUndoOf(m_journalPane->selected());
}

void OutboxPage::askUndoOfBatch()
{
    const QList<OutboxEntry> selected = m_journalPane->selected();
    if (!m_outbox || selected.size() != 1)
        return;
    QList<OutboxEntry> batch;
    for (const OutboxEntry &entry : m_outbox->entries()) {
        if (entry.batch == selected.first().batch)
            batch << entry;
    }
    askUndoOf(batch);
}

void OutboxPage::askUndoOf(const QList<OutboxEntry> &entries)
{
    const QList<EntryId> wanted = idsOf(entries, canUndo);
    if (!m_outbox || wanted.isEmpty()) {
        if (!entries.isEmpty())
            say(*m_journalPane,
                tr("Nothing of this can be deleted on the server again. Invoices "
                   "and what was not sent from here are corrected in Enectiva."));
        return;
    }
    QString text = tr("Delete %n record(s) on the server again? The server deletes only records of "
                      "the last weeks; an older one has to be corrected in Enectiva.",
                      nullptr, int(wanted.size()));
    if (const int others = int(entries.size() - wanted.size()); others > 0)
        text += QLatin1Char(' ') + tr("%n other(s) cannot be undone and stay.", nullptr, others);
    ask(Question::Undo, *m_journalPane, wanted, text,
        {tr("Delete %n record(s)", nullptr, int(wanted.size())), tr("Keep")});
}

void OutboxPage::undo(const QList<EntryId> &entries)
{
    if (!m_outbox)
        return;
    Outbox::Intake intake;
    //: What entries came with that delete what was sent
    intake.label = tr("Undo");
    intake.connection = m_session->connection().id;
    onResult(m_outbox->undo(entries, intake), this,
             [this](const StorageResult<Outbox::Taken> &result) {
                 if (!result)
                     say(*m_journalPane, sentenceFor(result.error()));
             });
}

// ---- Where they belong -------------------------------------------------------------------------

void OutboxPage::showMeter()
{
    const QList<OutboxEntry> entries = focusedPane().selected();
    if (entries.size() != 1 || !m_session)
        return;
    EntryCells cells(*m_outbox, m_session->meters(), m_session->records().mapping());
    if (const Meter *meter = cells.meterOf(entries.first().request))
        Q_EMIT meterAsked(meter->id);
    else
        say(focusedPane(), tr("No meter of this connection has this import ID."));
}

void OutboxPage::showBatch()
{
    EntryPane &pane = focusedPane();
    const QList<OutboxEntry> entries = pane.selected();
    if (entries.size() != 1 || !m_outbox)
        return;
    const qint64 batch = entries.first().batch;
    const QString label = m_outbox->batchLabel(batch);
    pane.showBatch(batch, label.isEmpty() ? QStringLiteral("#%1").arg(batch) : label);
}

} // namespace meterdesk
