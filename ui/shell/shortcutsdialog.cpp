// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace meterdesk {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(520, 560);
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(2);
    //: Column title: a key or keys pressed together
    m_list->setHeaderLabels({tr("What"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    QList<QPair<QString, QString>> menus;
    for (const QAction *action : actions) {
        QString text = action->text();
        text.remove(QLatin1Char('&')).remove(QChar(0x2026));
        menus.append({text, action->shortcut().toString(QKeySequence::NativeText)});
    }
    addKeys(tr("Everywhere"), menus);
    addKeys(tr("In a chart"),
            {{tr("Cursor to the next or previous value"), tr("Right, Left")},
             {tr("Zoom at the cursor"), tr("Plus, Minus, mouse wheel")},
             {tr("First or last value"), tr("Home, End")},
             {tr("A screenful earlier or later"), tr("Page Up, Page Down")},
             {tr("Select"), tr("Shift with the arrows, Shift and drag")},
             {tr("Take the selection away"), tr("Esc")},
             {tr("Copy what is selected, or all that is shown"), tr("Ctrl+C")},
             {tr("Show the day or month pointed at"), tr("Double click")}});
    addKeys(tr("In Explore"),
            {{tr("The period before or after"), QStringLiteral("[ ]")},
             {tr("Compare with last year"), QStringLiteral("Y")},
             {tr("Next resolution"), QStringLiteral("A")},
             {tr("Next unit"), QStringLiteral("U")},
             {tr("Heat map and back"), QStringLiteral("H")},
             {tr("Back to what was shown before"), tr("Backspace, Alt+Left")},
             {tr("Forth again"), tr("Alt+Right")},
             {tr("Show the reading in the table"), tr("Ctrl+Enter")},
             {tr("Delete the reading"), tr("Ctrl+Delete")},
             {tr("Another meter in the chart"), tr("Ctrl and click in the meters")}});
    addKeys(tr("In the meters"),
            {{tr("From the filter into the list"), tr("Down")},
             {tr("Clear the filter"), tr("Esc")},
             {tr("Open or close an entity"), tr("Right, Left")}});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(buttons);
}

void ShortcutsDialog::addKeys(const QString &place, const QList<QPair<QString, QString>> &keys)
{
    auto *title = new QTreeWidgetItem(m_list, {place});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(0, bold);
    for (const auto &[what, key] : keys)
        new QTreeWidgetItem(m_list, {what, key});
}

} // namespace meterdesk
