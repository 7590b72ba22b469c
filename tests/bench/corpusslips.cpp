// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/corpus.h"

#include "domain/numbertext.h"

#include <algorithm>

namespace meterdesk::bench {
namespace {

// Positions of the digits in a text with a decimal mark.
std::vector<int> digitsAt(const QByteArray &text)
{
    std::vector<int> places;
    for (int i = 0; i < text.size(); ++i) {
        if (text.at(i) != '.')
            places.push_back(i);
    }
    return places;
}

int anyOf(const std::vector<int> &places, Random &random)
{
    return places[std::size_t(random.below(int(places.size())))];
}

QByteArray dropped(QByteArray text, Random &random)
{
    const auto places = digitsAt(text);
    return places.size() < 2 ? text : text.remove(anyOf(places, random), 1);
}

QByteArray doubled(QByteArray text, Random &random)
{
    const int place = anyOf(digitsAt(text), random);
    return text.insert(place, text.at(place));
}

QByteArray swapped(QByteArray text, Random &random)
{
    const auto places = digitsAt(text);
    std::vector<int> pairs;
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        if (text.at(places[i]) != text.at(places[i + 1]))
            pairs.push_back(int(i));
    }
    if (pairs.empty())
        return text;
    const auto pair = std::size_t(anyOf(pairs, random));
    const char first = text.at(places[pair]);
    text[places[pair]] = text.at(places[pair + 1]);
    text[places[pair + 1]] = first;
    return text;
}

// The keys beside, above and below on a keypad.
char neighbourOf(char digit, Random &random)
{
    static constexpr const char *kNeighbours[] = {"12",   "024", "0135", "26",  "157",
                                                  "2468", "359", "48",   "579", "68"};
    const QByteArray keys(kNeighbours[digit - '0']);
    return keys.at(random.below(int(keys.size())));
}

QByteArray wrongDigit(QByteArray text, Random &random)
{
    const int place = anyOf(digitsAt(text), random);
    const char old = text.at(place);
    if (random.happens(0.5))
        text[place] = neighbourOf(old, random);
    else
        text[place] = char('0' + (old - '0' + 1 + random.below(9)) % 10);
    return text;
}

QByteArray decimalShift(QByteArray text, Random &random)
{
    const qsizetype mark = text.indexOf('.');
    if (mark < 0) {
        // A 0 more, or the last digit taken for a decimal.
        if (random.happens(0.5) || text.size() < 2)
            return text + '0';
        return text.insert(text.size() - 1, '.');
    }
    text.remove(mark, 1);
    const int way = random.below(3);
    if (way == 0)
        return text; // left out
    const qsizetype moved = way == 1 ? mark + 1 : mark - 1;
    if (moved <= 0 || moved >= text.size())
        return text;
    return text.insert(moved, '.');
}

QByteArray slippedText(SlipKind kind, const QByteArray &truth, Random &random)
{
    switch (kind) {
    case SlipKind::Dropped:
        return dropped(truth, random);
    case SlipKind::Doubled:
        return doubled(truth, random);
    case SlipKind::Swapped:
        return swapped(truth, random);
    case SlipKind::WrongDigit:
        return wrongDigit(truth, random);
    default:
        break;
    }
    return decimalShift(truth, random);
}

} // namespace

const char *slipName(SlipKind kind)
{
    static constexpr const char *kNames[kSlipKinds] = {
        "digit dropped",   "digit doubled", "digits swapped", "wrong digit",      "decimal shift",
        "rows transposed", "rows shifted",  "previous value", "neighbour's value"};
    return kNames[int(kind)];
}

std::vector<Slip> makeSlips(SlipKind kind, const CorpusRound &round, Random &random)
{
    const int rows = int(round.size());
    const auto truth = [&round](int row) { return round[std::size_t(row)].truth; };
    std::vector<Slip> slips;
    const int row = 1 + random.below(rows - 2);
    switch (kind) {
    case SlipKind::Transposed:
        slips = {{row, truth(row + 1), row + 1}, {row + 1, truth(row), row}};
        break;
    case SlipKind::NeighboursValue: {
        const int from = random.happens(0.5) ? row + 1 : row - 1;
        slips = {{row, truth(from), from}};
        break;
    }
    case SlipKind::RowShift: {
        const int count = 3 + random.below(8);
        const int begin = 1 + random.below(rows - count - 2);
        const int by = random.happens(0.5) ? 1 : -1;
        for (int i = begin; i < begin + count; ++i)
            slips.push_back({i + by, truth(i), i});
        break;
    }
    case SlipKind::PreviousValue: {
        const CorpusMeter &meter = round[std::size_t(row)];
        slips = {{row, QByteArray::number(meter.history.states().back(), 'f', meter.decimals), -1}};
        break;
    }
    default:
        slips = {{row, slippedText(kind, truth(row), random), -1}};
        break;
    }
    std::erase_if(slips, [&truth](const Slip &slip) {
        return slip.typed.toDouble() == truth(slip.row).toDouble();
    });
    return slips;
}

} // namespace meterdesk::bench
