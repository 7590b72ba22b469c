// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serieschunk.h"

#include "storage/packedbody.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <numeric>

namespace meterdesk {
namespace {

constexpr char kVersion = 1;
constexpr char kPlainStates = 0;
constexpr char kDecimalStates = 1; // and so many digits behind the point
enum IdKind : char { kNoIds = 0, kNumberIds = 1, kTextIds = 2 };

constexpr std::array kPowers{1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
//! Below it every whole number is a double, and ten times it fits in 64 bits.
constexpr double kMaxWhole = 1e15;

constexpr quint64 zigzag(qint64 number)
{
    return quint64(number) << 1 ^ quint64(number >> 63);
}

constexpr qint64 unzigzag(quint64 code)
{
    return qint64(code >> 1 ^ (~(code & 1) + 1));
}

// ---- Writing ----------------------------------------------------------------------------------

void put(QByteArray &out, quint64 number)
{
    char bytes[10];
    int count = 0;
    for (; number >= 0x80; number >>= 7)
        bytes[count++] = char(number | 0x80);
    bytes[count++] = char(number);
    out.append(bytes, count);
}

//! \a later - \a earlier, where it is not negative; over the whole range of times.
quint64 distance(TimeMs earlier, TimeMs later)
{
    return quint64(later) - quint64(earlier);
}

void putTimes(QByteArray &out, std::span<const TimeMs> times)
{
    quint64 unit = 0;
    quint64 known = 0;
    for (std::size_t i = 1; i < times.size() && unit != 1; ++i) {
        const quint64 step = distance(times[i - 1], times[i]);
        if (step != known)
            unit = std::gcd(unit, step);
        known = step;
    }
    unit = std::max<quint64>(unit, 1);
    put(out, zigzag(times.front()));
    put(out, unit);
    for (std::size_t i = 1; i < times.size();) {
        const quint64 step = distance(times[i - 1], times[i]);
        const std::size_t begin = i;
        while (i < times.size() && distance(times[i - 1], times[i]) == step)
            ++i;
        put(out, step / unit);
        put(out, i - begin);
    }
}

//! The whole number that gives the very bits of \a state when it is divided by \a power.
std::optional<qint64> wholeNumber(double state, double power)
{
    const double scaled = state * power;
    if (!(std::abs(scaled) < kMaxWhole)) // also what is no number
        return std::nullopt;
    const auto whole = qint64(scaled + (scaled < 0 ? -0.5 : 0.5));
    if (std::bit_cast<quint64>(double(whole) / power) != std::bit_cast<quint64>(state))
        return std::nullopt;
    return whole;
}

//! How many digits behind the point all of \a states have; kPowers.size() where there are more.
std::size_t digitsOf(std::span<const double> states)
{
    std::size_t digits = 0;
    // What is a whole number of tenths is one of hundredths too: no state is looked at twice.
    for (const double state : states) {
        while (digits < kPowers.size() && !wholeNumber(state, kPowers[digits]))
            ++digits;
    }
    return digits;
}

void putPlainStates(QByteArray &out, std::span<const double> states)
{
    out.append(kPlainStates);
    for (const double state : states) {
        const quint64 bits = qToLittleEndian(std::bit_cast<quint64>(state));
        out.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
}

void putStates(QByteArray &out, std::span<const double> states)
{
    const std::size_t digits = digitsOf(states);
    if (digits == kPowers.size())
        return putPlainStates(out, states);
    const qsizetype begin = out.size();
    out.append(char(kDecimalStates + char(digits)));
    qint64 before = 0;
    for (const double state : states) {
        // Large numbers with many digits may be whole in tenths and too large in hundredths.
        const auto whole = wholeNumber(state, kPowers[digits]);
        if (!whole) {
            out.truncate(begin);
            return putPlainStates(out, states);
        }
        put(out, zigzag(*whole - before));
        before = *whole;
    }
}

//! The number that is written as \a id and in no other way.
std::optional<qint64> idNumber(QByteArrayView id)
{
    if (id.isEmpty() || id.size() > 18 || (id.front() == '0' && id.size() > 1))
        return std::nullopt;
    qint64 number = 0;
    for (const char digit : id) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        number = number * 10 + (digit - '0');
    }
    return number;
}

bool putNumberIds(QByteArray &out, const ReadingSeries &series, std::size_t begin, std::size_t end)
{
    const qsizetype place = out.size();
    out.append(kNumberIds);
    qint64 before = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const auto number = idNumber(series.idBytes(i));
        if (!number) {
            out.truncate(place);
            return false;
        }
        put(out, zigzag(*number - before));
        before = *number;
    }
    return true;
}

void putIds(QByteArray &out, const ReadingSeries &series, std::size_t begin, std::size_t end)
{
    if (putNumberIds(out, series, begin, end))
        return;
    const qsizetype place = out.size();
    out.append(kTextIds);
    qsizetype length = 0;
    for (std::size_t i = begin; i < end; ++i) {
        put(out, quint64(series.idBytes(i).size()));
        length += series.idBytes(i).size();
    }
    if (length == 0) {
        out.truncate(place);
        out.append(kNoIds);
    }
    for (std::size_t i = begin; i < end; ++i)
        out.append(series.idBytes(i));
}

} // namespace

QByteArray packedChunk(const ReadingSeries &series, std::size_t begin, std::size_t end)
{
    Q_ASSERT(begin < end && end <= series.size() && end - begin <= kMaxChunkSize);
    const std::size_t count = end - begin;
    QByteArray out;
    out.reserve(qsizetype(32 + count * 6));
    out.append(kVersion);
    put(out, count);
    putTimes(out, series.times().subspan(begin, count));
    putStates(out, series.states().subspan(begin, count));
    putIds(out, series, begin, end);
    return sealed(std::move(out));
}

// ---- Reading ----------------------------------------------------------------------------------

//! Walks over bytes and never behind their end. After one thing that was wrong all is wrong.
class UnpackedChunk::Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    { }

