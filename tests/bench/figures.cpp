// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <ctime>

namespace meterdesk::bench {

namespace {

//! With three digits, as many as such figures are good for.
QString short3(double figure)
{
    const int digits = figure <= 0 ? 0 : 2 - int(std::floor(std::log10(figure)));
    return QString::number(figure, 'f', std::clamp(digits, 0, 3));
}

} // namespace

double processorMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double threadMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return processorMs();
#endif
}

double Cell::median() const
{
    if (figures.empty())
        fail(QStringLiteral("%1: no figure").arg(title));
    std::vector<double> sorted = figures;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

void measure(std::vector<Cell> &cells, int rounds)
{
    for (int round = 0; round <= rounds; ++round) {
        for (Cell &cell : cells) {
            const double figure = cell.sample();
            if (!(figure > 0))
                fail(QStringLiteral("%1 took no time").arg(cell.title));
            if (round > 0)
                cell.figures.push_back(figure);
        }
    }
}

void printCells(const QString &title, const std::vector<Cell> &cells, const QString &unit,
                double scale)
{
    printLine(
        QStringLiteral("| %1 | %2 | x first | spread |\n|---|---:|---:|---:|").arg(title, unit));
    for (const Cell &cell : cells) {
        const auto [least, most] = std::minmax_element(cell.figures.begin(), cell.figures.end());
        printLine(QStringLiteral("| %1 | %2 | %3 | %4 to %5 |")
                      .arg(cell.title, short3(cell.median() / scale),
                           short3(cell.median() / cells.front().median()), short3(*least / scale),
                           short3(*most / scale)));
    }
    printLine({});
}

void printGoals(const std::vector<Goal> &goals)
{
    printLine(QStringLiteral("| goal | ratio | target |\n|---|---:|---:|"));
    for (const Goal &goal : goals) {
        printLine(
            QStringLiteral("| %1 | %2 | %3 |")
                .arg(goal.title, short3(goal.cell->median() / goal.base->median()), goal.target));
    }
    printLine({});
}

void printLine(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void fail(const QString &why)
{
    QTextStream(stderr) << "meterdesk_bench: " << why << Qt::endl;
    std::exit(1);
}

} // namespace meterdesk::bench
