// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/damagedentries.h"

#include "storage/localshapes.h"
#include "storage/schema.h"
#include "storage/sqlsession.h"

#include <QFile>
#include <QSqlQuery>
#include <QtEndian>

#include <algorithm>
#include <functional>
#include <limits>

namespace meterdesk {
namespace {

using Kind = StorageError::Kind;

constexpr qint64 kBlock = 4096;
//! Where the highest id is not known, this many after the last one read are looked for.
constexpr qint64 kLookAhead = 10000;
//! Bounds the time that is spent on a table of which nothing can be reached.
constexpr int kMaxStatements = 600;
constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

// Offsets in the first page (sqlite.org/fileformat.html).
constexpr int kPageSizeAt = 16;
constexpr int kPageCountAt = 28;
//! Stands for all local tables.
constexpr QLatin1String kLocal("local");
//! The first byte of a page with rows of a table.
constexpr char kTableLeaf = 0x0d;

//! Copies \a from to \a to, with zeros for what the disk does not give; false where it cannot be
//! read at all.
StorageResult<bool> copyReadable(const QString &from, const QString &to)
{
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QFile out(to);
    bool isWritten = out.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    const qint64 size = in.size();
    for (qint64 at = 0; isWritten && at < size; at += kBlock) {
        QByteArray block = in.seek(at) ? in.read(kBlock) : QByteArray();
        block.append(std::min(kBlock, size - at) - block.size(), '\0');
        isWritten = out.write(block) == block.size();
    }
    if (!isWritten || !out.flush())
        return StorageError{Kind::Full, QStringLiteral("cannot copy %1").arg(from)};
    return true;
}

//! Of the file at \a path; 0 where its head does not tell.
int pageSizeOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith("SQLite format 3"))
        return 0;
    const int stored = qFromBigEndian<quint16>(head.constData() + kPageSizeAt);
    const int size = stored == 1 ? 65536 : stored;
    return size >= 512 && (size & (size - 1)) == 0 ? size : 0;
}

QVariantList valuesOf(const QSqlQuery &row, qsizetype count)
{
    QVariantList values;
    for (int i = 0; i < count; ++i)
        values << (row.isNull(i) ? QVariant(QMetaType(QMetaType::LongLong)) : row.value(i));
    return values;
}

//! A row may be there in an older version as well, on a page that is no longer in use.
bool isNewer(const QVariantList &a, const QVariantList &b)
{
    const auto age = [](const QVariantList &row) {
        return std::pair(row.at(EntriesRows::ChangedMs).toLongLong(),
                         row.at(EntriesRows::Tries).toLongLong());
    };
    return age(a) > age(b);
}

//! The name of the table that \a page is taken for.
QString pageTable(const QString &table, int page)
{
    return QStringLiteral("%1_%2").arg(table).arg(page);
}

//! Head and as many columns as any local table has.
QStringList widestLocal()
{
    qsizetype most = 0;
    for (const LocalShape &shape : localShapes())
        most = std::max(most, shape.columns.size());
    QStringList columns = localHead();
    for (qsizetype i = 0; i < most; ++i)
        columns << QStringLiteral("c%1").arg(i);
    return columns;
}

//! A row may be there in an older version as well.
void keepNewer(EntriesRows &rows, const LocalRow &row)
{
    const auto known = rows.local.constFind(row.key());
    if (known == rows.local.cend() || known->changedAt < row.changedAt)
        rows.local.insert(row.key(), row);
}

} // namespace

//! Rows in the order of a number of theirs.
struct DamagedEntries::Source
{
    QString table;
    QStringList columns; //!< the first is the number
    std::function<void(const QVariantList &)> take;
};

DamagedEntries::DamagedEntries(const QString &file, const QString &folder)
    : m_file(file)
    , m_folder(folder + QStringLiteral("/rescue-XXXXXX"))
    , m_copy(m_folder.filePath(QStringLiteral("copy.sqlite")))
{ }

DamagedEntries::~DamagedEntries() = default;

