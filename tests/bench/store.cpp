// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// meterdesk_storebench [--rounds N] [--large]: what storing and loading ten years of quarter hours
// costs, beside SQLite's C interface with a row for each reading. Prints medians and ratios, judges
// no time; fails where what is loaded is not what was stored.
#include "storage/database.h"
#include "storage/seriescache.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <cmath>
#include <ctime>

using namespace meterdesk;

namespace {

constexpr int kCount = 350'000;
constexpr int kPage = 1000;
constexpr TimeMs kStart = 1'400'000'000'000;
constexpr TimeMs kStep = 900'000;
const QString kSeries = QStringLiteral("meter/1");

[[noreturn]] void fail(const QString &why)
{
    QTextStream(stderr) << "meterdesk_storebench: " << why << Qt::endl;
    std::exit(1);
}

void check(bool isFine, const char *what)
{
    if (!isFine)
        fail(QString::fromLatin1(what));
}

template<typename T>
T valueOf(StorageFuture<T> future)
{
    future.waitForFinished();
    auto result = future.result();
    if (!result)
        fail(result.error().detail);
    return std::move(*result);
}

//! In milliseconds. The processor's time, of all threads, holds where others use the machine too.
struct Figure
{
    double wall = 0;
    double processor = 0;
};

template<typename Fn>
Figure timed(Fn fn)
{
    const std::clock_t before = std::clock();
    QElapsedTimer timer;
    timer.start();
    fn();
    return {double(timer.nsecsElapsed()) / 1e6,
            double(std::clock() - before) * 1000 / CLOCKS_PER_SEC};
}

enum class Digits { Three, All };

//! A register that counts up as a house does; in thousandths, or with all the bits of a double.
ReadingSeries readings(int count, Digits digits)
{
    ReadingSeries series;
    series.reserve(std::size_t(count));
    double state = 12345;
    quint32 noise = 1;
    for (int i = 0; i < count; ++i) {
        noise = noise * 1664525 + 1013904223;
        state += 0.2 + 0.15 * std::sin(i * 0.065) + (noise >> 8) * 1e-8;
        const double shown = digits == Digits::Three ? std::round(state * 1000) / 1000 : state;
        series.append(QByteArray::number(90'000'000 + i * 7 + int(noise >> 30)), kStart + i * kStep,
                      shown);
    }
    return series;
}

//! SQLite as it is, with the settings of our cache.
class Rows
{
public:
    explicit Rows(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK, "open");
        execute("PRAGMA journal_mode=WAL");
        execute("PRAGMA synchronous=NORMAL");
        execute("CREATE TABLE IF NOT EXISTS r(m INTEGER NOT NULL, t INTEGER NOT NULL, v REAL,"
                " id INTEGER NOT NULL, PRIMARY KEY(m, t)) WITHOUT ROWID");
    }
    ~Rows() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(Rows)

    void store(const ReadingSeries &series)
    {
        execute("BEGIN");
        sqlite3_stmt *statement = prepared("INSERT OR REPLACE INTO r VALUES(1, ?, ?, ?)");
        for (std::size_t i = 0; i < series.size(); ++i) {
            sqlite3_bind_int64(statement, 1, series.times()[i]);
            sqlite3_bind_double(statement, 2, series.states()[i]);
            sqlite3_bind_int64(statement, 3, 90'000'000 + qint64(i) * 7);
            check(sqlite3_step(statement) == SQLITE_DONE, "insert");
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
        execute("COMMIT");
    }
    //! Times and states alone: the floor has no ids to read.
    void load(std::vector<TimeMs> &times, std::vector<double> &states)
    {
        sqlite3_stmt *statement = prepared("SELECT t, v FROM r WHERE m = 1 ORDER BY t");
        times.clear();
        states.clear();
        while (sqlite3_step(statement) == SQLITE_ROW) {
            times.push_back(sqlite3_column_int64(statement, 0));
            states.push_back(sqlite3_column_double(statement, 1));
        }
        sqlite3_finalize(statement);
    }

private:
    void execute(const char *sql)
    {
        check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) == SQLITE_OK, sql);
        return statement;
    }

    sqlite3 *m_database = nullptr;
};

//! Our cache in a folder of its own.
class Cache
{
public:
    explicit Cache(const QString &path)
        : m_directory(path)
        , m_database(m_directory, DatabaseFile::cache(QStringLiteral("bench")))
        , m_series(m_database)
    {
        check(m_directory.open().has_value(), "the folder");
        valueOf(m_database.open());
    }

    //! A transaction for each page. The pages are there before, as the decoder hands them over.
    Figure store(const ReadingSeries &series)
    {
        std::vector<SeriesCache::Page> pages;
        const auto all = TimeMs(series.size());
        for (TimeMs i = 0; i < all; i += kPage) {
            const TimeRange range{kStart + i * kStep, kStart + std::min(all, i + kPage) * kStep};
            pages.push_back({range, series.slice(range)});
        }
        return timed([&] {
            StorageFuture<Done> last;
            for (SeriesCache::Page &page : pages)
                last = m_series.store(kSeries, page.range, std::move(page.readings), 1);
            valueOf(last);
        });
    }
    SeriesCache::Loaded load(const TimeRange &range = {})
    {
        return valueOf(m_series.load(kSeries, range));
    }
    qint64 size() { return valueOf(m_series.size()); }

private:
    DataDirectory m_directory;
    Database m_database;
    SeriesCache m_series;
};

