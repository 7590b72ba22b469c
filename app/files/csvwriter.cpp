// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvwriter.h"

#include "domain/numbertext.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace meterdesk {

namespace {

constexpr std::size_t kUsualCell = 14; // bytes, with what stands between cells

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

QByteArray monthText(const YearMonth &month)
{
    return QByteArray::number(month.year).rightJustified(4, '0') + '-' + twoDigits(month.month);
}

//! Two digits at \a at.
void putTwo(char *at, int number)
{
    at[0] = char('0' + number / 10);
    at[1] = char('0' + number % 10);
}

//! By hand: long tables are mostly times, and QDateTime takes several times as long. \a local is
//! seconds since 1970-01-01T00:00:00 of the clocks there, \a offset theirs in whole minutes.
QByteArray localText(qint64 local, int offset)
{
    using namespace std::chrono;
    constexpr qint64 kFirst = sys_days(year(1) / 1 / 1).time_since_epoch().count() * 86400LL;
    constexpr qint64 kBehind = sys_days(year(10000) / 1 / 1).time_since_epoch().count() * 86400LL;
    if (local < kFirst || local >= kBehind)
        return {};
    const sys_seconds moment{std::chrono::seconds(local)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const int clock = int((moment - day).count());
    QByteArray text("0000-00-00T00:00:00Z");
    char *at = text.data();
    putTwo(at, int(date.year()) / 100);
    putTwo(at + 2, int(date.year()) % 100);
    putTwo(at + 5, int(unsigned(date.month())));
    putTwo(at + 8, int(unsigned(date.day())));
    putTwo(at + 11, clock / 3600);
    putTwo(at + 14, clock / 60 % 60);
    putTwo(at + 17, clock % 60);
    if (offset == 0)
        return text;
    const int minutes = std::abs(offset) / 60;
    char place[] = "+00:00";
    place[0] = offset < 0 ? '-' : '+';
    putTwo(place + 1, minutes / 60);
    putTwo(place + 4, minutes % 60);
    text.chop(1);
    return text.append(place, 6);
}

//! The text of a cell before it is quoted, UTF-8.
struct Plain
{
    QByteArray text;
    bool isText = false; //!< people's words, which a spreadsheet must not compute

    void operator()(std::monostate) { }
    void operator()(const QString &words)
    {
        text = words.toUtf8();
        isText = true;
    }
    void operator()(double number) { text = numberText(number); }
    void operator()(const NumberText &number)
    {
        text = number.digits;
        isText = !isNumberText(text);
    }
    void operator()(bool truth) { text = truth ? "true" : "false"; }
    void operator()(const QDate &day) { text = day.toString(Qt::ISODate).toLatin1(); }
    void operator()(const YearMonth &month) { text = monthText(month); }
    void operator()(const ZonedTime &moment) { text = offsetText(moment); }
};

bool isComputed(const QByteArray &text)
{
    return !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front());
}

class CsvText
{
public:
    //! \a size: about how many bytes it will be.
    CsvText(const CsvOptions &options, std::size_t size)
        : m_options(options)
    {
        m_text.reserve(qsizetype(size));
        if (options.hasMark)
            m_text = "\xef\xbb\xbf";
    }
    void add(const Cell &cell)
    {
        Plain plain;
        std::visit(plain, cell);
        if (plain.isText && isComputed(plain.text))
            plain.text.prepend('\'');
        else if (!plain.isText && m_options.decimalMark != '.')
            if (std::holds_alternative<double>(cell) || std::holds_alternative<NumberText>(cell))
                plain.text.replace('.', m_options.decimalMark);
        addField(plain.text, plain.isText);
    }
    void endLine()
    {
        m_text += m_options.lineEnd;
        m_isFirst = true;
    }
    QByteArray take() { return std::move(m_text); }

private:
    void addField(const QByteArray &field, bool isText)
    {
        if (!m_isFirst)
            m_text += m_options.separator;
        m_isFirst = false;
        if (isText ? needsQuotes(field) : field.contains(m_options.separator)) {
            m_text += '"';
            m_text += QByteArray(field).replace('"', "\"\"");
            m_text += '"';
        } else {
            m_text += field;
        }
    }
    //! Spaces at the ends are quoted for the readers that strip them.
    bool needsQuotes(const QByteArray &field) const
    {
        const auto isSpecial = [this](char c) {
            return c == m_options.separator || c == '"' || c == '\n' || c == '\r';
        };
        return std::any_of(field.begin(), field.end(), isSpecial) || field.startsWith(' ')
            || field.endsWith(' ');
    }

    const CsvOptions &m_options;
    QByteArray m_text;
    bool m_isFirst = true;
};

} // namespace

QByteArray offsetText(const ZonedTime &moment)
{
    const qint64 seconds = moment.time / 1000 - (moment.time % 1000 < 0 ? 1 : 0);
    int offset = 0;
    if (moment.zone.isValid()) {
        offset = moment.zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
        if (offset % 60 != 0)
            offset = 0;
    }
    return localText(seconds + offset, offset);
}

QString plainText(const Cell &cell)
{
    Plain plain;
    std::visit(plain, cell);
    return QString::fromUtf8(plain.text);
}

QByteArray csvText(const Table &table, const CsvOptions &options)
{
    CsvText text(options, table.cells.size() * kUsualCell);
    if (options.hasTitle) {
        for (const auto &[name, value] : table.title) {
            text.add(name);
            text.add(value);
            text.endLine();
        }
        text.endLine();
    }
    for (const auto &name : table.header)
        text.add(name);
    text.endLine();
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            text.add(table.at(row, column));
        text.endLine();
    }
    return text.take();
}

} // namespace meterdesk
