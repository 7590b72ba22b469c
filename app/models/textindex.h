// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace meterdesk {

//! Folded texts one behind the other, to be searched for pieces of them: UTF-8, so that a search
//! reads little and in order. A value type; may be read by any thread while nobody adds.
class TextIndex
{
public:
    //! A piece made ready to be looked for.
    struct Piece
    {
        std::string bytes;
        std::size_t rareAt = 0; //!< the byte of it that is least often in the texts
    };

    void clear();
    //! \a text becomes the last row. It is taken as it is: folded() comes before.
    void add(const QString &text);
    std::size_t size() const { return m_ends.size(); }

    //! Good until something is added. An empty piece is in every text.
    Piece piece(const QString &text) const;
    bool contains(std::size_t row, const Piece &piece) const;

private:
    std::string m_text;
    std::vector<std::size_t> m_ends; // where each row ends in m_text
    std::array<std::uint32_t, 256> m_counts{}; // of each byte
};

} // namespace meterdesk
