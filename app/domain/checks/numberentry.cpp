// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/numberentry.h"

#include <algorithm>
#include <utility>

namespace meterdesk {
namespace {

constexpr int kMostDigits = 30;

enum class Mark { Comma, Point, Space, Apostrophe, ArabicDecimal, ArabicGroup };

// A number cut at its marks: runs of ASCII digits, one more than there are marks. The first and the
// last run may be empty.
struct Shape
{
    bool isNegative = false;
    std::vector<QByteArray> runs;
    std::vector<Mark> marks;

    qsizetype count(Mark mark) const { return std::count(marks.begin(), marks.end(), mark); }
};

// What a shape means.
struct Meaning
{
    NumberFlaw flaw = NumberFlaw::None;
    QByteArray digits;
    std::optional<DecimalMark> proof; // the decimal mark that follows from the number alone
    bool isAmbiguous = false; // one mark, and a group of three behind it
};

std::optional<Mark> markOf(QChar c)
{
    switch (c.unicode()) {
    case u',':
        return Mark::Comma;
    case u'.':
        return Mark::Point;
    case u'\'':
    case 0x2019: // right single quotation mark
    case 0x02BC: // modifier letter apostrophe
        return Mark::Apostrophe;
    case 0x066B:
        return Mark::ArabicDecimal;
    case 0x066C:
        return Mark::ArabicGroup;
    default:
        break;
    }
    if (c.isSpace() && c != u'\n' && c != u'\r' && c != u'\t')
        return Mark::Space;
    return std::nullopt;
}

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212);
}

// Marks of the direction of writing, which some locales put beside signs.
bool isDirection(QChar c)
{
    return c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C)
        || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

std::optional<Shape> shapeOf(QStringView text)
{
    Shape shape;
    if (!text.isEmpty() && isMinus(text.front())) {
        shape.isNegative = true;
        text = text.mid(1).trimmed();
    }
    shape.runs.emplace_back();
    int script = -1; // code point of its zero
    for (const QChar c : text) {
        if (c.category() == QChar::Number_DecimalDigit) {
            const int zero = c.unicode() - c.digitValue();
            if (script >= 0 && zero != script)
                return std::nullopt;
            script = zero;
            shape.runs.back().append(char('0' + c.digitValue()));
        } else if (const auto mark = markOf(c)) {
            shape.marks.push_back(*mark);
            shape.runs.emplace_back();
        } else {
            return std::nullopt;
        }
    }
    if (script < 0)
        return std::nullopt;
    return shape;
}

// Whether the first \a count runs are a number in groups.
bool areGroups(const Shape &shape, std::size_t count)
{
    if (count == 1)
        return true;
    const Mark mark = shape.marks.front();
    if (std::any_of(shape.marks.begin(), shape.marks.begin() + std::ptrdiff_t(count - 1),
                    [mark](Mark other) { return other != mark; }))
        return false;
    const QByteArray &first = shape.runs.front();
    if (first.isEmpty() || first.size() > 3 || shape.runs[count - 1].size() != 3)
        return false;
    // The rolls of a register are read with their zeros, but no program writes "0.123" for 123.
    if (first.front() == '0' && (mark == Mark::Comma || mark == Mark::Point))
        return false;
    const auto hasSize = [&shape, count](qsizetype size) {
        return std::all_of(shape.runs.begin() + 1, shape.runs.begin() + std::ptrdiff_t(count - 1),
                           [size](const QByteArray &run) { return run.size() == size; });
    };
    // In India 12,34,567.
    return hasSize(3) || (mark == Mark::Comma && first.size() <= 2 && hasSize(2));
}

