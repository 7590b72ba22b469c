// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/readingcheck.h"
#include "tests/bench/corpus.h"
#include "tests/bench/figures.h"

#include <array>
#include <cmath>

namespace meterdesk::bench {
namespace {

// The limits of the checks were chosen with the first seeds; the figures are those of the others.
constexpr std::uint64_t kTuningSeeds[] = {1, 2, 3, 4};
constexpr std::uint64_t kReportSeeds[] = {101, 102, 103, 104};
constexpr int kRounds = 48;
constexpr int kMeters = 60;
constexpr int kSlipsOfAKind = 20; // in each round
constexpr int kTimedRows = 500;

struct Share
{
    int count = 0;
    int of = 0;

    void add(bool counts)
    {
        count += counts ? 1 : 0;
        ++of;
    }
    void add(const Share &other)
    {
        count += other.count;
        of += other.of;
    }
    QString text() const
    {
        return of == 0 ? QStringLiteral("–")
                       : QStringLiteral("%1 %").arg(100.0 * count / of, 0, 'f', 1);
    }
};

// What comes of one kind of slip. Big: it changes the use of the interval by half or more.
struct Tally
{
    Share big;
    Share bigPeer;
    Share small;
    Share suggested; // of those that were caught: whether the truth is among the suggestions, or
                     // the row is named that the value belongs to
    Share first; // whether it is the first one

    void add(const Tally &other)
    {
        big.add(other.big);
        bigPeer.add(other.bigPeer);
        small.add(other.small);
        suggested.add(other.suggested);
        first.add(other.first);
    }
};

struct Outcome
{
    std::array<Tally, kSlipKinds> slips;
    Share flagged; // good rows
    Share flaggedPeer;
    std::array<Share, kMeterKinds> flaggedOf;
    std::array<Share, 4> flaggedByMonths; // of history: up to 4, 12, 24, more
    std::array<int, int(CheckKind::LongInterval) + 1> leading{};
};

ReadingInput inputOf(const CorpusMeter &meter, const QByteArray &typed)
{
    ReadingInput input;
    input.entry = readTypedNumber(QString::fromLatin1(typed));
    input.time = meter.time;
    return input;
}

// What a simple program would say: lower than last, or not between half and twice the rate of the
// interval before.
bool peerFlags(const CorpusMeter &meter, double state)
{
    const auto times = meter.history.times();
    const auto states = meter.history.states();
    const std::size_t last = times.size() - 1;
    if (state < states[last])
        return true;
    if (last == 0 || states[last] < states[last - 1])
        return false;
    const double before = (states[last] - states[last - 1]) / double(times[last] - times[last - 1]);
    const double now = (state - states[last]) / double(meter.time - times[last]);
    return now > 2 * before || now < before / 2;
}

bool isCaught(const ReadingVerdict &verdict)
{
    return verdict.severity >= Severity::Warning;
}

class Judge
{
public:
    Judge(const CorpusRound &round, TimeMs now)
        : m_round(round)
        , m_now(now)
    {
        m_histories.reserve(round.size());
        for (const CorpusMeter &meter : round) {
            // How many digits the register has, nobody told.
            m_histories.emplace_back(meter.history);
            m_rows.push_back({inputOf(meter, meter.truth), &m_histories.back()});
        }
        m_good = checkRound(m_rows, now);
    }

    void judgeGood(Outcome &outcome) const
    {
        for (std::size_t i = 0; i < m_round.size(); ++i) {
            const CorpusMeter &meter = m_round[i];
            const bool isFlagged = isCaught(m_good[i]);
            outcome.flagged.add(isFlagged);
            outcome.flaggedPeer.add(peerFlags(meter, meter.truth.toDouble()));
            outcome.flaggedOf[std::size_t(meter.kind)].add(isFlagged);
            const std::size_t readings = meter.history.size();
            const std::size_t length = readings <= 4 ? 0
                : readings <= 12                     ? 1
                : readings <= 24                     ? 2
                                                     : 3;
            outcome.flaggedByMonths[length].add(isFlagged);
            if (isFlagged)
                ++outcome.leading[std::size_t(m_good[i].leading()->kind)];
        }
    }

