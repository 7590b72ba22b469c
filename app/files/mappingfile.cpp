// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/mappingfile.h"

#include "files/tablewords.h"

namespace meterdesk {
namespace {

QString textAt(const Sheet::Row &row, int column)
{
    return column >= 0 && std::size_t(column) < row.cells.size()
        ? row.cells[std::size_t(column)].text.trimmed()
        : QString();
}

} // namespace

Table mappingTable(const QString &name, const QList<SharedLink> &links)
{
    Table table;
    table.name = name;
    table.header = {QStringLiteral("name"),   QStringLiteral("id"),    QStringLiteral("code"),
                    QStringLiteral("serial"), QStringLiteral("place"), QStringLiteral("import_id"),
                    QStringLiteral("suit")};
    for (const SharedLink &link : links)
        table.addRow(link.meter.name, link.meter.id, link.meter.code, link.meter.serial,
                     link.meter.place, link.importId, link.suit);
    return table;
}

QList<SharedLinkRow> mappingRows(const Sheet &sheet)
{
    if (sheet.rows.empty())
        return {};
    int columns[kColumnRoles];
    std::fill(std::begin(columns), std::end(columns), -1);
    const auto &heads = sheet.rows.front().cells;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const HeadWord word = headWordOf(heads[i].text);
        int &column = columns[int(word.role)];
        if (word.isKnown && column < 0)
            column = int(i);
    }
    const auto of = [&columns](ColumnRole role) { return columns[int(role)]; };
    QList<SharedLinkRow> rows;
    if (of(ColumnRole::ImportId) < 0)
        return rows;
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
        const Sheet::Row &row = sheet.rows[i];
        SharedLinkRow made;
        made.number = row.number;
        made.id = textAt(row, of(ColumnRole::OwnId));
        made.code = textAt(row, of(ColumnRole::Code));
        made.serial = textAt(row, of(ColumnRole::Serial));
        made.name = textAt(row, of(ColumnRole::Name));
        if (made.name.isEmpty())
            made.name = textAt(row, of(ColumnRole::Meter));
        made.importId = textAt(row, of(ColumnRole::ImportId));
        made.suit = textAt(row, of(ColumnRole::Suit));
        rows << made;
    }
    return rows;
}

} // namespace meterdesk
