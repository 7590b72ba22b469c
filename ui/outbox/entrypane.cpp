// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/entrypane.h"

#include "texts/outboxtexts.h"
#include "texts/sentencecase.h"
#include "ui/outbox/entrydelegates.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace meterdesk {

namespace {

using Cells = EntryCells;

enum Face { TableFace, EmptyFace };

constexpr std::chrono::milliseconds kCountAfter{100};
constexpr int kFilterWidth = 170;
constexpr int kLeastFilterWidth = 90;
constexpr int kLeastHeaderWidth = 400;
constexpr int kChipPadding = 10;

QList<TableColumn> columnsOf(OutboxModel::Part part)
{
    const bool isJournal = part == OutboxModel::Part::Journal;
    return {{Cells::IdColumn, "id", false, 56},
            {Cells::ChangedColumn, "changed", isJournal, 150},
            {Cells::StateColumn, "state", true, isJournal ? 124 : 176},
            {Cells::FateColumn, "fate", isJournal, 128},
            {Cells::KindColumn, "kind", true, isJournal ? 86 : 96},
            {Cells::MeterColumn, "meter", true, isJournal ? 160 : 170},
            {Cells::PlaceColumn, "place", true, isJournal ? 132 : 140},
            {Cells::StreamColumn, "stream", false, 140},
            {Cells::TimeColumn, "time", true, 218},
            {Cells::ValueColumn, "value", true, 94},
            {Cells::UnitColumn, "unit", true, 48},
            {Cells::CostColumn, "cost", true, 84},
            {Cells::WordsColumn, "words", true, isJournal ? 90 : 180, true},
            {Cells::TriesColumn, "tries", false, 56},
            {Cells::ServerIdColumn, "serverid", false, 110},
            {Cells::NoteColumn, "note", false, 140},
            {Cells::BatchColumn, "batch", false, 130},
            {Cells::MadeColumn, "made", false, 152}};
}

} // namespace

