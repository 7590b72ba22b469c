// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgerrows.h"

#include "storage/localshapes.h"
#include "storage/sqlsession.h"

#include <QDateTime>

namespace meterdesk::ledgerrows {
namespace {

using Source = LedgerInvoice::Source;

constexpr QLatin1String kTyped("typed");
constexpr QLatin1String kImported("imported");
constexpr QLatin1String kSent("sent");

QString wordOf(Source source)
{
    switch (source) {
    case Source::Typed:
        return kTyped;
    case Source::Imported:
        return kImported;
    case Source::Sent:
        break;
    }
    return kSent;
}

Source sourceOf(const QString &word)
{
    return word == kTyped ? Source::Typed : word == kImported ? Source::Imported : Source::Sent;
}

QString dayOf(TimeMs midnight)
{
    return QDateTime::fromMSecsSinceEpoch(midnight, Qt::UTC).date().toString(Qt::ISODate);
}

QString insertSent(const QString &condition)
{
    return QStringLiteral("INSERT INTO ledger (what, changed_ms, removed, id, meter, from_day,"
                          " to_day, consumption, cost, note, pdf_path, entry, source)"
                          " SELECT 'invoice', e.changed_ms, 0, lower(hex(randomblob(16))), e.owner,"
                          " date(e.from_ms / 1000, 'unixepoch'),"
                          " date(e.to_ms / 1000, 'unixepoch'), e.value, e.cost, e.note, '', e.id,"
                          " 'sent' FROM entries e WHERE e.kind = 'invoice' AND %1")
        .arg(condition);
}

} // namespace

LocalRow rowOf(const LedgerInvoice &invoice, TimeMs changedAt, bool isRemoved)
{
    return {LocalTable::Ledger,
            changedAt,
            isRemoved,
            {invoice.id.value, invoice.meter.value, invoice.from.toString(Qt::ISODate),
             invoice.to.toString(Qt::ISODate), QString::fromLatin1(invoice.consumption),
             QString::fromLatin1(invoice.cost), invoice.note, invoice.pdfPath, invoice.entry.value,
             wordOf(invoice.source)}};
}

LedgerInvoice invoiceIn(const LocalRow &row)
{
    const auto text = [&row](int column) { return row.values.at(column).toString(); };
    LedgerInvoice invoice;
    invoice.id = {text(0)};
    invoice.meter = {text(1)};
    invoice.from = QDate::fromString(text(2), Qt::ISODate);
    invoice.to = QDate::fromString(text(3), Qt::ISODate);
    invoice.consumption = text(4).toLatin1();
    invoice.cost = text(5).toLatin1();
    invoice.note = text(6);
    invoice.pdfPath = text(7);
    invoice.entry = {row.values.at(8).toLongLong()};
    invoice.source = sourceOf(text(9));
    return invoice;
}

StorageResult<bool> isTaken(SqlSession &session, const WriteRequest &request)
{
    const QString from = dayOf(request.range.from);
    const QString to = dayOf(request.range.to);
    const auto found = session.value(
        QStringLiteral("SELECT 1 FROM ledger WHERE meter = ? AND from_day <= ? AND to_day >= ?"
                       " AND removed = 0 AND NOT (source = 'typed' AND from_day = ?"
                       " AND to_day = ?) LIMIT 1"),
        {request.owner, to, from, from, to});
    if (!found)
        return found.error();
    return found->isValid();
}

std::optional<StorageError> takeSent(SqlSession &session, EntryId entry, TimeMs now)
{
    const auto linked = session.execute(
        QStringLiteral("UPDATE ledger SET entry = e.id, source = 'sent', changed_ms = ?,"
                       " consumption = e.value, cost = e.cost, note = e.note FROM entries e"
                       " WHERE e.id = ? AND ledger.meter = e.owner AND ledger.removed = 0"
                       " AND ledger.source = 'typed'"
                       " AND ledger.from_day = date(e.from_ms / 1000, 'unixepoch')"
                       " AND ledger.to_day = date(e.to_ms / 1000, 'unixepoch')"),
        {qint64(now), entry.value});
    if (!linked)
        return linked.error();
    if (*linked > 0)
        return std::nullopt;
    const auto added = session.execute(
        insertSent(QStringLiteral("e.id = ?"
                                  " AND NOT EXISTS (SELECT 1 FROM ledger WHERE entry = e.id)")),
        {entry.value});
    return added ? std::nullopt : std::optional(added.error());
}

std::optional<StorageError> takeSent(SqlSession &session)
{
    const auto added = session.execute(
        insertSent(QStringLiteral("e.state = 'sent'"
                                  " AND NOT EXISTS (SELECT 1 FROM ledger WHERE entry = e.id)"
                                  " AND NOT EXISTS (SELECT 1 FROM ledger l WHERE l.meter = e.owner"
                                  " AND l.from_day = date(e.from_ms / 1000, 'unixepoch')"
                                  " AND l.to_day = date(e.to_ms / 1000, 'unixepoch'))")));
    return added ? std::nullopt : std::optional(added.error());
}

} // namespace meterdesk::ledgerrows
