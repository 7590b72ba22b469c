// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/loadprofilefile.h"

#include "domain/numbertext.h"
#include "files/loadcells.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {
namespace {

using Kind = LoadProblem::Kind;
using Orientation = LoadSettings::Orientation;

constexpr qint64 kDay = 86'400'000;

qint64 localOf(QDate date, qint64 time)
{
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * kDay + time;
}

bool isNought(const QByteArray &digits)
{
    return digits.toDouble() == 0;
}

//! One reading of one table.
class Run
{
public:
    Run(const Sheet &sheet, const LoadSettings &settings)
        : m_sheet(sheet)
        , m_settings(settings)
        , m_clock(settings.zone)
        , m_step(qint64(settings.stepMinutes) * 60'000)
    { }

    LoadProfile made()
    {
        if (m_settings.dateColumn < 0 || m_settings.valueColumn < 0 || m_step <= 0
            || kDay % m_step != 0)
            return {};
        if (m_settings.orientation == Orientation::DayRows)
            findLabels();
        for (auto row = std::size_t(std::max(m_settings.firstRow, 0)); row < m_sheet.rows.size();
             ++row)
            takeRow(m_sheet.rows[row]);
        readNumbers();
        placeStamps();
        finish();
        return std::move(m_made);
    }

    const LoadQuestions &questions() const { return m_questions; }

private:
    //! An amount whose number or moment is not known yet.
    struct Cell
    {
        qint64 row = 0;
        int column = 0;
        QByteArray digits; //!< empty: see text
        QString text;
        TimeMs from = 0; //!< UTC; of no use while it is a stamp
        bool isPlaced = false;
        bool isBad = false;
        bool isEmpty = false;
    };

    void problem(Kind kind, qint64 row, int column, const QString &text, qint64 other = 0)
    {
        m_made.problems.push_back({kind, row, column, text, other});
    }

    void findLabels();
    void takeRow(const Sheet::Row &row);
    void takeValueRow(const Sheet::Row &row, const LoadDate &date, QDate day);
    void takeDayRow(const Sheet::Row &row, QDate day);
    std::size_t addCell(const Sheet::Row &row, int column);
    void readNumbers();
    void placeStamps();
    void finish();
    void takeValue(const Cell &cell);
    void dropContested();
    QByteArray valueOf(const QByteArray &digits) const;

    const Sheet &m_sheet;
    const LoadSettings &m_settings;
    LoadClock m_clock;
    LoadDates m_dates;
    qint64 m_step = 0;
    std::vector<std::optional<qint64>> m_labels; //!< of a day's columns
    std::vector<Cell> m_cells;
    std::vector<LocalStamp> m_stamps;
    std::vector<qint64> m_contesting; //!< of each amount the row that says another; 0: none
    LoadProfile m_made;
    LoadQuestions m_questions;
};

//! The times above the columns of a day; without them the columns follow each other.
void Run::findLabels()
{
    const auto width = int(m_sheet.columnCount()) - m_settings.valueColumn;
    const qint64 first = m_settings.stamp == LoadStamp::End ? m_step : 0;
    if (m_settings.firstRow > 0) {
        const Sheet::Row &head = m_sheet.rows[std::size_t(m_settings.firstRow) - 1];
        int found = 0;
        for (int i = 0; i < width; ++i) {
            m_labels.push_back(loadTimeOf(loadCell(head, m_settings.valueColumn + i)));
            found += m_labels.back() ? 1 : 0;
        }
        if (found * 10 >= width * 9) {
            for (auto &label : m_labels) {
                if (label == 0 && m_settings.stamp == LoadStamp::End)
                    label = kDay; // the end of the last interval
            }
            return;
        }
    }
    m_labels.clear();
    for (qint64 i = 0; i < std::min<qint64>(width, kDay / m_step); ++i)
        m_labels.push_back(first + i * m_step);
}

void Run::takeRow(const Sheet::Row &row)
{
    const SheetCell &cell = loadCell(row, m_settings.dateColumn);
    if (cell.isEmpty())
        return; // sums and remarks below the table
    const auto date = m_dates.read(cell);
    if (!date)
        return problem(Kind::NotADate, row.number, m_settings.dateColumn, cell.text);
    if (date->day.needsOrder() && !m_settings.order) {
        if (m_questions.orderExample.isEmpty())
            m_questions.orderExample = cell.text;
        return problem(Kind::OrderAsked, row.number, m_settings.dateColumn, cell.text);
    }
    const QDate day = date->day.date(m_settings.order == DateOrder::MonthFirst);
    if (!day.isValid())
        return problem(Kind::NotADate, row.number, m_settings.dateColumn, cell.text);
    if (m_settings.orientation == Orientation::DayRows)
        takeDayRow(row, day);
    else
        takeValueRow(row, *date, day);
}

void Run::takeValueRow(const Sheet::Row &row, const LoadDate &date, QDate day)
{
    std::optional<qint64> time = date.time;
    if (m_settings.timeColumn >= 0) {
        const SheetCell &cell = loadCell(row, m_settings.timeColumn);
        time = loadTimeOf(cell);
        if (!time)
            return problem(Kind::NotADate, row.number, m_settings.timeColumn, cell.text);
    }
    // A workbook leaves out the time of midnight.
    m_stamps.push_back(
        {localOf(day, time.value_or(0)), date.offset, addCell(row, m_settings.valueColumn)});
}

void Run::takeDayRow(const Sheet::Row &row, QDate day)
{
    int used = int(row.cells.size()) - m_settings.valueColumn;
    while (used > 0 && loadCell(row, m_settings.valueColumn + used - 1).isEmpty())
        --used;
    const LoadClock::Day &known = m_clock.day(day);
    const int wanted = int((known.end - known.begin) / m_step);
    // As many amounts as the day has intervals follow each other, whatever stands above them.
    if (used == wanted) {
        for (int i = 0; i < used; ++i) {
            Cell &cell = m_cells[addCell(row, m_settings.valueColumn + i)];
            cell.from = known.begin + i * m_step;
            cell.isPlaced = true;
        }
        return;
    }
    for (int i = 0; i < used; ++i) {
        const int column = m_settings.valueColumn + i;
        const bool isNamed = std::size_t(i) < m_labels.size() && m_labels[std::size_t(i)];
        if (!isNamed && loadCell(row, column).isEmpty())
            continue;
        if (!isNamed)
            return problem(Kind::TooManyCells, row.number, column, loadCell(row, column).text);
        m_stamps.push_back(
            {localOf(day, *m_labels[std::size_t(i)]), std::nullopt, addCell(row, column)});
    }
}

std::size_t Run::addCell(const Sheet::Row &row, int column)
{
    const SheetCell &from = loadCell(row, column);
    Cell cell;
    cell.row = row.number;
    cell.column = column;
    cell.text = from.text;
    cell.isEmpty = from.isEmpty();
    if (from.kind == SheetCell::Kind::Number)
        cell.digits = from.text.toLatin1();
    m_cells.push_back(std::move(cell));
    return m_cells.size() - 1;
}

//! The texts are read together: one cell may prove the decimal mark of all.
void Run::readNumbers()
{
    QStringList texts;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (!m_cells[i].isEmpty && m_cells[i].digits.isEmpty()) {
            texts << m_cells[i].text;
            places.push_back(i);
        }
    }
    ColumnNumbers numbers(texts);
    if (numbers.state() != ColumnNumbers::State::Clear)
        m_questions.markExample = numbers.example();
    if (m_settings.mark)
        numbers.answer(*m_settings.mark);
    const std::vector<NumberEntry> entries = numbers.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Cell &cell = m_cells[places[i]];
        const NumberEntry &entry = entries[i];
        if (entry.kind == NumberEntry::Kind::Value) {
            cell.digits = entry.digits;
        } else if (entry.kind == NumberEntry::Kind::Empty
                   || entry.kind == NumberEntry::Kind::CannotRead) {
            cell.isEmpty = true;
        } else {
            cell.isBad = true;
            const bool isAsked = entry.flaw == NumberFlaw::Ambiguous;
            problem(isAsked ? Kind::MarkAsked : Kind::NotANumber, cell.row, cell.column, cell.text);
        }
    }
}

