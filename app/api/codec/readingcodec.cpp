// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/readingcodec.h"

#include "api/codec/jsonbody.h"
#include "api/codec/timeparser.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace meterdesk {

namespace od = json::od;
using simdjson::SUCCESS;

namespace {

//! What one element of the page says, so far.
struct Row
{
    std::string_view id;
    std::optional<TimeMs> time;
    std::optional<double> state;
    bool hasNull = false; // the state is there and null
    WireShapes::ValueKey key = WireShapes::ValueKey::Unknown;
};

//! A finite number, or a text that is one.
std::optional<double> numberOf(od::value value)
{
    double number = 0;
    if (value.get_double().get(number) == SUCCESS)
        return number;
    std::string_view text;
    if (value.get_string().get(text) != SUCCESS)
        return std::nullopt;
    bool isNumber = false;
    number = QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

void readTime(od::value value, Row &row)
{
    std::string_view text;
    if (value.get_string().get(text) == SUCCESS)
        row.time = parseRfc3339(text);
}

void readState(od::value value, WireShapes::ValueKey key, Row &row)
{
    // A record with both has the register under "state".
    if (row.state && row.key == WireShapes::ValueKey::State && key != row.key)
        return;
    if (const auto number = numberOf(value)) {
        row.state = number;
        row.key = key;
    } else if (json::isNull(value)) {
        row.hasNull = true;
    }
}

//! Reads a member that may be at the top of a flat record or among the attributes.
void readField(od::field &field, Row &row)
{
    if (field.key() == "time")
        readTime(field.value(), row);
    else if (field.key() == "value")
        readState(field.value(), WireShapes::ValueKey::Value, row);
    else if (field.key() == "state")
        readState(field.value(), WireShapes::ValueKey::State, row);
}

simdjson::error_code readRow(od::object item, Row &row, bool &isNested)
{
    for (auto member : item) {
        od::field field;
        if (const auto error = json::take(member, field))
            return error;
        if (field.key() == "id") {
            row.id = json::scalarText(field.value()).value_or(std::string_view());
        } else if (field.key() == "attributes") {
            od::object attributes;
            if (field.value().get_object().get(attributes) != SUCCESS)
                continue;
            isNested = true;
            for (auto attribute : attributes) {
                od::field inner;
                if (const auto error = json::take(attribute, inner))
                    return error;
                readField(inner, row);
            }
        } else {
            readField(field, row);
        }
    }
    return SUCCESS;
}

//! Gathers the rows of a page. Ascending ones go straight to the columns; from the first one that
//! is not, all are kept aside and put in order at the end.
class PageBuilder
{
public:
    explicit PageBuilder(ReadingPage &page)
        : m_page(page)
    {
        m_page.readings.reserve(1000);
    }

    void add(const Row &row, bool isNested)
    {
        if (!row.time || (!row.state && !row.hasNull)) {
            ++m_page.info.skipped;
            if (m_firstBad.isEmpty()) {
                m_firstBad = QStringLiteral("data[%1].%2%3")
                                 .arg(m_page.info.count)
                                 .arg(isNested ? QStringLiteral("attributes.") : QString(),
                                      row.time ? QStringLiteral("state") : QStringLiteral("time"));
            }
            return;
        }
        widenSpan(*row.time);
        if (!row.state)
            return;
        ReadingSeries &readings = m_page.readings;
        if (m_aside.empty() && (readings.isEmpty() || *row.time > readings.lastTime()))
            readings.append(view(row.id), *row.time, *row.state);
        else
            m_aside.push_back({*row.time, *row.state, QByteArray(view(row.id).toByteArray())});
        m_page.found.valueKey = row.key;
        m_page.found.attributes =
            isNested ? WireShapes::Attributes::Nested : WireShapes::Attributes::Flat;
    }

    void finish()
    {
        std::stable_sort(m_aside.begin(), m_aside.end(),
                         [](const Aside &a, const Aside &b) { return a.time < b.time; });
        ReadingSeries others;
        others.reserve(m_aside.size());
        for (std::size_t i = 0; i < m_aside.size(); ++i) {
            const bool isLastOfTime =
                i + 1 == m_aside.size() || m_aside[i + 1].time != m_aside[i].time;
            if (isLastOfTime)
                others.append(m_aside[i].id, m_aside[i].time, m_aside[i].state);
        }
        m_page.readings.merge(others);
        m_page.isDescending = m_hasTwoTimes && m_latestSeen < m_firstSeen;
    }

    const QString &firstBad() const { return m_firstBad; }

private:
    struct Aside
    {
        TimeMs time;
        double state;
        QByteArray id;
    };

    static QByteArrayView view(std::string_view text)
    {
        return {text.data(), static_cast<qsizetype>(text.size())};
    }

    void widenSpan(TimeMs time)
    {
        if (!m_page.span) {
            m_page.span = TimeRange{time, time};
            m_firstSeen = time;
        }
        m_page.span->from = std::min(m_page.span->from, time);
        m_page.span->to = std::max(m_page.span->to, time);
        m_hasTwoTimes |= time != m_firstSeen;
        m_latestSeen = time;
    }

    ReadingPage &m_page;
    std::vector<Aside> m_aside;
    QString m_firstBad;
    TimeMs m_firstSeen = 0;
    TimeMs m_latestSeen = 0;
    bool m_hasTwoTimes = false;
};

} // namespace

ApiResult<ReadingPage> decodeReadings(const QByteArray &body)
{
    ReadingPage page;
    PageBuilder builder(page);
    const auto readElement = [&builder](od::value element) -> simdjson::error_code {
        od::object item;
        Row row;
        bool isNested = false;
        if (element.get_object().get(item) == SUCCESS) {
            if (const auto error = readRow(item, row, isNested))
                return error;
        }
        builder.add(row, isNested);
        return SUCCESS;
    };
    if (auto error = json::readPage(body, page.info, readElement))
        return *std::move(error);
    builder.finish();
    logSkipped("readings", page.info, builder.firstBad());
    if (page.info.count > 0 && page.info.skipped == page.info.count)
        return ApiError{ApiError::Kind::Protocol, 0, builder.firstBad(), {}};
    return page;
}

} // namespace meterdesk
