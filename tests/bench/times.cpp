// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// J2: RFC 3339 to UTC milliseconds, and whether QDateTime reads the same.

#include "api/codec/timeparser.h"

#include "tests/bench/figures.h"
#include "tests/bench/reference.h"
#include "tests/fuzz/qttime.h"

#include <QDateTime>

#include <array>
#include <iterator>
#include <random>
#include <string>

namespace meterdesk::bench {

namespace {

constexpr int kTexts = 1000;
constexpr std::uint32_t kSeed = 20261124;

constexpr std::array kTails = {"Z", ".000Z", "+02:00"};

//! Quarters of an hour, as readings have them, with one of the tails.
std::vector<std::string> makeTexts(const char *tail)
{
    std::vector<std::string> texts;
    for (int i = 0; i < kTexts; ++i) {
        const QDateTime time =
            QDateTime::fromMSecsSinceEpoch(1735686000000 + i * 900000LL, Qt::UTC);
        texts.push_back(
            time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString().append(tail));
    }
    return texts;
}

//! A text that is a time, or almost.
std::string makeText(std::mt19937 &random)
{
    constexpr const char *kOddTails[] = {"Z",      "z",      "+02:00", "-11:30", "+0530",
                                         "+02",    ".5Z",    ",25Z",   ".000Z",  ".9999999+01:00",
                                         "+23:59", "+24:00", "",       ".Z",     "+2:00"};
    constexpr std::string_view kLetters = "0123456789-:+.,TtZz ";
    const auto upTo = [&random](std::uint32_t most) { return int(random() % (most + 1)); };
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d%c%02d:%02d:%02d", upTo(9999), upTo(13),
                  upTo(32), "TTTt "[upTo(4)], upTo(25), upTo(60), upTo(60));
    std::string result = text.data();
    result += kOddTails[upTo(std::size(kOddTails) - 1)];
    for (int changes = std::max(0, upTo(5) - 3); changes > 0; --changes) {
        const auto at = std::size_t(upTo(std::uint32_t(result.size()) - 1));
        result[at] = kLetters[std::size_t(upTo(std::uint32_t(kLetters.size()) - 1))];
    }
    return result;
}

//! Ends the program where QDateTime says something else about one of \a count texts.
void compare(int count)
{
    std::mt19937 random(kSeed);
    int times = 0;
    for (int i = 0; i < count; ++i) {
        const std::string text = makeText(random);
        const auto expected = fuzz::timeByQt(QByteArray::fromStdString(text));
        if (parseRfc3339(text) != expected)
            fail(QStringLiteral("\"%1\" is another instant, or none, to QDateTime")
                     .arg(QString::fromStdString(text)));
        times += expected ? 1 : 0;
    }
    if (times < count / 10)
        fail(QStringLiteral("too few of the texts are times"));
    printLine(QStringLiteral(
                  "parseRfc3339() and QDateTime agree about %1 texts, %2 of which are times.\n")
                  .arg(count)
                  .arg(times));
}

void measureTail(const char *tail, int rounds)
{
    const std::vector<std::string> texts = makeTexts(tail);
    std::vector<QString> qtTexts;
    for (const std::string &text : texts)
        qtTexts.push_back(QString::fromStdString(text));
    TimeMs sum = 0; // has to be used, so that nothing is left out
    const auto all = [&sum](const auto &values, int repeats, auto parse) {
        const auto pass = nanoseconds(repeats, [&sum, &values, parse] {
            for (const auto &value : values)
                sum += parse(value);
        });
        return [pass] { return pass() / kTexts; };
    };
    std::vector<Cell> cells = {
        {QStringLiteral("floor: by hand"),
         all(texts, 300, [](std::string_view text) { return timeByHand(text).value_or(0); }),
         {}},
        {QStringLiteral("from_chars"), all(texts, 300, timeByFromChars), {}},
        {QStringLiteral("Meterdesk: parseRfc3339()"),
         all(texts, 300, [](std::string_view text) { return parseRfc3339(text).value_or(0); }),
         {}},
        {QStringLiteral("QDateTime, Qt::ISODate"),
         all(qtTexts, 30,
             [](const QString &text) {
                 return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
             }),
         {}}};
    measure(cells, rounds);
    if (sum == 0)
        fail(QStringLiteral("nothing was read"));
    const QString title = QStringLiteral("2025-09-01T10:00:00") + QLatin1String(tail);
    printCells(title, cells, QStringLiteral("ns"));
    printGoals(
        {{QStringLiteral("J2 Meterdesk to the floor"), &cells[2], &cells[0], QStringLiteral("≤ 2")},
         {QStringLiteral("QDateTime to Meterdesk"), &cells[3], &cells[2], {}}});
}

} // namespace

void times(int rounds)
{
    compare(rounds > 1 ? 300'000 : 20'000);
    for (const char *tail : kTails)
        measureTail(tail, rounds);
}

} // namespace meterdesk::bench
