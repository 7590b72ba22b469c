// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sendrow.h"

#include "domain/fieldrules.h"
#include "files/celltext.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk {

namespace {

using Kind = RowError::Kind;

bool isAllDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void share(QString &text, QString &last)
{
    if (text == last)
        text = last;
    else
        last = text;
}

WriteKind writeKindOf(SendKind kind)
{
    switch (kind) {
    case SendKind::Readings:
        return WriteKind::Reading;
    case SendKind::Points:
        return WriteKind::DataPoint;
    case SendKind::Profiles:
        return WriteKind::Profile;
    case SendKind::Invoices:
        break;
    }
    return WriteKind::Invoice;
}

} // namespace

SendRowReader::SendRowReader(SendKind kind, const SendHeader &header, const SendContext &context)
    : m_kind(kind)
    , m_header(header)
    , m_context(context)
{
    for (int column = 0; column < ColumnCount; ++column)
        m_columns[column] = int(header.names.indexOf(nameOf(Column(column))));
}

QString SendRowReader::nameOf(Column column)
{
    constexpr const char *kNames[] = {"import_id", "suit", "time",  "from", "to",          "state",
                                      "value",     "unit", "meter", "cost", "consumption", "note"};
    static_assert(std::size(kNames) == ColumnCount);
    return QString::fromLatin1(kNames[column]);
}

QString SendRowReader::cell(Column column) const
{
    const int index = m_columns[column];
    return index < 0 ? QString() : m_cells->at(index).trimmed();
}

RowError SendRowReader::error(Kind kind, Column column) const
{
    return {kind, nameOf(column), cell(column), 0, 0};
}

Result<WriteRequest, RowError> SendRowReader::read(const QStringList &cells)
{
    m_cells = &cells;
    WriteRequest request;
    request.kind = writeKindOf(m_kind);
    auto wrong = readCounts();
    if (!wrong) {
        switch (m_kind) {
        case SendKind::Readings:
        case SendKind::Points:
            wrong = readSeries(request);
            break;
        case SendKind::Profiles:
            wrong = readProfile(request);
            break;
        case SendKind::Invoices:
            wrong = readInvoice(request);
            break;
        }
    }
    m_cells = nullptr;
    if (wrong)
        return *wrong;
    share(request.owner, m_last.owner);
    share(request.suit, m_last.suit);
    share(request.unit, m_last.unit);
    share(request.note, m_last.note);
    return request;
}

//! Exactly as many cells as the header line has: a decimal comma between commas makes one more,
//! and together with a cell that was left out it would pass for another value.
SendRowReader::Step SendRowReader::readCounts() const
{
    const qsizetype wanted = m_header.names.size();
    bool isRight = m_cells->size() == wanted;
    for (qsizetype i = 0; isRight && i < wanted; ++i)
        isRight = !m_header.names.at(i).isEmpty() || m_cells->at(i).trimmed().isEmpty();
    if (isRight)
        return std::nullopt;
    return RowError{Kind::CellCount, {}, {}, m_cells->size(), wanted};
}

SendRowReader::Step SendRowReader::readStream(WriteRequest &request)
{
    request.owner = cell(ImportId);
    if (request.owner.isEmpty())
        return error(Kind::MissingValue, ImportId);
    if (characterCount(request.owner) > kLongestImportId || hasSpace(request.owner))
        return error(Kind::ImportIdUnfit, ImportId);
    request.suit = cell(Suit);
    if (hasSpace(request.suit))
        return error(Kind::SuitUnfit, Suit);
    const int number = m_columns[m_kind == SendKind::Readings ? State : Value];
    if (m_header.separator == ',' && m_columns[Suit] == number + 1 && isAllDigits(request.suit))
        return error(Kind::LooksLikeDecimals, Suit);
    return std::nullopt;
}

SendRowReader::Step SendRowReader::readUnit(WriteRequest &request) const
{
    request.unit = cell(Unit);
    if (characterCount(request.unit) > kLongestUnit)
        return error(Kind::UnitTooLong, Unit);
    if (numberOf(request.unit))
        return error(Kind::LooksLikeDecimals, Unit);
    return std::nullopt;
}

