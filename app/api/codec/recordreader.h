// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "api/codec/pagecodec.h"
#include "api/codec/wireshapes.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>

namespace meterdesk {

//! A value as the server wrote it.
struct RawValue
{
    enum class Kind { Null, Text, Number, Bool, Compound };

    Kind kind = Kind::Null;
    //! Text without quotes and escapes; a number in the server's own digits; "true" or "false"; an
    //! array or object as compact JSON; empty for null.
    QString text;
};

//! One record of an answer before its fields get a meaning, the same for all wire shapes:
//! attributes of an item with "attributes" and the members of a flat one look alike here.
class RawRecord
{
public:
    //! Exactly as written, also beyond 2^53, and not among the attributes; empty where there is
    //! none.
    QString id;
    QList<QPair<QString, RawValue>> attributes; //!< in the server's order, each name once
    QList<QPair<QString, QString>> related; //!< to-one relationships: name and id
    bool isNested = false; //!< there was an object "attributes"

    //! The text of the first of \a names that is there and neither null, array nor object; empty
    //! where there is none. Names are compared without regard to case, "_" and "-": time_zone,
    //! timeZone and time-zone are one name.
    QString text(std::initializer_list<const char *> names) const;
    //! The text of the first of \a names that has one; that attribute is gone from the record then.
    QString take(std::initializer_list<const char *> names);
    //! True or false, also when written as a text or as 1 and 0; nothing, and nothing taken, for
    //! other values.
    std::optional<bool> takeFlag(std::initializer_list<const char *> names);
    //! The id of the to-one relationship \a name, empty where there is none.
    QString relatedId(const char *name) const;
    //! The entity above this record: relationship \a name, else the attribute \a name_id or
    //! \a name, which are taken; empty where there is none. Tells \a found which it was.
    QString takeParentId(const char *name, WireShapes &found);
    //! The code of the energy, from whichever key has it, which is taken; empty where there is
    //! none. Tells \a found which it was.
    QString takeEnergyCode(WireShapes &found);
    //! The value of the first of \a names that is there and not null, else a null one that is
    //! there; nullptr where there is neither. Names are compared as in text().
    const RawValue *find(std::initializer_list<const char *> names) const;
    //! What was not taken and is not null, as texts in the server's order.
    QList<QPair<QString, QString>> rest() const;

private:
    qsizetype indexOf(const char *name) const; // of the first that is neither null nor compound
};

//! A page of records.
struct RawPage
{
    QList<RawRecord> records;
    PageInfo info;
};

//! Reads a list. Elements that are no records at all are skipped and counted in info. Errors:
//! Transport for a document that is cut off, Protocol with the key that is wrong, NotTheService for
//! what is no document. Any thread.
ApiResult<RawPage> readRecords(const QByteArray &body);

//! Reads a list of \a what and makes values of its records. \a convert(record, found) tells what it
//! saw of the server's shapes. Records without id are skipped and logged; a page that has records
//! but none with an id is a Protocol error. Other errors as above.
template<typename T, typename Convert>
ApiResult<ListPage<T>> decodeList(const QByteArray &body, const char *what, Convert &&convert)
{
    auto raw = readRecords(body);
    if (!raw)
        return raw.error();
    ListPage<T> page;
    page.info = raw->info;
    page.records.reserve(raw->records.size());
    for (RawRecord &record : raw->records) {
        if (record.id.isEmpty()) {
            ++page.info.skipped;
            continue;
        }
        if (page.records.isEmpty())
            page.info.firstId = record.id;
        page.found.attributes =
            record.isNested ? WireShapes::Attributes::Nested : WireShapes::Attributes::Flat;
        page.records.append(convert(std::move(record), page.found));
    }
    logSkipped(what, page.info, QStringLiteral("data[].id"));
    if (page.records.isEmpty() && page.info.count > 0)
        return ApiError{ApiError::Kind::Protocol, 0, QStringLiteral("data[].id"), {}};
    return page;
}

//! Reads the one record of a document. A "data" that is null is NotFound; a record without "data"
//! around it is read, too. Errors as above.
ApiResult<RawRecord> readRecord(const QByteArray &body);

//! Reads the one record of a document and makes a value of it, as decodeList() does; without an id
//! it is a Protocol error.
template<typename T, typename Convert>
ApiResult<T> decodeOne(const QByteArray &body, Convert &&convert)
{
    auto record = readRecord(body);
    if (!record)
        return record.error();
    if (record->id.isEmpty())
        return ApiError{ApiError::Kind::Protocol, 0, QStringLiteral("data.id"), {}};
    WireShapes found;
    return convert(*std::move(record), found);
}

} // namespace meterdesk
