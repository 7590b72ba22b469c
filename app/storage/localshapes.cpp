// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/localshapes.h"

#include "storage/sqlsession.h"

#include <QDate>
#include <QSqlQuery>

#include <algorithm>

namespace meterdesk {
namespace {

using Type = LocalShape::Type;

//! Milliseconds until the year 5138: no time that anybody typed is further away.
constexpr qint64 kFarAway = 100'000'000'000'000;

LocalShape shape(LocalTable table, const char *name, const char *what,
                 const QList<LocalShape::Column> &columns, int keyColumns)
{
    return {table, QLatin1String(name), QLatin1String(what), columns, keyColumns};
}

LocalShape::Column column(const char *name, Type type = Type::Text, const char *words = "")
{
    const QString list = QLatin1String(words);
    return {QLatin1String(name), type, list.isEmpty() ? QStringList() : list.split(QChar(u' '))};
}

LocalShape notes()
{
    return shape(LocalTable::Notes, "notes", "note",
                 {column("id"), column("kind", Type::Text, "meter moment"), column("meter"),
                  column("at_ms", Type::Time), column("door"), column("meter_key"),
                  column("whole_digits", Type::Number), column("decimal_digits", Type::Number),
                  column("multiplier"), column("text")},
                 1);
}

LocalShape bookmarks()
{
    return shape(LocalTable::Bookmarks, "bookmarks", "bookmark",
                 {column("kind", Type::Text, "series virtual-meter"), column("id"), column("name"),
                  column("unit"), column("heading"), column("position", Type::Number)},
                 2);
}

LocalShape mapping()
{
    return shape(LocalTable::Mapping, "mapping", "mapping",
                 {column("meter"), column("import_id"), column("suit")}, 1);
}

LocalShape ledger()
{
    LocalShape ledger = shape(LocalTable::Ledger, "ledger", "invoice",
                              {column("id"), column("meter"), column("from_day", Type::Day),
                               column("to_day", Type::Day), column("consumption"), column("cost"),
                               column("note"), column("pdf_path"), column("entry", Type::Entry),
                               column("source", Type::Text, "typed imported sent")},
                              1);
    ledger.sameColumns = {1, 2, 3};
    return ledger;
}

LocalShape lists()
{
    return shape(LocalTable::Lists, "lists", "list",
                 {column("id"), column("kind", Type::Text, "route list favourites"), column("name"),
                  column("position", Type::Number)},
                 1);
}

LocalShape listMembers()
{
    LocalShape members =
        shape(LocalTable::ListMembers, "list_members", "member",
              {column("list"), column("meter"), column("position", Type::Number)}, 2);
    members.staysRemoved = true; // while its list is there; one that comes back brings its own
    return members;
}

LocalShape rounds()
{
    LocalShape rounds =
        shape(LocalTable::Rounds, "rounds", "round",
              {column("id"), column("list"), column("title"), column("at_ms", Type::Time),
               column("time_text"), column("current_meter"), column("current_column")},
              1);
    rounds.staysRemoved = true; // it was sent
    return rounds;
}

LocalShape roundCells()
{
    return shape(LocalTable::RoundCells, "round_cells", "cell",
                 {column("round"), column("meter"), column("position", Type::Number),
                  column("value"), column("date"), column("note"),
                  column("mark", Type::Text, "none estimated not-read"), column("reason"),
                  column("accepted"),
                  column("answer", Type::Text, "none typing-slip rolled-over exchanged"),
                  column("answer_old"), column("answer_new"), column("answer_date"),
                  column("entry", Type::Entry)},
                 2);
}

LocalShape choices()
{
    return shape(LocalTable::Choices, "choices", "choice", {column("name"), column("value")}, 1);
}

bool isNumber(const QVariant &value)
{
    return !value.isNull() && value.typeId() == QMetaType::LongLong;
}

//! Text as people and servers write it: what is not is what is left of a damaged page.
bool isText(const QVariant &value)
{
    if (value.isNull() || value.typeId() != QMetaType::QString)
        return false;
    const QString text = value.toString();
    return !text.contains(QChar::Null) && !text.contains(QChar::ReplacementCharacter);
}

bool fits(const LocalShape::Column &column, const QVariant &value)
{
    switch (column.type) {
    case Type::Text:
        return isText(value) && (column.words.isEmpty() || column.words.contains(value.toString()));
    case Type::Day:
        return isText(value) && QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case Type::Number:
        return isNumber(value) && std::abs(value.toLongLong()) < 1'000'000'000;
    case Type::Entry:
        return isNumber(value) && value.toLongLong() >= 0;
    case Type::Time:
        break;
    }
    return isNumber(value) && std::abs(value.toLongLong()) < kFarAway;
}

//! "a,b" or, with a mark, "a?,b?".
QString joined(const QStringList &names, const QString &pattern = QStringLiteral("%1"))
{
    QStringList parts;
    for (const QString &name : names)
        parts << pattern.arg(name);
    return parts.join(QStringLiteral(", "));
}

//! The statement that puts a row, made once for each table.
const QString &putStatement(const LocalShape &shape)
{
    static const QStringList kStatements = [] {
        QStringList statements;
        for (const LocalShape &each : localShapes()) {
            const QStringList columns = localHead().mid(What) + localColumns(each);
            const QStringList marks(columns.size(), QStringLiteral("?"));
            statements << QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4)"
                                         " DO UPDATE SET %5")
                              .arg(each.name, joined(columns), joined(marks),
                                   joined(localColumns(each).mid(0, each.keyColumns)),
                                   joined(columns.mid(1), QStringLiteral("%1 = excluded.%1")));
        }
        return statements;
    }();
    return kStatements.at(qsizetype(shape.table));
}

} // namespace