StorageResult<bool> DamagedEntries::open()
{
    const auto copied = copy();
    if (!copied || !*copied)
        return copied;
    return connectCopy() || (renewHead() && connectCopy());
}

StorageResult<bool> DamagedEntries::copy()
{
    if (!m_folder.isValid())
        return StorageError{Kind::ReadOnly, m_folder.errorString()};
    const auto copied = copyReadable(m_file, m_copy);
    if (!copied || !*copied)
        return copied;
    const QString journal = QStringLiteral("-wal"); // holds the latest writes
    if (const auto added = copyReadable(m_file + journal, m_copy + journal); !added)
        return added;
    return true;
}

bool DamagedEntries::connectCopy()
{
    m_session = std::make_unique<SqlSession>(m_copy, SqlSession::Access::ReadWrite,
                                             std::chrono::milliseconds(0));
    if (!m_session->open())
        return false;
    // The first lets SQLite work with a file that is shorter than it says. None must succeed.
    for (const char *pragma : {"writable_schema = ON", "cell_size_check = ON", "synchronous = OFF",
                               "wal_checkpoint(TRUNCATE)"})
        (void)m_session->value(QStringLiteral("PRAGMA %1").arg(QLatin1String(pragma)));
    const auto version = schemaVersion(*m_session);
    if (version && *version > 0 && *version < entriesMigrations().size())
        (void)migrateSchema(*m_session, entriesMigrations()); // what fails leaves the old tables
    return hasTables();
}

bool DamagedEntries::hasTables()
{
    const auto isThere = [this](const QString &table, const QStringList &columns) {
        return m_session
            ->value(QStringLiteral("SELECT %1 FROM %2 LIMIT 0")
                        .arg(columns.join(QLatin1Char(',')), table))
            .has_value();
    };
    return isThere(QStringLiteral("entries"), entriesrows::entryColumns())
        && isThere(QStringLiteral("batches"), entriesrows::batchColumns())
        && isThere(QStringLiteral("tries"), entriesrows::tryColumns())
        && isThere(QStringLiteral("settings"), entriesrows::settingColumns());
}

//! Puts the first page of an empty file over the copy's: the same step makes the same tables at the
//! same pages. Only the first one does: later tables are at the pages that were free then.
bool DamagedEntries::renewHead()
{
    m_session.reset();
    m_isHeadRenewed = true;
    const int pageSize = pageSizeOf(m_file);
    const QString path = m_folder.filePath(QStringLiteral("head.sqlite"));
    QFile::remove(path);
    {
        SqlSession session(path, SqlSession::Access::ReadWrite, std::chrono::milliseconds(0));
        if (!session.open())
            return false;
        if (pageSize > 0)
            (void)session.value(QStringLiteral("PRAGMA page_size = %1").arg(pageSize));
        (void)session.value(QStringLiteral("PRAGMA synchronous = OFF"));
        if (!session.value(QStringLiteral("PRAGMA journal_mode = WAL"))
            || !migrateSchema(session, {entriesMigrations().first()})
            || !session.execute(
                QStringLiteral("PRAGMA user_version = %1").arg(entriesMigrations().size())))
            return false;
    }
    QFile fresh(path);
    QFile spoilt(m_copy);
    const int size = pageSizeOf(path);
    if (size == 0 || !fresh.open(QIODevice::ReadOnly) || !spoilt.open(QIODevice::ReadWrite))
        return false;
    QByteArray page = fresh.read(size);
    qToBigEndian(quint32((spoilt.size() + size - 1) / size), page.data() + kPageCountAt);
    return spoilt.write(page) == page.size();
}

EntriesRows DamagedEntries::read()
{
    EntriesRows rows;
    const bool isWhole = readTrees(rows);
    rows.isComplete = hasAllEntries(rows) || (isWhole && !m_isHeadRenewed && hadNoEntries());
    if (!isWhole || !rows.isComplete) {
        readPages(rows);
        rows.isComplete = hasAllEntries(rows);
    }
    return rows;
}

