// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fileerror.h"
#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace meterdesk {

//! Reads separated text row by row (RFC 4180; line ends of any kind), so that a large file costs
//! its own size and one row.
//!
//! The text is UTF-8, with or without byte order mark, or UTF-16 with its mark, as Excel saves
//! "Unicode text". The separator is that of ; , and tab which the first line has most of, or the
//! one of a first line "sep=;". Lines without anything are left out. Any thread, one at a time.
class CsvReader
{
public:
    //! Empty and WrongEncoding are found here; others by next().
    static Result<CsvReader, FileError> of(QByteArray bytes);

    //! Goes on to the next row. False behind the last one and at an error.
    bool next();
    //! The cells of the row, as they are written, without quotes.
    const QStringList &cells() const { return m_cells; }
    //! The line on which the row begins; the first is 1.
    qint64 line() const { return m_rowLine; }
    const std::optional<FileError> &error() const { return m_error; }
    char separator() const { return m_separator; }

private:
    explicit CsvReader(QByteArray text);
    void findSeparator();
    bool isAtLineEnd() const;
    void skipLineEnd();
    void readPlain();
    bool readQuoted();

    QByteArray m_text; // UTF-8
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    char m_separator = ',';
    QStringList m_cells;
    std::optional<FileError> m_error;
};

} // namespace meterdesk