EntryPane::EntryPane(Part part, ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_header(new QWidget)
    , m_line(new QHBoxLayout)
    , m_secondLine(new QHBoxLayout)
    , m_narrowing(new QWidget)
    , m_narrowingRow(new QHBoxLayout(m_narrowing))
    , m_title(new QLabel)
    , m_filter(new QLineEdit)
    , m_batchChip(new QPushButton)
    , m_tools(new QHBoxLayout)
    , m_lastTool(m_filter)
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState)
{
    makeTable();
    const bool isJournal = part == Part::Journal;
    m_columns = new TableColumns(m_table, columnsOf(part), viewState,
                                 isJournal ? QStringLiteral("journal/columns")
                                           : QStringLiteral("outbox/columns"));
    if (isJournal)
        m_columns->setSortable(Cells::ChangedColumn, Qt::DescendingOrder);
    else
        m_columns->setSortable(Cells::IdColumn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHeader(column);
    column->addWidget(m_banner);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_counting.setSingleShot(true);
    m_counting.setInterval(kCountAfter);
    connect(&m_counting, &QTimer::timeout, this, &EntryPane::updateCounts);
    connect(m_empty, &EmptyState::buttonClicked, this, &EntryPane::clearFilter);
    retranslate();
    updateCounts();
}

EntryPane::~EntryPane() = default;

void EntryPane::makeHeader(QVBoxLayout *column)
{
    m_header->setAutoFillBackground(true);
    m_header->setBackgroundRole(QPalette::AlternateBase);
    m_header->setMinimumWidth(kLeastHeaderWidth); // the chips go below when there is no room
    auto *lines = new QVBoxLayout(m_header);
    lines->setContentsMargins(metrics::kSidePadding, 0, metrics::kSidePadding, 0);
    lines->setSpacing(0);
    lines->addLayout(m_line);
    lines->addLayout(m_secondLine);
    m_line->setSpacing(8);
    m_line->addWidget(m_title);
    m_line->addWidget(m_narrowing, 2);
    m_line->addLayout(m_tools, 3);
    m_tools->setSpacing(8);
    m_tools->addStretch(1);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPixelSize(QFontInfo(bold).pixelSize() + 2);
    m_title->setFont(bold);
    m_title->setMinimumHeight(metrics::kToolBar);
    m_narrowingRow->setContentsMargins(0, 0, 0, 0);
    m_narrowingRow->setSpacing(8);
    makeChips();
    m_narrowingRow->addWidget(m_batchChip);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter"), IconInk::Muted), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(kLeastFilterWidth);
    m_filter->setMaximumWidth(kFilterWidth);
    m_narrowingRow->addWidget(m_filter, 1);
    m_narrowingRow->addStretch(0);
    m_batchChip->setCheckable(true);
    m_batchChip->setChecked(true);
    m_batchChip->hide();
    connect(m_batchChip, &QPushButton::clicked, this, [this] { showBatch({}); });
    connect(m_filter, &QLineEdit::textChanged, this, &EntryPane::applyFilter);
    column->addWidget(m_header);
}

//! Chips and filter stand in the line of the title where there is room, and below it otherwise.
void EntryPane::fitHeader()
{
    const int narrowing = m_narrowingRow->minimumSize().width();
    const int others = m_title->sizeHint().width() + m_tools->minimumSize().width()
        + 2 * (metrics::kSidePadding + m_line->spacing());
    const bool isBelow = m_secondLine->indexOf(m_narrowing) >= 0;
    const bool belongsBelow = narrowing + others > width();
    if (isBelow == belongsBelow)
        return;
    (isBelow ? m_secondLine : m_line)->removeWidget(m_narrowing);
    if (belongsBelow)
        m_secondLine->addWidget(m_narrowing);
    else
        m_line->insertWidget(1, m_narrowing, 2);
    m_secondLine->setContentsMargins(0, 0, 0, belongsBelow ? 8 : 0);
}

void EntryPane::makeChips()
{
    addChip({}, {});
    if (m_part == Part::Outbox) {
        for (const EntryState state :
             {EntryState::Sending, EntryState::Queued, EntryState::Draft, EntryState::Rejected,
              EntryState::Conflict, EntryState::Unknown})
            addChip({state}, {});
    } else {
        for (const EntryState state :
             {EntryState::Sent, EntryState::AlreadyThere, EntryState::Undone, EntryState::Dropped})
            addChip({state}, {});
        for (const WriteKind kind :
             {WriteKind::Reading, WriteKind::DataPoint, WriteKind::Profile, WriteKind::Invoice})
            addChip({}, {kind});
        addChip({},
                {WriteKind::RemoveReading, WriteKind::RemoveDataPoint, WriteKind::RemoveProfile});
    }
    m_chips.first().button->setChecked(true);
}

void EntryPane::addChip(const QSet<EntryState> &states, const QSet<WriteKind> &kinds)
{
    auto *button = new QPushButton;
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_chips.append({button, states, kinds});
    m_narrowingRow->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, chip = m_chips.last()] { choose(chip); });
}

//! One state and one kind at most; a second press takes it back, and what all of it is, both.
void EntryPane::choose(const Chip &chosen)
{
    bool narrows = false;
    for (const Chip &chip : std::as_const(m_chips)) {
        if (chip.button == chosen.button)
            narrows = narrows || (!chip.isAll() && chip.button->isChecked());
        else if (chosen.isAll() || chip.states.isEmpty() == chosen.states.isEmpty())
            chip.button->setChecked(false);
        else
            narrows = narrows || (!chip.isAll() && chip.button->isChecked());
    }
    m_chips.first().button->setChecked(!narrows);
    applyFilter();
    updateCounts(); // those of nothing go once they are left
}

