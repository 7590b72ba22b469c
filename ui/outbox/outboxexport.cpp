// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxexport.h"

#include "models/formats.h"
#include "models/outboxmodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::OutboxExport)
};

using Column = EntryCells::Column;

Cell digitsCell(const QByteArray &digits)
{
    return digits.isEmpty() ? Cell() : Cell(NumberText{digits});
}

Cell cellOf(const OutboxModel &model, const OutboxEntry &entry, const QModelIndex &index)
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    switch (index.column()) {
    case Column::ChangedColumn:
        return ZonedTime{entry.changedAt, here};
    case Column::MadeColumn:
        return ZonedTime{entry.madeAt, here};
    case Column::ValueColumn:
        return digitsCell(entry.request.value);
    case Column::CostColumn:
        return digitsCell(entry.request.cost);
    case Column::TriesColumn:
        return double(entry.tries);
    default:
        return model.data(index, Qt::DisplayRole).toString();
    }
}

} // namespace

ChartOutcome entriesOutcome(const OutboxModel &model, const QString &title,
                            const QString &connection)
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    Table table;
    table.name = title;
    for (const auto &[caption, text] :
         {std::pair(Text::tr("Connection"), connection),
          //: When a table was written to a file
          std::pair(Text::tr("As of"),
                    momentText(QDateTime::currentMSecsSinceEpoch(), here, QLocale())),
          std::pair(Text::tr("Time zone"), QString::fromLatin1(here.id()))})
        table.title.emplace_back(caption, text);
    for (int column = 0; column < model.columnCount(); ++column)
        table.header << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        const OutboxEntry *entry = model.entryAt(row);
        for (int column = 0; column < model.columnCount(); ++column)
            table.cells.push_back(entry ? cellOf(model, *entry, model.index(row, column)) : Cell());
    }
    ChartOutcome outcome;
    outcome.fileName = QStringLiteral("%1 %2").arg(title, connection);
    outcome.sheet.head.title = title;
    outcome.table = [table] { return table; };
    return outcome;
}

} // namespace meterdesk
