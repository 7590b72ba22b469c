// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sendfile.h"

#include <QHash>

#include <optional>

namespace meterdesk {

//! The header line of a file that is to be sent.
struct SendHeader
{
    QStringList names; //!< in small letters; empty: a column without a name, which must stay empty
    char separator = ',';
};

//! Reads the cells of one row after the other; what sendfile.cpp is made of.
class SendRowReader
{
public:
    //! \a context must outlive it.
    SendRowReader(SendKind kind, const SendHeader &header, const SendContext &context);

    Result<WriteRequest, RowError> read(const QStringList &cells);

private:
    enum Column {
        ImportId,
        Suit,
        Time,
        From,
        To,
        State,
        Value,
        Unit,
        Meter,
        Cost,
        Consumption,
        Note,
        ColumnCount
    };
    using Step = std::optional<RowError>; // nothing: it went well

    static QString nameOf(Column column);
    QString cell(Column column) const;
    RowError error(RowError::Kind kind, Column column) const;
    Step readCounts() const;
    Step readStream(WriteRequest &request);
    Step readUnit(WriteRequest &request) const;
    Step readNumber(Column column, QByteArray &number) const;
    Step readAmount(Column column, QByteArray &amount) const;
    Step readMoment(Column column, TimeMs &time);
    Step readDay(Column column, TimeMs &midnight) const;
    Step readMeter(WriteRequest &request);
    Step readSeries(WriteRequest &request);
    Step readProfile(WriteRequest &request);
    Step readInvoice(WriteRequest &request);

    SendKind m_kind;
    SendHeader m_header;
    const SendContext &m_context;
    int m_columns[ColumnCount]; // indexes, -1: not there
    const QStringList *m_cells = nullptr; // of the row that is read
    QHash<QString, QTimeZone> m_zones; // by import id
    QHash<QString, QStringList> m_meters; // by the text of the file
    WriteRequest m_last; // its texts are shared by the rows that have the same ones
};

} // namespace meterdesk
