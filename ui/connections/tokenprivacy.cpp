// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/tokenprivacy.h"

#include <QLineEdit>

namespace meterdesk {

namespace {

QAccessible::UpdateHandler nextHandler = nullptr;

QString dots(const QString &text)
{
    return QString(text.size(), QChar(0x2022));
}

//! Qt's own way to the readers begins where no handler is installed.
void tellReaders(QAccessibleEvent *event)
{
    const auto other = withoutToken(*event);
    QAccessible::installUpdateHandler(nextHandler);
    QAccessible::updateAccessibility(other ? other.get() : event);
    nextHandler = QAccessible::installUpdateHandler(tellReaders);
}

} // namespace

std::unique_ptr<QAccessibleEvent> withoutToken(const QAccessibleEvent &event)
{
    const auto *field = qobject_cast<const QLineEdit *>(event.object());
    if (!field || field->echoMode() == QLineEdit::Normal)
        return nullptr;
    switch (event.type()) {
    case QAccessible::TextInserted: {
        const auto &inserted = static_cast<const QAccessibleTextInsertEvent &>(event);
        auto told = std::make_unique<QAccessibleTextInsertEvent>(
            event.object(), inserted.changePosition(), dots(inserted.textInserted()));
        told->setCursorPosition(inserted.cursorPosition());
        return told;
    }
    case QAccessible::TextRemoved: {
        const auto &removed = static_cast<const QAccessibleTextRemoveEvent &>(event);
        auto told = std::make_unique<QAccessibleTextRemoveEvent>(
            event.object(), removed.changePosition(), dots(removed.textRemoved()));
        told->setCursorPosition(removed.cursorPosition());
        return told;
    }
    case QAccessible::TextUpdated: {
        const auto &updated = static_cast<const QAccessibleTextUpdateEvent &>(event);
        auto told = std::make_unique<QAccessibleTextUpdateEvent>(
            event.object(), updated.changePosition(), dots(updated.textRemoved()),
            dots(updated.textInserted()));
        told->setCursorPosition(updated.cursorPosition());
        return told;
    }
    default:
        return nullptr;
    }
}

void keepTokensFromReaders()
{
    static const bool kIsInstalled = [] {
        nextHandler = QAccessible::installUpdateHandler(tellReaders);
        return true;
    }();
    Q_UNUSED(kIsInstalled)
}

} // namespace meterdesk
