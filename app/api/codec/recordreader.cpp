// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/recordreader.h"

#include "api/codec/jsonbody.h"

#include <algorithm>
#include <string>

namespace meterdesk {

namespace od = json::od;
using simdjson::SUCCESS;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isSameName(const QString &written, const char *name)
{
    const auto isMark = [](char16_t c) { return c == u'_' || c == u'-'; };
    qsizetype i = 0;
    const auto skipMarks = [&] {
        while (i < written.size() && isMark(written[i].unicode()))
            ++i;
    };
    for (; *name != '\0'; ++name) {
        const auto c = static_cast<char16_t>(*name);
        if (isMark(c))
            continue;
        skipMarks();
        if (i == written.size() || written[i].toLower() != QChar(c).toLower())
            return false;
        ++i;
    }
    skipMarks();
    return i == written.size();
}

//! The JSON text of an array or object without white space.
QString compact(std::string_view json)
{
    std::string text(json.size(), '\0');
    std::size_t length = 0;
    if (simdjson::minify(json.data(), json.size(), text.data(), length) != SUCCESS)
        return {};
    return toText(std::string_view(text).substr(0, length));
}

RawValue readValue(od::value value)
{
    od::json_type type;
    if (value.type().get(type) != SUCCESS)
        return {};
    std::string_view text;
    switch (type) {
    case od::json_type::string:
        if (value.get_string().get(text) == SUCCESS)
            return {RawValue::Kind::Text, toText(text)};
        break;
    case od::json_type::number:
        return {RawValue::Kind::Number, toText(json::scalarText(value).value_or(text))};
    case od::json_type::boolean: {
        bool flag = false;
        if (value.get_bool().get(flag) == SUCCESS)
            return {RawValue::Kind::Bool, flag ? QStringLiteral("true") : QStringLiteral("false")};
        break;
    }
    case od::json_type::object: {
        od::object object;
        if (value.get_object().get(object) == SUCCESS && object.raw_json().get(text) == SUCCESS)
            return {RawValue::Kind::Compound, compact(text)};
        break;
    }
    case od::json_type::array: {
        od::array array;
        if (value.get_array().get(array) == SUCCESS && array.raw_json().get(text) == SUCCESS)
            return {RawValue::Kind::Compound, compact(text)};
        break;
    }
    case od::json_type::null:
        break;
    }
    return {};
}

void put(RawRecord &record, const QString &name, RawValue value)
{
    for (auto &attribute : record.attributes) {
        if (attribute.first == name) {
            attribute.second = std::move(value);
            return;
        }
    }
    record.attributes.append({name, std::move(value)});
}

simdjson::error_code putField(RawRecord &record, od::field &field)
{
    std::string_view name;
    if (const auto error = field.unescaped_key().get(name))
        return error;
    const QString key = toText(name);
    put(record, key, readValue(field.value()));
    return SUCCESS;
}

simdjson::error_code readAttributes(od::value value, RawRecord &record)
{
    od::object attributes;
    if (value.get_object().get(attributes) != SUCCESS)
        return SUCCESS;
    record.isNested = true;
    for (auto member : attributes) {
        od::field field;
        if (const auto error = json::take(member, field))
            return error;
        if (const auto error = putField(record, field))
            return error;
    }
    return SUCCESS;
}

//! The id of {"data": {"id": …}}; empty for everything else.
simdjson::error_code readLinkage(od::value value, QString &id)
{
    od::object relationship;
    if (value.get_object().get(relationship) != SUCCESS)
        return SUCCESS;
    for (auto member : relationship) {
        od::field field;
        if (const auto error = json::take(member, field))
            return error;
        od::object target;
        if (field.key() != "data" || field.value().get_object().get(target) != SUCCESS)
            continue;
        for (auto part : target) {
            od::field inner;
            if (const auto error = json::take(part, inner))
                return error;
            if (inner.key() == "id")
                id = toText(json::scalarText(inner.value()).value_or(std::string_view()));
        }
    }
    return SUCCESS;
}

simdjson::error_code readRelationships(od::value value, RawRecord &record)
{
    od::object relationships;
    if (value.get_object().get(relationships) != SUCCESS)
        return SUCCESS;
    for (auto member : relationships) {
        od::field field;
        if (const auto error = json::take(member, field))
            return error;
        std::string_view name;
        if (const auto error = field.unescaped_key().get(name))
            return error;
        const QString key = toText(name);
        QString id;
        if (const auto error = readLinkage(field.value(), id))
            return error;
        if (!id.isEmpty())
            record.related.append({key, id});
    }
    return SUCCESS;
}

bool isResourceType(const QString &type)
{
    static constexpr const char *kTypes[] = {"entities", "entity",   "meters",
                                             "meter",    "readings", "reading"};
    return std::any_of(std::begin(kTypes), std::end(kTypes),
                       [&](const char *name) { return isSameName(type, name); });
}

//! One item, nested or flat. Returns an error only when the document is broken.
simdjson::error_code readItem(od::object item, RawRecord &record)
{
    QString type;
    for (auto member : item) {
        od::field field;
        if (const auto error = json::take(member, field))
            return error;
        simdjson::error_code broken = SUCCESS;
        if (field.key() == "id")
            record.id = toText(json::scalarText(field.value()).value_or(std::string_view()));
        else if (field.key() == "type")
            type = toText(json::scalarText(field.value()).value_or(std::string_view()));
        else if (field.key() == "attributes")
            broken = readAttributes(field.value(), record);
        else if (field.key() == "relationships")
            broken = readRelationships(field.value(), record);
        else if (field.key() != "links" && field.key() != "meta")
            broken = putField(record, field);
        if (broken != SUCCESS)
            return broken;
    }
    // In a flat record the one member "type" may be the resource's type or the record's own.
    if (!record.isNested && !type.isEmpty() && !isResourceType(type))
        record.attributes.prepend({QStringLiteral("type"), {RawValue::Kind::Text, type}});
    // In another writing, or among the attributes.
    const QString otherId = record.take({"id"});
    if (record.id.isEmpty())
        record.id = otherId;
    return SUCCESS;
}

} // namespace

