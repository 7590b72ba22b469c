// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsxreader.h"

#include "files/zipparts.h"

#include <QDateTime>
#include <QHash>
#include <QXmlStreamReader>

#include <cmath>
#include <optional>

namespace meterdesk {

namespace {

constexpr int kMaxColumns = 16384;
constexpr qint64 kSecondsOfDay = 86400;

FileError broken(const QString &detail)
{
    return {FileError::Kind::NotAWorkbook, 0, {}, detail};
}

FileError broken(const QXmlStreamReader &xml)
{
    return broken(xml.errorString());
}

//! What of the workbook the cells of its sheet need.
struct Workbook
{
    QString sheetName;
    QByteArray sheetPart;
    bool isFrom1904 = false;
    QStringList texts; // shared strings
    std::vector<bool> isDate; // by style
};

//! Whether a format of numbers shows days or times.
bool isDateFormat(int id, const QString &code)
{
    if (code.isEmpty()) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
            || (id >= 50 && id <= 58);
    }
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            // [Red], [$-405], [h]: the last one is a time.
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                return false;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && QString(inside).remove(inside.at(0)).isEmpty()
                && QLatin1String("hms").contains(inside.at(0)))
                return true;
            i = end;
        } else if (c == u'd' || c == u'm' || c == u'y' || c == u'h' || c == u's') {
            return true;
        } else if (c == u'g' && code.mid(i).startsWith(QLatin1String("General"))) {
            return false;
        } else if (c == u';') {
            return false; // the format of what is above 0 has none
        }
    }
    return false;
}

std::optional<FileError> readWorkbook(const ZipParts &zip, Workbook &book)
{
    const auto part = zip.part("xl/workbook.xml");
    if (!part)
        return part.error();
    QString id;
    QXmlStreamReader xml(part.value());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr")) {
            const QStringView flag = attributes.value(QLatin1String("date1904"));
            book.isFrom1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
        } else if (xml.name() == QLatin1String("sheet") && id.isEmpty()) {
            const QStringView state = attributes.value(QLatin1String("state"));
            if (!state.isEmpty() && state != QLatin1String("visible"))
                continue;
            book.sheetName = attributes.value(QLatin1String("name")).toString();
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == QLatin1String("id"))
                    id = attribute.value().toString();
            }
        }
    }
    if (xml.hasError())
        return broken(xml);

    const auto relations = zip.part("xl/_rels/workbook.xml.rels");
    if (!relations)
        return relations.error();
    QXmlStreamReader links(relations.value());
    while (!links.atEnd()) {
        if (links.readNext() != QXmlStreamReader::StartElement
            || links.attributes().value(QLatin1String("Id")) != id)
            continue;
        QByteArray target = links.attributes().value(QLatin1String("Target")).toUtf8();
        book.sheetPart = target.startsWith('/') ? target.mid(1) : "xl/" + target;
    }
    if (links.hasError())
        return broken(links);
    if (book.sheetPart.isEmpty())
        return broken(QStringLiteral("no sheet"));
    return std::nullopt;
}

//! The text of an <si> or <is>: all of its runs, without the reading aids of <rPh>.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("t"))
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == QLatin1String("rPh"))
                xml.skipCurrentElement();
            else
                ++depth;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return text;
}

std::optional<FileError> readTexts(const ZipParts &zip, Workbook &book)
{
    if (!zip.has("xl/sharedStrings.xml"))
        return std::nullopt;
    const auto part = zip.part("xl/sharedStrings.xml");
    if (!part)
        return part.error();
    QXmlStreamReader xml(part.value());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si"))
            book.texts.append(richText(xml));
    }
    if (xml.hasError())
        return broken(xml);
    return std::nullopt;
}

std::optional<FileError> readStyles(const ZipParts &zip, Workbook &book)
{
    if (!zip.has("xl/styles.xml"))
        return std::nullopt;
    const auto part = zip.part("xl/styles.xml");
    if (!part)
        return part.error();
    QHash<int, QString> codes;
    bool isInCells = false;
    QXmlStreamReader xml(part.value());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == QLatin1String("cellXfs"))
            isInCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == QLatin1String("numFmt"))
            codes.insert(id, xml.attributes().value(QLatin1String("formatCode")).toString());
        else if (isInCells && xml.name() == QLatin1String("xf"))
            book.isDate.push_back(isDateFormat(id, codes.value(id)));
    }
    if (xml.hasError())
        return broken(xml);
    return std::nullopt;
}

//! "BC12" is column 54; -1 where it is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > kMaxColumns)
            return -1;
    }
    return column - 1;
}