void Run::placeStamps()
{
    using Fault = LoadClock::Moment::Fault;
    const auto moments = m_clock.moments(m_stamps, m_settings.stamp);
    for (std::size_t i = 0; i < m_stamps.size(); ++i) {
        Cell &cell = m_cells[m_stamps[i].cell];
        const LoadClock::Moment &moment = moments[i];
        cell.from = moment.time - (m_settings.stamp == LoadStamp::End ? m_step : 0);
        cell.isPlaced = moment.fault == Fault::None;
        if (cell.isPlaced || cell.isBad || cell.isEmpty)
            continue;
        cell.isBad = true;
        if (moment.fault == Fault::Skipped && isNought(cell.digits)) {
            ++m_made.skippedZeros; // a table of 96 columns has to put something there
            continue;
        }
        const qint64 time = m_stamps[i].local % kDay / 60'000;
        problem(moment.fault == Fault::Skipped    ? Kind::HourSkipped
                    : moment.fault == Fault::Once ? Kind::HourOnce
                                                  : Kind::TooOften,
                cell.row, cell.column,
                QStringLiteral("%1:%2").arg(time / 60).arg(time % 60, 2, 10, QLatin1Char('0')));
    }
}

QByteArray Run::valueOf(const QByteArray &digits) const
{
    if (m_settings.amount != LoadAmount::Power || m_settings.stepMinutes == 60)
        return digits;
    const double energy = digits.toDouble() * m_settings.stepMinutes / 60;
    // Quarters and halves are exact in binary; a sixth is cut where nobody measures any more.
    const bool isExact = 60 % m_settings.stepMinutes == 0
        && (m_settings.stepMinutes == 15 || m_settings.stepMinutes == 30);
    return numberText(isExact ? energy : std::round(energy * 1e9) / 1e9);
}

