// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace meterdesk {

namespace {

//! The line of the first byte that is no UTF-8.
qint64 badLine(const QByteArray &text)
{
    qint64 line = 1;
    for (qsizetype from = 0; from < text.size(); ++line) {
        auto end = text.indexOf('\n', from);
        if (end < 0)
            end = text.size();
        const auto piece = QByteArrayView(text).sliced(from, end - from);
        if (!piece.isValidUtf8() || piece.contains('\0'))
            break;
        from = end + 1;
    }
    return line;
}

Result<QByteArray, FileError> utf8Of(QByteArray bytes)
{
    const bool isLittle = bytes.startsWith("\xff\xfe");
    if (isLittle || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decode(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decode(bytes);
        const bool isOdd = bytes.size() % 2 != 0;
        bytes = text.toUtf8();
        if (isOdd || !text.isValidUtf16() || bytes.contains('\0'))
            return FileError{FileError::Kind::WrongEncoding, 0, {}, {}};
        return bytes;
    }
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    if (!bytes.isValidUtf8() || bytes.contains('\0'))
        return FileError{FileError::Kind::WrongEncoding, badLine(bytes), {}, {}};
    return bytes;
}

} // namespace

CsvReader::CsvReader(QByteArray text)
    : m_text(std::move(text))
{ }

Result<CsvReader, FileError> CsvReader::of(QByteArray bytes)
{
    auto text = utf8Of(std::move(bytes));
    if (!text)
        return text.error();
    CsvReader reader(std::move(*text));
    while (reader.isAtLineEnd())
        reader.skipLineEnd();
    if (reader.m_at == reader.m_text.size())
        return FileError{FileError::Kind::Empty, 0, {}, {}};
    reader.findSeparator();
    return reader;
}

void CsvReader::findSeparator()
{
    constexpr std::array kSeparators = {';', '\t', ','};
    const QByteArrayView rest = QByteArrayView(m_text).sliced(m_at);
    if (rest.startsWith("sep=") && rest.size() > 5 && (rest[5] == '\n' || rest[5] == '\r')
        && std::find(kSeparators.begin(), kSeparators.end(), rest[4]) != kSeparators.end()) {
        m_separator = rest[4];
        m_at += 5;
        skipLineEnd();
        return;
    }
    std::array<qsizetype, kSeparators.size()> counts{};
    bool isQuoted = false;
    for (const char c : rest) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        for (std::size_t i = 0; i < kSeparators.size(); ++i)
            counts[i] += c == kSeparators[i] ? 1 : 0;
    }
    // A line without any has one column, whatever separates it.
    const auto most = std::max_element(counts.begin(), counts.end());
    m_separator = *most > 0 ? kSeparators[std::size_t(most - counts.begin())] : ',';
}

bool CsvReader::isAtLineEnd() const
{
    return m_at < m_text.size() && (m_text.at(m_at) == '\n' || m_text.at(m_at) == '\r');
}

void CsvReader::skipLineEnd()
{
    if (!isAtLineEnd())
        return;
    if (m_text.at(m_at) == '\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

void CsvReader::readPlain()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isAtLineEnd())
        ++m_at;
    m_cells.append(QString::fromUtf8(m_text.constData() + from, m_at - from));
}

//! Reads a cell that begins with a quotation mark, which is doubled where it is meant.
bool CsvReader::readQuoted()
{
    const qint64 line = m_line;
    QByteArray cell;
    for (;;) {
        const qsizetype from = ++m_at;
        m_at = m_text.indexOf('"', from);
        if (m_at < 0) {
            m_at = m_text.size();
            m_error = FileError{FileError::Kind::QuoteOpen, line, {}, {}};
            return false;
        }
        const auto piece = QByteArrayView(m_text).sliced(from, m_at - from);
        cell.append(piece);
        for (qsizetype i = 0; i < piece.size(); ++i) {
            const bool isPair = piece[i] == '\r' && i + 1 < piece.size() && piece[i + 1] == '\n';
            m_line += (piece[i] == '\n' || piece[i] == '\r') && !isPair ? 1 : 0;
        }
        ++m_at;
        if (m_at == m_text.size() || m_text.at(m_at) != '"')
            break;
        cell.append('"');
    }
    m_cells.append(QString::fromUtf8(cell));
    if (m_at == m_text.size() || m_text.at(m_at) == m_separator || isAtLineEnd())
        return true;
    m_error = FileError{FileError::Kind::TextAfterQuote, m_line, {}, {}};
    return false;
}

bool CsvReader::next()
{
    m_cells.clear();
    if (m_error)
        return false;
    while (isAtLineEnd())
        skipLineEnd();
    if (m_at == m_text.size())
        return false;
    m_rowLine = m_line;
    for (;;) {
        if (m_at < m_text.size() && m_text.at(m_at) == '"') {
            if (!readQuoted())
                return false;
        } else {
            readPlain();
        }
        if (m_at == m_text.size() || m_text.at(m_at) != m_separator)
            break;
        ++m_at;
    }
    skipLineEnd();
    return true;
}

} // namespace meterdesk
