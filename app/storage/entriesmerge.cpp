// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entriesmerge.h"

#include "domain/outboxrules.h"
#include "storage/localmerge.h"
#include "storage/sqlsession.h"

#include <QSqlQuery>

namespace meterdesk {
namespace {

using Rows = EntriesRows;

bool isOpen(const QString &state)
{
    const auto known = entryStateOf(state);
    return known && isUnsent(*known);
}

} // namespace

std::optional<StorageError> EntriesMerge::run(const QString &sql, const QVariantList &values)
{
    const auto done = m_session.execute(sql, values);
    return done ? std::nullopt : Failure(done.error());
}

std::optional<StorageError> EntriesMerge::write(const EntriesRows &rows)
{
    for (const QVariantList &row : rows.entries) { // by id: what is referred to comes first
        if (const Failure failure = writeEntry(row, rows))
            return failure;
    }
    LocalMerge local(m_session, m_origin, m_entries);
    if (const Failure failure = local.write(rows.local.values()))
        return failure;
    m_records = local.taken();
    if (m_origin == Origin::Backup)
        return std::nullopt;
    for (auto it = rows.settings.cbegin(); it != rows.settings.cend(); ++it) {
        const Failure failure =
            run(QStringLiteral("INSERT OR IGNORE INTO settings (key, value) VALUES (?, ?)"),
                {it.key(), it.value()});
        if (failure)
            return failure;
    }
    return std::nullopt;
}

std::optional<StorageError> EntriesMerge::writeEntry(QVariantList row, const EntriesRows &rows)
{
    const qint64 oldId = row.at(Rows::Id).toLongLong();
    const auto known = knownId(row);
    if (!known)
        return known.error();
    if (*known) {
        m_entries.insert(oldId, **known);
        return std::nullopt;
    }
    const auto batch = batchFor(row, rows);
    if (!batch)
        return batch.error();
    row[Rows::Batch] = *batch;
    makeSafe(row);
    if (const Failure failure = makeRoom(row))
        return failure;
    const auto taken =
        m_session.value(QStringLiteral("SELECT 1 FROM entries WHERE id = ?"), {oldId});
    if (!taken)
        return taken.error();
    // Whoever shows entries counts on later ones having higher ids.
    if (taken->isValid() || m_origin == Origin::Backup)
        row[Rows::Id] = QVariant(QMetaType(QMetaType::LongLong));
    const QStringList columns = entriesrows::entryColumns();
    const QStringList marks(columns.size(), QStringLiteral("?"));
    const Failure failure =
        run(QStringLiteral("INSERT INTO entries (%1) VALUES (%2)")
                .arg(columns.join(QLatin1Char(',')), marks.join(QLatin1Char(','))),
            row);
    if (failure)
        return failure;
    const auto id = m_session.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!id)
        return id.error();
    m_entries.insert(oldId, id->toLongLong());
    m_written.insert(id->toLongLong());
    return writeTries(id->toLongLong(), oldId, row, rows);
}

//! The same entry, where it was here before.
StorageResult<std::optional<qint64>> EntriesMerge::knownId(const QVariantList &row)
{
    std::optional<qint64> known;
    const auto done = m_session.forEachRow(
        QStringLiteral("SELECT id FROM entries WHERE kind = ? AND owner = ? AND suit = ?"
                       " AND from_ms = ? AND to_ms = ? AND value = ? AND cost = ? AND note = ?"
                       " AND made_ms = ?"),
        {row.at(Rows::Kind), row.at(Rows::Owner), row.at(Rows::Suit), row.at(Rows::FromMs),
         row.at(Rows::ToMs), row.at(Rows::Value), row.at(Rows::Cost), row.at(Rows::Note),
         row.at(Rows::MadeMs)},
        [&](const QSqlQuery &query) {
            if (!m_written.contains(query.value(0).toLongLong()))
                known = query.value(0).toLongLong();
        });
    if (!done)
        return done.error();
    return known;
}

//! The batch here; made where it is not. One that is lost has no label.
StorageResult<qint64> EntriesMerge::batchFor(const QVariantList &row, const EntriesRows &rows)
{
    const qint64 oldId = row.at(Rows::Batch).toLongLong();
    if (m_batches.contains(oldId))
        return m_batches.value(oldId);
    const auto found = rows.batches.constFind(oldId);
    const bool isKnown = found != rows.batches.cend();
    const QVariant label = isKnown ? found->at(1) : QVariant(QString());
    const QVariant made = isKnown ? found->at(2) : row.at(Rows::MadeMs);
    const auto taken =
        m_session.value(QStringLiteral("SELECT 1 FROM batches WHERE id = ?"), {oldId});
    if (!taken)
        return taken.error();
    const QVariant id =
        taken->isValid() ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(oldId);
    const auto done = m_session.execute(
        QStringLiteral("INSERT INTO batches (id, label, made_ms) VALUES (?, ?, ?)"),
        {id, label, made});
    if (!done)
        return done.error();
    const auto newId = m_session.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!newId)
        return newId.error();
    m_batches.insert(oldId, newId->toLongLong());
    return newId->toLongLong();
}

