// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plot/plot.h"

#ifdef METERDESK_HAS_SQLITE
#include <sqlite3.h>
#endif

#include <QString>

#include <cstdlib>
#include <cstring>

namespace meterdesk::bench {

#ifdef METERDESK_HAS_SQLITE
namespace {

constexpr std::size_t kChunk = 1000;

class SqliteStore : public FloorStore
{
public:
    explicit SqliteStore(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK);
        execute("PRAGMA journal_mode=WAL");
        execute("PRAGMA synchronous=NORMAL");
        execute("CREATE TABLE chunk(number INTEGER PRIMARY KEY, points BLOB NOT NULL)");
    }
    ~SqliteStore() override { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(SqliteStore)

    void store(const PlotData &data) override
    {
        execute("BEGIN");
        sqlite3_stmt *statement = prepared("INSERT INTO chunk(points) VALUES(?)");
        std::vector<double> both;
        for (std::size_t i = 0; i < data.times.size(); i += kChunk) {
            const auto end = static_cast<std::ptrdiff_t>(std::min(i + kChunk, data.times.size()));
            const auto begin = static_cast<std::ptrdiff_t>(i);
            both.assign(data.times.begin() + begin, data.times.begin() + end);
            both.insert(both.end(), data.values.begin() + begin, data.values.begin() + end);
            sqlite3_bind_blob(statement, 1, both.data(), int(both.size() * sizeof(double)),
                              SQLITE_TRANSIENT);
            check(sqlite3_step(statement) == SQLITE_DONE);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
        execute("COMMIT");
    }

    void load(PlotData &data) override
    {
        sqlite3_stmt *statement = prepared("SELECT points FROM chunk ORDER BY number");
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, 0));
            const std::size_t size = std::size_t(sqlite3_column_bytes(statement, 0)) / 2;
            append(data.times, bytes, size);
            append(data.values, bytes + size, size);
        }
        sqlite3_finalize(statement);
    }

private:
    static void append(std::vector<double> &column, const char *bytes, std::size_t size)
    {
        const std::size_t before = column.size();
        column.resize(before + size / sizeof(double));
        std::memcpy(column.data() + before, bytes, size);
    }
    static void check(bool isFine)
    {
        if (!isFine)
            std::abort();
    }
    void execute(const char *sql)
    {
        check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) == SQLITE_OK);
        return statement;
    }

    sqlite3 *m_database = nullptr;
};

} // namespace
#endif

std::unique_ptr<FloorStore> makeFloorStore([[maybe_unused]] const QString &folder)
{
#ifdef METERDESK_HAS_SQLITE
    return std::make_unique<SqliteStore>(folder + QStringLiteral("/floor.sqlite"));
#else
    return nullptr;
#endif
}

} // namespace meterdesk::bench
