// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outboxrules.h"
#include "files/csvreader.h"
#include "files/csvwriter.h"
#include "files/sendfile.h"

#include "tests/fuzz/rules.h"
#include "tests/fuzz/targets.h"

namespace meterdesk::fuzz {

namespace {

//! The rows of \a bytes; nothing where there was an error.
std::optional<QList<QStringList>> rowsOf(const QByteArray &bytes)
{
    auto reader = CsvReader::of(bytes);
    if (!reader)
        return std::nullopt;
    QList<QStringList> rows;
    qint64 line = 0;
    while (reader->next()) {
        require(!reader->cells().isEmpty(), "a row has a cell");
        require(reader->line() > line, "lines ascend");
        line = reader->line();
        rows << reader->cells();
    }
    if (reader->error())
        return std::nullopt;
    return rows;
}

//! Whether the writer would put something before the text.
bool isGuarded(const QString &cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front());
}

//! What was read is read again as it was when it is written.
void roundTrip(const QList<QStringList> &rows)
{
    Table table;
    for (const QStringList &row : rows) {
        // A line without any text is left out when it is read.
        if (isGuarded(row.first()) || row == QStringList{QString()})
            continue;
        table.header = row;
        CsvOptions options;
        options.separator = '\t';
        const QByteArray line = "sep=\t\n" + csvText(table, options);
        auto again = rowsOf(line);
        require(again && again->size() == 1, "one row stays one row");
        for (qsizetype i = 0; i < row.size(); ++i)
            require(again->first().at(i)
                        == (isGuarded(row.at(i)) ? QLatin1Char('\'') + row.at(i) : row.at(i)),
                    "a cell is read as it was written");
    }
}

void checkRows(SendKind kind, const QByteArray &input)
{
    SendContext context;
    context.zoneOf = [](const QString &importId) {
        return importId.size() % 2 == 0 ? QTimeZone("Europe/Prague") : QTimeZone();
    };
    const auto rows = readSendFile(input, kind, context);
    if (!rows)
        return;
    qint64 number = 0;
    for (const SendRow &row : *rows) {
        require(row.number == ++number, "rows are numbered");
        if (const auto *request = std::get_if<WriteRequest>(&row.content)) {
            require(!flawOf(*request), "what is read can be sent");
            require(request->range.from % 1000 == 0 && request->range.to % 1000 == 0,
                    "times are in whole seconds");
        } else if (const auto *repetition = std::get_if<Repetition>(&row.content)) {
            require(repetition->row < row.number, "what is repeated came before");
        }
    }
}

} // namespace

void fuzzSendFiles(const QByteArray &input)
{
    if (const auto rows = rowsOf(input))
        roundTrip(*rows);
    for (const SendKind kind :
         {SendKind::Readings, SendKind::Points, SendKind::Profiles, SendKind::Invoices})
        checkRows(kind, input);
}

} // namespace meterdesk::fuzz