// The number with a decimal mark behind the run \a wholeRuns - 1; all runs: none.
Meaning readAs(const Shape &shape, std::size_t wholeRuns)
{
    Meaning meaning;
    const bool hasDecimals = wholeRuns < shape.runs.size();
    if (wholeRuns + 1 < shape.runs.size() || !areGroups(shape, wholeRuns)) {
        meaning.flaw = NumberFlaw::OddGroups;
        return meaning;
    }
    QByteArray whole;
    for (std::size_t i = 0; i < wholeRuns; ++i)
        whole += shape.runs[i];
    const QByteArray decimals = hasDecimals ? shape.runs[wholeRuns] : QByteArray();
    if (whole.size() + decimals.size() > kMostDigits) {
        meaning.flaw = NumberFlaw::TooLong;
        return meaning;
    }
    qsizetype zeros = 0;
    while (zeros + 1 < whole.size() && whole.at(zeros) == '0')
        ++zeros;
    whole.remove(0, zeros);
    meaning.digits = (shape.isNegative ? QByteArray("-") : QByteArray())
        + (whole.isEmpty() ? QByteArray("0") : whole);
    if (!decimals.isEmpty())
        meaning.digits += '.' + decimals;
    return meaning;
}

std::optional<DecimalMark> decimalMark(Mark mark)
{
    if (mark == Mark::Comma)
        return DecimalMark::Comma;
    if (mark == Mark::Point)
        return DecimalMark::Point;
    return std::nullopt;
}

DecimalMark other(DecimalMark mark)
{
    return mark == DecimalMark::Comma ? DecimalMark::Point : DecimalMark::Comma;
}

// Whether it looks like "1234.567": mostly decimals, but some programs begin to group only after
// four digits, as Qt 6.4 does in Spanish.
bool mayBeOddGroup(const Shape &shape)
{
    const QByteArray &first = shape.runs.front();
    return first.size() == 4 && first.front() != '0' && shape.runs.back().size() == 3;
}

// A number with one comma or point and no other mark.
Meaning readLone(const Shape &shape, std::optional<DecimalMark> column)
{
    const DecimalMark own = *decimalMark(shape.marks.front());
    const bool mayBeGroup = areGroups(shape, 2);
    if (column && mayBeGroup)
        return readAs(shape, *column == own ? 1 : 2);
    Meaning meaning = readAs(shape, 1);
    if (mayBeOddGroup(shape)) {
        meaning.isAmbiguous = !column;
        if (column && *column != own)
            meaning = {NumberFlaw::OtherMark, {}, {}, false};
        return meaning;
    }
    meaning.isAmbiguous = mayBeGroup;
    if (!mayBeGroup)
        meaning.proof = own;
    return meaning;
}

Meaning meaningOf(const Shape &shape, std::optional<DecimalMark> column)
{
    if (shape.marks.empty())
        return readAs(shape, 1);
    const qsizetype commas = shape.count(Mark::Comma);
    const qsizetype points = shape.count(Mark::Point);
    if (shape.marks.size() == 1 && commas + points == 1)
        return readLone(shape, column);
    const Mark last = shape.marks.back();
    const bool isLastOnce = shape.count(last) == 1;
    const std::size_t all = shape.runs.size();
    if (last == Mark::ArabicDecimal || (isLastOnce && decimalMark(last))) {
        Meaning meaning = readAs(shape, all - 1);
        meaning.proof = decimalMark(last);
        return meaning;
    }
    Meaning meaning = readAs(shape, all);
    if (const auto group = decimalMark(last); group && shape.count(last) > 1)
        meaning.proof = other(*group);
    return meaning;
}

NumberEntry invalid(NumberFlaw flaw)
{
    NumberEntry entry;
    entry.kind = NumberEntry::Kind::Invalid;
    entry.flaw = flaw;
    return entry;
}

QString withoutDirections(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isDirection(c))
            result.append(c);
    }
    return result.trimmed();
}

// What a text says, with its number still in the shape that was typed.
struct Cell
{
    NumberEntry entry; // without digits
    Shape shape; // of Value and PlusUse
};

