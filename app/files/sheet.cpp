// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sheet.h"

#include "files/csvreader.h"
#include "files/xlsxreader.h"

#include <algorithm>

namespace meterdesk {

namespace {

Result<Sheet, FileError> fromText(const QByteArray &bytes)
{
    auto opened = CsvReader::of(bytes);
    if (!opened)
        return opened.error();
    CsvReader reader = std::move(opened).value();
    Sheet sheet;
    sheet.separator = reader.separator();
    while (reader.next()) {
        if (qsizetype(sheet.rows.size()) >= kMaxSheetRows)
            return FileError{FileError::Kind::TooManyRows, kMaxSheetRows, {}, {}};
        Sheet::Row row{reader.line(), {}};
        row.cells.reserve(std::size_t(reader.cells().size()));
        for (const QString &cell : reader.cells())
            row.cells.push_back(SheetCell::ofText(cell));
        sheet.rows.push_back(std::move(row));
    }
    if (reader.error())
        return *reader.error();
    return sheet;
}

} // namespace

SheetCell SheetCell::ofText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    return {Kind::Text, text, {}, {}};
}

std::size_t Sheet::columnCount() const
{
    std::size_t count = 0;
    for (const Row &row : rows)
        count = std::max(count, row.cells.size());
    return count;
}

Result<Sheet, FileError> readSheet(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return readXlsx(bytes);
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) // compound file: .xls, or .xlsx under a password
        return FileError{FileError::Kind::OldWorkbook, 0, {}, {}};
    return fromText(bytes);
}

Sheet sheetOfClipboard(const QString &text)
{
    Sheet sheet;
    sheet.separator = '\t';
    qint64 number = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        Sheet::Row row{number, {}};
        for (QStringView cell : line.split(u'\t')) {
            cell = cell.trimmed();
            if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
                cell = cell.sliced(1, cell.size() - 2);
            row.cells.push_back(SheetCell::ofText(
                cell.toString().replace(QLatin1String("\"\""), QLatin1String("\""))));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace meterdesk
