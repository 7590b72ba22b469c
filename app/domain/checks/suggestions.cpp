// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/suggestions.h"

#include "domain/numbertext.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace meterdesk {
namespace {

constexpr std::size_t kMost = 4;
constexpr int kMostDigits = 16; // with one more they fit a 64 bit number
constexpr int kMostShift = 3;
constexpr double kZeroTooMany = 0.15;

// How much rarer a slip is, in half widths of the band.
double rarity(Suggestion::Kind kind)
{
    switch (kind) {
    case Suggestion::Kind::SwappedDigits:
        return 0;
    case Suggestion::Kind::CommaShifted:
        return 0.15;
    case Suggestion::Kind::DroppedDigit:
    case Suggestion::Kind::DoubledDigit:
        return 0.2;
    case Suggestion::Kind::WrongDigit:
        return 0.6;
    case Suggestion::Kind::WrongPrevious:
        break;
    }
    return 1;
}

struct Candidate
{
    Suggestion::Kind kind;
    std::int64_t number; // all digits, without the mark
    int decimals;
    double score;
};

// Makes the candidates with whole numbers, so that only those that fit become texts.
class Finder
{
public:
    Finder(const QByteArray &digits, int decimals, const RegisterRange &range)
        : m_digits(digits)
        , m_decimals(decimals)
        , m_range(range)
        , m_number(digits.toLongLong())
    { }

    void find(int mostDecimals)
    {
        std::int64_t unit = 1; // of the digit, from the right
        const auto length = m_digits.size();
        for (qsizetype i = 0; i <= length; ++i, unit *= 10) {
            insertAt(unit);
            if (i == length)
                break;
            const std::int64_t digit = m_number / unit % 10;
            replaceAt(unit, digit);
            if (i + 1 == length)
                continue;
            const std::int64_t left = m_number / unit / 10 % 10;
            if (digit == left)
                add(Suggestion::Kind::DoubledDigit, m_number / unit / 10 * unit + m_number % unit,
                    m_decimals);
            else
                add(Suggestion::Kind::SwappedDigits,
                    m_number + (left - digit) * unit + (digit - left) * unit * 10, m_decimals);
        }
        shiftComma(mostDecimals);
    }

    std::vector<Candidate> best()
    {
        std::sort(m_found.begin(), m_found.end(),
                  [](const Candidate &a, const Candidate &b) { return a.score < b.score; });
        std::vector<Candidate> best;
        for (const Candidate &candidate : m_found) {
            const bool isKnown =
                std::any_of(best.begin(), best.end(), [&candidate](const Candidate &other) {
                    return valueOf(other) == valueOf(candidate);
                });
            if (!isKnown && best.size() < kMost)
                best.push_back(candidate);
        }
        return best;
    }

    static double valueOf(const Candidate &candidate)
    {
        return double(candidate.number) / std::pow(10.0, candidate.decimals);
    }

private:
    void insertAt(std::int64_t unit)
    {
        const std::int64_t base = m_number / unit * unit * 10 + m_number % unit;
        for (std::int64_t digit = 0; digit <= 9; ++digit)
            add(Suggestion::Kind::DroppedDigit, base + digit * unit, m_decimals);
    }

    void replaceAt(std::int64_t unit, std::int64_t old)
    {
        for (std::int64_t digit = 0; digit <= 9; ++digit) {
            if (digit != old)
                add(Suggestion::Kind::WrongDigit, m_number + (digit - old) * unit, m_decimals);
        }
    }

    void shiftComma(int mostDecimals)
    {
        std::int64_t factor = 1;
        for (int shift = 1; shift <= kMostShift; ++shift) {
            factor *= 10;
            if (m_decimals - shift >= 0)
                add(Suggestion::Kind::CommaShifted, m_number, m_decimals - shift);
            else if (m_digits.size() + shift - m_decimals <= kMostDigits)
                add(Suggestion::Kind::CommaShifted, m_number * (factor / unitOf(m_decimals)), 0);
            if (m_decimals + shift <= mostDecimals)
                add(Suggestion::Kind::CommaShifted, m_number, m_decimals + shift);
            else if (m_number % factor == 0)
                add(Suggestion::Kind::CommaShifted, m_number / factor, m_decimals, kZeroTooMany);
        }
    }

    static std::int64_t unitOf(int decimals)
    {
        std::int64_t unit = 1;
        for (int i = 0; i < decimals; ++i)
            unit *= 10;
        return unit;
    }

    void add(Suggestion::Kind kind, std::int64_t number, int decimals, double rarer = 0)
    {
        Candidate candidate{kind, number, decimals, 0};
        const double value = valueOf(candidate);
        const bool isSame = number == m_number && decimals == m_decimals;
        if (isSame || !m_range.contains(value))
            return;
        const double width = std::max(m_range.high - m_range.low, 1e-9) / 2;
        candidate.score = rarity(kind) + rarer + std::abs(value - m_range.likely) / width;
        m_found.push_back(candidate);
    }

    const QByteArray m_digits;
    const int m_decimals;
    const RegisterRange m_range;
    const std::int64_t m_number;
    std::vector<Candidate> m_found;
};

QByteArray textOf(const Candidate &candidate)
{
    QByteArray text = QByteArray::number(qint64(candidate.number));
    if (candidate.decimals == 0)
        return text;
    if (text.size() <= candidate.decimals)
        text.prepend(candidate.decimals + 1 - text.size(), '0');
    text.insert(text.size() - candidate.decimals, '.');
    return text;
}

} // namespace

std::vector<Suggestion> suggestionsFor(QByteArrayView typed, const RegisterRange &range,
                                       int decimals)
{
    QByteArray digits = typed.toByteArray();
    const qsizetype mark = digits.indexOf('.');
    const int own = decimalsOf(digits);
    if (mark >= 0)
        digits.remove(mark, 1);
    const bool isPlain =
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    std::vector<Suggestion> suggestions;
    if (!isPlain || digits.isEmpty() || digits.size() > kMostDigits)
        return suggestions;
    Finder finder(digits, own, range);
    finder.find(std::max(own, decimals));
    for (const Candidate &candidate : finder.best())
        suggestions.push_back({candidate.kind, textOf(candidate), Finder::valueOf(candidate)});
    return suggestions;
}

} // namespace meterdesk