qsizetype LocalShape::indexOf(Type type) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [type](const Column &each) { return each.type == type; });
    return found == columns.cend() ? -1 : found - columns.cbegin();
}

const QList<LocalShape> &localShapes()
{
    static const QList<LocalShape> kShapes{notes(),  bookmarks(),  mapping(),
                                           ledger(), lists(),      listMembers(),
                                           rounds(), roundCells(), choices()};
    return kShapes;
}

const LocalShape &localShape(LocalTable table)
{
    return localShapes().at(qsizetype(table));
}

const LocalShape *localShapeOf(const QString &what)
{
    const auto found = std::find_if(localShapes().cbegin(), localShapes().cend(),
                                    [&](const LocalShape &each) { return each.what == what; });
    return found == localShapes().cend() ? nullptr : &*found;
}

QStringList localHead()
{
    return {QStringLiteral("row"), QStringLiteral("what"), QStringLiteral("changed_ms"),
            QStringLiteral("removed")};
}

QStringList localColumns(const LocalShape &shape)
{
    QStringList names;
    for (const LocalShape::Column &each : shape.columns)
        names << each.name;
    return names;
}

bool isLocalRow(const LocalShape &shape, const QVariantList &row)
{
    if (row.size() != LocalHeads + shape.columns.size() || row.at(What).toString() != shape.what)
        return false;
    const QVariant removed = row.at(IsRemoved);
    if (!fits({{}, Type::Time}, row.at(ChangedMs)) || !isNumber(removed)
        || (removed.toLongLong() != 0 && removed.toLongLong() != 1))
        return false;
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        if (!fits(shape.columns.at(i), row.at(LocalHeads + i)))
            return false;
    }
    return true;
}

LocalRow localRowOf(const LocalShape &shape, const QVariantList &row)
{
    return {shape.table, row.at(ChangedMs).toLongLong(), row.at(IsRemoved).toBool(),
            row.mid(LocalHeads)};
}

StorageResult<QList<LocalRow>> selectLocal(SqlSession &session, const LocalShape &shape,
                                           const QString &condition, const QVariantList &values)
{
    QList<LocalRow> rows;
    const QStringList columns = localHead() + localColumns(shape);
    QString sql = QStringLiteral("SELECT %1 FROM %2").arg(joined(columns), shape.name);
    if (!condition.isEmpty())
        sql += QStringLiteral(" WHERE ") + condition;
    sql += QStringLiteral(" ORDER BY row");
    const auto done = session.forEachRow(sql, values, [&](const QSqlQuery &query) {
        QVariantList row;
        for (int i = 0; i < int(columns.size()); ++i)
            row << query.value(i);
        rows << localRowOf(shape, row);
    });
    if (!done)
        return done.error();
    return rows;
}

std::optional<StorageError> putLocal(SqlSession &session, const LocalRow &row)
{
    const LocalShape &shape = localShape(row.table);
    QVariantList values{shape.what, qint64(row.changedAt), row.isRemoved ? 1 : 0};
    values << row.values;
    const auto done = session.execute(putStatement(shape), values);
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace meterdesk