//! A number in the at most 15 digits that the program showing it has, too: a workbook keeps
//! 0.1 + 0.2 as 0.30000000000000004.
QString digitsOf(double value)
{
    QString digits = QString::number(value, 'g', 15);
    if (!digits.contains(u'e'))
        return digits;
    if (value == std::floor(value))
        return QString::number(value, 'f', 0);
    digits = QString::number(value, 'f', 15);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits.endsWith(u'.') ? QStringLiteral("0") : digits;
}

SheetCell timeCell(double serial, bool isFrom1904)
{
    SheetCell cell;
    cell.kind = SheetCell::Kind::Time;
    const qint64 seconds = qRound64(serial * double(kSecondsOfDay));
    qint64 day = seconds / kSecondsOfDay;
    const int second = int(seconds % kSecondsOfDay);
    if (isFrom1904)
        day += 1462;
    else if (day > 0 && day < 60)
        ++day; // the calendar of 1900 has a 29 February there
    if (day > 0)
        cell.date = QDate(1899, 12, 30).addDays(day);
    if (second != 0 || day == 0)
        cell.time = QTime(0, 0).addSecs(second);
    cell.text = cell.date.isValid() ? cell.date.toString(Qt::ISODate) : QString();
    if (cell.time.isValid()) {
        if (!cell.text.isEmpty())
            cell.text += u'T';
        cell.text += cell.time.toString(Qt::ISODate);
    }
    return cell;
}

//! What a <c> holds; the reader stands on it, and afterwards on its end.
SheetCell readCell(QXmlStreamReader &xml, const Workbook &book)
{
    const QString type = xml.attributes().value(QLatin1String("t")).toString();
    const std::size_t style = xml.attributes().value(QLatin1String("s")).toUInt();
    QString value;
    QString inlined;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("v"))
            value = xml.readElementText();
        else if (xml.name() == QLatin1String("is"))
            inlined = richText(xml);
        else
            xml.skipCurrentElement();
    }
    if (type == QLatin1String("s")) {
        bool isIndex = false;
        const int index = value.toInt(&isIndex);
        return isIndex && index >= 0 && index < book.texts.size()
            ? SheetCell::ofText(book.texts.at(index))
            : SheetCell();
    }
    if (type == QLatin1String("inlineStr"))
        return SheetCell::ofText(inlined);
    if (!type.isEmpty() && type != QLatin1String("n"))
        return SheetCell::ofText(
            value); // the text of a formula, an error, true or false, an ISO date
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return SheetCell::ofText(value);
    const bool isDate = style < book.isDate.size() && book.isDate[style];
    // 2958465 is the end of the year 9999.
    if (isDate && number >= 0 && number < 2958466)
        return timeCell(number, book.isFrom1904);
    return {SheetCell::Kind::Number, digitsOf(number), {}, {}};
}

Result<Sheet, FileError> readRows(const QByteArray &part, const Workbook &book)
{
    Sheet sheet;
    sheet.name = book.sheetName;
    qint64 number = 0;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("row")) {
            const qint64 told = xml.attributes().value(QLatin1String("r")).toLongLong();
            number = told > number ? told : number + 1;
            if (qsizetype(sheet.rows.size()) >= kMaxSheetRows)
                return FileError{FileError::Kind::TooManyRows, kMaxSheetRows, {}, {}};
            sheet.rows.push_back({number, {}});
        } else if (xml.name() == QLatin1String("c") && !sheet.rows.empty()) {
            std::vector<SheetCell> &cells = sheet.rows.back().cells;
            const auto reference = xml.attributes().value(QLatin1String("r"));
            const int column = reference.isEmpty() ? int(cells.size()) : columnOf(reference);
            SheetCell cell = readCell(xml, book);
            if (cell.isEmpty() || column < int(cells.size()) || column >= kMaxColumns)
                continue;
            cells.resize(std::size_t(column));
            cells.push_back(std::move(cell));
        }
    }
    if (xml.hasError())
        return broken(xml);
    std::erase_if(sheet.rows, [](const Sheet::Row &row) { return row.cells.empty(); });
    return sheet;
}

} // namespace

Result<Sheet, FileError> readXlsx(const QByteArray &bytes)
{
    const auto zip = ZipParts::of(bytes);
    if (!zip)
        return zip.error();
    Workbook book;
    for (const auto read : {readWorkbook, readTexts, readStyles}) {
        if (const auto error = read(zip.value(), book))
            return *error;
    }
    const auto part = zip.value().part(book.sheetPart);
    if (!part)
        return part.error();
    return readRows(part.value(), book);
}

} // namespace meterdesk
