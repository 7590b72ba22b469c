// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What a load profile looks like: its table, and what its columns are.
#include "files/loadcells.h"
#include "files/loadprofilefile.h"
#include "files/tablewords.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace meterdesk {
namespace {

constexpr std::size_t kSample = 60;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 24 * 60 * kMinute;
//! Fewer columns of figures are no day.
constexpr int kFewestOfDay = 20;

bool isNumber(const SheetCell &cell)
{
    return cell.kind == SheetCell::Kind::Number
        || (cell.kind == SheetCell::Kind::Text
            && readTypedNumber(cell.text).kind == NumberEntry::Kind::Value);
}

bool isDay(const SheetCell &cell)
{
    const bool canBe = cell.kind == SheetCell::Kind::Time || cell.kind == SheetCell::Kind::Text;
    return canBe && LoadDates().read(cell).has_value();
}

//! The separator that most lines have most of: what stands before a table has other ones.
char separatorOf(const QByteArray &text)
{
    constexpr std::array<char, 3> kSeparators{';', '\t', ','};
    std::array<int, 3> lines{};
    const QByteArrayList all = text.left(20'000).split('\n');
    for (const QByteArray &line : all) {
        std::array<qsizetype, 3> counts{};
        for (std::size_t i = 0; i < kSeparators.size(); ++i)
            counts[i] = line.count(kSeparators[i]);
        const auto most = std::max_element(counts.begin(), counts.end());
        // A decimal comma is in every line as well.
        const bool isAnother = counts[0] > 0 || counts[1] > 0;
        if (*most > 0)
            ++lines[isAnother && most == counts.end() - 1 ? (counts[0] > 0 ? 0 : 1)
                                                          : std::size_t(most - counts.begin())];
    }
    return kSeparators[std::size_t(std::max_element(lines.begin(), lines.end()) - lines.begin())];
}

class Guess
{
public:
    Guess(const Sheet &sheet, const QTimeZone &zone)
        : m_sheet(sheet)
        , m_columns(int(sheet.columnCount()))
    {
        m_made.zone = zone;
        m_made.dateColumn = -1;
    }

    LoadSettings made()
    {
        findFirstRow();
        if (m_made.dateColumn < 0)
            return m_made;
        findColumns();
        if (m_made.orientation == LoadSettings::Orientation::DayRows)
            takeDayColumns();
        else
            takeTimes();
        takeAmount();
        return m_made;
    }

private:
    //! The first row with a day and a figure behind it.
    void findFirstRow()
    {
        for (std::size_t row = 0; row < m_sheet.rows.size(); ++row) {
            const auto &cells = m_sheet.rows[row].cells;
            const auto day = std::find_if(cells.begin(), cells.end(), isDay);
            if (day == cells.end() || std::none_of(day + 1, cells.end(), isNumber))
                continue;
            m_made.firstRow = int(row);
            m_made.dateColumn = int(day - cells.begin());
            return;
        }
    }

    //! Of the first rows with figures, how many have one in \a column.
    template<typename Test>
    int count(int column, Test test) const
    {
        int found = 0;
        const std::size_t first = std::size_t(m_made.firstRow);
        const std::size_t last = std::min(m_sheet.rows.size(), first + kSample);
        for (std::size_t row = first; row < last; ++row)
            found += test(loadCell(m_sheet.rows[row], column)) ? 1 : 0;
        return found;
    }

    QString headOf(int column) const
    {
        return m_made.firstRow > 0
            ? loadCell(m_sheet.rows[std::size_t(m_made.firstRow) - 1], column).text
            : QString();
    }

    void findColumns()
    {
        const int rows = int(std::min(m_sheet.rows.size() - std::size_t(m_made.firstRow), kSample));
        const auto isTime = [](const SheetCell &cell) { return loadTimeOf(cell).has_value(); };
        const auto isOnlyTime = [&isTime](const SheetCell &cell) {
            return isTime(cell) && !isDay(cell);
        };
        QList<int> figures;
        for (int column = m_made.dateColumn + 1; column < m_columns; ++column) {
            if (m_made.timeColumn < 0 && figures.isEmpty() && count(column, isOnlyTime) * 2 > rows)
                m_made.timeColumn = column;
            else if (count(column, isNumber) * 2 > rows)
                figures << column;
        }
        if (figures.isEmpty())
            return;
        m_made.valueColumn = figures.first();
        if (figures.size() >= kFewestOfDay) {
            m_made.orientation = LoadSettings::Orientation::DayRows;
            m_made.timeColumn = -1;
            return;
        }
        for (const int column : figures) {
            if (headOf(column).contains(QLatin1String("kw"), Qt::CaseInsensitive)) {
                m_made.valueColumn = column;
                return;
            }
        }
    }

    void takeDayColumns()
    {
        const int width = m_columns - m_made.valueColumn;
        m_made.stepMinutes = width <= 26 ? 60 : width <= 51 ? 30 : 15;
        const auto first = loadTimeOf(SheetCell::ofText(headOf(m_made.valueColumn)));
        const SheetCell &head = m_made.firstRow > 0
            ? loadCell(m_sheet.rows[std::size_t(m_made.firstRow) - 1], m_made.valueColumn)
            : loadCell({}, 0);
        const auto label = head.kind == SheetCell::Kind::Time ? loadTimeOf(head) : first;
        if (label && *label > 0)
            m_made.stamp = LoadStamp::End;
    }

    std::optional<qint64> timeAt(std::size_t row, LoadDates &dates) const
    {
        const Sheet::Row &cells = m_sheet.rows[row];
        if (m_made.timeColumn >= 0)
            return loadTimeOf(loadCell(cells, m_made.timeColumn));
        const auto date = dates.read(loadCell(cells, m_made.dateColumn));
        return date ? date->time : std::nullopt;
    }

    //! The commonest step between neighbours, and whether the first time is an end.
    void takeTimes()
    {
        LoadDates dates;
        QHash<qint64, int> steps;
        std::optional<qint64> last;
        std::optional<qint64> first;
        bool hasWholeDay = false;
        const std::size_t begin = std::size_t(m_made.firstRow);
        const std::size_t end = std::min(m_sheet.rows.size(), begin + 4 * kSample);
        for (std::size_t row = begin; row < end; ++row) {
            const auto time = timeAt(row, dates);
            hasWholeDay = hasWholeDay || time == kDay;
            if (!first)
                first = time;
            if (time && last && *time > *last)
                ++steps[*time - *last];
            last = time;
        }
        int most = 0;
        for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
            if (*step > most && kDay % step.key() == 0 && step.key() % kMinute == 0) {
                most = *step;
                m_made.stepMinutes = int(step.key() / kMinute);
            }
        }
        if (hasWholeDay || (first && *first == m_made.stepMinutes * kMinute))
            m_made.stamp = LoadStamp::End;
    }

    //! "kWh" and "kW" above the amounts, or anywhere before the table.
    void takeAmount()
    {
        QStringList texts{headOf(m_made.valueColumn)};
        for (int row = m_made.firstRow - 1; row >= 0; --row) {
            for (const SheetCell &cell : m_sheet.rows[std::size_t(row)].cells)
                texts << cell.text;
        }
        for (const QString &text : std::as_const(texts)) {
            if (!text.contains(QLatin1String("kw"), Qt::CaseInsensitive))
                continue;
            const bool isEnergy = text.contains(QLatin1String("kwh"), Qt::CaseInsensitive);
            m_made.amount = isEnergy ? LoadAmount::Energy : LoadAmount::Power;
            return;
        }
    }

    const Sheet &m_sheet;
    const int m_columns;
    LoadSettings m_made;
};

} // namespace