struct Cell
{
    QString title;
    std::vector<Figure> figures = {};

    double median(double Figure::*part) const
    {
        std::vector<double> sorted;
        for (const Figure &figure : figures)
            sorted.push_back(figure.*part);
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(sorted.size() / 2);
    }
};

void print(const QString &title, const std::vector<Cell> &cells)
{
    QTextStream out(stdout);
    out << QStringLiteral("| %1 | ms | x floor | processor ms | x floor |\n"
                          "|---|---:|---:|---:|---:|\n")
               .arg(title);
    for (const Cell &cell : cells) {
        out << "| " << cell.title;
        for (const auto part : {&Figure::wall, &Figure::processor})
            out << QStringLiteral(" | %1 | %2")
                       .arg(cell.median(part), 0, 'f', 1)
                       .arg(cell.median(part) / cells.front().median(part), 0, 'f', 2);
        out << " |\n";
    }
    out << Qt::endl;
}

//! One round: everything is stored into new files and loaded from them.
void measure(const ReadingSeries &three, const ReadingSeries &all, std::vector<Cell> &stored,
             std::vector<Cell> &loaded, QString &sizes)
{
    const QTemporaryDir folder;
    const QString rowsPath = folder.filePath(QStringLiteral("rows.sqlite"));
    Rows rows(rowsPath);
    Cache cache(folder.filePath(QStringLiteral("three")));
    Cache noisy(folder.filePath(QStringLiteral("all")));
    stored[0].figures.push_back(timed([&] { rows.store(three); }));
    stored[1].figures.push_back(cache.store(three));
    stored[2].figures.push_back(noisy.store(all));

    std::vector<TimeMs> times;
    std::vector<double> states;
    SeriesCache::Loaded series;
    loaded[0].figures.push_back(timed([&] { rows.load(times, states); }));
    loaded[1].figures.push_back(timed([&] { series = cache.load(); }));
    check(*series.readings == three, "what was stored is loaded");
    check(std::equal(times.begin(), times.end(), three.times().begin(), three.times().end()),
          "the floor loads the same times");
    loaded[2].figures.push_back(timed([&] { series = noisy.load(); }));
    check(*series.readings == all, "what was stored is loaded");
    const auto perReading = [&](qint64 bytes) {
        return QString::number(double(bytes) / double(three.size()), 'f', 1);
    };
    sizes = QStringLiteral("Bytes a reading on the disk: %1; without a pattern %2.\n")
                .arg(perReading(cache.size()), perReading(noisy.size()));
}

//! A customer with much: 10 million readings in one series.
void measureLarge()
{
    constexpr int kLarge = 10'000'000;
    const QTemporaryDir folder;
    QTextStream out(stdout);
    Cache cache(folder.path());
    {
        const ReadingSeries series = readings(kLarge, Digits::Three);
        out << QStringLiteral("10 million readings: stored in %1 ms, ")
                   .arg(cache.store(series).wall, 0, 'f', 0);
    }
    const double all = timed([&] { (void)cache.load(); }).wall;
    const TimeMs middle = kStart + kLarge / 2 * kStep;
    const double month = timed([&] { (void)cache.load({middle, middle + 30 * 96 * kStep}); }).wall;
    out << QStringLiteral("loaded in %1 ms, a month of them in %2 ms, %3 MB.")
               .arg(all, 0, 'f', 0)
               .arg(month, 0, 'f', 2)
               .arg(double(cache.size()) / 1e6, 0, 'f', 0)
        << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How many rounds."),
                                    QStringLiteral("N"), QStringLiteral("7"));
    const QCommandLineOption large(QStringLiteral("large"),
                                   QStringLiteral("Also 10 million readings; takes a while."));
    parser.addOptions({rounds, large});
    parser.process(application);
    const int count = parser.value(rounds).toInt();
    check(count > 0, "at least one round");

    const ReadingSeries three = readings(kCount, Digits::Three);
    const ReadingSeries all = readings(kCount, Digits::All);
    std::vector<Cell> stored{{QStringLiteral("floor: C interface, rows, one transaction")},
                             {QStringLiteral("cache, a transaction for each 1000")},
                             {QStringLiteral("the same, states without a pattern")}};
    std::vector<Cell> loaded{{QStringLiteral("floor: C interface, rows, without ids")},
                             {QStringLiteral("cache")},
                             {QStringLiteral("the same, states without a pattern")}};
    QString sizes;
    for (int round = 0; round < count; ++round)
        measure(three, all, stored, loaded, sizes);
    QTextStream(stdout) << QStringLiteral("Medians of %1 interleaved rounds:\n").arg(count)
                        << Qt::endl;
    print(QStringLiteral("store 350,000 readings"), stored);
    print(QStringLiteral("load 350,000 readings"), loaded);
    QTextStream(stdout) << sizes << Qt::endl;
    if (parser.isSet(large))
        measureLarge();
    return 0;
}
