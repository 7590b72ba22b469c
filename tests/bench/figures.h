// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace meterdesk::bench {

//! One thing that is measured beside others.
struct Cell
{
    QString title;
    std::function<double()> sample; //!< measures once; in the unit of the table
    std::vector<double> figures; //!< one for each round

    double median() const;
};

//! What is to be reached: how many times one cell is the other.
struct Goal
{
    QString title;
    const Cell *cell;
    const Cell *base;
    QString target; //!< as it is printed; nothing is compared with it
};

//! Milliseconds of the processor since the start of the process (of the clock, on Windows). What is
//! measured here waits for nothing, and is so short that what else the machine does would be most
//! of it.
double processorMs();
//! The same of the calling thread alone (of the process, on Windows).
double threadMs();

//! A sample of something short: nanoseconds of one call, over \a calls in a row.
template<typename Call>
std::function<double()> nanoseconds(int calls, Call call)
{
    return [calls, call] {
        const double begin = processorMs();
        for (int i = 0; i < calls; ++i)
            call();
        return (processorMs() - begin) * 1e6 / calls;
    };
}

//! All cells in each round, so that what else the machine does meets all of them. A first round
//! warms up and does not count.
void measure(std::vector<Cell> &cells, int rounds);

//! Prints the cells of \a title beside the first one. Figures are divided by \a scale, which gives
//! the unit \a unit.
void printCells(const QString &title, const std::vector<Cell> &cells, const QString &unit,
                double scale = 1);
void printGoals(const std::vector<Goal> &goals);
void printLine(const QString &line);

//! Ends the program: there is no figure, or one of something that is wrong.
[[noreturn]] void fail(const QString &why);

//! The topics; each measures and prints. \a rounds is 1 for a look whether there are figures.
void readings(int rounds); //!< J1, pages of readings
void times(int rounds); //!< J2, RFC 3339; fails where QDateTime reads another instant
void decimation(int rounds); //!< P6 and P8, what becomes of many points before they are drawn
void meterLists(int rounds); //!< M1 and M2, lists of 100,000 meters; needs a QApplication
void holds(int rounds); //!< what those hold a whole window; needs a QApplication
void checks(int rounds); //!< the checks of readings, on a corpus of slips
void round(int rounds); //!< a key in a round of 500 rows, to the pixels; needs a QApplication
void profiles(int rounds); //!< a year of a load profile: file, checks, outbox, sending, undo
void checksTuning(int rounds); //!< the same with the seeds that limits are chosen with

} // namespace meterdesk::bench