Result<Sheet, FileError> readLoadSheet(const QByteArray &bytes)
{
    const bool isWorkbook = bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
    const bool isWide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (isWorkbook || isWide || bytes.startsWith("sep="))
        return readSheet(bytes);
    QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        text = QString::fromLatin1(text).toUtf8();
    if (text.trimmed().isEmpty())
        return readSheet(bytes);
    auto sheet = readSheet(QByteArrayLiteral("sep=") + separatorOf(text) + '\n' + text);
    if (!sheet)
        return sheet;
    Sheet made = std::move(sheet).value();
    for (Sheet::Row &row : made.rows)
        --row.number; // the line that was put before it
    return made;
}

LoadSettings guessLoadProfile(const Sheet &sheet, const QTimeZone &zone)
{
    return Guess(sheet, zone).made();
}

QStringList loadColumns(const Sheet &sheet, const LoadSettings &settings)
{
    QStringList names;
    const int columns = int(sheet.columnCount());
    for (int column = 0; column < columns; ++column) {
        QString name;
        if (settings.firstRow > 0 && std::size_t(settings.firstRow) <= sheet.rows.size())
            name = loadCell(sheet.rows[std::size_t(settings.firstRow) - 1], column).text.trimmed();
        if (name.isEmpty()) {
            for (int rest = column; rest >= 0; rest = rest / 26 - 1)
                name.prepend(QLatin1Char(char('A' + rest % 26)));
        }
        names << name;
    }
    return names;
}

QString sentUnit(LoadAmount amount)
{
    switch (amount) {
    case LoadAmount::Energy:
    case LoadAmount::Power:
        return QStringLiteral("kWh");
    case LoadAmount::PowerAsIs:
        return QStringLiteral("kW");
    case LoadAmount::AsIs:
        break;
    }
    return {};
}

} // namespace meterdesk