    void judgeSlips(SlipKind kind, Random &random, Tally &tally) const
    {
        const std::vector<Slip> slips = makeSlips(kind, m_round, random);
        if (slips.empty())
            return;
        std::vector<ReadingVerdict> verdicts = m_good;
        for (const Slip &slip : slips) {
            const auto row = std::size_t(slip.row);
            verdicts[row] =
                checkReading(inputOf(m_round[row], slip.typed), m_histories[row], m_now);
        }
        checkShiftedRows(verdicts);
        for (const Slip &slip : slips)
            judge(slip, verdicts[std::size_t(slip.row)], tally);
    }

private:
    void judge(const Slip &slip, const ReadingVerdict &verdict, Tally &tally) const
    {
        const CorpusMeter &meter = m_round[std::size_t(slip.row)];
        const double truth = meter.truth.toDouble();
        const double change = std::abs(slip.typed.toDouble() - truth);
        const bool caught = isCaught(verdict);
        if (change < meter.use / 2) {
            tally.small.add(caught);
            return;
        }
        tally.big.add(caught);
        tally.bigPeer.add(peerFlags(meter, slip.typed.toDouble()));
        if (!caught)
            return;
        if (slip.from >= 0) {
            tally.suggested.add(
                std::any_of(verdict.findings.begin(), verdict.findings.end(),
                            [&slip](const Finding &finding) { return finding.row == slip.from; }));
            return;
        }
        const auto &suggestions = verdict.suggestions;
        tally.first.add(!suggestions.empty() && suggestions.front().state == truth);
        tally.suggested.add(std::any_of(
            suggestions.begin(), suggestions.end(),
            [truth](const Suggestion &suggestion) { return suggestion.state == truth; }));
    }

