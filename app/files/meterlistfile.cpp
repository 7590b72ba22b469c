// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/meterlistfile.h"

#include <QHash>

namespace meterdesk {

namespace {

enum class Column { None, Known, Id, Code, Serial, Name };

Column columnOf(const QString &head)
{
    static const QHash<QString, Column> words = {
        {QStringLiteral("id"), Column::Id},
        {QStringLiteral("meter id"), Column::Id},
        {QStringLiteral("code"), Column::Code},
        {QStringLiteral("kód"), Column::Code},
        {QStringLiteral("kod"), Column::Code},
        {QStringLiteral("serial"), Column::Serial},
        {QStringLiteral("serial number"), Column::Serial},
        {QStringLiteral("výrobní číslo"), Column::Serial},
        {QStringLiteral("seriennummer"), Column::Serial},
        {QStringLiteral("zählernummer"), Column::Serial},
        {QStringLiteral("name"), Column::Name},
        {QStringLiteral("název"), Column::Name},
        {QStringLiteral("order"), Column::Known},
        {QStringLiteral("place"), Column::Known},
    };
    return words.value(head.trimmed().toLower(), Column::None);
}

bool namesMeters(const QList<Column> &columns)
{
    return columns.contains(Column::Id) || columns.contains(Column::Code)
        || columns.contains(Column::Serial) || columns.contains(Column::Name);
}

MeterListRow rowOf(const Sheet::Row &row, const QList<Column> &columns, bool hasHead)
{
    MeterListRow result;
    result.number = row.number;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QString text = row.cells[i].text.trimmed();
        if (text.isEmpty())
            continue;
        if (!hasHead) {
            result.others.append(text);
            continue;
        }
        switch (columns.value(qsizetype(i), Column::None)) {
        case Column::Id:
            result.id = text;
            break;
        case Column::Code:
            result.code = text;
            break;
        case Column::Serial:
            result.serial = text;
            break;
        case Column::Name:
            result.name = text;
            break;
        case Column::Known:
        case Column::None:
            break;
        }
    }
    return result;
}

} // namespace

Table meterListTable(const QString &name, const QList<SharedMeter> &meters)
{
    Table table;
    table.name = name;
    table.header = {QStringLiteral("order"), QStringLiteral("name"),   QStringLiteral("id"),
                    QStringLiteral("code"),  QStringLiteral("serial"), QStringLiteral("place")};
    int order = 0;
    for (const SharedMeter &meter : meters)
        table.addRow(NumberText{QByteArray::number(++order)}, meter.name, meter.id, meter.code,
                     meter.serial, meter.place);
    return table;
}

QList<MeterListRow> meterListRows(const Sheet &sheet)
{
    QList<Column> columns;
    if (!sheet.rows.empty()) {
        for (const SheetCell &cell : sheet.rows.front().cells)
            columns.append(columnOf(cell.text));
    }
    const bool hasHead = namesMeters(columns);
    QList<MeterListRow> rows;
    for (std::size_t i = hasHead ? 1 : 0; i < sheet.rows.size(); ++i) {
        const MeterListRow row = rowOf(sheet.rows[i], columns, hasHead);
        MeterListRow nothing;
        nothing.number = row.number;
        if (row != nothing)
            rows.append(row);
    }
    return rows;
}

} // namespace meterdesk
