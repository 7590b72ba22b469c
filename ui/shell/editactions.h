// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;

namespace meterdesk {

//! Undo and Redo of the menu Edit: whatever the widget with the keys does on Ctrl+Z and Ctrl+Y.
//! They are only for the mouse and for screen readers; the keys themselves stay with that widget.
class EditActions : public QObject
{
    Q_OBJECT

public:
    //! \a undo and \a redo are enabled while the widget with the keys in \a window can do it; all
    //! of them must outlive this.
    EditActions(QAction *undo, QAction *redo, QWidget *window);

    //! Looks once more what can be done: before a menu opens.
    void update();

private:
    enum class Way { None, Text, Action, Key };

    void follow(QWidget *focus);
    Way wayOf(bool isRedo) const;
    void run(bool isRedo);

    QAction *m_undo;
    QAction *m_redo;
    QWidget *m_window;
    QPointer<QWidget> m_focus; // not a menu, which takes the keys while it is open
};

} // namespace meterdesk
