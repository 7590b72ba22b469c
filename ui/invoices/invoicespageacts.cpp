// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What is done with invoices: the form, the rows of the batch, sending.
#include "ui/invoices/invoicespage.h"

#include "domain/onresult.h"
#include "domain/streammeter.h"
#include "models/formats.h"
#include "models/invoicebatchmodel.h"
#include "models/ledgerstripmodel.h"
#include "services/invoiceledger.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "texts/errortexts.h"
#include "texts/outboxtexts.h"
#include "ui/invoices/againstpanel.h"
#include "ui/invoices/batchbar.h"
#include "ui/invoices/invoiceform.h"
#include "ui/invoices/invoicesendpage.h"
#include "ui/invoices/ledgerstrip.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace meterdesk {

namespace {

constexpr QLatin1String kDraftKey("invoices/draft");

AgainstPanel::Readings readingsOf(InvoiceReadings::State state)
{
    switch (state) {
    case InvoiceReadings::State::Waiting:
        return AgainstPanel::Readings::Loading;
    case InvoiceReadings::State::Missing:
        return AgainstPanel::Readings::Missing;
    case InvoiceReadings::State::Known:
        break;
    }
    return AgainstPanel::Readings::Known;
}

//! Nothing else is wrong with it.
bool isOnlyOverlap(const InvoiceVerdict &verdict)
{
    return verdict.isBlocked()
        && std::all_of(verdict.findings.begin(), verdict.findings.end(),
                       [](const InvoiceFinding &finding) {
                           return finding.severity != Severity::Error
                               || finding.issue == InvoiceIssue::Overlap;
                       });
}

} // namespace

// ---- The form -----------------------------------------------------------------------------------

void InvoicesPage::takeForm()
{
    if (!m_batch)
        return;
    m_connectionState.setValue(kDraftKey, packed(m_form->draft()));
    m_bar->setChanging(!m_form->draft().changes.isEmpty());
    m_batch->setDraft(m_form->invoice());
    showDraft();
}

QString InvoicesPage::daysText() const
{
    const InvoiceFigures &figures = m_batch->draftVerdict().figures;
    if (!figures.days)
        return {};
    const QString days = tr("%n day(s)", nullptr, int(*figures.days));
    if (figures.last && figures.gapBefore == 0)
        //: %1 is a number of days, %2 the last day of the invoice before
        return tr("%1,\nfollows %2").arg(days, dayText(figures.last->to, QLocale()));
    if (figures.last)
        return tr("%1,\nthe last ends %2").arg(days, dayText(figures.last->to, QLocale()));
    return days;
}

void InvoicesPage::showDraft()
{
    if (!m_batch)
        return;
    const LedgerInvoice draft = m_form->invoice();
    const InvoiceVerdict &verdict = m_batch->draftVerdict();
    const InvoiceWording wording = m_model->wordingOf(draft.meter);
    if (draft.meter.isEmpty())
        m_panel->showNothing();
    else
        m_panel->show(draft, verdict, readingsOf(m_batch->draftReadings()), wording);
    m_form->showVerdict(
        verdict,
        verdict.figures.unitPrice ? moneyText(verdict.figures.unitPrice, wording) : QString(),
        daysText(),
        [&](const InvoiceFinding &finding) { return sentenceFor(finding, verdict, wording); });
    m_stripModel->setDraft(draft);
    Q_EMIT stateChanged();
}

void InvoicesPage::fillForm(const LedgerInvoice &invoice)
{
    LedgerInvoice typed = invoice;
    typed.id = {};
    m_form->edit(typed);
}

void InvoicesPage::newInvoice()
{
    m_form->begin(m_meter);
    m_form->focusMeter();
}

void InvoicesPage::add()
{
    if (!m_batch)
        return;
    if (isStreamMeter(m_form->invoice().meter))
        return m_form->setProblem(tr("Only the import ID of this meter is known here. An invoice "
                                     "needs the meter itself: the connection lists it once it has "
                                     "a login token."));
    // By value: the form is emptied and checked anew below.
    const InvoiceVerdict verdict = m_batch->draftVerdict();
    const bool isKept = isOnlyOverlap(verdict);
    if (verdict.isBlocked() && !isKept)
        return tellRefused(verdict);
    const LedgerInvoice invoice = m_form->invoice();
    const bool isChange = !invoice.id.isEmpty();
    constexpr auto kKept = InvoiceLedger::Overlaps::Kept;
    const InvoiceLedger::Answer answer =
        isChange ? m_batch->change(invoice, kKept) : m_batch->add(invoice, kKept);
    if (answer.refusal)
        return isKept ? tellRefused(verdict) : m_form->setProblem(sentenceFor(*answer.refusal));
    m_form->finish();
    const int row = m_batch->rowOf(answer.id);
    if (row >= 0)
        m_table->selectRow(row);
    if (row >= 0 && isKept)
        tellKept(row, verdict);
}

