// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/roundview.h"

#include "models/roundtablemodel.h"
#include "services/entryround.h"
#include "ui/enter/rounddelegates.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablesetup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

namespace meterdesk {

using Model = RoundTableModel;

namespace {

//! The number of the key in the upper row, 0 for another one. Where that row types letters (Czech,
//! Slovak), the letters are the keys.
int numberOf(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_4)
        return key - Qt::Key_0;
    switch (key) {
    case Qt::Key_Plus:
        return 1;
    case 0x11A: // Ě
    case 0x13D: // Ľ
        return 2;
    case 0x160: // Š
        return 3;
    case 0x10C: // Č
        return 4;
    default:
        return 0;
    }
}

bool isTable(const QString &text)
{
    const QString inside = text.trimmed();
    return inside.contains(u'\n') || inside.contains(u'\t');
}

} // namespace

RoundView::RoundView(EntryRound &round, RoundTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_round(round)
    , m_delegate(new RoundEditDelegate([this](const QKeyEvent &event) { return takeKey(event); },
                                       isOwnKey, this))
{
    setModel(&model);
    setUpTable(this);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setAlternatingRowColors(false);
    verticalHeader()->setMinimumSectionSize(metrics::kRow);
    setItemDelegate(new RoundCellDelegate(this));
    for (const int column : {Model::ValueColumn, Model::DateColumn, Model::NoteColumn})
        setItemDelegateForColumn(column, m_delegate);
    setItemDelegateForColumn(Model::MeterColumn, new BadgeDelegate(Model::EnergyCodeRole, this));
    setItemDelegateForColumn(Model::BandColumn, new RoundBandDelegate(this));
    setItemDelegateForColumn(Model::VerdictColumn, new RoundVerdictDelegate(this));
    setItemDelegateForColumn(Model::NumberColumn, new RoundGutterDelegate(this));
}

int RoundView::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void RoundView::goTo(int row)
{
    if (row < 0 || row >= model()->rowCount())
        return;
    closeEditorOf(currentIndex());
    setCurrentIndex(model()->index(row, Model::ValueColumn));
    setFocus();
}

void RoundView::goToNext(const std::function<bool(int row)> &isWanted)
{
    const int count = model()->rowCount();
    for (int i = 1; i <= count; ++i) {
        const int row = (currentRow() + i) % count;
        if (isWanted(row))
            return goTo(row);
    }
}

void RoundView::closeEditorOf(const QModelIndex &index)
{
    if (auto *editor = qobject_cast<QLineEdit *>(indexWidget(index)))
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    else if (state() == EditingState) {
        if (QWidget *open = focusWidget(); qobject_cast<QLineEdit *>(open))
            closeEditor(open, QAbstractItemDelegate::NoHint);
    }
}

void RoundView::step(Step step)
{
    const QModelIndex current = currentIndex();
    closeEditorOf(current);
    if (!current.isValid())
        return goTo(0);
    static constexpr int kOrder[] = {Model::ValueColumn, Model::DateColumn, Model::NoteColumn};
    int row = current.row();
    int column = Model::ValueColumn;
    if (step == Step::Next || step == Step::Previous) {
        row += step == Step::Next ? 1 : -1;
    } else {
        int at = 0;
        for (int i = 0; i < 3; ++i) {
            if (kOrder[i] == current.column())
                at = i;
        }
        column = kOrder[(at + (step == Step::Right ? 1 : 2)) % 3];
    }
    row = qBound(0, row, model()->rowCount() - 1);
    setCurrentIndex(model()->index(row, column));
    setFocus();
}

//! Keys that lead to another cell, whether a cell is typed into or not.
bool RoundView::takeKey(const QKeyEvent &event)
{
    if (takeCommand(event))
        return true;
    const bool isShifted = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(isShifted ? Step::Previous : Step::Next);
        return true;
    case Qt::Key_Down:
        step(Step::Next);
        return true;
    case Qt::Key_Up:
        step(Step::Previous);
        return true;
    case Qt::Key_Tab:
        step(Step::Right);
        return true;
    case Qt::Key_Backtab:
        step(Step::Left);
        return true;
    default:
        return false;
    }
}

