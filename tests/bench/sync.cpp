// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// syncbench URL: loads all readings of a meter into an empty store, the last month first, as the
// window does. Prints one line: milliseconds until the month is there and until all is, readings,
// the longest time that the thread of the window was kept from its events, how much of that it
// worked itself at most, and the greatest resident memory in kilobytes.
#include "api/librarian.h"
#include "services/readingstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace meterdesk;

namespace {

constexpr TimeMs kEnd = (1451606400LL + 350000LL * 900LL) * 1000LL; // behind the last reading
constexpr TimeRange kMonth{kEnd - 30LL * 24 * 3600 * 1000, kEnd};

//! What this thread has worked, in nanoseconds: what it had to wait for others does not count.
qint64 worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

double ms(qint64 ns)
{
    return double(ns) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    HttpSettings settings;
    settings.baseUrl = QUrl(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    settings.proxy = HttpSettings::Proxy::None;
    Librarian librarian(settings, {}, Tokens{QByteArrayLiteral("anything"), {}});
    ReadingStore store(librarian);
    const MeterId meter{QStringLiteral("2001")};

    QElapsedTimer clock;
    qint64 monthAt = 0;
    qint64 lastTick = 0;
    qint64 lastWork = 0;
    qint64 longest = 0;
    qint64 busiest = 0;
    const auto look = [&] {
        const qint64 now = clock.nsecsElapsed();
        longest = std::max(longest, now - lastTick);
        busiest = std::max(busiest, worked() - lastWork);
        lastTick = now;
        lastWork = worked();
    };
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &app, look);
    QObject::connect(&store, &ReadingStore::readingsChanged, &app, [&] {
        if (monthAt == 0 && store.isLoaded(meter, kMonth))
            monthAt = clock.nsecsElapsed();
    });
    QObject::connect(&store, &ReadingStore::loadFailed, &app, [] { QCoreApplication::exit(1); });
    QObject::connect(&store, &ReadingStore::loadFinished, &app, [&] {
        const qint64 end = clock.nsecsElapsed();
        look();
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("month %.1f all %.1f readings %zu block %.2f work %.2f rss %ld\n", ms(monthAt),
                    ms(end), store.readings(meter)->size(), ms(longest), ms(busiest),
                    usage.ru_maxrss);
        QCoreApplication::quit();
    });
    QTimer::singleShot(0, &app, [&] {
        clock.start();
        lastWork = worked();
        tick.start(1);
        store.request(meter, kMonth);
    });
    return QCoreApplication::exec();
}