    const CorpusRound &m_round;
    const TimeMs m_now;
    std::vector<MeterHistory> m_histories;
    std::vector<RoundRow> m_rows;
    std::vector<ReadingVerdict> m_good;
};

TimeMs nowOf(const CorpusRound &round)
{
    TimeMs now = 0;
    for (const CorpusMeter &meter : round)
        now = std::max(now, meter.time);
    return now;
}

void judgeSeed(std::uint64_t seed, int rounds, Outcome &outcome)
{
    Random random(seed * 1000 + 7);
    for (const CorpusRound &round : makeCorpus(seed, rounds, kMeters)) {
        const Judge judge(round, nowOf(round));
        judge.judgeGood(outcome);
        for (int kind = 0; kind < kSlipKinds; ++kind) {
            for (int i = 0; i < kSlipsOfAKind; ++i)
                judge.judgeSlips(SlipKind(kind), random, outcome.slips[std::size_t(kind)]);
        }
    }
}

void printTally(const QString &name, const Tally &tally)
{
    printLine(QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 |")
                  .arg(name)
                  .arg(tally.big.of)
                  .arg(tally.big.text(), tally.bigPeer.text(), tally.small.text(),
                       tally.suggested.text(), tally.first.text()));
}

void printOutcome(const Outcome &outcome, const QString &seeds)
{
    printLine(QStringLiteral("Seeds %1, %2 good rows.\n").arg(seeds).arg(outcome.flagged.of));
    printLine(
        QStringLiteral("| slips that change the use by half or more | count | caught | simple "
                       "rule | smaller ones caught | value or row suggested | as the first |\n"
                       "|---|---:|---:|---:|---:|---:|---:|"));
    Tally all;
    double mean = 0; // shifted rows are many
    for (int kind = 0; kind < kSlipKinds; ++kind) {
        printTally(QString::fromLatin1(slipName(SlipKind(kind))), outcome.slips[std::size_t(kind)]);
        all.add(outcome.slips[std::size_t(kind)]);
        const Share &big = outcome.slips[std::size_t(kind)].big;
        mean += 100.0 * big.count / std::max(big.of, 1) / kSlipKinds;
    }
    printTally(QStringLiteral("all; target ≥ 95 %"), all);
    printLine(QStringLiteral("| mean of the kinds | | %1 % | | | | |").arg(mean, 0, 'f', 1));
    printLine(QStringLiteral("\n| good rows flagged | Meterdesk | simple rule |\n|---|---:|---:|"));
    printLine(QStringLiteral("| all; target ≤ 6 % | %1 | %2 |")
                  .arg(outcome.flagged.text(), outcome.flaggedPeer.text()));
    static constexpr const char *kKinds[] = {"electricity", "gas", "water-like", "heat"};
    for (std::size_t i = 0; i < outcome.flaggedOf.size(); ++i)
        printLine(QStringLiteral("| %1 | %2 | |")
                      .arg(QString::fromLatin1(kKinds[i]), outcome.flaggedOf[i].text()));
    static constexpr const char *kLengths[] = {"up to 4 readings before", "5 to 12", "13 to 24",
                                               "more"};
    for (std::size_t i = 0; i < outcome.flaggedByMonths.size(); ++i)
        printLine(QStringLiteral("| %1 | %2 | |")
                      .arg(QString::fromLatin1(kLengths[i]), outcome.flaggedByMonths[i].text()));
    for (std::size_t i = 0; i < outcome.leading.size(); ++i) {
        if (outcome.leading[i] > 0)
            printLine(QStringLiteral("| by the check `%1` (%2) | %3 rows | |")
                          .arg(checkName(CheckKind(i)))
                          .arg(i)
                          .arg(outcome.leading[i]));
    }
    printLine({});
}

void judgeSeeds(std::span<const std::uint64_t> seeds, int rounds)
{
    Outcome outcome;
    QStringList names;
    for (const std::uint64_t seed : seeds) {
        judgeSeed(seed, rounds, outcome);
        names << QString::number(seed);
    }
    Share big;
    for (const Tally &tally : outcome.slips)
        big.add(tally.big);
    if (big.of == 0 || outcome.flagged.of == 0)
        fail(QStringLiteral("nothing was judged"));
    printOutcome(outcome, names.join(QStringLiteral(", ")));
}

void timeChecks(int rounds)
{
    const CorpusRound round = makeCorpus(kReportSeeds[0], 1, kTimedRows).front();
    const TimeMs now = nowOf(round);
    std::vector<MeterHistory> histories;
    histories.reserve(round.size());
    std::vector<RoundRow> rows;
    std::vector<QString> texts;
    for (const CorpusMeter &meter : round) {
        histories.emplace_back(meter.history);
        rows.push_back({inputOf(meter, meter.truth), &histories.back()});
        texts.push_back(QString::fromLatin1(meter.truth));
    }
    // Every value slipped: suggestions for all of them, which is the most work.
    std::vector<RoundRow> slipped = rows;
    Random random(5);
    for (std::size_t i = 0; i < slipped.size(); ++i)
        slipped[i].input.entry = readTypedNumber(texts[i] + texts[i].back());
    std::vector<ReadingVerdict> verdicts = checkRound(rows, now);
    std::size_t used = 0; // so that nothing is left out
    std::size_t at = 0;
    std::vector<Cell> cells = {
        {QStringLiteral("floor: the numbers of 500 rows read"),
         nanoseconds(20,
                     [&] {
                         for (const QString &text : texts)
                             used += std::size_t(readTypedNumber(text).digits.size());
                     }),
         {}},
        {QStringLiteral("a key: its row anew, and shifted rows among 500"),
         nanoseconds(20,
                     [&] {
                         at = (at + 1) % rows.size();
                         verdicts[at] = checkReading(rows[at].input, *rows[at].history, now);
                         checkShiftedRows(verdicts);
                     }),
         {}},
        {QStringLiteral("all 500 rows anew"),
         nanoseconds(20, [&] { used += checkRound(rows, now).size(); }),
         {}},
        {QStringLiteral("all 500 rows anew, each with a slip"),
         nanoseconds(20, [&] { used += checkRound(slipped, now).size(); }),
         {}},
        {QStringLiteral("500 histories prepared"),
         nanoseconds(5,
                     [&] {
                         for (const CorpusMeter &meter : round)
                             used += MeterHistory(meter.history).times().size();
                     }),
         {}}};
    measure(cells, rounds);
    if (used == 0)
        fail(QStringLiteral("nothing was checked"));
    printCells(QStringLiteral("500 rows; target of a key: < 5 ms"), cells, QStringLiteral("ms"),
               1e6);
}

} // namespace

void checks(int rounds)
{
    judgeSeeds(kReportSeeds, rounds > 1 ? kRounds : 2);
    timeChecks(rounds);
}

void checksTuning(int rounds)
{
    judgeSeeds(kTuningSeeds, rounds > 1 ? kRounds : 2);
}

} // namespace meterdesk::bench
