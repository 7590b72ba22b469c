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
    resize(560, 600);
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(2);
    //: Column title: a key or keys pressed together
    m_list->setHeaderLabels({tr("What"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setAllColumnsShowFocus(true);
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
             {tr("Copy the picture"), tr("Ctrl+Shift+C")},
             {tr("Show the day or month pointed at"), tr("Double click")},
             {tr("From a heat map to the day at the cursor"), tr("Enter")}});
    addKeys(tr("In Explore"),
            {{tr("The period before or after"), QStringLiteral("[ ]")},
             {tr("Compare with last year"), QStringLiteral("Y")},
             {tr("Next resolution"), QStringLiteral("A")},
             {tr("Next unit"), QStringLiteral("U")},
             {tr("Heat map and back"), QStringLiteral("H")},
             {tr("Back to what was shown before"), tr("Backspace, Alt+Left")},
             {tr("Forth again"), tr("Alt+Right")},
             {tr("Show the reading in the table"), tr("Ctrl+Enter")},
             {tr("Note at the reading"), QStringLiteral("N")},
             {tr("Delete the reading"), tr("Ctrl+Delete")},
             {tr("Delete the selected readings"), tr("Ctrl+Shift+Delete")},
             {tr("Another meter in the chart"), tr("Ctrl and click in the meters")}});
    addRoundKeys();
    addKeys(tr("In the invoices"),
            {{tr("A new invoice"), tr("Ctrl+N")},
             {tr("Next field; in the last one: into the batch"), tr("Enter")},
             {tr("Paste a list of a supplier"), tr("Ctrl+V")},
             {tr("Accept a warning"), tr("Ctrl+Space")},
             {tr("Review and send"), tr("Ctrl+Enter")},
             {tr("Take the invoice out of the batch"), tr("Delete")}});
    addKeys(tr("In the outbox"),
            {{tr("Drop or delete what is selected"), tr("Delete")},
             {tr("Leave a question"), tr("Esc")}});
    addKeys(tr("In any table"), {{tr("Copy the table"), tr("Ctrl+C")}});
    addKeys(tr("In lists and bookmarks"),
            {{tr("Open it"), tr("Enter")},
             {tr("Rename it"), tr("F2")},
             {tr("Earlier or later in the list"), tr("Alt+Up, Alt+Down")},
             {tr("Remove it"), tr("Delete")},
             {tr("Bring it back"), tr("Ctrl+Z")}});
    addKeys(tr("In the meters"),
            {{tr("From the filter into the list"), tr("Down")},
             {tr("Clear the filter"), tr("Esc")},
             {tr("Open or close an entity"), tr("Right, Left")},
             {tr("Among the favourites or not"), QStringLiteral("*")},
             {tr("Earlier or later in a route"), tr("Alt+Up, Alt+Down")}});
    m_list->setCurrentItem(m_list->topLevelItem(1)); // a heading is nothing to stand on

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(buttons);
}

//! The most used screen, which has the most of them.
void ShortcutsDialog::addRoundKeys()
{
    addKeys(tr("In a round"),
            {{tr("Type a value"), tr("any digit")},
             {tr("Accept it, next row"), tr("Enter, Down")},
             {tr("Row before"), tr("Shift+Enter, Up")},
             {tr("Date, note, back to the value"), tr("Tab")},
             {tr("The use since the last value"), QStringLiteral("+")},
             {tr("The same as the last value"), QStringLiteral("=")},
             {tr("Cannot be read"), QStringLiteral("-")},
             {tr("Estimated"), QStringLiteral("*")},
             {tr("Date of this row"), tr("F2")},
             {tr("In a date: today, last day of last month"), tr("t, u")},
             {tr("In a date: the 1st, 1 September"), QStringLiteral("1, 1.9, 0109")},
             {tr("Copy the date down"), tr("Ctrl+D")},
             {tr("Accept a warning"), tr("Ctrl+Space")},
             {tr("Take what is offered"), tr("Alt+1 to Alt+4")},
             {tr("Undo, redo"), tr("Ctrl+Z, Ctrl+Y")},
             {tr("Paste a column or a table"), tr("Ctrl+V")},
             {tr("Review and send"), tr("Ctrl+Enter")},
             {tr("Restore the cell"), tr("Esc")}});
}

void ShortcutsDialog::addKeys(const QString &place, const QList<QPair<QString, QString>> &keys)
{
    auto *title = new QTreeWidgetItem(m_list, {place});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(0, bold);
    title->setFirstColumnSpanned(true);
    title->setFlags(Qt::ItemIsEnabled);
    for (const auto &[what, key] : keys)
        new QTreeWidgetItem(m_list, {what, key});
}

} // namespace meterdesk
