// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

//! What a person typed or pasted as a register value. Pure functions, any thread.
//!
//! Decimal digits of any script of the basic plane are read, all of one number in one script. Marks
//! of direction around a number are left out. What could be read in two ways is never guessed.
namespace meterdesk {

//! Why a text is no number.
enum class NumberFlaw {
    None,
    NotANumber, //!< letters, units, exponents, several signs …
    OddGroups, //!< marks that are neither decimal mark nor groups of three: "1.23.456", "1 2"
    Ambiguous, //!< pasted: one mark and three digits behind it; the column must be asked about
    OtherMark, //!< pasted: its decimal mark is not the one of the column
    TooLong, //!< more than 30 digits
    NoLastReading //!< "+123" or "=" where there is no reading before; told by checkReading()
};

//! What a cell of the column "new value" says.
struct NumberEntry
{
    enum class Kind {
        Empty,
        Value, //!< digits is the state of the register
        PlusUse, //!< "+123": digits is the use since the last reading
        SameAsLast, //!< "="
        CannotRead, //!< "-"
        Invalid //!< see flaw
    };
    Kind kind = Kind::Empty;
    NumberFlaw flaw = NumberFlaw::None;
    bool isEstimated = false; //!< a "*" before or behind it; the mark stays local
    //! A JSON number with exactly the digits that were typed, without leading zeros: "007,50" is
    //! "7.50". Nothing of it was rounded.
    QByteArray digits;

    friend bool operator==(const NumberEntry &, const NumberEntry &) = default;
};

//! Reads what was typed. One "," or "." is always the decimal mark: "1.234" is a little more than
//! one in every language. Groups are made by spaces of any kind, apostrophes, a mark that comes
//! twice or more, or the other mark before the decimal mark ("1.234,5").
NumberEntry readTypedNumber(QStringView text);

//! The state of the register that \a entry means, in digits: its own, or the last ones plus the
//! use in decimal arithmetic. Empty where it means none, or where it needs a last reading and
//! \a lastDigits is empty.
QByteArray stateDigits(const NumberEntry &entry, QByteArrayView lastDigits);

//! a + b of two JSON numbers without exponents, exactly; with as many decimals as the longer has.
QByteArray decimalSum(QByteArrayView a, QByteArrayView b);

//! The two characters that can be a decimal mark in a pasted column.
enum class DecimalMark { Comma, Point };

//! The cells of one pasted column, read together. Where one cell proves which mark is the decimal
//! mark ("12,5", "1.234,5", "1.234.567"), that holds for all of them; where no cell does, or cells
//! contradict each other, a person is asked once, if there is an ambiguous cell ("1.234", and
//! "1234.567", which a few programs write for a million) at all.
class ColumnNumbers
{
public:
    //! What the cells say together.
    enum class State {
        Clear, //!< every cell has one meaning
        Asked, //!< entries() needs an answer; without one, ambiguous cells are Invalid
        Contradicting //!< as Asked, and there are cells that prove each of the marks
    };

    explicit ColumnNumbers(QStringList cells);

    State state() const { return m_state; }
    //! The mark that is proven, or that a person chose.
    std::optional<DecimalMark> mark() const { return m_answer ? m_answer : m_proven; }
    //! The first cell that needs the answer, to be shown with the question; empty where none does.
    QString example() const;
    //! What \a mark would make of example(); empty where it would make no number.
    QByteArray exampleDigits(DecimalMark mark) const;
    void answer(DecimalMark mark) { m_answer = mark; }
    //! One for each cell.
    std::vector<NumberEntry> entries() const;

private:
    NumberEntry entryOf(const QString &cell) const;

    QStringList m_cells;
    State m_state = State::Clear;
    std::optional<DecimalMark> m_proven;
    std::optional<DecimalMark> m_answer;
    qsizetype m_example = -1;
};

} // namespace meterdesk
