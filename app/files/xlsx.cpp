// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsx.h"

#include "domain/numbertext.h"
#include "files/csvwriter.h"
#include "files/fileio.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace meterdesk {

namespace {

constexpr int kMaxDecimals = 12;
constexpr qsizetype kMaxText = 32767;
constexpr qsizetype kMaxSheetName = 31;
constexpr qsizetype kWidest = 60; // characters
constexpr qsizetype kNarrowest = 8;
constexpr qint64 kSecondsOfDay = 86400;

//! Text that a workbook can hold, UTF-8.
QByteArray fitText(QString text)
{
    std::replace_if(
        text.begin(), text.end(),
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; },
        QLatin1Char(' '));
    if (text.size() > kMaxText)
        text = text.left(kMaxText - 1) + QChar(0x2026);
    return text.toUtf8();
}

QByteArray sheetName(QString name)
{
    for (const char16_t c : u"[]:*?/\\'")
        name.remove(QChar(c));
    name = name.simplified().left(kMaxSheetName).trimmed();
    return fitText(name);
}

//! The number that a workbook keeps for a moment: days since 1899-12-30. Nothing for what it cannot
//! count.
std::optional<double> serialOf(qint64 localSeconds)
{
    static const qint64 kFirst = QDate(1900, 3, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    static const qint64 kBehind = QDate(10000, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    static const qint64 kZero = QDate(1899, 12, 30).startOfDay(Qt::UTC).toSecsSinceEpoch();
    if (localSeconds < kFirst || localSeconds >= kBehind)
        return std::nullopt;
    return double(localSeconds - kZero) / kSecondsOfDay;
}

//! One sheet that is written from top to bottom, so that the rows need not stay in memory.
class Sheet
{
public:
    Sheet(lxw_workbook *workbook, lxw_worksheet *sheet)
        : m_workbook(workbook)
        , m_sheet(sheet)
        , m_bold(workbook_add_format(workbook))
        , m_header(workbook_add_format(workbook))
        , m_day(formatOf("yyyy-mm-dd"))
        , m_month(formatOf("yyyy-mm"))
        , m_time(formatOf("yyyy-mm-dd hh:mm:ss"))
    {
        format_set_bold(m_bold);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
    }
    void write(const Table &table);

private:
    //! Writes the alternatives of a Cell at a place.
    struct Writer
    {
        Sheet &sheet;
        lxw_row_t row;
        lxw_col_t column;
        lxw_format *textFormat = nullptr;

        void operator()(std::monostate) { }
        void operator()(const QString &words) { sheet.text(row, column, words, textFormat); }
        void operator()(double value) { (*this)(NumberText{numberText(value)}); }
        void operator()(const NumberText &number)
        {
            if (isNumberText(number.digits))
                sheet.number(row, column, number.digits);
            else
                sheet.text(row, column, QString::fromUtf8(number.digits), textFormat);
        }
        void operator()(bool truth) { sheet.truth(row, column, truth); }
        void operator()(const QDate &day)
        {
            if (day.isValid())
                date(day.startOfDay(Qt::UTC).toSecsSinceEpoch(), sheet.m_day, 10, day);
        }
        void operator()(const YearMonth &month)
        {
            const auto first = QDate(month.year, month.month, 1).startOfDay(Qt::UTC);
            date(first.toSecsSinceEpoch(), sheet.m_month, 7, month);
        }
        void operator()(const ZonedTime &moment)
        {
            const qint64 seconds = moment.time / 1000 - (moment.time % 1000 < 0 ? 1 : 0);
            const auto utc = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
            const int offset = moment.zone.isValid() ? moment.zone.offsetFromUtc(utc) : 0;
            date(seconds + offset, sheet.m_time, 19, moment);
        }
        void date(qint64 localSeconds, lxw_format *format, qsizetype width, const Cell &cell)
        {
            if (const auto serial = serialOf(localSeconds))
                sheet.serial(row, column, *serial, format, width);
            else
                sheet.text(row, column, plainText(cell), textFormat);
        }
    };

    lxw_format *formatOf(const char *pattern)
    {
        auto *format = workbook_add_format(m_workbook);
        format_set_num_format(format, pattern);
        return format;
    }
    void text(lxw_row_t row, lxw_col_t column, const QString &words, lxw_format *format)
    {
        if (words.isEmpty())
            return;
        widen(column, words.size());
        worksheet_write_string(m_sheet, row, column, fitText(words).constData(), format);
    }
    void number(lxw_row_t row, lxw_col_t column, const QByteArray &digits)
    {
        const int decimals = std::min(decimalsOf(digits), kMaxDecimals);
        auto *&format = m_numbers[std::size_t(decimals)];
        const bool isPlain = !digits.contains('e') && !digits.contains('E');
        if (isPlain && !format)
            format = formatOf(decimals == 0 ? "0" : QByteArray("0.") + QByteArray(decimals, '0'));
        widen(column, digits.size());
        worksheet_write_number(m_sheet, row, column, digits.toDouble(), isPlain ? format : nullptr);
    }
    void truth(lxw_row_t row, lxw_col_t column, bool truth)
    {
        worksheet_write_boolean(m_sheet, row, column, truth ? 1 : 0, nullptr);
    }
    void serial(lxw_row_t row, lxw_col_t column, double serial, lxw_format *format, qsizetype width)
    {
        widen(column, width);
        worksheet_write_number(m_sheet, row, column, serial, format);
    }
    void widen(lxw_col_t column, qsizetype width)
    {
        if (m_widths.size() <= column)
            m_widths.resize(std::size_t(column) + 1, kNarrowest);
        m_widths[column] = std::clamp(width + 2, m_widths[column], kWidest);
    }

    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_format *m_header;
    lxw_format *m_day;
    lxw_format *m_month;
    lxw_format *m_time;
    std::array<lxw_format *, kMaxDecimals + 1> m_numbers{}; // by decimals
    std::vector<qsizetype> m_widths; // in characters
};

void Sheet::write(const Table &table)
{
    lxw_row_t row = 0;
    for (const auto &[name, value] : table.title) {
        text(row, 0, name, m_bold);
        std::visit(Writer{*this, row, 1}, value);
        ++row;
    }
    row += table.title.empty() ? 0 : 1;
    const lxw_row_t header = row;
    const auto columns = lxw_col_t(table.columnCount());
    for (lxw_col_t column = 0; column < columns; ++column)
        text(row, column, table.header.at(column), m_header);
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        ++row;
        for (lxw_col_t column = 0; column < columns; ++column)
            std::visit(Writer{*this, row, column}, table.at(i, column));
    }
    if (columns > 0) {
        worksheet_freeze_panes(m_sheet, header + 1, 0);
        worksheet_autofilter(m_sheet, header, 0, row, lxw_col_t(columns - 1));
    }
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column),
                             double(m_widths[column]), nullptr);
}

FileError notWritable(const QString &reason)
{
    return {FileError::Kind::NotWritable, 0, {}, reason};
}

} // namespace

Result<QByteArray, FileError> xlsxBytes(const Table &table)
{
    const std::size_t above = table.title.empty() ? 1 : table.title.size() + 2;
    if (table.rowCount() + above > LXW_ROW_MAX)
        return FileError{FileError::Kind::TooManyRows, qint64(LXW_ROW_MAX - above), {}, {}};
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritable(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    QByteArray folderName = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folderName.data();
    auto *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return notWritable({});
    const QByteArray name = sheetName(table.name);
    auto *sheet = workbook_add_worksheet(workbook, name.isEmpty() ? nullptr : name.constData());
    if (sheet)
        Sheet(workbook, sheet).write(table);
    // Frees the workbook, whatever happens.
    const auto error = workbook_close(workbook);
    if (!sheet || error != LXW_NO_ERROR)
        return notWritable(QString::fromUtf8(lxw_strerror(error)));
    return readFile(path);
}

} // namespace meterdesk