//! An overlap keeps an invoice from being sent, not from being kept: which one is wrong may turn
//! out later.
void InvoicesPage::tellKept(int row, const InvoiceVerdict &verdict)
{
    const LedgerInvoice &invoice = m_batch->rows()[std::size_t(row)].invoice;
    m_question = Question::Kept;
    m_askedRow = invoice.id;
    m_banner->showMessage(
        Banner::Kind::Warning,
        //: %1 is the number of a row, %2 tells what the invoice overlaps with
        tr("Row %1 %2. It is kept here, and not sent while its days are in another invoice.")
            .arg(row + 1)
            .arg(wordsFor(verdict, m_model->wordingOf(invoice.meter))),
        {tr("Change"), tr("Close")});
}

//! Says what is missing where it is missing, and leads there.
void InvoicesPage::tellRefused(const InvoiceVerdict &verdict)
{
    const InvoiceFinding *finding = verdict.leading();
    if (!finding)
        return;
    const InvoiceWording wording = m_model->wordingOf(m_form->invoice().meter);
    m_form->setProblem(sentenceFor(*finding, verdict, wording));
    m_form->focusFor(finding->issue, finding->amount);
}

// ---- The rows -----------------------------------------------------------------------------------

void InvoicesPage::editRow(int row)
{
    if (!m_batch || row < 0 || row >= int(m_batch->rows().size()))
        return;
    const InvoiceBatch::Row &wanted = m_batch->rows()[std::size_t(row)];
    if (!InvoiceBatch::canChange(wanted))
        return;
    m_form->edit(wanted.invoice);
    m_form->focusFirst();
}

void InvoicesPage::removeSelected()
{
    if (!m_batch)
        return;
    QList<LedgerId> removed;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        removed << m_model->idAt(index.row());
    const int row = m_table->currentIndex().row();
    removed.removeIf([this](const LedgerId &id) { return !m_batch->remove(id); });
    if (removed.isEmpty())
        return;
    m_removed = removed;
    if (const int rows = m_model->rowCount(); rows > 0)
        m_table->selectRow(std::min(row, rows - 1));
    m_question = Question::Removed;
    m_banner->showMessage(Banner::Kind::Info,
                          tr("%n invoice(s) taken out of the batch.", nullptr, int(removed.size())),
                          {tr("Bring back"), tr("Close")});
}

void InvoicesPage::bringBack()
{
    if (!m_batch || m_removed.isEmpty())
        return;
    const QList<LedgerId> removed = std::exchange(m_removed, {});
    for (const LedgerId &id : removed)
        m_batch->bringBack(id);
    m_question = Question::None;
    updateBanner();
    if (const int row = m_batch->rowOf(removed.first()); row >= 0)
        m_table->selectRow(row);
    m_table->setFocus(Qt::OtherFocusReason);
}

void InvoicesPage::acceptSelected()
{
    if (!m_batch)
        return;
    QList<std::pair<LedgerId, bool>> wanted;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const InvoiceBatch::Row &row = m_batch->rows()[std::size_t(index.row())];
        if (row.verdict.needsAcceptance())
            wanted.append({row.invoice.id, !row.isAccepted});
    }
    for (const auto &[id, isAccepted] : std::as_const(wanted))
        m_batch->setAccepted(id, isAccepted);
}

//! The current row where a person has to do with it, else the first one that nobody knows of.
int InvoicesPage::rowToAskAbout() const
{
    using State = InvoiceBatch::RowState;
    const auto &rows = m_batch->rows();
    const int current = m_table->currentIndex().row();
    if (current >= 0 && current < int(rows.size())) {
        const State state = rows[std::size_t(current)].state;
        if (state == State::Check || state == State::Refused)
            return current;
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (rows[std::size_t(i)].state == State::Check)
            return i;
    }
    return -1;
}

