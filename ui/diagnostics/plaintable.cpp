// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/plaintable.h"

#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QTableWidget>

namespace meterdesk {

void makePlain(QTableView *table, int rawRole)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(metrics::kRow);
    table->horizontalHeader()->setHighlightSections(false);
    addCopyAction(table, rawRole);
}

QTableWidgetItem *plainCell(const QString &text, const QString &tip)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setToolTip(tip.toHtmlEscaped());
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return cell;
}

QTableWidgetItem *paleCell(const QString &text, const QPalette &palette)
{
    QTableWidgetItem *cell = plainCell(text);
    cell->setForeground(palette.placeholderText());
    return cell;
}

} // namespace meterdesk
