// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include "ui/widgets/celltips.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

namespace meterdesk {

namespace {

//! The logical numbers of what is seen, in its order.
QList<int> shownSections(const QHeaderView &header)
{
    QList<int> sections;
    for (int place = 0; place < header.count(); ++place) {
        const int section = header.logicalIndex(place);
        if (!header.isSectionHidden(section))
            sections.append(section);
    }
    return sections;
}

//! One cell of tab-separated text: no tabs and no line ends within.
QString plain(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString figureForSpreadsheets(QString text)
{
    return text.remove(QLocale().groupSeparator()).replace(QChar(0x2212), QLatin1Char('-'));
}

QString htmlCell(const QString &text, const QVariant &alignment, const char *tag)
{
    const bool isRight = (alignment.toInt() & Qt::AlignRight) != 0;
    return QStringLiteral("<%1%2>%3</%1>")
        .arg(QLatin1String(tag), isRight ? QStringLiteral(" align=\"right\"") : QString(),
             text.toHtmlEscaped());
}

//! Copies, and keeps its text in the language of the program.
class CopyAction : public QAction
{
public:
    CopyAction(QAbstractItemView *table, int rawRole)
        : QAction(table)
    {
        setShortcut(QKeySequence::Copy);
        setShortcutContext(Qt::WidgetShortcut);
        setIcon(meterdesk::icon(QStringLiteral("copy")));
        retranslate();
        table->installEventFilter(this);
        table->addAction(this);
        if (table->contextMenuPolicy() == Qt::DefaultContextMenu)
            table->setContextMenuPolicy(Qt::ActionsContextMenu);
        connect(this, &QAction::triggered, table, [table, rawRole] {
            if (!table->model())
                return;
            const auto *tree = qobject_cast<const QTreeView *>(table);
            const auto *rows = qobject_cast<const QTableView *>(table);
            if (tree)
                QGuiApplication::clipboard()->setMimeData(copyOfTable(*tree, rawRole));
            else if (rows)
                QGuiApplication::clipboard()->setMimeData(copyOfTable(*rows, rawRole));
        });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        return QAction::eventFilter(watched, event);
    }

private:
    void retranslate()
    {
        setText(QCoreApplication::translate("meterdesk::TableCopy", "Copy table"));
    }
};

//! The \a rows, each told by its first cell, in the order of \a columns.
QMimeData *copyOf(const QAbstractItemModel &model, const QList<int> &columns,
                  const QModelIndexList &rows, int rawRole)
{
    QStringList lines;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table><tr>");
    QStringList cells;
    for (const int column : columns) {
        const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        cells << plain(title);
        html +=
            htmlCell(title, model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole), "th");
    }
    lines << cells.join(QLatin1Char('\t'));
    html += QLatin1String("</tr>");
    for (const QModelIndex &row : rows) {
        cells.clear();
        html += QLatin1String("<tr>");
        for (const int column : columns) {
            const QModelIndex index = row.siblingAtColumn(column);
            const QString text = index.data().toString();
            const bool isFigure = index.data(rawRole).metaType() == QMetaType(QMetaType::Double);
            cells << (isFigure ? figureForSpreadsheets(plain(text)) : plain(text));
            html += htmlCell(text, index.data(Qt::TextAlignmentRole), "td");
        }
        lines << cells.join(QLatin1Char('\t'));
        html += QLatin1String("</tr>");
    }
    auto *data = new QMimeData;
    data->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    data->setHtml(html + QLatin1String("</table>"));
    return data;
}

} // namespace

QMimeData *copyOfTable(const QTableView &table, int rawRole)
{
    const QAbstractItemModel &model = *table.model();
    QModelIndexList rows;
    for (const int row : shownSections(*table.verticalHeader()))
        rows.append(model.index(row, 0));
    return copyOf(model, shownSections(*table.horizontalHeader()), rows, rawRole);
}

QMimeData *copyOfTable(const QTreeView &tree, int rawRole)
{
    const QAbstractItemModel &model = *tree.model();
    QModelIndexList rows;
    for (QModelIndex row = model.index(0, 0, tree.rootIndex()); row.isValid();
         row = tree.indexBelow(row))
        rows.append(row);
    return copyOf(model, shownSections(*tree.header()), rows, rawRole);
}

QAction *addCopyAction(QAbstractItemView *table, int rawRole)
{
    if (auto *rows = qobject_cast<QTableView *>(table))
        addCellTips(rows);
    return new CopyAction(table, rawRole);
}

} // namespace meterdesk