void EntryPane::makeTable()
{
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *state = new EntryStateDelegate(m_table);
    m_table->setItemDelegateForColumn(Cells::StateColumn, state);
    m_table->setItemDelegateForColumn(Cells::FateColumn, state);
    m_table->setItemDelegateForColumn(Cells::MeterColumn, new EntryMeterDelegate(m_table));
    m_table->setItemDelegateForColumn(Cells::WordsColumn, new EntryWordsDelegate(m_table));
    auto *number = new NumberDelegate(NumberDelegate::kNoRole, m_table);
    for (const int column : {Cells::IdColumn, Cells::CostColumn, Cells::TriesColumn})
        m_table->setItemDelegateForColumn(column, number);
    m_table->setItemDelegateForColumn(Cells::ValueColumn, new EntryValueDelegate(m_table));
    addCopyAction(m_table, OutboxModel::RawRole);
}

void EntryPane::addTool(QWidget *widget)
{
    m_tools->addWidget(widget);
    if (widget->focusPolicy() == Qt::NoFocus)
        return;
    // As the eye goes: chips, filter, tools, rows.
    setTabOrder(m_lastTool, widget);
    setTabOrder(widget, m_table);
    m_lastTool = widget;
}

// ---- The model ---------------------------------------------------------------------------------

void EntryPane::setModel(OutboxModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    const QItemSelectionModel *former = m_table->selectionModel();
    m_table->setModel(model);
    delete former; // the view makes a new one and leaves the old
    m_kept.clear();
    m_banner->clear();
    if (!model) {
        clearFilter();
        return;
    }
    applyFilter();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &EntryPane::keepSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &EntryPane::restoreSelection);
    const auto count = [this] {
        if (!m_counting.isActive())
            m_counting.start();
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, count);
    connect(model, &QAbstractItemModel::modelReset, this, &EntryPane::updateCounts);
    connect(model, &QAbstractItemModel::dataChanged, this, count);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EntryPane::updateFace);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EntryPane::updateFace);
    connect(model, &OutboxModel::valueTyped, this, &EntryPane::valueTyped);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EntryPane::selectionChanged);
    updateCounts();
}

void EntryPane::keepSelection()
{
    m_kept.clear();
    for (const int row : selectedRows())
        m_kept << m_model->idAt(row);
    m_keptCurrent = m_model->idAt(m_table->currentIndex().row());
}

void EntryPane::restoreSelection()
{
    updateFace();
    const QSet<EntryId> wanted(m_kept.cbegin(), m_kept.cend());
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount() && !wanted.isEmpty(); ++row) {
        if (wanted.contains(m_model->idAt(row)))
            selection.select(m_model->index(row, 0), m_model->index(row, Cells::ColumnCount - 1));
    }
    const int current = m_keptCurrent.isEmpty() ? -1 : m_model->rowOf(m_keptCurrent);
    if (current >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(current, Cells::StateColumn),
                                                   QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    else if (!m_kept.isEmpty())
        Q_EMIT selectionChanged();
}

