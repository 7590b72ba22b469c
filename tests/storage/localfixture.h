// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerinvoice.h"
#include "storage/database.h"
#include "storage/ledgerrows.h"
#include "storage/localrows.h"
#include "storage/noterows.h"
#include "storage/outboxtable.h"
#include "storage/recordrows.h"
#include "storage/roundrows.h"
#include "tests/storage/storagetesting.h"

#include <QHash>
#include <QTemporaryDir>

namespace meterdesk {

//! A file of entries in a folder, open.
struct LocalFile
{
    explicit LocalFile(const QString &folder, const Database::Options &options = {})
        : directory(folder)
        , isLocked(outcome(directory.open()) == "Done")
        , database(directory, DatabaseFile::entries(QStringLiteral("test")), options)
        , rows(database)
        , outbox(database)
    {
        opened = outcome(database.open());
    }
    QString path() const { return directory.filePath(QStringLiteral("entries-test.sqlite")); }
    QList<LocalRow> all()
    {
        return settled(rows.load({LocalTable::Notes, LocalTable::Bookmarks, LocalTable::Mapping,
                                  LocalTable::Ledger, LocalTable::Lists, LocalTable::ListMembers,
                                  LocalTable::Rounds, LocalTable::RoundCells, LocalTable::Choices}))
            .value_or({});
    }
    QList<LedgerInvoice> ledger()
    {
        QList<LedgerInvoice> invoices;
        for (const LocalRow &row : settled(rows.load({LocalTable::Ledger})).value_or({}))
            invoices << ledgerrows::invoiceIn(row);
        return invoices;
    }

    DataDirectory directory;
    bool isLocked;
    Database database;
    LocalRows rows;
    OutboxTable outbox;
    QByteArray opened;
};

inline LedgerInvoice ledgerInvoice(const QString &id, const QString &meter, QDate from, QDate to)
{
    LedgerInvoice invoice;
    invoice.id = {id};
    invoice.meter = {meter};
    invoice.from = from;
    invoice.to = to;
    invoice.consumption = "12.50";
    invoice.cost = "1234.00";
    return invoice;
}

//! One row of every table, of the number \a n, with something in every column.
inline QList<LocalRow> oneOfEach(int n, TimeMs at)
{
    const auto text = [n](const char *name) {
        return QStringLiteral("%1 %2 Žďár\n\"'").arg(QLatin1String(name)).arg(n);
    };
    MeterNote note{{text("m")}, text("door"), text("key"), 5, 0, "0.10", text("text")};
    RoundHeader header{{text("list")}, text("title"), at, text("when"), {text("m")}, text("c"), {}};
    RoundCell cell;
    cell.meter = {text("m")};
    cell.value = text("1 234,5");
    cell.date = text("1.9");
    cell.note = text("note");
    cell.mark = RoundCell::Mark::NotRead;
    cell.reason = text("reason");
    cell.accepted = {QStringLiteral("rate"), QStringLiteral("shift%1").arg(n)};
    cell.answer = RoundCell::Answer::Exchanged;
    cell.answerOld = text("old");
    cell.answerNew = text("new");
    cell.answerDate = text("day");
    cell.entry = {n + 1};
    LedgerInvoice invoice =
        ledgerInvoice(text("i"), text("m"), QDate(2024, 2, 1), QDate(2024, 2, 29));
    invoice.note = text("note");
    invoice.pdfPath = text("pdf");
    invoice.source = LedgerInvoice::Source::Imported;
    return {noterows::rowOf(note, at, false),
            noterows::rowOf(MomentNote{{text("f")}, {text("m")}, at, text("flag")}, at, false),
            recordrows::rowOf(Bookmark{Bookmark::Kind::VirtualMeter, text("v"), text("name"),
                                       text("unit"), text("group")},
                              n, at, false),
            recordrows::rowOf(ImportLink{{text("m")}, text("imp"), text("suit")}, at, false),
            ledgerrows::rowOf(invoice, at, false),
            recordrows::rowOf(SavedList{{text("l")}, SavedList::Kind::Route, text("name"), {}}, n,
                              at, false),
            recordrows::rowOf(recordrows::Member{{text("l")}, {text("m")}}, n, at, false),
            roundrows::rowOf({text("r")}, header, at, false),
            roundrows::rowOf({text("r")}, cell, n, at),
            recordrows::rowOf(recordrows::Choice{text("name"), text("value")}, at, false)};
}

//! By key.
inline QHash<QString, LocalRow> byKey(const QList<LocalRow> &rows)
{
    QHash<QString, LocalRow> keyed;
    for (const LocalRow &row : rows)
        keyed.insert(row.key(), row);
    return keyed;
}

} // namespace meterdesk