    bool isFine() const { return m_isFine; }
    bool isAtEnd() const { return m_isFine && m_at == m_end; }
    std::size_t left() const { return std::size_t(m_end - m_at); }
    void fail() { m_isFine = false; }

    quint64 number()
    {
        if (m_at != m_end && quint8(*m_at) < 0x80) // most are small
            return quint8(*m_at++);
        return longNumber();
    }
    qint64 signedNumber() { return unzigzag(number()); }
    char byte()
    {
        if (m_at != m_end)
            return *m_at++;
        fail();
        return 0;
    }
    //! \a count bytes, or none where there are not so many.
    QByteArrayView bytes(std::size_t count)
    {
        if (count > left()) {
            fail();
            return {};
        }
        const QByteArrayView view(m_at, qsizetype(count));
        m_at += count;
        return view;
    }

private:
    quint64 longNumber()
    {
        quint64 value = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = quint8(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80) {
                // The tenth byte has room for one bit.
                m_isFine &= shift < 63 || byte < 2;
                return value;
            }
        }
        fail();
        return 0;
    }

    const char *m_at;
    const char *m_end;
    bool m_isFine = true;
};

bool UnpackedChunk::read(QByteArrayView blob)
{
    m_count = 0;
    m_ids.clear();
    const auto body = unsealed(blob);
    if (!body)
        return false;
    Reader reader(*body);
    if (reader.byte() != kVersion)
        return false;
    const quint64 count = reader.number();
    if (count == 0 || count > kMaxChunkSize)
        return false;
    m_count = std::size_t(count);
    readTimes(reader);
    readStates(reader);
    readIds(reader);
    if (!reader.isAtEnd())
        m_count = 0;
    return m_count > 0;
}

void UnpackedChunk::readTimes(Reader &reader)
{
    m_times[0] = reader.signedNumber();
    const quint64 unit = reader.number();
    for (std::size_t i = 1; i < m_count && reader.isFine();) {
        const quint64 units = reader.number();
        const quint64 repeats = reader.number();
        const quint64 room = distance(m_times[i - 1], TimeRange::kEnd);
        // A step forward, as often as there are readings left, none of them past the end of time.
        if (unit == 0 || units == 0 || repeats == 0 || repeats > m_count - i || units > room / unit
            || repeats > room / (unit * units)) {
            reader.fail();
            return;
        }
        const quint64 step = unit * units;
        for (const std::size_t end = i + std::size_t(repeats); i < end; ++i)
            m_times[i] = TimeMs(quint64(m_times[i - 1]) + step);
    }
}

void UnpackedChunk::readStates(Reader &reader)
{
    const auto kind = std::size_t(quint8(reader.byte()));
    if (kind == kPlainStates) {
        const QByteArrayView bytes = reader.bytes(m_count * sizeof(double));
        for (std::size_t i = 0; i < m_count && reader.isFine(); ++i)
            m_states[i] = std::bit_cast<double>(
                qFromLittleEndian<quint64>(bytes.data() + i * sizeof(double)));
        return;
    }
    if (kind - kDecimalStates >= kPowers.size())
        return reader.fail();
    quint64 whole = 0; // unsigned: damage may lead anywhere
    for (std::size_t i = 0; i < m_count; ++i) {
        whole += quint64(reader.signedNumber());
        m_states[i] = double(qint64(whole));
    }
    if (const double power = kPowers[kind - kDecimalStates]; power != 1) {
        for (std::size_t i = 0; i < m_count; ++i)
            m_states[i] /= power;
    }
}

void UnpackedChunk::readIds(Reader &reader)
{
    switch (reader.byte()) {
    case kNoIds:
        std::fill_n(m_idEnds.begin(), m_count, 0);
        break;
    case kNumberIds:
        readNumberIds(reader);
        break;
    case kTextIds:
        readTextIds(reader);
        break;
    default:
        reader.fail();
    }
}

void UnpackedChunk::readNumberIds(Reader &reader)
{
    constexpr std::size_t kMaxDigits = 20;
    m_ids.resize(m_count * kMaxDigits);
    char *at = m_ids.data();
    quint64 number = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        number += quint64(reader.signedNumber());
        at = std::to_chars(at, at + kMaxDigits, number).ptr;
        m_idEnds[i] = std::uint32_t(at - m_ids.data());
    }
    m_ids.resize(std::size_t(at - m_ids.data()));
}

void UnpackedChunk::readTextIds(Reader &reader)
{
    quint64 end = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        const quint64 length = reader.number();
        if (length > reader.left())
            return reader.fail();
        end += length;
        m_idEnds[i] = std::uint32_t(end);
    }
    const QByteArrayView texts = reader.bytes(std::size_t(end));
    m_ids.assign(texts.begin(), texts.end());
}

void UnpackedChunk::appendTo(ReadingSeries &series) const
{
    series.appendColumns(times(), std::span(m_states).first(m_count), m_ids,
                         std::span(m_idEnds).first(m_count));
}

ReadingSeries UnpackedChunk::series() const
{
    ReadingSeries series;
    appendTo(series);
    return series;
}

} // namespace meterdesk
