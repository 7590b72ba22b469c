// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textindex.h"

#include <cstring>

namespace meterdesk {

void TextIndex::clear()
{
    m_text.clear();
    m_ends.clear();
    m_counts.fill(0);
}

void TextIndex::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_text.append(bytes.constData(), std::size_t(bytes.size()));
    m_ends.push_back(m_text.size());
    for (const char byte : bytes)
        ++m_counts[static_cast<unsigned char>(byte)];
}

TextIndex::Piece TextIndex::piece(const QString &text) const
{
    Piece piece{text.toUtf8().toStdString(), 0};
    const auto count = [&](std::size_t at) {
        return m_counts[static_cast<unsigned char>(piece.bytes[at])];
    };
    for (std::size_t at = 1; at < piece.bytes.size(); ++at) {
        if (count(at) < count(piece.rareAt))
            piece.rareAt = at;
    }
    return piece;
}

bool TextIndex::contains(std::size_t row, const Piece &piece) const
{
    const std::size_t begin = row == 0 ? 0 : m_ends[row - 1];
    const std::size_t size = piece.bytes.size();
    if (size == 0)
        return true;
    if (m_ends[row] - begin < size)
        return false;
    const char rare = piece.bytes[piece.rareAt];
    const char *at = m_text.data() + begin + piece.rareAt;
    const char *const end = m_text.data() + m_ends[row] - (size - piece.rareAt - 1);
    while (at < end) {
        at = static_cast<const char *>(std::memchr(at, rare, std::size_t(end - at)));
        if (!at)
            return false;
        if (std::memcmp(at - piece.rareAt, piece.bytes.data(), size) == 0)
            return true;
        ++at;
    }
    return false;
}

} // namespace meterdesk
