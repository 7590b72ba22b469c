// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editactions.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <optional>

namespace meterdesk {

namespace {

QKeySequence::StandardKey keyOf(bool isRedo)
{
    return isRedo ? QKeySequence::Redo : QKeySequence::Undo;
}

//! What a field of text can take back; nothing where \a widget is no such field.
std::optional<bool> textCan(const QWidget *widget, bool isRedo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return isRedo ? line->isRedoAvailable() : line->isUndoAvailable();
    const QTextDocument *document = nullptr;
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        document = text->document();
    else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        document = plain->document();
    if (!document)
        return std::nullopt;
    return isRedo ? document->isRedoAvailable() : document->isUndoAvailable();
}

//! The action of \a widget, or of what it is in, that answers to the key.
QAction *actionFor(QWidget *widget, bool isRedo)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(keyOf(isRedo));
    for (QWidget *place = widget; place; place = place->parentWidget()) {
        for (QAction *action : place->actions()) {
            if (action->isEnabled() && keys.contains(action->shortcut()))
                return action;
        }
        if (place->isWindow())
            break;
    }
    return nullptr;
}

QKeyEvent eventFor(QEvent::Type type, bool isRedo)
{
    const QKeyCombination key = QKeySequence(keyOf(isRedo))[0];
    return QKeyEvent(type, key.key(), key.keyboardModifiers());
}

} // namespace

EditActions::EditActions(QAction *undo, QAction *redo, QWidget *window)
    : QObject(window)
    , m_undo(undo)
    , m_redo(redo)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
    connect(undo, &QAction::triggered, this, [this] { run(false); });
    connect(redo, &QAction::triggered, this, [this] { run(true); });
}

void EditActions::follow(QWidget *focus)
{
    const bool isMenu = qobject_cast<QMenuBar *>(focus) || qobject_cast<QMenu *>(focus);
    if (focus && !isMenu && focus->window() == m_window)
        m_focus = focus;
}

EditActions::Way EditActions::wayOf(bool isRedo) const
{
    if (!m_focus || !m_focus->isVisible())
        return Way::None;
    const std::optional<bool> can = textCan(m_focus, isRedo);
    if (can && *can)
        return Way::Text;
    if (!can) {
        QKeyEvent asked = eventFor(QEvent::ShortcutOverride, isRedo);
        asked.ignore();
        QApplication::sendEvent(m_focus, &asked);
        if (asked.isAccepted())
            return Way::Key;
    }
    return actionFor(m_focus, isRedo) ? Way::Action : Way::None;
}

void EditActions::update()
{
    m_undo->setEnabled(wayOf(false) != Way::None);
    m_redo->setEnabled(wayOf(true) != Way::None);
}

void EditActions::run(bool isRedo)
{
    switch (wayOf(isRedo)) {
    case Way::Text:
    case Way::Key: {
        QKeyEvent pressed = eventFor(QEvent::KeyPress, isRedo);
        QApplication::sendEvent(m_focus, &pressed);
        break;
    }
    case Way::Action:
        actionFor(m_focus, isRedo)->trigger();
        break;
    case Way::None:
        break;
    }
}

} // namespace meterdesk
