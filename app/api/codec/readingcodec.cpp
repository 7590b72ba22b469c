// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/readingcodec.h"

#include "api/codec/jsonbody.h"
#include "api/codec/timeparser.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace meterdesk {

namespace od = json::od;
using simdjson::SUCCESS;

namespace {

//! What tells the records of one list from those of another.
struct Kind
{
    const char *records; // for the log
    const char *number; // the key that counts where a record has "state" and "value"
    WireShapes::ValueKey key; // its name in WireShapes
};

constexpr Kind kReadings{"readings", "state", WireShapes::ValueKey::State};
constexpr Kind kDataPoints{"data points", "value", WireShapes::ValueKey::Value};

//! What one element of the page says, so far.
struct Row
{
    explicit Row(const Kind &kind)
        : preferred(kind.key)
    { }

    WireShapes::ValueKey preferred; // the key that counts where there are both
    std::string_view id;
    std::optional<TimeMs> time;
    std::optional<double> number;
    bool hasNull = false; // the number is there and null
    WireShapes::ValueKey key = WireShapes::ValueKey::Unknown;
};

//! The members of a record that matter here. Found by their first letter: a page has thousands.
enum class Key { Other, Id, Attributes, Time, State, Value };

Key keyOf(od::raw_json_string name)
{
    switch (*name.raw()) {
    case 'i':
        return name == "id" ? Key::Id : Key::Other;
    case 'a':
        return name == "attributes" ? Key::Attributes : Key::Other;
    case 't':
        return name == "time" ? Key::Time : Key::Other;
    case 's':
        return name == "state" ? Key::State : Key::Other;
    case 'v':
        return name == "value" ? Key::Value : Key::Other;
    default:
        return Key::Other;
    }
}

//! What is not a plain number: a finite one in a text, null, or nothing that can be read.
void readOddNumber(od::value value, WireShapes::ValueKey key, Row &row)
{
    std::string_view text;
    if (value.get_string().get(text) != SUCCESS) {
        row.hasNull |= json::isNull(value);
        return;
    }
    bool isNumber = false;
    const double number =
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).toDouble(&isNumber);
    if (isNumber && std::isfinite(number)) {
        row.number = number;
        row.key = key;
    }
}

inline void readNumber(od::value value, WireShapes::ValueKey key, Row &row)
{
    if (row.key == row.preferred && key != row.key)
        return;
    double number = 0;
    if (value.get_double().get(number) == SUCCESS) {
        row.number = number;
        row.key = key;
    } else {
        readOddNumber(value, key, row);
    }
}

//! Reads a member that may be at the top of a flat record or among the attributes.
inline void readField(Key key, od::value value, Row &row)
{
    std::string_view text;
    switch (key) {
    case Key::Time:
        if (value.get_string().get(text) == SUCCESS)
            row.time = parseRfc3339(text);
        break;
    case Key::State:
        readNumber(value, WireShapes::ValueKey::State, row);
        break;
    case Key::Value:
        readNumber(value, WireShapes::ValueKey::Value, row);
        break;
    case Key::Id:
    case Key::Attributes:
    case Key::Other:
        break;
    }
}

simdjson::error_code readAttributes(od::value value, Row &row, bool &isNested)
{
    od::object attributes;
    if (value.get_object().get(attributes) != SUCCESS)
        return SUCCESS;
    isNested = true;
    for (auto member : attributes) {
        od::field field;
        if (const auto error = json::take(member, field))
            return error;
        readField(keyOf(field.key()), field.value(), row);
    }
    return SUCCESS;
}

simdjson::error_code readRow(od::object item, Row &row, bool &isNested)
{
    for (auto member : item) {
        od::field field;
        if (const auto error = json::take(member, field))
            return error;
        const Key key = keyOf(field.key());
        if (key == Key::Id) {
            if (field.value().get_string().get(row.id) != SUCCESS)
                row.id = json::scalarText(field.value()).value_or(std::string_view());
        } else if (key == Key::Attributes) {
            if (const auto error = readAttributes(field.value(), row, isNested))
                return error;
        } else {
            readField(key, field.value(), row);
        }
    }
    return SUCCESS;
}

//! Where the row before had its fields; the next one has them there, too, as a rule.
struct Layout
{
    bool isNested = false;
    WireShapes::ValueKey key = WireShapes::ValueKey::Unknown;
};

//! The text of a string without escapes, where it stands in the body.
bool readPlainText(od::value value, std::string_view &text)
{
    od::raw_json_string raw;
    if (value.get_raw_json_string().get(raw) != SUCCESS)
        return false;
    // There is a closing quote: the document would not have been opened otherwise.
    const char *const begin = raw.raw();
    const char *at = begin;
    while (*at != '"' && *at != '\\')
        ++at;
    text = {begin, static_cast<std::size_t>(at - begin)};
    return *at == '"';
}

//! What simdjson says where a record is fine but another than expected; it can be read again then.
bool meansOtherRow(simdjson::error_code error)
{
    return error == simdjson::NO_SUCH_FIELD || error == simdjson::INCORRECT_TYPE
        || error == simdjson::NUMBER_ERROR;
}

