// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What is done with a round: commands of the grid, paste, review, sending.
#include "ui/enter/enterpage.h"

#include "files/sheet.h"
#include "models/formats.h"
#include "models/roundtablemodel.h"
#include "services/session.h"
#include "texts/outboxtexts.h"
#include "ui/enter/readingimportdialog.h"
#include "ui/enter/reviewpage.h"
#include "ui/enter/rowpanel.h"
#include "ui/imports/tablesource.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

#include <algorithm>

namespace meterdesk {

namespace {

//! A comma may be the decimal mark of a column as well as the edge between two.
bool isColumnOfNumbers(const QString &text)
{
    const QStringList lines = text.trimmed().split(u'\n');
    return !text.trimmed().isEmpty()
        && std::none_of(lines.begin(), lines.end(), [](const QString &line) {
               return readTypedNumber(line.trimmed()).kind == NumberEntry::Kind::Invalid;
           });
}

} // namespace

void EnterPage::doCommand(RoundView::Command command)
{
    using Command = RoundView::Command;
    const int row = m_view->currentRow();
    switch (command) {
    case Command::AcceptWarning:
        return acceptWarning();
    case Command::TakeSuggestion1:
    case Command::TakeSuggestion2:
    case Command::TakeSuggestion3:
    case Command::TakeSuggestion4:
        return m_panel->answer(int(command) - int(Command::TakeSuggestion1));
    case Command::CopyDateDown:
        return copyDateDown();
    case Command::Undo:
        if (const int changed = m_round->undo(); changed >= 0)
            m_view->goTo(changed);
        return;
    case Command::Redo:
        if (const int changed = m_round->redo(); changed >= 0)
            m_view->goTo(changed);
        return;
    case Command::Review:
        return review();
    case Command::Paste:
        return paste();
    case Command::Reason:
        m_panel->showRow(row);
        return m_panel->askReason();
    case Command::LastValue:
        if (row >= 0)
            m_round->setValue(row, QStringLiteral("="));
        return;
    }
}

void EnterPage::acceptWarning()
{
    const int row = m_view->currentRow();
    if (row < 0)
        return;
    if (m_round->verdict(row).has(CheckKind::FarRate)
        && m_round->row(row).cell.reason.trimmed().isEmpty())
        return m_panel->askReason();
    m_round->accept(row);
}

//! The date of the current row for all rows below it that have a value or none at all.
void EnterPage::copyDateDown()
{
    const int from = m_view->currentRow();
    if (from < 0)
        return;
    QHash<int, RoundCell> cells;
    const QString date = m_round->row(from).cell.date;
    for (int row = from + 1; row < m_round->rowCount(); ++row) {
        if (m_round->row(row).state == EntryRound::RowState::Sent)
            continue;
        RoundCell cell = m_round->row(row).cell;
        cell.date = date;
        cells.insert(row, cell);
    }
    m_round->setCells(cells);
}

// ---- Paste --------------------------------------------------------------------------------------

void EnterPage::paste()
{
    if (!m_round)
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (m_round->isOpen() && isColumnOfNumbers(text))
        return pasteColumn(text.trimmed().split(u'\n'));
    const Sheet sheet = sheetOfClipboard(text);
    if (sheet.rows.empty())
        return;
    // One column goes into the column that is typed into; a table says itself whose values it has.
    if (sheet.columnCount() > 1 || !m_round->isOpen())
        return openImport()->source().paste();
    QStringList cells;
    for (const Sheet::Row &row : sheet.rows)
        cells.append(row.cells.empty() ? QString() : row.cells.back().text);
    pasteColumn(cells);
}

ReadingImportDialog *EnterPage::openImport()
{
    if (!m_importDialog) {
        m_importDialog = new ReadingImportDialog(*m_session, m_viewState, m_round.get(), this);
        m_importDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_importDialog, &ReadingImportDialog::taken, this,
                [this](const RoundId &id, int rows) {
                    showRound(id);
                    m_question = Question::None;
                    m_banner->showMessage(
                        Banner::Kind::Info,
                        tr("%n reading(s) were taken over. Nothing is sent before you have looked.",
                           nullptr, rows));
                });
    }
    m_importDialog->open();
    return m_importDialog;
}

void EnterPage::importFile()
{
    if (m_round)
        openImport()->source().chooseFile();
}

QWidget *EnterPage::importText(const QString &text)
{
    if (!m_round)
        return nullptr;
    openImport()->source().showText(text);
    return m_importDialog;
}

