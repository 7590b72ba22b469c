// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/jsonbody.h"

#include "api/codec/wholejson.h"

#include <QStringList>

namespace meterdesk::json {

namespace {

//! Bodies up to this size share the buffers of their thread; a page of 1000 readings has 200 kB.
constexpr qsizetype kSharedParserLimit = 4 * 1024 * 1024;

constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";

std::string_view trimmed(std::string_view text)
{
    const auto end = text.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view() : text.substr(0, end + 1);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

JsonBody::JsonBody(const QByteArray &body)
{
    constexpr auto kPadding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    const QByteArray *text = &body;
    if (body.capacity() - body.size() < kPadding) {
        m_copy.reserve(body.size() + kPadding);
        m_copy.append(body);
        text = &m_copy;
    }
    const qsizetype skipped = text->startsWith(kByteOrderMark) ? 3 : 0;
    m_text = simdjson::padded_string_view(text->constData() + skipped,
                                          static_cast<std::size_t>(text->size() - skipped),
                                          static_cast<std::size_t>(text->capacity() - skipped));
    if (text->size() > kSharedParserLimit) {
        m_ownParser = std::make_unique<od::parser>();
        m_parser = m_ownParser.get();
    } else {
        thread_local od::parser s_parser;
        m_parser = &s_parser;
    }
}

simdjson::error_code JsonBody::root(od::object &object)
{
    if (const auto error = m_parser->iterate(m_text).get(m_document))
        return error;
    return m_document.get_object().get(object);
}

bool JsonBody::isAtEnd()
{
    return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

ApiError unreadable(const QByteArray &body, const QString &where)
{
    if (!beginsAsJson(body))
        return {ApiError::Kind::NotTheService, 0, QStringLiteral("not a JSON document"), {}};
    if (!isWholeJson(body))
        return {ApiError::Kind::Transport, 0, QStringLiteral("the document is cut off"), {}};
    return {ApiError::Kind::Protocol, 0, where, {}};
}

bool isNull(od::value value)
{
    bool answer = false;
    return value.is_null().get(answer) == simdjson::SUCCESS && answer;
}

std::optional<std::string_view> scalarText(od::value value)
{
    od::json_type type;
    if (value.type().get(type) != simdjson::SUCCESS)
        return std::nullopt;
    if (type == od::json_type::number)
        return trimmed(value.raw_json_token());
    std::string_view text;
    if (type != od::json_type::string || value.get_string().get(text) != simdjson::SUCCESS)
        return std::nullopt;
    return text;
}

simdjson::error_code readLinks(od::value value, PageInfo &info)
{
    od::object links;
    if (value.get_object().get(links) != simdjson::SUCCESS)
        return simdjson::SUCCESS;
    for (auto member : links) {
        od::field field;
        if (const auto error = take(member, field))
            return error;
        if (field.key() != "next")
            continue;
        od::object link;
        if (field.value().get_object().get(link) == simdjson::SUCCESS) {
            for (auto part : link) {
                od::field inner;
                if (const auto error = take(part, inner))
                    return error;
                if (inner.key() == "href")
                    info.next = toText(scalarText(inner.value()).value_or(std::string_view()));
            }
        } else {
            info.next = toText(scalarText(field.value()).value_or(std::string_view()));
        }
    }
    return simdjson::SUCCESS;
}

namespace {

simdjson::error_code readTotals(od::value value, PageInfo &info, int depth)
{
    constexpr const char *kNames[] = {"total",      "total_count",   "totalCount",  "total_items",
                                      "totalItems", "total_records", "totalRecords"};
    od::object meta;
    if (value.get_object().get(meta) != simdjson::SUCCESS)
        return simdjson::SUCCESS;
    for (auto member : meta) {
        od::field field;
        if (const auto error = take(member, field))
            return error;
        for (const char *name : kNames) {
            if (field.key() != name)
                continue;
            bool isNumber = false;
            const auto text = scalarText(field.value()).value_or(std::string_view());
            const qint64 total = QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))
                                     .toLongLong(&isNumber);
            if (isNumber && total >= 0)
                info.total = total;
            break;
        }
        if (depth == 0 && (field.key() == "page" || field.key() == "pagination")) {
            if (const auto error = readTotals(field.value(), info, depth + 1))
                return error;
        }
    }
    return simdjson::SUCCESS;
}

} // namespace

simdjson::error_code readMeta(od::value value, PageInfo &info)
{
    return readTotals(value, info, 0);
}

QString errorTexts(od::value value)
{
    std::string_view raw;
    od::array errors;
    if (value.get_array().get(errors) != simdjson::SUCCESS
        || errors.raw_json().get(raw) != simdjson::SUCCESS)
        return {};
    return QStringLiteral("errors: ") + toText(trimmed(raw)).left(500);
}

} // namespace meterdesk::json