//! Reads a row that is like the one before: looks only for the fields that matter, in their usual
//! order, at two thirds of the cost of readRow(). meansOtherRow() tells of rows that are not like
//! it; every other error, that the document is broken.
simdjson::error_code readUsualRow(od::object &item, const Layout &layout, Row &row)
{
    od::value value;
    if (const auto error = item.find_field_unordered("id").get(value))
        return error;
    if (!readPlainText(value, row.id))
        return simdjson::INCORRECT_TYPE;
    od::object attributes;
    od::object *fields = &item;
    if (layout.isNested) {
        if (const auto error = item.find_field_unordered("attributes").get_object().get(attributes))
            return error;
        fields = &attributes;
    }
    std::string_view time;
    if (const auto error = fields->find_field_unordered("time").get(value))
        return error;
    if (readPlainText(value, time))
        row.time = parseRfc3339(time);
    if (!row.time)
        return simdjson::INCORRECT_TYPE;
    const bool isState = layout.key == WireShapes::ValueKey::State;
    double number = 0;
    if (const auto error =
            fields->find_field_unordered(isState ? "state" : "value").get_double().get(number))
        return error;
    // The other name counts more where a row has both.
    if (layout.key != row.preferred
        && fields->find_field_unordered(isState ? "value" : "state").error()
            != simdjson::NO_SUCH_FIELD)
        return simdjson::INCORRECT_TYPE;
    row.number = number;
    row.key = layout.key;
    return SUCCESS;
}

//! Gathers the rows of a page. Ascending ones go straight to the columns; from the first one that
//! is not, all are kept aside and put in order at the end.
class PageBuilder
{
public:
    PageBuilder(ReadingPage &page, const Kind &kind)
        : m_page(page)
        , m_kind(kind)
    {
        m_page.records.reserve(1000);
    }

    void add(const Row &row, bool isNested)
    {
        if (!row.time || (!row.number && !row.hasNull)) {
            ++m_page.info.skipped;
            if (m_firstBad.isEmpty()) {
                m_firstBad = QStringLiteral("data[%1].%2%3")
                                 .arg(m_page.info.count)
                                 .arg(isNested ? QStringLiteral("attributes.") : QString(),
                                      QLatin1String(row.time ? m_kind.number : "time"));
            }
            return;
        }
        widenSpan(*row.time);
        if (!row.number)
            return;
        ReadingSeries &records = m_page.records;
        if (m_aside.empty() && (records.isEmpty() || *row.time > records.lastTime()))
            records.append(view(row.id), *row.time, *row.number);
        else
            m_aside.push_back({*row.time, *row.number, QByteArray(view(row.id).toByteArray())});
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
                others.append(m_aside[i].id, m_aside[i].time, m_aside[i].number);
        }
        m_page.records.merge(others);
        m_page.isDescending = m_hasTwoTimes && m_latestSeen < m_firstSeen;
    }

    const QString &firstBad() const { return m_firstBad; }

private:
    struct Aside
    {
        TimeMs time;
        double number;
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
    const Kind &m_kind;
    std::vector<Aside> m_aside;
    QString m_firstBad;
    TimeMs m_firstSeen = 0;
    TimeMs m_latestSeen = 0;
    bool m_hasTwoTimes = false;
};

ApiResult<ReadingPage> decodeSeries(const QByteArray &body, const Kind &kind)
{
    ReadingPage page;
    PageBuilder builder(page, kind);
    Layout layout;
    const auto readElement = [&](od::value element) -> simdjson::error_code {
        od::object item;
        Row row(kind);
        const bool isObject = element.get_object().get(item) == SUCCESS;
        if (isObject && layout.key != WireShapes::ValueKey::Unknown) {
            const auto outcome = readUsualRow(item, layout, row);
            if (outcome == SUCCESS) {
                builder.add(row, layout.isNested);
                return SUCCESS;
            }
            if (!meansOtherRow(outcome))
                return outcome;
            row = Row(kind);
            if (const auto error = item.reset().error())
                return error;
        }
        bool isNested = false;
        if (isObject) {
            if (const auto error = readRow(item, row, isNested))
                return error;
            layout = {isNested, row.key};
        }
        builder.add(row, isNested);
        return SUCCESS;
    };
    if (auto error = json::readPage(body, page.info, readElement))
        return *std::move(error);
    builder.finish();
    logSkipped(kind.records, page.info, builder.firstBad());
    if (page.info.count > 0 && page.info.skipped == page.info.count)
        return ApiError{ApiError::Kind::Protocol, 0, builder.firstBad(), {}};
    return page;
}

} // namespace

ApiResult<ReadingPage> decodeReadings(const QByteArray &body)
{
    return decodeSeries(body, kReadings);
}

ApiResult<DataPointPage> decodeDataPoints(const QByteArray &body)
{
    auto columns = decodeSeries(body, kDataPoints);
    if (!columns)
        return columns.error();
    DataPointPage page;
    page.records = DataPointSeries(std::move(columns->records));
    page.info = std::move(columns->info);
    page.span = columns->span;
    page.isDescending = columns->isDescending;
    page.found.attributes = columns->found.attributes; // valueKey is a question about readings
    return page;
}

} // namespace meterdesk
