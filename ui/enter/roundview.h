// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rounddraft.h"

#include <QTableView>

#include <functional>

namespace meterdesk {

class EntryRound;
class RoundEditDelegate;
class RoundTableModel;

//! The grid that a round is typed into, with the keys of the trade: digits type at once, Enter and
//! Down go on, Shift+Enter and Up go back, Tab leads to date and note and back to the value. What
//! is typed reaches the round with every key, so that its verdict is there before the row is left.
class RoundView : public QTableView
{
    Q_OBJECT

public:
    //! What a key asks for that the page does.
    enum class Command {
        AcceptWarning,
        TakeSuggestion1,
        TakeSuggestion2,
        TakeSuggestion3,
        TakeSuggestion4,
        CopyDateDown,
        Undo,
        Redo,
        Review,
        Paste,
        Reason, //!< why it could not be read
        LastValue //!< the same as last: typed "="
    };
    Q_ENUM(Command)

    //! Both must outlive the view.
    RoundView(EntryRound &round, RoundTableModel &model, QWidget *parent = nullptr);

    int currentRow() const;
    //! Puts the cursor into the value of \a row, at once ready for typing.
    void goTo(int row);
    //! The first row below the current one, from the top behind the last, that \a isWanted.
    void goToNext(const std::function<bool(int row)> &isWanted);
    //! Keys that are the grid's even where the window has an action for them.
    static bool isOwnKey(const QKeyEvent &event);

Q_SIGNALS:
    void currentRowChanged(int row);
    //! A row was left: what it says may be told aloud once.
    void rowLeft(int row);
    void commandGiven(meterdesk::RoundView::Command command);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    enum class Step { Next, Previous, Right, Left };
    bool takeKey(const QKeyEvent &event);
    bool takeCommand(const QKeyEvent &event);
    void step(Step step);
    void closeEditorOf(const QModelIndex &index);

    EntryRound &m_round;
    RoundEditDelegate *m_delegate;

    friend class RoundEditDelegate;
};

} // namespace meterdesk
