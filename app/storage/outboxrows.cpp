// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outboxrows.h"

#include "storage/sqlsession.h"

#include <QSqlQuery>

#include <algorithm>

namespace meterdesk::outboxrows {
namespace {

//! In the order in which fromRow() reads them.
QString columns()
{
    return QStringLiteral(
        "e.id, e.batch, e.kind, e.state, e.owner, e.suit, e.from_ms, e.to_ms, e.value, e.cost,"
        " e.unit, e.note, e.target, e.undoes, e.after, e.connection, e.tries, e.made_ms,"
        " e.changed_ms, e.next_try_ms, e.server_id, e.error, e.http_status, e.detail, e.fate,"
        " EXISTS (SELECT 1 FROM tries t WHERE t.entry = e.id AND t.outcome = 'unclear')");
}

std::optional<ApiError::Kind> errorKindOf(const QString &name)
{
    for (int i = 0; i <= int(ApiError::Kind::Cancelled); ++i) {
        if (kindName(ApiError::Kind(i)) == name)
            return ApiError::Kind(i);
    }
    return std::nullopt;
}

std::optional<EntryId> entryIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(EntryId{value.toLongLong()});
}

QVariant idOrNull(const std::optional<EntryId> &id)
{
    return id ? QVariant(id->value) : QVariant(QMetaType(QMetaType::LongLong));
}

OutboxEntry fromRow(const QSqlQuery &row)
{
    int i = 0;
    const auto text = [&] { return row.value(i++).toString(); };
    const auto number = [&] { return row.value(i++).toLongLong(); };
    OutboxEntry entry;
    entry.id = {number()};
    entry.batch = number();
    entry.request.kind = writeKindOf(text()).value_or(WriteKind::Reading);
    entry.state = entryStateOf(text()).value_or(EntryState::Unknown);
    entry.request.owner = text();
    entry.request.suit = text();
    entry.request.range.from = number();
    entry.request.range.to = number();
    entry.request.value = text().toLatin1();
    entry.request.cost = text().toLatin1();
    entry.request.unit = text();
    entry.request.note = text();
    entry.request.target = text();
    entry.undoes = entryIn(row.value(i++));
    entry.after = entryIn(row.value(i++));
    entry.connection = {text()};
    entry.tries = int(number());
    entry.madeAt = number();
    entry.changedAt = number();
    entry.nextTryAt = number();
    entry.serverId = text();
    entry.error = errorKindOf(text());
    entry.httpStatus = int(number());
    entry.detail = text();
    entry.fate = fateOf(text()).value_or(Fate::None);
    entry.hasUnclearTry = row.value(i++).toBool();
    return entry;
}

} // namespace

StorageResult<QList<OutboxEntry>> select(SqlSession &session, const QString &condition,
                                         const QVariantList &values)
{
    QString sql = QStringLiteral("SELECT %1 FROM entries e").arg(columns());
    if (!condition.isEmpty())
        sql += QStringLiteral(" WHERE ") + condition;
    sql += QStringLiteral(" ORDER BY e.id");
    QList<OutboxEntry> entries;
    const auto done =
        session.forEachRow(sql, values, [&](const QSqlQuery &row) { entries << fromRow(row); });
    if (!done)
        return done.error();
    return entries;
}

StorageResult<QList<OutboxEntry>> select(SqlSession &session, const QList<EntryId> &ids)
{
    QList<EntryId> sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    QList<OutboxEntry> entries;
    // Runs of ids at once: the driver describes all columns anew for each statement.
    for (qsizetype first = 0; first < sorted.size();) {
        qsizetype last = first;
        while (last + 1 < sorted.size() && sorted.at(last + 1).value <= sorted.at(last).value + 1)
            ++last;
        const auto found = select(session, QStringLiteral("e.id BETWEEN ? AND ?"),
                                  {sorted.at(first).value, sorted.at(last).value});
        if (!found)
            return found.error();
        entries << *found;
        first = last + 1;
    }
    return entries;
}

StorageResult<std::optional<OutboxEntry>> selectLast(SqlSession &session, const QString &condition,
                                                     const QVariantList &values)
{
    // Mostly there is none, which one column tells faster than all.
    const auto id =
        session.value(QStringLiteral("SELECT max(e.id) FROM entries e WHERE ") + condition, values);
    if (!id)
        return id.error();
    if (id->isNull())
        return std::optional<OutboxEntry>();
    const auto found = select(session, QList<EntryId>{EntryId{id->toLongLong()}});
    if (!found)
        return found.error();
    return std::optional(found->first());
}

StorageResult<EntryId> insert(SqlSession &session, const OutboxEntry &entry)
{
    const WriteRequest &request = entry.request;
    const auto done = session.execute(
        QStringLiteral("INSERT INTO entries (batch, kind, state, owner, suit, from_ms, to_ms,"
                       " value, cost, unit, note, target, undoes, after, connection, tries,"
                       " made_ms, changed_ms, next_try_ms, server_id, error, http_status, detail,"
                       " fate) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0,"
                       " '', '', 0, '', '')"),
        {entry.batch, entryWord(request.kind), entryWord(entry.state), request.owner, request.suit,
         qint64(request.range.from), qint64(request.range.to), QString::fromLatin1(request.value),
         QString::fromLatin1(request.cost), request.unit, request.note, request.target,
         idOrNull(entry.undoes), idOrNull(entry.after), entry.connection.value,
         qint64(entry.madeAt), qint64(entry.changedAt)});
    if (!done)
        return done.error();
    const auto id = session.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!id)
        return id.error();
    return EntryId{id->toLongLong()};
}

StorageResult<qint64> insertBatch(SqlSession &session, const QString &label, TimeMs now)
{
    const auto done = session.execute(
        QStringLiteral("INSERT INTO batches (label, made_ms) VALUES (?, ?)"), {label, qint64(now)});
    if (!done)
        return done.error();
    const auto id = session.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!id)
        return id.error();
    return id->toLongLong();
}

StorageResult<QList<EntryId>> change(SqlSession &session, const QList<EntryId> &ids,
                                     const QList<EntryState> &from, EntryState to, TimeMs now)
{
    const QString sql =
        QStringLiteral("UPDATE OR IGNORE entries SET state = ?, changed_ms = ?, next_try_ms = 0,"
                       " error = '', http_status = 0, detail = '' WHERE id = ? AND state IN (%1)")
            .arg(listed(from));
    QList<EntryId> changed;
    for (const EntryId id : ids) {
        // Ignored: the same thing is on its way already.
        const auto done = session.execute(sql, {entryWord(to), qint64(now), id.value});
        if (!done)
            return done.error();
        if (*done > 0)
            changed << id;
    }
    return changed;
}

QString listed(const QList<EntryState> &states)
{
    QStringList words;
    for (const EntryState state : states)
        words << QStringLiteral("'%1'").arg(entryWord(state));
    return words.join(QStringLiteral(", "));
}

} // namespace meterdesk::outboxrows