qsizetype RawRecord::indexOf(const char *name) const
{
    for (qsizetype i = 0; i < attributes.size(); ++i) {
        const RawValue::Kind kind = attributes[i].second.kind;
        if (kind != RawValue::Kind::Null && kind != RawValue::Kind::Compound
            && isSameName(attributes[i].first, name))
            return i;
    }
    return -1;
}

QString RawRecord::text(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        const qsizetype index = indexOf(name);
        if (index >= 0 && !attributes[index].second.text.isEmpty())
            return attributes[index].second.text;
    }
    return {};
}

QString RawRecord::take(std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const qsizetype index = indexOf(name);
        if (index >= 0 && !attributes[index].second.text.isEmpty())
            return attributes.takeAt(index).second.text;
    }
    return {};
}

std::optional<bool> RawRecord::takeFlag(std::initializer_list<const char *> names)
{
    const QString word = text(names).toLower();
    const bool isTrue = word == QLatin1String("true") || word == QLatin1String("1");
    const bool isFalse = word == QLatin1String("false") || word == QLatin1String("0");
    if (!isTrue && !isFalse)
        return std::nullopt;
    take(names);
    return isTrue;
}

QString RawRecord::relatedId(const char *name) const
{
    for (const auto &relationship : related) {
        if (isSameName(relationship.first, name))
            return relationship.second;
    }
    return {};
}

QString RawRecord::takeParentId(const char *name, WireShapes &found)
{
    const std::string withId = std::string(name) + "_id";
    const QString byAttribute = take({withId.c_str(), name});
    const QString byRelationship = relatedId(name);
    if (!byRelationship.isEmpty())
        found.parent = WireShapes::Parent::Relationship;
    else if (!byAttribute.isEmpty())
        found.parent = WireShapes::Parent::Attribute;
    return byRelationship.isEmpty() ? byAttribute : byRelationship;
}

