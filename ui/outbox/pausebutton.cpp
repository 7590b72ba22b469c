// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/pausebutton.h"

#include <QAccessibleWidget>

namespace meterdesk {

namespace {

class AccessiblePauseButton : public QAccessibleWidget
{
public:
    explicit AccessiblePauseButton(PauseButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? button().text() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button().isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        return button().isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            button().click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QPushButton &button() const { return static_cast<QPushButton &>(*widget()); }
};

QAccessibleInterface *createButton(const QString &, QObject *object)
{
    auto *button = qobject_cast<PauseButton *>(object);
    return button ? new AccessiblePauseButton(button) : nullptr;
}

} // namespace

PauseButton::PauseButton(QWidget *parent)
    : QPushButton(parent)
{
    // Once: Qt keeps a list.
    QAccessible::removeFactory(createButton);
    QAccessible::installFactory(createButton);
    setCheckable(true);
}

} // namespace meterdesk
