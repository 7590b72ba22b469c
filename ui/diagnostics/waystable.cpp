// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/waystable.h"

#include "texts/wiretexts.h"
#include "ui/diagnostics/plaintable.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

enum Column { QuestionColumn, FoundColumn, ChoiceColumn, ColumnCount };

constexpr int kAround = 2;

//! \a box with room around it, as a cell.
QWidget *cellWith(QComboBox *box)
{
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(kAround, kAround, kAround, kAround);
    row->addWidget(box);
    cell->setFocusProxy(box);
    return cell;
}

} // namespace

WaysTable::WaysTable(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel)
    , m_table(new QTableWidget(0, ColumnCount))
{
    makePlain(m_table, Qt::UserRole);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(QuestionColumn,
                                                      QHeaderView::ResizeToContents);
    // Room around the boxes.
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kField + 2 * kAround);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
}

void WaysTable::showQuestions(const QList<WireQuestion> &questions)
{
    m_hint->setText(tr("The documentation of the service leaves open how some things are written. "
                       "Meterdesk finds out by trying. What is chosen here is sent this way alone, "
                       "from the next request on."));
    m_table->setAccessibleName(tr("Server's ways"));
    //: Column titles: what is asked; what was found; what was chosen
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Found"), tr("Use")});
    m_questions = questions;
    fill();
}

void WaysTable::changeEvent(QEvent *event)
{
    // Pale cells keep the colour that they were made with.
    if (event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

//! Who turns the wheel wants to see further rows, not to send in another way.
bool WaysTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

//! Boxes stay the same, so that an open one is not closed.
void WaysTable::fill()
{
    m_table->setRowCount(int(m_questions.size()));
    for (int row = 0; row < m_questions.size(); ++row) {
        const WireQuestion &question = m_questions.at(row);
        const QString words = wordsForQuestion(question.id);
        m_table->setItem(row, QuestionColumn, plainCell(words, question.id));
        m_table->setItem(row, FoundColumn,
                         question.found.isEmpty()
                             ? paleCell(tr("nothing yet"), palette())
                             : plainCell(wordsForAnswer(question.id, question.found)));
        if (question.isChoosable)
            fillChoice(row, question);
        else
            m_table->setItem(row, ChoiceColumn, paleCell(tr("Every way is understood"), palette()));
    }
}

void WaysTable::fillChoice(int row, const WireQuestion &question)
{
    const QWidget *cell = m_table->cellWidget(row, ChoiceColumn);
    auto *box = cell ? cell->findChild<QComboBox *>() : nullptr;
    if (!box) {
        box = new QComboBox;
        box->installEventFilter(this);
        connect(box, &QComboBox::activated, this, [this, box, id = question.id] {
            Q_EMIT chosen(id, box->currentData().toString());
        });
        m_table->setCellWidget(row, ChoiceColumn, cellWith(box));
    }
    if (box->count() != question.answers.size() + 1) {
        box->clear();
        box->addItem(QString(), QString());
        for (const QString &answer : question.answers)
            box->addItem(QString(), answer);
    }
    //: The program finds out by itself
    box->setItemText(0, tr("Automatic"));
    for (int i = 1; i < box->count(); ++i)
        box->setItemText(i, wordsForAnswer(question.id, box->itemData(i).toString()));
    box->setCurrentIndex(std::max(0, box->findData(question.chosen)));
    box->setAccessibleName(wordsForQuestion(question.id));
    // For those who read the table, and for copies: the box lies above it.
    m_table->setItem(row, ChoiceColumn, plainCell(box->currentText()));
}

} // namespace meterdesk
