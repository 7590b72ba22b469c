// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replacements.h"

#include "storage/outboxrows.h"
#include "storage/sqlsession.h"

namespace meterdesk::replacements {
namespace {

//! States in which an entry will go by itself, or by the person's word.
constexpr EntryState kOpen[] = {EntryState::Draft, EntryState::Queued};

bool isOpen(const QVariant &word)
{
    const auto state = entryStateOf(word.toString());
    return state == kOpen[0] || state == kOpen[1];
}

QString openWords()
{
    return outboxrows::listed({kOpen[0], kOpen[1]});
}

//! Whether the removal r came with what replaces, and not by a person's own word before.
QString isPartOfReplacement()
{
    return QStringLiteral("EXISTS (SELECT 1 FROM entries n WHERE n.after = r.id"
                          " AND n.batch = r.batch)");
}

//! The old value stays on the server: as when it was found there.
StorageResult<int> setInConflict(SqlSession &session, EntryId waiting, TimeMs now)
{
    return session.execute(
        QStringLiteral("UPDATE entries SET state = 'conflict', changed_ms = ?, error = '',"
                       " http_status = 0, detail = coalesce((SELECT old.value FROM entries r"
                       " JOIN entries old ON old.id = r.undoes WHERE r.id = entries.after), '')"
                       " WHERE id = ?"),
        {qint64(now), waiting.value});
}

} // namespace

StorageResult<QList<EntryId>> afterDrop(SqlSession &session, const QSet<EntryId> &dropped,
                                        TimeMs now)
{
    QList<EntryId> removals;
    QList<EntryId> waiting;
    const QString sql =
        QStringLiteral("SELECT w.id, w.state, r.id, r.state, r.tries, %2 FROM entries w"
                       " JOIN entries r ON r.id = w.after WHERE w.state IN (%1, 'dropped')"
                       " AND r.state IN (%1, 'dropped')")
            .arg(openWords(), isPartOfReplacement());
    const auto found = session.forEachRow(sql, {}, [&](const QSqlQuery &row) {
        const EntryId one{row.value(0).toLongLong()};
        const EntryId removal{row.value(2).toLongLong()};
        const bool wasTried = row.value(4).toInt() > 0;
        const bool isForIt = row.value(5).toBool(); // and not by the person's own word
        if (dropped.contains(one) && isOpen(row.value(3)) && !wasTried && isForIt)
            removals << removal;
        else if (dropped.contains(removal) && isOpen(row.value(1)))
            waiting << one;
    });
    if (!found)
        return found.error();
    auto changed =
        outboxrows::change(session, removals, {kOpen[0], kOpen[1]}, EntryState::Dropped, now);
    if (!changed)
        return changed;
    for (const EntryId id : std::as_const(waiting)) {
        if (const auto done = setInConflict(session, id, now); !done)
            return done.error();
        *changed << id;
    }
    return changed;
}

StorageResult<QList<EntryId>> afterRefusal(SqlSession &session,
                                           const OutboxTable::Settlement &ended, TimeMs now)
{
    QList<EntryId> waiting;
    const auto found = session.forEachRow(
        QStringLiteral("SELECT id FROM entries WHERE after = ? AND state IN (%1)").arg(openWords()),
        {ended.entry.value},
        [&](const QSqlQuery &row) { waiting << EntryId{row.value(0).toLongLong()}; });
    if (!found)
        return found.error();
    for (const EntryId id : std::as_const(waiting)) {
        const auto done = session.execute(
            QStringLiteral("UPDATE entries SET state = 'rejected', changed_ms = ?, error = ?,"
                           " http_status = ?, detail = ? WHERE id = ?"),
            {qint64(now), ended.error ? kindName(*ended.error) : QString(), ended.httpStatus,
             ended.detail, id.value});
        if (!done)
            return done.error();
    }
    return waiting;
}

StorageResult<QList<EntryId>> removalsFor(SqlSession &session, const QList<EntryId> &waiting,
                                          EntryState state)
{
    QList<EntryId> removals;
    for (const EntryId id : waiting) {
        const auto found = session.forEachRow(
            QStringLiteral("SELECT r.id FROM entries w JOIN entries r ON r.id = w.after"
                           " WHERE w.id = ? AND r.state = ?"),
            {id.value, entryWord(state)},
            [&](const QSqlQuery &row) { removals << EntryId{row.value(0).toLongLong()}; });
        if (!found)
            return found.error();
    }
    return removals;
}

StorageResult<std::optional<OutboxEntry>> replacedBy(SqlSession &session, const OutboxEntry &entry)
{
    if (!entry.after)
        return std::optional<OutboxEntry>();
    return outboxrows::selectLast(
        session,
        QStringLiteral("e.state = 'undone' AND e.kind = ? AND e.id ="
                       " (SELECT r.undoes FROM entries r WHERE r.id = ? AND r.state = 'sent'"
                       " AND %1)")
            .arg(isPartOfReplacement()),
        {entryWord(entry.request.kind), entry.after->value});
}

} // namespace meterdesk::replacements
