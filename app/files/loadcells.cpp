// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/loadcells.h"

namespace meterdesk {
namespace {

constexpr qint64 kMinute = 60'000;

//! "7:15", "07:15:00", "24:00"; most cells are of this form.
std::optional<qint64> plainTime(QStringView text)
{
    qint64 parts[3] = {};
    int part = 0;
    int digits = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9' && digits < 2) {
            parts[part] = parts[part] * 10 + (c.unicode() - u'0');
            ++digits;
        } else if (c == u':' && part < 2 && digits > 0) {
            ++part;
            digits = 0;
        } else {
            return std::nullopt;
        }
    }
    if (part == 0 || digits != 2 || parts[1] > 59 || parts[2] > 59)
        return std::nullopt;
    const qint64 time = ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000;
    return time > 24 * 60 * kMinute ? std::nullopt : std::optional(time);
}

std::optional<qint64> timeIn(QStringView text)
{
    text = text.trimmed();
    for (const QStringView dash : {QStringView(u"-"), QStringView(u"–")}) {
        if (const qsizetype at = text.indexOf(dash); at > 3)
            text = text.first(at).trimmed();
    }
    if (const auto time = plainTime(text))
        return time;
    const QTime time = tableTime(text);
    return time.isValid() ? std::optional(qint64(time.msecsSinceStartOfDay())) : std::nullopt;
}

} // namespace

const SheetCell &loadCell(const Sheet::Row &row, int column)
{
    static const SheetCell kNothing;
    return column >= 0 && std::size_t(column) < row.cells.size() ? row.cells[std::size_t(column)]
                                                                 : kNothing;
}

std::optional<qint64> loadTimeOf(const SheetCell &cell)
{
    if (cell.kind == SheetCell::Kind::Time)
        return cell.time.isValid() ? std::optional(qint64(cell.time.msecsSinceStartOfDay()))
                                   : std::nullopt;
    return cell.kind == SheetCell::Kind::Text ? timeIn(cell.text) : std::nullopt;
}

std::optional<LoadDate> LoadDates::read(const SheetCell &cell)
{
    LoadDate found;
    if (cell.kind == SheetCell::Kind::Time) {
        if (!cell.date.isValid())
            return std::nullopt;
        found.day.year = cell.date.year();
        found.day.first = cell.date.month();
        found.day.second = cell.date.day();
        found.day.isOrdered = true;
        found.time = loadTimeOf(cell);
        return found;
    }
    const QString text = cell.text.trimmed();
    // The last space is the one before the time of day, if there is one: "1. 9. 2026 7:15".
    const qsizetype at = std::max(text.lastIndexOf(u' '), text.lastIndexOf(u'T'));
    if (at > 0) {
        if (const auto time = plainTime(QStringView(text).sliced(at + 1))) {
            found.time = time;
            const QStringView head = QStringView(text).first(at);
            if (head == m_text) {
                found.day = m_day;
                return found;
            }
            const auto day = tableDate(head.trimmed());
            if (!day || day->year == 0)
                return std::nullopt;
            m_text = head.toString();
            m_day = found.day = *day;
            return found;
        }
    }
    const auto whole = tableDate(text);
    if (!whole || whole->year == 0)
        return std::nullopt;
    found.day = *whole;
    found.offset = whole->offset;
    if (whole->time.isValid())
        found.time = whole->time.msecsSinceStartOfDay();
    return found;
}

} // namespace meterdesk
