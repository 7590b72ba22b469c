// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/plaintable.h"

#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"

#include <QTableWidget>

namespace meterdesk {

void makePlain(QTableView *table, int rawRole)
{
    setUpTable(table);
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