//! Ascending. By ranges: of very many rows the view's own list takes its time.
QList<int> EntryPane::selectedRows() const
{
    QSet<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    QList<int> sorted(rows.cbegin(), rows.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<OutboxEntry> EntryPane::selected() const
{
    QList<OutboxEntry> entries;
    if (!m_model)
        return entries;
    for (const int row : selectedRows()) {
        if (const OutboxEntry *entry = m_model->entryAt(row))
            entries << *entry;
    }
    return entries;
}

// ---- What is shown -----------------------------------------------------------------------------

void EntryPane::applyFilter()
{
    if (!m_model)
        return;
    OutboxModel::Filter filter;
    filter.text = m_filter->text();
    filter.batch = m_batch;
    for (const Chip &chip : std::as_const(m_chips)) {
        if (chip.button->isChecked()) {
            filter.states.unite(chip.states);
            filter.kinds.unite(chip.kinds);
        }
    }
    m_model->setFilter(filter);
    updateFace();
}

void EntryPane::clearFilter()
{
    m_batch.reset();
    m_batchChip->hide();
    const QSignalBlocker blocker(m_filter);
    m_filter->clear();
    for (const Chip &chip : std::as_const(m_chips))
        chip.button->setChecked(&chip == &m_chips.constFirst());
    applyFilter();
}

void EntryPane::showBatch(const std::optional<qint64> &batch, const QString &label)
{
    m_batch = batch;
    m_batchChip->setVisible(batch.has_value());
    m_batchChip->setChecked(true);
    m_batchChip->setText(label + QStringLiteral(" ×"));
    //: %1 is a round or a file that entries came with
    m_batchChip->setAccessibleName(tr("Only what came with %1").arg(label));
    m_batchChip->setToolTip(m_batchChip->accessibleName());
    fitHeader();
    applyFilter();
}

void EntryPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString EntryPane::wordOf(const Chip &chip) const
{
    if (!chip.states.isEmpty())
        return sentenceCase(wordFor(*chip.states.cbegin()));
    if (chip.kinds.isEmpty())
        //: All entries, of whatever kind
        return tr("All");
    if (chip.kinds.size() > 1)
        //: Entries that deleted something on the server
        return tr("Deletions");
    switch (*chip.kinds.cbegin()) {
    case WriteKind::Reading:
        return tr("Readings");
    case WriteKind::DataPoint:
        return tr("Data points");
    case WriteKind::Profile:
        return tr("Profiles");
    default:
        return tr("Invoices");
    }
}

int EntryPane::countOf(const Chip &chip, const OutboxModel::Counts &counts)
{
    if (chip.isAll())
        return counts.all;
    int count = 0;
    for (const EntryState state : chip.states)
        count += counts.states.value(state);
    for (const WriteKind kind : chip.kinds)
        count += counts.kinds.value(kind);
    return count;
}

void EntryPane::updateCounts()
{
    const OutboxModel::Counts counts = m_model ? m_model->counts() : OutboxModel::Counts();
    for (const Chip &chip : std::as_const(m_chips)) {
        const int count = countOf(chip, counts);
        chip.button->setText(QStringLiteral("%1 %2").arg(wordOf(chip), QLocale().toString(count)));
        chip.button->setAccessibleName(
            QStringLiteral("%1: %2").arg(m_title->text(), chip.button->text()));
        const int word = chip.button->fontMetrics().horizontalAdvance(chip.button->text());
        chip.button->setFixedWidth(word + 2 * kChipPadding);
        // What is narrowed to stays, so that it can be left.
        chip.button->setVisible(chip.isAll() || count > 0 || chip.button->isChecked());
    }
    fitHeader();
    updateFace();
}

void EntryPane::updateFace()
{
    const bool hasRows = m_model && m_model->rowCount() > 0;
    m_stack->setCurrentIndex(hasRows ? TableFace : EmptyFace);
    if (hasRows)
        return;
    const bool isFiltered = m_model && m_model->filter() != OutboxModel::Filter();
    if (isFiltered)
        m_empty->setMessage(tr("Nothing here is what you look for."), tr("Show all"));
    else if (m_part == Part::Outbox)
        m_empty->setMessage(tr("Nothing waits to be sent."));
    else
        m_empty->setMessage(tr("Nothing was sent yet. What is sent stays here, with what became "
                               "of it."));
}

void EntryPane::retranslate()
{
    const bool isOutbox = m_part == Part::Outbox;
    m_title->setText(isOutbox ? tr("Outbox") : tr("Journal"));
    m_table->setAccessibleName(m_title->text());
    m_filter->setAccessibleName(isOutbox ? tr("Filter the outbox") : tr("Filter the journal"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Words in meter, place, import ID, value, state, answer or note"));
}

void EntryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeader();
}

void EntryPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateCounts();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_model)
            m_model->retranslate();
        updateCounts();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