Cell cellOf(QStringView typed)
{
    Cell cell;
    const QString kept = withoutDirections(typed);
    QStringView text = kept;
    if (text.startsWith(u'*') || text.endsWith(u'*')) {
        cell.entry.isEstimated = true;
        text = (text.startsWith(u'*') ? text.mid(1) : text.chopped(1)).trimmed();
        if (text.isEmpty()) {
            cell.entry = invalid(NumberFlaw::NotANumber);
            return cell;
        }
    }
    if (text.isEmpty())
        return cell;
    if (text == u"=") {
        cell.entry.kind = NumberEntry::Kind::SameAsLast;
        return cell;
    }
    if (text.size() == 1 && (isMinus(text.front()) || text.front() == QChar(0x2013))) {
        cell.entry.kind = NumberEntry::Kind::CannotRead;
        if (cell.entry.isEstimated)
            cell.entry = invalid(NumberFlaw::NotANumber);
        return cell;
    }
    const bool isUse = text.front() == u'+';
    if (isUse)
        text = text.mid(1).trimmed();
    const auto shape = shapeOf(text);
    if (!shape || (isUse && shape->isNegative)) {
        cell.entry = invalid(NumberFlaw::NotANumber);
        return cell;
    }
    cell.shape = *shape;
    cell.entry.kind = isUse ? NumberEntry::Kind::PlusUse : NumberEntry::Kind::Value;
    return cell;
}

bool hasNumber(const NumberEntry &entry)
{
    return entry.kind == NumberEntry::Kind::Value || entry.kind == NumberEntry::Kind::PlusUse;
}

NumberEntry entryWith(const Cell &cell, const Meaning &meaning)
{
    if (meaning.flaw != NumberFlaw::None)
        return invalid(meaning.flaw);
    NumberEntry entry = cell.entry;
    entry.digits = meaning.digits;
    return entry;
}

} // namespace

NumberEntry readTypedNumber(QStringView text)
{
    const Cell cell = cellOf(text);
    if (!hasNumber(cell.entry))
        return cell.entry;
    return entryWith(cell, meaningOf(cell.shape, std::nullopt));
}

QByteArray stateDigits(const NumberEntry &entry, QByteArrayView lastDigits)
{
    switch (entry.kind) {
    case NumberEntry::Kind::Value:
        return entry.digits;
    case NumberEntry::Kind::PlusUse:
        return lastDigits.isEmpty() ? QByteArray() : decimalSum(lastDigits, entry.digits);
    case NumberEntry::Kind::SameAsLast:
        return lastDigits.toByteArray();
    case NumberEntry::Kind::Empty:
    case NumberEntry::Kind::CannotRead:
    case NumberEntry::Kind::Invalid:
        break;
    }
    return {};
}

ColumnNumbers::ColumnNumbers(QStringList cells)
    : m_cells(std::move(cells))
{
    bool provesComma = false;
    bool provesPoint = false;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Cell cell = cellOf(m_cells.at(i));
        if (!hasNumber(cell.entry))
            continue;
        const Meaning meaning = meaningOf(cell.shape, std::nullopt);
        if (meaning.flaw != NumberFlaw::None)
            continue;
        provesComma = provesComma || meaning.proof == DecimalMark::Comma;
        provesPoint = provesPoint || meaning.proof == DecimalMark::Point;
        if (meaning.isAmbiguous && m_example < 0)
            m_example = i;
    }
    const bool isProven = provesComma != provesPoint;
    if (isProven)
        m_proven = provesComma ? DecimalMark::Comma : DecimalMark::Point;
    if (isProven || m_example < 0)
        m_example = -1;
    else
        m_state = provesComma ? State::Contradicting : State::Asked;
}

QString ColumnNumbers::example() const
{
    return m_example < 0 ? QString() : m_cells.at(m_example).trimmed();
}

QByteArray ColumnNumbers::exampleDigits(DecimalMark mark) const
{
    if (m_example < 0)
        return {};
    return meaningOf(cellOf(m_cells.at(m_example)).shape, mark).digits;
}

std::vector<NumberEntry> ColumnNumbers::entries() const
{
    std::vector<NumberEntry> entries;
    entries.reserve(std::size_t(m_cells.size()));
    for (const QString &cell : m_cells)
        entries.push_back(entryOf(cell));
    return entries;
}

NumberEntry ColumnNumbers::entryOf(const QString &text) const
{
    const Cell cell = cellOf(text);
    if (!hasNumber(cell.entry))
        return cell.entry;
    const Meaning meaning = meaningOf(cell.shape, mark());
    if (meaning.isAmbiguous)
        return invalid(NumberFlaw::Ambiguous);
    if (m_answer && meaning.proof && *meaning.proof != *m_answer)
        return invalid(NumberFlaw::OtherMark);
    return entryWith(cell, meaning);
}

} // namespace meterdesk
