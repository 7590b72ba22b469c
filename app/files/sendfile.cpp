// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sendfile.h"

#include "domain/outboxrules.h"
#include "files/csvreader.h"
#include "files/sendrow.h"

#include <QHash>

#include <algorithm>

namespace meterdesk {

namespace {

//! Where the columns are, or what is wrong with the header line.
Result<SendHeader, FileError> headerOf(const CsvReader &reader, SendKind kind)
{
    const QStringList known = sendColumns(kind);
    SendHeader header;
    header.separator = reader.separator();
    for (const QString &cell : reader.cells()) {
        const QString name = cell.trimmed().toLower();
        // Spreadsheets save empty columns behind the last one.
        if (!name.isEmpty() && !known.contains(name))
            return FileError{FileError::Kind::UnknownColumn, 0, cell.trimmed(),
                             known.join(QStringLiteral(", "))};
        if (!name.isEmpty() && header.names.contains(name))
            return FileError{FileError::Kind::RepeatedColumn, 0, name, {}};
        header.names.append(name);
    }
    const QStringList optional{QStringLiteral("suit"), QStringLiteral("unit"),
                               QStringLiteral("note"), QStringLiteral("cost"),
                               QStringLiteral("consumption")};
    for (const QString &name : known)
        if (!header.names.contains(name) && !optional.contains(name))
            return FileError{FileError::Kind::MissingColumn, 0, name, {}};
    if (kind == SendKind::Invoices && !header.names.contains(QStringLiteral("cost"))
        && !header.names.contains(QStringLiteral("consumption")))
        return FileError{FileError::Kind::MissingAmounts, 0, {}, {}};
    return header;
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

//! Finds the rows that write the same record.
class Repetitions
{
public:
    //! Looks at the last of \a rows, and makes of it what it is among the others.
    void look(std::vector<SendRow> &rows)
    {
        SendRow &row = rows.back();
        const auto *request = std::get_if<WriteRequest>(&row.content);
        if (!request)
            return;
        const QString key = streamOf(*request) + QLatin1Char('\n')
            + QString::number(request->range.from) + QLatin1Char('\n')
            + QString::number(request->range.to);
        const auto [found, isNew] = emplace(key, rows.size() - 1);
        if (isNew)
            return;
        SendRow &first = rows[found];
        const auto *said = std::get_if<WriteRequest>(&first.content);
        if (said && isSameContent(*said, *request)) {
            row.content = Repetition{first.number};
            return;
        }
        const qint64 number = row.number;
        row.content = RowError{RowError::Kind::OtherValue, {}, {}, first.number, 0};
        if (said)
            first.content = RowError{RowError::Kind::OtherValue, {}, {}, number, 0};
    }

private:
    std::pair<std::size_t, bool> emplace(const QString &key, std::size_t index)
    {
        const auto found = m_rows.constFind(key);
        if (found != m_rows.cend())
            return {*found, false};
        m_rows.insert(key, index);
        return {index, true};
    }

    QHash<QString, std::size_t> m_rows; // the first row of each key
};

//! A repetition of a row that was found to be contradicted later is an error as well.
void spreadContradictions(std::vector<SendRow> &rows)
{
    for (SendRow &row : rows)
        if (const auto *repetition = std::get_if<Repetition>(&row.content)) {
            const auto &first = rows[std::size_t(repetition->row - 1)];
            if (const auto *error = std::get_if<RowError>(&first.content))
                row.content = RowError(*error);
        }
}

} // namespace

QStringList sendColumns(SendKind kind)
{
    const auto names = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(','));
    };
    switch (kind) {
    case SendKind::Readings:
        return names("import_id,suit,time,state,unit");
    case SendKind::Points:
        return names("import_id,suit,time,value,unit");
    case SendKind::Profiles:
        return names("import_id,suit,from,to,value,unit");
    case SendKind::Invoices:
        break;
    }
    return names("meter,from,to,cost,consumption,note");
}

Result<std::vector<SendRow>, FileError> readSendFile(const QByteArray &bytes, SendKind kind,
                                                     const SendContext &context)
{
    auto reader = CsvReader::of(bytes);
    if (!reader)
        return reader.error();
    while (reader->next() && isBlank(reader->cells())) { }
    if (reader->error())
        return *reader->error();
    if (reader->cells().isEmpty())
        return FileError{FileError::Kind::Empty, 0, {}, {}};
    const auto header = headerOf(*reader, kind);
    if (!header)
        return header.error();

    SendRowReader rowReader(kind, *header, context);
    Repetitions repetitions;
    std::vector<SendRow> rows;
    while (reader->next()) {
        if (isBlank(reader->cells()))
            continue;
        if (qsizetype(rows.size()) == kMaxSendRows)
            return FileError{FileError::Kind::TooManyRows, kMaxSendRows, {}, {}};
        rows.push_back({qint64(rows.size()) + 1, reader->line(), RowError{}});
        auto content = rowReader.read(reader->cells());
        if (content)
            rows.back().content = std::move(*content);
        else
            rows.back().content = content.error();
        repetitions.look(rows);
    }
    if (reader->error())
        return *reader->error();
    spreadContradictions(rows);
    return rows;
}

} // namespace meterdesk