void EnterPage::pasteColumn(const QStringList &cells)
{
    m_pastedCells = cells;
    m_pasted.emplace(cells);
    if (m_pasted->state() == ColumnNumbers::State::Clear)
        return fillFrom(m_pasted->entries(), cells);
    m_question = Question::Mark;
    const auto reading = [this](DecimalMark mark) {
        const double value = m_pasted->exampleDigits(mark).toDouble();
        return figureText(value, value == double(qint64(value)) ? 0 : 3, QLocale());
    };
    m_banner->showMessage(
        Banner::Kind::Warning,
        tr("Is the mark in “%1” a decimal mark? Nothing is pasted until you say so.")
            .arg(m_pasted->example()),
        {tr("It is %1").arg(reading(DecimalMark::Comma)),
         tr("It is %1").arg(reading(DecimalMark::Point))});
    m_banner->focusButton(0);
}

void EnterPage::fillFrom(const std::vector<NumberEntry> &entries, const QStringList &cells)
{
    QHash<int, RoundCell> typed;
    int row = std::max(0, m_view->currentRow());
    qsizetype left = 0;
    for (std::size_t i = 0; i < entries.size(); ++i, ++row) {
        if (row >= m_round->rowCount()) {
            left = qsizetype(entries.size() - i);
            break;
        }
        if (m_round->row(row).state == EntryRound::RowState::Sent
            || entries[i].kind == NumberEntry::Kind::Empty)
            continue;
        RoundCell cell;
        cell.meter = m_round->row(row).meter.id;
        cell.date = m_round->row(row).cell.date;
        cell.note = m_round->row(row).cell.note;
        // What a number means was decided for the whole column; its digits are typed then.
        cell.value = entries[i].kind == NumberEntry::Kind::Value
            ? QString::fromLatin1(entries[i].digits)
            : cells.at(qsizetype(i));
        typed.insert(row, cell);
    }
    m_round->setCells(typed);
    m_question = Question::None;
    m_pasted.reset();
    if (left > 0)
        m_banner->showMessage(
            Banner::Kind::Info,
            tr("%n value(s) had no row to go to and were left out.", nullptr, int(left)));
    else
        m_banner->clear();
    m_view->setFocus();
}

void EnterPage::answerBanner(int button)
{
    const Question question = std::exchange(m_question, Question::None);
    m_banner->clear();
    switch (question) {
    case Question::Mark:
        m_pasted->answer(button == 0 ? DecimalMark::Comma : DecimalMark::Point);
        return fillFrom(m_pasted->entries(), m_pastedCells);
    case Question::Discard:
        if (button == 0) {
            m_round->discard();
            updateChoices();
            updateState();
        }
        return focusGrid();
    case Question::Sent:
    case Question::None:
        return focusGrid();
    }
}

// ---- Review and sending -------------------------------------------------------------------------

void EnterPage::review()
{
    if (!m_round || !m_round->isOpen())
        return;
    if (const QString trouble = sendTrouble(); !trouble.isEmpty()) {
        m_question = Question::None;
        return m_banner->showMessage(Banner::Kind::Warning, trouble);
    }
    m_stack->setCurrentIndex(ReviewsPage);
    m_review->refresh(m_session->connection().name);
    m_review->focusFirst();
}

void EnterPage::backToGrid(int row)
{
    m_stack->setCurrentIndex(GridPage);
    if (row >= 0)
        m_view->goTo(row);
    else
        m_view->setFocus();
}

void EnterPage::send()
{
    if (!sendTrouble().isEmpty())
        return;
    m_round->send();
    m_review->refresh(m_session->connection().name);
}

void EnterPage::tellSent(const EntryRound::SendReport &report)
{
    backToGrid();
    m_question = Question::Sent;
    if (!report.isStored)
        return m_banner->showMessage(
            Banner::Kind::Error,
            tr("The readings could not be written to this computer's disk, so that none was sent. "
               "They are still in the round. Make room and send again."));
    if (!report.refused.isEmpty()) {
        const int row =
            report.refused.keyBegin() != report.refused.keyEnd() ? *report.refused.keyBegin() : 0;
        return m_banner->showMessage(
            Banner::Kind::Warning,
            tr("%n reading(s) were taken; row %1 was not: %2", nullptr, report.taken)
                .arg(row + 1)
                .arg(sentenceFor(report.refused.value(row))));
    }
    m_banner->showMessage(Banner::Kind::Info,
                          tr("%n reading(s) are on their way. What becomes of each is shown in its "
                             "row.",
                             nullptr, report.taken));
}

} // namespace meterdesk