void Run::finish()
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        m_made.emptyCells += cell.isEmpty && cell.isPlaced ? 1 : 0;
        if (cell.isPlaced && !cell.isBad && !cell.isEmpty)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return m_cells[a].from < m_cells[b].from;
    });
    m_made.values.reserve(order.size());
    for (const std::size_t i : order)
        takeValue(m_cells[i]);
    dropContested();
    std::stable_sort(m_made.problems.begin(), m_made.problems.end(),
                     [](const LoadProblem &a, const LoadProblem &b) { return a.row < b.row; });
}

//! The cells come by time.
void Run::takeValue(const Cell &cell)
{
    const LoadValue value{
        {cell.from, cell.from + m_step}, valueOf(cell.digits), cell.row, cell.column};
    if (m_made.values.empty() || m_made.values.back().range.to <= value.range.from) {
        if (!m_made.values.empty())
            m_made.missing += int((value.range.from - m_made.values.back().range.to) / m_step);
        m_made.values.push_back(value);
        m_contesting.push_back(0);
        return;
    }
    const LoadValue &last = m_made.values.back();
    if (last.range != value.range) {
        problem(Kind::Overlap, cell.row, cell.column, cell.text, last.row);
    } else if (last.value.toDouble() == value.value.toDouble()) {
        ++m_made.repeated;
    } else {
        problem(Kind::OtherValue, cell.row, cell.column, cell.text, last.row);
        m_contesting.back() = cell.row;
    }
}

//! Of an interval with two amounts neither is meant for certain.
void Run::dropContested()
{
    std::vector<LoadValue> kept;
    kept.reserve(m_made.values.size());
    for (std::size_t i = 0; i < m_made.values.size(); ++i) {
        LoadValue &value = m_made.values[i];
        if (m_contesting[i] == 0)
            kept.push_back(std::move(value));
        else
            problem(Kind::OtherValue, value.row, value.column, QString::fromLatin1(value.value),
                    m_contesting[i]);
    }
    m_made.values = std::move(kept);
}

} // namespace

LoadProfile readLoadProfile(const Sheet &sheet, const LoadSettings &settings,
                            LoadQuestions *questions)
{
    Run run(sheet, settings);
    LoadProfile made = run.made();
    if (questions)
        *questions = run.questions();
    return made;
}

} // namespace meterdesk
