// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec/pagecodec.h"
#include "domain/apierror.h"

#include <QByteArray>

// Every error is a value here: what would throw does not compile.
#ifndef SIMDJSON_EXCEPTIONS
#define SIMDJSON_EXCEPTIONS 0
#endif
#include <simdjson.h>

#include <memory>
#include <optional>
#include <utility>

//! What the codecs share of simdjson. Included by sources of this folder only.
namespace meterdesk::json {

namespace od = simdjson::ondemand;

//! The value of what an iterator of simdjson gives, or its error.
template<typename Value>
simdjson::error_code take(simdjson::simdjson_result<Value> &result, Value &value)
{
    return std::move(result).get(value);
}

//! A JSON document made ready for simdjson's On-Demand reading: without a copy where the body has
//! spare capacity behind it, without a byte order mark. Any thread, one at a time in each: the
//! parser's buffers belong to the thread and are used again.
class JsonBody
{
public:
    //! \a body must outlive this object and all values read from it.
    explicit JsonBody(const QByteArray &body);

    //! The document's root, which must be an object.
    simdjson::error_code root(od::object &object);
    //! True if nothing follows the root, once that has been read to its end.
    bool isAtEnd();

private:
    QByteArray m_copy;
    simdjson::padded_string_view m_text;
    std::unique_ptr<od::parser> m_ownParser; // of documents too big to keep their buffers
    od::parser *m_parser = nullptr;
    od::document m_document;
};

//! Why \a body could not be read: NotTheService where it does not even begin like a document,
//! Transport where it is cut off, otherwise Protocol with \a where, the key that is wrong.
ApiError unreadable(const QByteArray &body, const QString &where);

//! True if the value is null; false also where it is nothing at all.
bool isNull(od::value value);
//! The value's text if it is a string, or the digits of a number exactly as they stand; nothing for
//! the rest. The view lives as long as the body and its parser.
std::optional<std::string_view> scalarText(od::value value);

//! Reads links.next into \a info.
simdjson::error_code readLinks(od::value value, PageInfo &info);
//! Reads the total from meta, or from an object in it, into \a info.
simdjson::error_code readMeta(od::value value, PageInfo &info);
//! The texts of errors[], for a 2xx that holds them.
QString errorTexts(od::value value);

//! Reads the page of a list: calls \a readItem with each element of data, which returns an error
//! only when the document is broken, and fills the links and the total of \a info.
template<typename ReadItem>
std::optional<ApiError> readPage(const QByteArray &body, PageInfo &info, ReadItem &&readItem)
{
    JsonBody json(body);
    od::object root;
    if (json.root(root) != simdjson::SUCCESS)
        return unreadable(body, QStringLiteral("document"));
    bool hasData = false;
    QString errors;
    for (auto member : root) {
        od::field field;
        if (take(member, field) != simdjson::SUCCESS)
            return unreadable(body, QStringLiteral("document"));
        simdjson::error_code broken = simdjson::SUCCESS;
        if (field.key() == "data") {
            od::array items;
            if (field.value().get_array().get(items) != simdjson::SUCCESS)
                return unreadable(body, QStringLiteral("data"));
            hasData = true;
            for (auto element : items) {
                od::value item;
                broken = take(element, item);
                if (broken == simdjson::SUCCESS)
                    broken = readItem(item);
                if (broken != simdjson::SUCCESS)
                    return unreadable(body, QStringLiteral("data[%1]").arg(info.count));
                ++info.count;
            }
        } else if (field.key() == "links") {
            broken = readLinks(field.value(), info);
        } else if (field.key() == "meta") {
            broken = readMeta(field.value(), info);
        } else if (field.key() == "errors") {
            errors = errorTexts(field.value());
        }
        if (broken != simdjson::SUCCESS)
            return unreadable(body, QStringLiteral("document"));
    }
    if (!json.isAtEnd())
        return unreadable(body, QStringLiteral("document"));
    if (!hasData)
        return unreadable(body, errors.isEmpty() ? QStringLiteral("data") : errors);
    return std::nullopt;
}

} // namespace meterdesk::json