//! Ids are given without gaps, so one that is missing was not found.
bool DamagedEntries::hasAllEntries(const EntriesRows &rows)
{
    if (rows.entries.isEmpty())
        return false;
    const auto last =
        m_session->value(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'entries'"));
    const qint64 highest = rows.entries.lastKey();
    return last && last->toLongLong() == highest && rows.entries.size() == highest;
}

//! Whether no id was ever given.
bool DamagedEntries::hadNoEntries()
{
    const auto last =
        m_session->value(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'entries'"));
    return last && !last->isValid();
}

//! False where something could not be read or made no sense.
bool DamagedEntries::readTrees(EntriesRows &rows)
{
    bool isWhole = true;
    const auto keep = [&isWhole](bool isSound, auto &map, const auto &key, const auto &value) {
        if (isSound)
            map.insert(key, value);
        else
            isWhole = false;
    };
    const QList<Source> sources{
        {QStringLiteral("entries"), entriesrows::entryColumns(),
         [&](const QVariantList &row) {
             keep(entriesrows::isEntry(row), rows.entries, row.first().toLongLong(), row);
         }},
        {QStringLiteral("batches"), entriesrows::batchColumns(),
         [&](const QVariantList &row) {
             keep(entriesrows::isBatch(row), rows.batches, row.first().toLongLong(), row);
         }},
        {QStringLiteral("tries"), entriesrows::tryColumns(),
         [&](const QVariantList &row) {
             keep(entriesrows::isTry(row), rows.tries,
                  std::pair(row.at(0).toLongLong(), row.at(1).toLongLong()), row);
         }},
    };
    for (const Source &source : sources) {
        m_statements = 0;
        if (!readRange(source, 1, kHighest))
            isWhole = false;
    }
    const auto done = m_session->forEachRow(QStringLiteral("SELECT key, value FROM settings"), {},
                                            [&](const QSqlQuery &query) {
                                                const QVariantList row = valuesOf(query, 2);
                                                keep(entriesrows::isSetting(row), rows.settings,
                                                     row.at(0).toString(), row.at(1).toString());
                                            });
    const bool isLocalWhole = readLocalTrees(rows);
    return done && isWhole && isLocalWhole;
}

//! Those of the local tables; false where something could not be read or made no sense.
bool DamagedEntries::readLocalTrees(EntriesRows &rows)
{
    bool isWhole = true;
    for (const LocalShape &shape : localShapes()) {
        const QStringList columns = localHead() + localColumns(shape);
        const auto take = [&](const QVariantList &row) {
            if (!isLocalRow(shape, row)) {
                isWhole = false;
                return;
            }
            keepNewer(rows, localRowOf(shape, row));
        };
        m_statements = 0;
        if (!readRange({shape.name, columns, take}, 1, kHighest))
            isWhole = false;
    }
    return isWhole;
}

//! False where something in the range cannot be read.
bool DamagedEntries::readRange(const Source &source, qint64 first, qint64 last)
{
    const auto scan = [&](qint64 from, const char *order) {
        std::optional<qint64> reached;
        const QString sql =
            QStringLiteral("SELECT %1 FROM %2 WHERE %3 BETWEEN ? AND ? ORDER BY %3 %4")
                .arg(source.columns.join(QLatin1Char(',')), source.table,
                     source.columns.constFirst(), QLatin1String(order));
        ++m_statements;
        const auto done = m_session->forEachRow(sql, {from, last}, [&](const QSqlQuery &row) {
            reached = row.value(0).toLongLong();
            source.take(valuesOf(row, source.columns.size()));
        });
        return std::pair(done.has_value(), reached);
    };
    const auto [isWhole, upTo] = scan(first, "ASC");
    if (isWhole)
        return true;
    if (m_statements > kMaxStatements)
        return false;
    // Again from the last one: several rows may be of one number.
    const auto downTo = scan(upTo.value_or(first), "DESC").second;
    const qint64 from = upTo ? *upTo + 1 : first;
    const qint64 to = downTo ? *downTo - 1 : from + std::min(last - from, kLookAhead);
    if (from > to || first == last)
        return false;
    const qint64 middle = from + (to - from) / 2;
    (void)readRange(source, from, middle);
    if (middle < to)
        (void)readRange(source, middle + 1, to);
    return false;
}

//! Numbers of the pages that hold rows of some table, by their look.
QList<int> DamagedEntries::rowPages() const
{
    QList<int> pages;
    QFile file(m_copy);
    const int size = pageSizeOf(m_copy);
    if (size == 0 || !file.open(QIODevice::ReadOnly))
        return pages;
    for (int page = 2; qint64(page) * size <= file.size(); ++page) {
        char type = 0;
        if (file.seek(qint64(page - 1) * size) && file.getChar(&type) && type == kTableLeaf)
            pages << page;
    }
    return pages;
}

//! Takes each page with rows for a table of its own, which finds those that no tree leads to.
void DamagedEntries::readPages(EntriesRows &rows)
{
    if (!renewHead() || !connectCopy())
        return;
    const QList<int> pages = rowPages();
    const QString insert =
        QStringLiteral("INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)"
                       " VALUES ('table', ?, ?, ?, ?)");
    const auto add = [&](const QString &table, const QStringList &columns, int page) {
        QString sql = QStringLiteral("CREATE TABLE %1 (%2)")
                          .arg(pageTable(table, page), columns.join(QLatin1Char(',')));
        // The number of a row is not among its columns on the page.
        sql.replace(QStringLiteral("(id,"), QStringLiteral("(id INTEGER PRIMARY KEY,"));
        sql.replace(QStringLiteral("(row,"), QStringLiteral("(row INTEGER PRIMARY KEY,"));
        return m_session
            ->execute(insert, {pageTable(table, page), pageTable(table, page), page, sql})
            .has_value();
    };
    const QString entries = QStringLiteral("entries");
    const QString batches = QStringLiteral("batches");
    const QStringList local = widestLocal();
    const auto error = m_session->transaction([&]() -> std::optional<StorageError> {
        for (const int page : pages) {
            if (!add(entries, entriesrows::entryColumns(), page)
                || !add(batches, entriesrows::batchColumns(), page) || !add(kLocal, local, page))
                return StorageError{Kind::Other, {}};
        }
        return std::nullopt;
    });
    if (error || !connectCopy()) // to read the tables there are
        return;
    const EntriesRows found = rows;
    for (const int page : pages) {
        m_statements = 0;
        const Source entriesHere{
            pageTable(entries, page), entriesrows::entryColumns(), [&](const QVariantList &row) {
                const qint64 id = row.first().toLongLong();
                if (!entriesrows::isEntry(row) || found.entries.contains(id))
                    return;
                if (!rows.entries.contains(id) || isNewer(row, rows.entries.value(id)))
                    rows.entries.insert(id, row);
            }};
        (void)readRange(entriesHere, 1, kHighest);
        const Source batchesHere{pageTable(batches, page), entriesrows::batchColumns(),
                                 [&](const QVariantList &row) {
                                     const qint64 id = row.first().toLongLong();
                                     if (entriesrows::isBatch(row) && !rows.batches.contains(id))
                                         rows.batches.insert(id, row);
                                 }};
        (void)readRange(batchesHere, 1, kHighest);
        readLocalPage(rows, page);
    }
}

//! Every local row tells what it is.
void DamagedEntries::readLocalPage(EntriesRows &rows, int page)
{
    const auto take = [&](const QVariantList &row) {
        const LocalShape *shape = localShapeOf(row.at(What).toString());
        if (!shape)
            return;
        const QVariantList own = row.mid(0, LocalHeads + shape->columns.size());
        if (isLocalRow(*shape, own))
            keepNewer(rows, localRowOf(*shape, own));
    };
    m_statements = 0;
    (void)readRange({pageTable(kLocal, page), widestLocal(), take}, 1, kHighest);
}

} // namespace meterdesk