QString RawRecord::takeEnergyCode(WireShapes &found)
{
    static constexpr struct
    {
        const char *name;
        WireShapes::EnergyKey key;
    } kKeys[] = {
        {"energy", WireShapes::EnergyKey::Energy},
        {"energy_type", WireShapes::EnergyKey::EnergyType},
        {"energy_code", WireShapes::EnergyKey::EnergyCode},
    };
    for (const auto &candidate : kKeys) {
        const QString code = take({candidate.name});
        if (!code.isEmpty()) {
            found.energyKey = candidate.key;
            return code;
        }
    }
    const QString byRelationship = relatedId("energy");
    if (!byRelationship.isEmpty())
        found.energyKey = WireShapes::EnergyKey::Relationship;
    return byRelationship.isEmpty() ? take({"energy_id"}) : byRelationship;
}

const RawValue *RawRecord::find(std::initializer_list<const char *> names) const
{
    const RawValue *null = nullptr;
    for (const char *name : names) {
        for (const auto &[written, value] : attributes) {
            if (!isSameName(written, name))
                continue;
            if (value.kind != RawValue::Kind::Null)
                return &value;
            null = &value;
        }
    }
    return null;
}

QList<QPair<QString, QString>> RawRecord::rest() const
{
    QList<QPair<QString, QString>> result;
    for (const auto &[name, value] : attributes) {
        if (value.kind != RawValue::Kind::Null)
            result.append({name, value.text});
    }
    return result;
}

ApiResult<RawPage> readRecords(const QByteArray &body)
{
    RawPage page;
    const auto readElement = [&page](od::value element) -> simdjson::error_code {
        od::object item;
        RawRecord record;
        if (element.get_object().get(item) != SUCCESS) {
            ++page.info.skipped;
            return SUCCESS;
        }
        if (const auto error = readItem(item, record))
            return error;
        page.records.append(std::move(record));
        return SUCCESS;
    };
    if (auto error = json::readPage(body, page.info, readElement))
        return *std::move(error);
    return page;
}

namespace {

//! The element of "data", which may be an object or an array with one; nothing for another value.
std::optional<simdjson::error_code> readData(od::value data, RawRecord &record)
{
    od::object item;
    if (data.get_object().get(item) == SUCCESS)
        return readItem(item, record);
    od::array items;
    if (data.get_array().get(items) != SUCCESS)
        return std::nullopt;
    int count = 0;
    for (auto element : items) {
        od::object object;
        if (++count > 1 || element.get_object().get(object) != SUCCESS)
            return std::nullopt;
        if (const auto error = readItem(object, record))
            return error;
    }
    return count == 1 ? std::optional(SUCCESS) : std::nullopt;
}

//! The record of a document that is the record itself.
ApiResult<RawRecord> readBareRecord(const QByteArray &body)
{
    json::JsonBody json(body);
    od::object root;
    RawRecord record;
    if (json.root(root) != SUCCESS || readItem(root, record) != SUCCESS || record.id.isEmpty())
        return json::unreadable(body, QStringLiteral("data"));
    return record;
}

} // namespace

ApiResult<RawRecord> readRecord(const QByteArray &body)
{
    json::JsonBody json(body);
    od::object root;
    if (json.root(root) != SUCCESS)
        return json::unreadable(body, QStringLiteral("document"));
    RawRecord record;
    bool hasData = false;
    QString topId;
    QString errors;
    for (auto member : root) {
        od::field field;
        if (json::take(member, field) != SUCCESS)
            return json::unreadable(body, QStringLiteral("document"));
        if (field.key() == "data") {
            hasData = true;
            if (json::isNull(field.value()))
                return ApiError{ApiError::Kind::NotFound, 0, QStringLiteral("data is null"), {}};
            const auto outcome = readData(field.value(), record);
            if (!outcome || *outcome != SUCCESS)
                return json::unreadable(body, QStringLiteral("data"));
        } else if (field.key() == "id") {
            topId = toText(json::scalarText(field.value()).value_or(std::string_view()));
        } else if (field.key() == "errors") {
            errors = json::errorTexts(field.value());
        }
    }
    if (!json.isAtEnd() || (!hasData && !errors.isEmpty()))
        return json::unreadable(body, errors.isEmpty() ? QStringLiteral("document") : errors);
    if (!hasData)
        return readBareRecord(body);
    if (record.id.isEmpty())
        record.id = topId;
    return record;
}

} // namespace meterdesk