void InvoicesPage::updateBanner()
{
    if (!m_batch || m_question == Question::Removed)
        return;
    const bool isKeptStill = m_question == Question::Kept && m_batch->rowOf(m_askedRow) >= 0
        && m_batch->rowOf(m_askedRow) == m_table->currentIndex().row();
    if (isKeptStill || m_question == Question::Left)
        return;
    const int index = rowToAskAbout();
    if (index < 0) {
        m_question = Question::None;
        return m_banner->clear();
    }
    const InvoiceBatch::Row &row = m_batch->rows()[std::size_t(index)];
    const QString which =
        tr("Row %1, %2, %3")
            .arg(index + 1)
            .arg(m_model->nameOf(row.invoice.meter), m_model->periodOf(row.invoice));
    const bool isCheck = row.state == InvoiceBatch::RowState::Check;
    const Question question = isCheck ? Question::Check : Question::Refused;
    if (m_question == question && m_askedRow == row.invoice.id && m_banner->isVisible())
        return;
    m_question = question;
    m_askedEntry = row.entry;
    m_askedRow = row.invoice.id;
    if (isCheck)
        return m_banner->showMessage(
            Banner::Kind::Warning,
            //: %1 names an invoice
            tr("Check %1: it left and no answer came. Look in Enectiva before it is sent again.")
                .arg(which),
            {tr("It is there"), tr("It is not there, send again")});
    const OutboxEntry *entry = m_session->outbox() ? m_session->outbox()->find(row.entry) : nullptr;
    const QString words =
        entry && !entry->detail.isEmpty() ? QStringLiteral(" “%1”").arg(entry->detail) : QString();
    //: %1 names an invoice
    m_banner->showMessage(
        Banner::Kind::Error,
        tr("%1 was refused. Nothing of it was stored. Change it, or send it again "
           "with the batch.")
                .arg(which)
            + words,
        {tr("Change")});
}

void InvoicesPage::answerBanner(int button)
{
    const Question question = std::exchange(m_question, Question::None);
    const EntryId entry = std::exchange(m_askedEntry, {});
    m_banner->clear();
    switch (question) {
    case Question::Check:
        button == 0 ? markThere(entry) : sendAgain(entry);
        break;
    case Question::Refused:
        editRow(m_batch ? m_batch->rowOf(m_askedRow) : -1);
        break;
    case Question::Kept:
        if (button == 0)
            return editRow(m_batch ? m_batch->rowOf(m_askedRow) : -1);
        break;
    case Question::Removed:
        if (button == 0)
            return bringBack();
        m_removed.clear();
        break;
    case Question::Left:
    case Question::None:
        break;
    }
    updateBanner();
}

// ---- Sending ------------------------------------------------------------------------------------

QString InvoicesPage::sendTrouble() const
{
    if (!m_session || !m_batch)
        return tr("No connection is open.");
    if (!m_session->outbox())
        return tr("The local data cannot be written, so that nothing can be sent.");
    return m_batch->rows().empty() ? tr("The batch is empty.") : QString();
}

void InvoicesPage::review()
{
    if (!m_batch || !sendTrouble().isEmpty())
        return;
    m_sendPage->review(m_session->connection().name, {});
    if (m_form->hasTyping())
        m_sendPage->tell(
            tr("The form holds an invoice that is not in the batch. It stays there and "
               "is not sent."),
            Banner::Kind::Info);
    m_stack->setCurrentIndex(SendFace);
    m_sendPage->focusFirst();
}

void InvoicesPage::backToBatch(int row)
{
    m_stack->setCurrentIndex(MainFace);
    if (row >= 0)
        m_table->selectRow(row);
    if (row >= 0 || m_batch->rows().empty() == false)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusMeter();
}

void InvoicesPage::send()
{
    if (!m_batch || !sendTrouble().isEmpty())
        return;
    //: What a batch of invoices is called in outbox and journal; %1 is a day
    const QString label = tr("Invoices %1").arg(dayText(m_batch->todayAt({}), QLocale()));
    m_batch->send(label);
}

void InvoicesPage::tellSendFailed(const StorageError &error)
{
    m_sendPage->tell(sentenceFor(error) + u' '
                     + tr("Nothing was sent; the invoices are still in the batch."));
}

//! The person found it at the service: it is one of those that are known to be there.
void InvoicesPage::markThere(EntryId id)
{
    Outbox *outbox = m_session ? m_session->outbox() : nullptr;
    const OutboxEntry *entry = outbox ? outbox->find(id) : nullptr;
    if (!entry || entry->state != EntryState::Unknown)
        return;
    m_session->records().ledger().takeFound(*entry);
    outbox->drop({id});
}

void InvoicesPage::sendAgain(EntryId id)
{
    Outbox *outbox = m_session ? m_session->outbox() : nullptr;
    if (!outbox)
        return;
    onResult(outbox->retry({id}), this,
             [this, id](const StorageResult<QList<OutboxEntry>> &result) {
                 const Outbox *asked = m_session ? m_session->outbox() : nullptr;
                 if (!result || !asked)
                     return;
                 const auto refusal = asked->refusalOf({id}, *result);
                 if (!refusal)
                     return;
                 m_question = Question::Left;
                 m_banner->showMessage(Banner::Kind::Warning, sentenceFor(*refusal), {tr("Close")});
             });
    outbox->wake();
}

//! Keys of the table that no action has.
bool InvoicesPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTable = watched == m_table;
    if ((isTable || watched == m_strip) && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isTable && isEnter && key->modifiers() == Qt::NoModifier && !key->isAutoRepeat()) {
            editRow(m_table->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meterdesk
