// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A year of quarter hours from one file: read, judged, taken into the outbox, sent to the contract
// server, and undone as one.

#include "files/csvreader.h"
#include "files/loadprofilefile.h"
#include "services/lastsend.h"
#include "services/profileimport.h"
#include "tests/bench/figures.h"
#include "tests/services/importfixture.h"

#include <QElapsedTimer>

namespace meterdesk::bench {
namespace {

constexpr int kYear = 35'040;
constexpr int kFew = 2000; // of a single round, which only looks whether there are figures
constexpr int kPatienceMs = 3'600'000;
constexpr TimeMs kStep = 900'000;

QTimeZone zone()
{
    return QTimeZone("Europe/Prague");
}

QByteArray fileOf(int count)
{
    const TimeMs begin = QDateTime(QDate(2025, 1, 1), QTime(0, 0), zone()).toMSecsSinceEpoch();
    QByteArray text("Datum;Odber kW\n");
    for (int i = 0; i < count; ++i) {
        const auto time = QDateTime::fromMSecsSinceEpoch(begin + i * kStep, zone());
        text += time.toString(QStringLiteral("dd.MM.yyyy HH:mm")).toLatin1() + ';'
            + QByteArray::number(10 + i % 977) + ',' + QByteArray::number(i % 9 + 1) + '\n';
    }
    return text;
}

LoadProfile readProfile(const QByteArray &text)
{
    const auto sheet = readLoadSheet(text);
    if (!sheet)
        fail(QStringLiteral("the file was not read"));
    return readLoadProfile(*sheet, guessLoadProfile(*sheet, zone()));
}

int countOf(const Outbox &outbox, EntryState state)
{
    int count = 0;
    for (const OutboxEntry &entry : outbox.entries())
        count += entry.state == state ? 1 : 0;
    return count;
}

void line(const QString &what, double ms, int count)
{
    printLine(QStringLiteral("| %1 | %2 | %3 |")
                  .arg(what)
                  .arg(ms, 0, 'f', 0)
                  .arg(ms * 1000 / count, 0, 'f', 1));
}

//! Once each, by the clock: the server and the disk are most of it.
void send(Session &session, const LoadProfile &profile)
{
    const int count = int(profile.values.size());
    Outbox &outbox = *session.outbox();
    LastSend last(outbox);
    ProfileImport import(session);
    QElapsedTimer clock;
    const auto until = [&clock, &outbox](const QString &what, auto done) {
        if (!test::waitAlong(&outbox, &Outbox::entriesChanged, done, kPatienceMs))
            fail(what);
        return double(clock.restart());
    };
    printLine(QStringLiteral("\n| %1 profiles, once | ms | µs each |\n|---|---:|---:|").arg(count));
    import.setStream(ProfileStream::of(QStringLiteral("ŽĎ_2001"), {}), QStringLiteral("kWh"));
    clock.start();
    import.setProfile(profile);
    line(QStringLiteral("judged against an empty log"), double(clock.restart()), count);
    outbox.setPaused(true);
    const auto taken = import.send(QStringLiteral("year.csv"));
    line(QStringLiteral("into the outbox, on the disk"),
         until(QStringLiteral("not taken"),
               [&] { return taken.isFinished() && outbox.unsentCount() == count; }),
         count);
    clock.restart();
    import.setProfile(profile);
    line(QStringLiteral("judged against a log of all of them"), double(clock.restart()), count);
    outbox.setPaused(false);
    line(QStringLiteral("sent, without a pace"),
         until(QStringLiteral("not sent"), [&] { return outbox.unsentCount() == 0; }), count);
    if (countOf(outbox, EntryState::Sent) != count || int(last.entries().size()) != count)
        fail(QStringLiteral("not all were sent"));
    clock.restart();
    const auto undone = last.undo({QStringLiteral("Undo"), {}, false, false});
    line(QStringLiteral("undo asked for, on the disk"),
         until(QStringLiteral("undo"), [&] { return undone.isFinished(); }), count);
    line(QStringLiteral("undone, without a pace"),
         until(QStringLiteral("not undone"), [&] { return outbox.unsentCount() == 0; }), count);
    if (countOf(outbox, EntryState::Undone) != count)
        fail(QStringLiteral("not all were undone"));
}

} // namespace

void profiles(int rounds)
{
    const QByteArray text = fileOf(kYear);
    const LoadProfile profile = readProfile(text);
    if (int(profile.values.size()) != kYear || !profile.problems.empty() || profile.missing > 0)
        fail(QStringLiteral("the year was not read as it is"));
    std::vector<Cell> cells = {{QStringLiteral("floor: the rows of the file"),
                                nanoseconds(1,
                                            [&] {
                                                auto reader = CsvReader::of(text);
                                                while (reader->next()) { }
                                            }),
                                {}},
                               {QStringLiteral("the file as intervals, kW as kWh"),
                                nanoseconds(1, [&] { (void)readProfile(text); }),
                                {}}};
    measure(cells, rounds);
    printCells(QStringLiteral("A year of quarter hours, 35,040 rows; target: < 1000 ms"), cells,
               QStringLiteral("ms"), 1e6);
    test::ImportFixture fixture;
    if (!fixture.open())
        fail(QStringLiteral("the server did not answer"));
    send(*fixture.session, rounds > 1 ? profile : readProfile(fileOf(kFew)));
}

} // namespace meterdesk::bench
