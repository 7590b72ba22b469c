// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/localrows.h"

#include "storage/database.h"
#include "storage/localshapes.h"
#include "storage/sqlsession.h"

namespace meterdesk {

namespace {

//! What belongs to something that was removed is kept, and not shown. What damage has taken was not
//! removed: the cells of a round, or the members of a list, are there without it.
QString shown(LocalTable table)
{
    const QString own = QStringLiteral("removed = 0");
    if (table == LocalTable::ListMembers)
        return own + QStringLiteral(" AND list NOT IN (SELECT id FROM lists WHERE removed = 1)");
    if (table == LocalTable::RoundCells)
        return own + QStringLiteral(" AND round NOT IN (SELECT id FROM rounds WHERE removed = 1)");
    return own;
}

} // namespace

QString LocalRow::key() const
{
    const LocalShape &shape = localShape(table);
    QString key = shape.what;
    for (int i = 0; i < shape.keyColumns; ++i)
        key += QChar(u'\n') + values.at(i).toString();
    return key;
}

LocalRows::LocalRows(Database &database)
    : m_database(database)
{ }

StorageFuture<QList<LocalRow>> LocalRows::load(const QList<LocalTable> &tables)
{
    return m_database.read([tables](SqlSession &session) -> StorageResult<QList<LocalRow>> {
        QList<LocalRow> rows;
        const auto error = session.snapshot([&]() -> std::optional<StorageError> {
            for (const LocalTable table : tables) {
                const auto found = selectLocal(session, localShape(table), shown(table));
                if (!found)
                    return found.error();
                rows << *found;
            }
            return std::nullopt;
        });
        if (error)
            return *error;
        return rows;
    });
}

StorageFuture<Done> LocalRows::write(const QList<LocalRow> &rows)
{
    return m_database.write([rows](SqlSession &session) -> StorageResult<Done> {
        for (const LocalRow &row : rows) {
            if (const auto error = putLocal(session, row))
                return *error;
        }
        return Done{};
    });
}

} // namespace meterdesk