bool RoundView::takeCommand(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const auto give = [this](Command command) {
        closeEditorOf(currentIndex());
        Q_EMIT commandGiven(command);
        return true;
    };
    if (event.matches(QKeySequence::Undo))
        return give(Command::Undo);
    if (event.matches(QKeySequence::Redo)
        || (held == Qt::ControlModifier && event.key() == Qt::Key_Y))
        return give(Command::Redo);
    if (event.matches(QKeySequence::Paste)
        && (state() != EditingState || isTable(QGuiApplication::clipboard()->text())))
        return give(Command::Paste);
    if (held == Qt::ControlModifier) {
        switch (event.key()) {
        case Qt::Key_Space:
            return give(Command::AcceptWarning);
        case Qt::Key_D:
            return give(Command::CopyDateDown);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return give(Command::Review);
        default:
            return false;
        }
    }
    if (const int number = numberOf(event.key()); held == Qt::AltModifier && number > 0)
        return give(Command(int(Command::TakeSuggestion1) + number - 1));
    if (held == Qt::NoModifier && event.key() == Qt::Key_F2) {
        const QModelIndex date = model()->index(currentRow(), Model::DateColumn);
        closeEditorOf(currentIndex());
        setCurrentIndex(date);
        edit(date);
        return true;
    }
    return false;
}

bool RoundView::isOwnKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (held == Qt::AltModifier)
        return numberOf(event.key()) > 0;
    if (held == Qt::ControlModifier) {
        switch (event.key()) {
        case Qt::Key_D:
        case Qt::Key_Y:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return true;
        default:
            break;
        }
    }
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)
        || event.matches(QKeySequence::Paste);
}

bool RoundView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    // Before it leads out of the grid: that is what F6 is for.
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
        if (isTab && !(key.modifiers() & ~Qt::ShiftModifier) && takeKey(key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RoundView::keyPressEvent(QKeyEvent *event)
{
    if (takeKey(*event))
        return event->accept();
    const QModelIndex current = currentIndex();
    const bool isValue = current.isValid() && current.column() == Model::ValueColumn;
    if (current.isValid()
        && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        m_round.seal();
        model()->setData(current, QString(), Qt::EditRole);
        return event->accept();
    }
    if (isValue && event->text() == QLatin1String("-")) {
        m_round.seal();
        model()->setData(current, event->text(), Qt::EditRole);
        Q_EMIT commandGiven(Command::Reason);
        return event->accept();
    }
    // A letter in a place that is not typed into types nothing elsewhere.
    QTableView::keyPressEvent(event);
}

void RoundView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_round.seal();
    if (current.row() == previous.row())
        return;
    if (previous.isValid())
        Q_EMIT rowLeft(previous.row());
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

QModelIndex RoundView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    // The cursor never rests where nothing can be typed.
    if (!to.isValid() || (model()->flags(to) & Qt::ItemIsEditable))
        return to;
    if (action == MoveHome)
        return model()->index(0, Model::ValueColumn);
    if (action == MoveEnd)
        return model()->index(model()->rowCount() - 1, Model::ValueColumn);
    if (action == MoveLeft || action == MoveRight) {
        const QModelIndex current = currentIndex();
        const int step = action == MoveRight ? 1 : -1;
        for (int column = current.column() + step; column >= 0 && column < Model::ColumnCount;
             column += step) {
            const QModelIndex at = current.siblingAtColumn(column);
            if (model()->flags(at) & Qt::ItemIsEditable)
                return at;
        }
        return current;
    }
    return to.siblingAtColumn(currentIndex().isValid() ? currentIndex().column()
                                                       : int(Model::ValueColumn));
}

} // namespace meterdesk