SendRowReader::Step SendRowReader::readNumber(Column column, QByteArray &number) const
{
    const QString text = cell(column);
    if (text.isEmpty())
        return error(Kind::MissingValue, column);
    const auto digits = numberOf(text);
    if (!digits)
        return error(digits.error(), column);
    number = *digits;
    return std::nullopt;
}

SendRowReader::Step SendRowReader::readAmount(Column column, QByteArray &amount) const
{
    if (cell(column).isEmpty())
        return std::nullopt;
    if (auto wrong = readNumber(column, amount))
        return wrong;
    if (amount.toDouble() < 0)
        return error(Kind::Negative, column);
    return std::nullopt;
}

//! The import id must be known already.
SendRowReader::Step SendRowReader::readMoment(Column column, TimeMs &time)
{
    if (cell(column).isEmpty())
        return error(Kind::MissingValue, column);
    const QString importId = cell(ImportId);
    auto zone = m_zones.constFind(importId);
    if (zone == m_zones.cend())
        zone =
            m_zones.insert(importId, m_context.zoneOf ? m_context.zoneOf(importId) : QTimeZone());
    const auto moment = momentOf(cell(column), *zone);
    if (!moment)
        return error(moment.error(), column);
    time = *moment;
    return std::nullopt;
}

SendRowReader::Step SendRowReader::readDay(Column column, TimeMs &midnight) const
{
    if (cell(column).isEmpty())
        return error(Kind::MissingValue, column);
    const auto day = dayOf(cell(column));
    if (!day)
        return error(Kind::NotADay, column);
    midnight = day->startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return std::nullopt;
}

SendRowReader::Step SendRowReader::readMeter(WriteRequest &request)
{
    const QString text = cell(Meter);
    if (text.isEmpty())
        return error(Kind::MissingValue, Meter);
    if (!m_context.metersOf) {
        request.owner = text;
        return std::nullopt;
    }
    auto meters = m_meters.constFind(text);
    if (meters == m_meters.cend())
        meters = m_meters.insert(text, m_context.metersOf(text));
    if (meters->size() != 1)
        return error(meters->isEmpty() ? Kind::MeterUnknown : Kind::MeterAmbiguous, Meter);
    request.owner = meters->first();
    return std::nullopt;
}

SendRowReader::Step SendRowReader::readSeries(WriteRequest &request)
{
    if (auto wrong = readStream(request))
        return wrong;
    if (auto wrong = readMoment(Time, request.range.from))
        return wrong;
    request.range.to = request.range.from;
    if (auto wrong = readNumber(m_kind == SendKind::Readings ? State : Value, request.value))
        return wrong;
    return readUnit(request);
}

SendRowReader::Step SendRowReader::readProfile(WriteRequest &request)
{
    if (auto wrong = readStream(request))
        return wrong;
    if (auto wrong = readMoment(From, request.range.from))
        return wrong;
    if (auto wrong = readMoment(To, request.range.to))
        return wrong;
    if (request.range.isEmpty())
        return error(Kind::NotARange, To);
    if (auto wrong = readNumber(Value, request.value))
        return wrong;
    return readUnit(request);
}

SendRowReader::Step SendRowReader::readInvoice(WriteRequest &request)
{
    if (auto wrong = readMeter(request))
        return wrong;
    if (auto wrong = readDay(From, request.range.from))
        return wrong;
    if (auto wrong = readDay(To, request.range.to))
        return wrong;
    if (request.range.from > request.range.to)
        return error(Kind::NotARange, To);
    if (auto wrong = readAmount(Cost, request.cost))
        return wrong;
    if (auto wrong = readAmount(Consumption, request.value))
        return wrong;
    if (request.cost.isEmpty() && request.value.isEmpty())
        return RowError{Kind::NoAmount, {}, {}, 0, 0};
    request.note = cell(Note);
    if (characterCount(request.note) > kLongestNote)
        return error(Kind::NoteTooLong, Note);
    return std::nullopt;
}

} // namespace meterdesk