//! As of Origin, and with what it refers to.
void EntriesMerge::makeSafe(QVariantList &row)
{
    const bool hadToWait = !row.at(Rows::After).isNull();
    follow(row, Rows::Undoes);
    follow(row, Rows::After);
    row[Rows::State] = safeState(row, hadToWait && row.at(Rows::After).isNull());
}

QString EntriesMerge::safeState(const QVariantList &row, bool lostItsTurn) const
{
    const QString word = row.at(Rows::State).toString();
    const auto state = entryStateOf(word);
    const auto kind = writeKindOf(row.at(Rows::Kind).toString());
    const bool isOnce = kind && !isRepeatable(*kind);
    const bool isQueued = state == EntryState::Queued;
    if (m_origin == Origin::Backup && state == EntryState::Sending)
        return entryWord(isOnce ? EntryState::Unknown : EntryState::Draft);
    if (m_origin == Origin::Backup)
        return isQueued ? entryWord(EntryState::Draft) : word;
    if (isQueued && isOnce)
        return entryWord(EntryState::Unknown);
    return isQueued && lostItsTurn ? entryWord(EntryState::Draft) : word;
}

void EntriesMerge::follow(QVariantList &row, Rows::EntryColumn column)
{
    const auto found = m_entries.constFind(row.at(column).toLongLong());
    row[column] =
        found == m_entries.cend() ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(*found);
}

//! Only one of a key can be open; with damage there may be an older state of another one.
std::optional<StorageError> EntriesMerge::makeRoom(QVariantList &row)
{
    if (!isOpen(row.at(Rows::State).toString()))
        return std::nullopt;
    std::optional<qint64> other;
    QString state;
    const auto found = m_session.forEachRow(
        QStringLiteral("SELECT id, state FROM entries WHERE kind = ? AND owner = ? AND suit = ?"
                       " AND from_ms = ? AND to_ms = ? AND target = ?"
                       " AND state IN ('draft', 'queued', 'sending', 'unknown')"),
        {row.at(Rows::Kind), row.at(Rows::Owner), row.at(Rows::Suit), row.at(Rows::FromMs),
         row.at(Rows::ToMs), row.at(Rows::Target)},
        [&](const QSqlQuery &query) {
            other = query.value(0).toLongLong();
            state = query.value(1).toString();
        });
    if (!found)
        return found.error();
    if (!other)
        return std::nullopt;
    // The later one stays, unless the earlier one may have left.
    const QString dropped = entryWord(EntryState::Dropped);
    const bool mayHaveLeft =
        state == entryWord(EntryState::Sending) || state == entryWord(EntryState::Unknown);
    if (mayHaveLeft || !m_written.contains(*other)) {
        row[Rows::State] = dropped;
        return std::nullopt;
    }
    return run(QStringLiteral("UPDATE entries SET state = ? WHERE id = ?"), {dropped, *other});
}

//! What is not settled and was tried may have been stored, where no trace says otherwise.
std::optional<StorageError> EntriesMerge::writeTries(qint64 id, qint64 oldId,
                                                     const QVariantList &row,
                                                     const EntriesRows &rows)
{
    const auto state = entryStateOf(row.at(Rows::State).toString());
    const bool isOver = !state || isSettled(*state);
    for (qint64 number = 1; number <= row.at(Rows::Tries).toLongLong(); ++number) {
        QVariantList values{id, number, row.at(Rows::ChangedMs), row.at(Rows::ChangedMs),
                            QStringLiteral("unclear")};
        const auto found = rows.tries.constFind({oldId, number});
        if (found == rows.tries.cend() && isOver)
            continue;
        if (found != rows.tries.cend()) {
            values = *found;
            values[0] = id;
            // Nobody takes it up, and nothing more will be heard of it.
            if (m_origin == Origin::Backup && values.at(3).isNull()) {
                values[3] = row.at(Rows::ChangedMs);
                values[4] = QStringLiteral("unclear");
            }
        }
        const Failure failure =
            run(QStringLiteral("INSERT INTO tries (entry, number, started_ms, ended_ms, outcome)"
                               " VALUES (?, ?, ?, ?, ?)"),
                values);
        if (failure)
            return failure;
    }
    return std::nullopt;
}

} // namespace meterdesk
