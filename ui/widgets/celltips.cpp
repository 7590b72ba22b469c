// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celltips.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

namespace meterdesk {

namespace {

constexpr QLatin1String kName("celltips");

//! Owned by the table whose tips it tells.
class CellTips : public QObject
{
public:
    explicit CellTips(QTableView *table)
        : QObject(table)
        , m_table(table)
    {
        setObjectName(kName);
        table->viewport()->installEventFilter(this);
        table->horizontalHeader()->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !m_table->model())
            return QObject::eventFilter(watched, event);
        const auto &asked = *static_cast<QHelpEvent *>(event);
        const QString text = watched == m_table->viewport() ? cutCell(asked) : cutTitle(asked);
        if (text.isEmpty())
            return QObject::eventFilter(watched, event);
        QToolTip::showText(asked.globalPos(), text, qobject_cast<QWidget *>(watched));
        return true;
    }

private:
    QString cutCell(const QHelpEvent &asked) const
    {
        const QModelIndex index = m_table->indexAt(asked.pos());
        if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty())
            return {};
        const bool isCut =
            m_table->sizeHintForIndex(index).width() > m_table->visualRect(index).width();
        return isCut ? index.data().toString() : QString();
    }

    QString cutTitle(const QHelpEvent &asked) const
    {
        const QHeaderView &header = *m_table->horizontalHeader();
        const int section = header.logicalIndexAt(asked.pos());
        const auto text = [&](int role) {
            return m_table->model()->headerData(section, Qt::Horizontal, role).toString();
        };
        if (section < 0 || !text(Qt::ToolTipRole).isEmpty()
            || header.sectionSizeHint(section) <= header.sectionSize(section))
            return {};
        return text(Qt::DisplayRole);
    }

    QTableView *m_table;
};

} // namespace

void addCellTips(QTableView *table)
{
    if (!table->findChild<QObject *>(kName, Qt::FindDirectChildrenOnly))
        new CellTips(table);
}

} // namespace meterdesk
