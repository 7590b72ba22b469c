// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// meterdesk_bench [TOPIC...] [--rounds N]: prints tables of figures, each beside a floor that was
// measured in the same rounds. Judges no time; fails where there is no figure or where two ways to
// read the same differ.

#include "tests/bench/figures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QThread>

#include <array>

using namespace meterdesk;

namespace {

struct Topic
{
    const char *name;
    void (*run)(int rounds);
    bool isByNameOnly = false;
};

constexpr std::array kTopics = {Topic{"readings", bench::readings},
                                Topic{"times", bench::times},
                                Topic{"decimation", bench::decimation},
                                Topic{"meterlists", bench::meterLists},
                                Topic{"checks", bench::checks},
                                Topic{"round", bench::round},
                                Topic{"profiles", bench::profiles},
                                Topic{"holds", bench::holds},
                                Topic{"checkstuning", bench::checksTuning, true}};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How many rounds."),
                                    QStringLiteral("N"), QStringLiteral("7"));
    parser.addOption(rounds);
    parser.addHelpOption();
    parser.addPositionalArgument(
        QStringLiteral("topic"),
        QStringLiteral(
            "readings, times, decimation, meterlists, holds, checks, round, profiles; none: all."));
    parser.process(application);
    const int count = parser.value(rounds).toInt();
    QStringList wanted = parser.positionalArguments();
    if (count < 1)
        bench::fail(QStringLiteral("at least one round"));

    bench::printLine(QStringLiteral("Medians of %1 interleaved rounds on %2 cores:\n")
                         .arg(count)
                         .arg(QThread::idealThreadCount()));
    const bool wantsAll = wanted.isEmpty();
    for (const Topic &topic : kTopics) {
        if (wanted.removeAll(QLatin1String(topic.name)) > 0 || (wantsAll && !topic.isByNameOnly))
            topic.run(count);
    }
    if (!wanted.isEmpty())
        bench::fail(QStringLiteral("no such topic: ") + wanted.first());
    return 0;
}
