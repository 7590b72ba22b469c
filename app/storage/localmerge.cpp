// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/localmerge.h"

#include "storage/ledgerrows.h"
#include "storage/localshapes.h"
#include "storage/sqlsession.h"

#include <algorithm>

namespace meterdesk {
namespace {

QString conditionOf(const LocalShape &shape, const QList<int> &columns)
{
    QStringList parts;
    for (const int column : columns)
        parts << shape.columns.at(column).name + QStringLiteral(" = ?");
    return parts.join(QStringLiteral(" AND "));
}

QVariantList valuesOf(const LocalRow &row, const QList<int> &columns)
{
    QVariantList values;
    for (const int column : columns)
        values << row.values.at(column);
    return values;
}

} // namespace

std::optional<StorageError> LocalMerge::write(const QList<LocalRow> &rows)
{
    m_theirs.clear();
    for (const LocalRow &row : rows)
        m_theirs.insert(row.key());
    for (LocalRow row : rows) {
        follow(row);
        const auto own = ownRow(row);
        if (!own)
            return own.error();
        if (!counts(row, *own))
            continue;
        const int keys = localShape(row.table).keyColumns;
        for (int i = 0; *own && i < keys; ++i) // the same thing may be called otherwise here
            row.values[i] = (*own)->values.at(i);
        if (const auto error = putLocal(m_session, row))
            return error;
        ++m_taken;
    }
    return ledgerrows::takeSent(m_session);
}

//! The row here that \a row is another version of.
StorageResult<std::optional<LocalRow>> LocalMerge::ownRow(const LocalRow &row)
{
    const LocalShape &shape = localShape(row.table);
    QList<int> keys;
    for (int i = 0; i < shape.keyColumns; ++i)
        keys << i;
    auto found = selectLocal(m_session, shape, conditionOf(shape, keys), valuesOf(row, keys));
    if (found && found->isEmpty() && !shape.sameColumns.isEmpty())
        found =
            selectLocal(m_session, shape,
                        conditionOf(shape, shape.sameColumns) + QStringLiteral(" AND removed = 0"),
                        valuesOf(row, shape.sameColumns));
    if (!found)
        return found.error();
    // What the other file holds, too, is another thing: two invoices of the same days.
    if (!found->isEmpty() && found->first().key() != row.key()
        && m_theirs.contains(found->first().key()))
        return std::optional<LocalRow>();
    return found->isEmpty() ? std::optional<LocalRow>() : std::optional(found->first());
}

//! Whether \a row is to be written; what comes back is newer than its removal.
bool LocalMerge::counts(LocalRow &row, const std::optional<LocalRow> &own) const
{
    const bool isBackup = m_origin == EntriesMerge::Origin::Backup;
    if (isBackup && row.isRemoved)
        return false;
    if (!own)
        return true;
    if (isBackup && own->isRemoved) {
        row.changedAt = std::max(row.changedAt, own->changedAt);
        return !localShape(row.table).staysRemoved;
    }
    return row.changedAt > own->changedAt;
}

void LocalMerge::follow(LocalRow &row) const
{
    const qsizetype column = localShape(row.table).indexOf(LocalShape::Type::Entry);
    if (column >= 0)
        row.values[column] = m_entries.value(row.values.at(column).toLongLong(), 0);
}

} // namespace meterdesk
