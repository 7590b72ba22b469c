// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pyramid.h"

#include <algorithm>
#include <array>

namespace meterdesk {

namespace {

constexpr std::size_t kBlock = 32; // values of a block of level 0
constexpr std::size_t kFactor = 4; // blocks of a block of the next level

std::size_t blocksOf(std::size_t count, std::size_t size)
{
    return (count + size - 1) / size;
}

// Of a whole block. In parts, none of which waits for the others.
MinMax ofBlock(const double *values)
{
    constexpr std::size_t kParts = 8;
    std::array<double, kParts> least;
    std::array<double, kParts> greatest;
    least.fill(MinMax().min);
    greatest.fill(MinMax().max);
    for (std::size_t i = 0; i < kBlock; i += kParts) {
        for (std::size_t part = 0; part < kParts; ++part) {
            const double value = values[i + part];
            least[part] = value < least[part] ? value : least[part];
            greatest[part] = value > greatest[part] ? value : greatest[part];
        }
    }
    MinMax minMax;
    for (std::size_t part = 0; part < kParts; ++part)
        minMax.add({least[part], greatest[part]});
    return minMax;
}

} // namespace

void MinMaxPyramid::extend(std::span<const double> values)
{
    // The last block of each level may have been short: it is made anew.
    std::size_t first = m_count / kBlock;
    m_count = values.size();
    if (m_levels.empty())
        m_levels.emplace_back();
    m_levels[0].resize(blocksOf(m_count, kBlock));
    for (std::size_t block = first; block < m_levels[0].size(); ++block) {
        const std::size_t begin = block * kBlock;
        if (begin + kBlock <= m_count) {
            m_levels[0][block] = ofBlock(values.data() + begin);
            continue;
        }
        MinMax minMax;
        for (std::size_t i = begin; i < m_count; ++i)
            minMax.add(values[i]);
        m_levels[0][block] = minMax;
    }
    for (std::size_t level = 1; m_levels[level - 1].size() > kFactor; ++level) {
        if (m_levels.size() == level)
            m_levels.emplace_back();
        const std::vector<MinMax> &below = m_levels[level - 1];
        std::vector<MinMax> &blocks = m_levels[level];
        first = std::min(first / kFactor, blocks.size());
        blocks.resize(blocksOf(below.size(), kFactor));
        for (std::size_t block = first; block < blocks.size(); ++block) {
            MinMax minMax;
            const std::size_t end = std::min(below.size(), (block + 1) * kFactor);
            for (std::size_t i = block * kFactor; i < end; ++i)
                minMax.add(below[i]);
            blocks[block] = minMax;
        }
    }
}

MinMax MinMaxPyramid::query(std::span<const double> values, std::size_t from, std::size_t to) const
{
    MinMax result;
    to = std::min({to, m_count, values.size()});
    std::size_t begin = blocksOf(from, kBlock);
    std::size_t end = to / kBlock;
    if (begin >= end) {
        for (std::size_t i = from; i < to; ++i)
            result.add(values[i]);
        return result;
    }
    for (std::size_t i = from; i < begin * kBlock; ++i)
        result.add(values[i]);
    for (std::size_t i = end * kBlock; i < to; ++i)
        result.add(values[i]);
    for (std::size_t level = 0; begin < end; ++level) {
        const std::vector<MinMax> &blocks = m_levels[level];
        const bool isTop = level + 1 == m_levels.size();
        for (; begin < end && (isTop || begin % kFactor != 0); ++begin)
            result.add(blocks[begin]);
        for (; begin < end && !isTop && end % kFactor != 0; --end)
            result.add(blocks[end - 1]);
        begin /= kFactor;
        end /= kFactor;
    }
    return result;
}

std::size_t MinMaxPyramid::byteSize() const
{
    std::size_t bytes = 0;
    for (const std::vector<MinMax> &level : m_levels)
        bytes += level.size() * sizeof(MinMax);
    return bytes;
}

} // namespace meterdesk
