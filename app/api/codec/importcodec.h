// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "api/codec/wireshapes.h"
#include "api/importedreading.h"
#include "domain/datapoint.h"
#include "domain/invoice.h"
#include "domain/profile.h"

#include <QByteArray>
#include <QList>

namespace meterdesk {

//! How the body of a write is written: the answers to the questions that decide on it.
struct BodyForm
{
    WireShapes::ImportBody body = WireShapes::ImportBody::Unknown;
    //! What the number of a data point is called; means nothing to other records.
    WireShapes::ValueKey number = WireShapes::ValueKey::Unknown;

    friend bool operator==(const BodyForm &, const BodyForm &) = default;
};

//! Reads the answer of GET /import/…/latest. Protocol with the key that is wrong where a time or
//! the number are missing; NotFound where there is no record in it.
ApiResult<LatestReading> decodeLatestReading(const QByteArray &body);
ApiResult<LatestDataPoint> decodeLatestDataPoint(const QByteArray &body);
ApiResult<LatestProfile> decodeLatestProfile(const QByteArray &body);

//! Reads the id out of the answer to a write: data.id, else data.attributes.id, else id. Empty
//! where there is none: it was stored all the same, so this is no error.
ApiResult<QString> decodeImported(const QByteArray &body);

//! Reads the answer to the import of a profile. A new one is taken to be answered by 201, an update
//! by 200 or 204; a server that answers all by 200 makes an update of everything.
ApiResult<StoredProfile> decodeStoredProfile(const QByteArray &body, int status);

//! The bodies of the writes; of an unknown form the default: flat below /import, JSON:API for
//! invoices, "value" for data points. Validation where a field breaks a documented rule, so that
//! nothing needs to be sent.
ApiResult<QByteArray> encodeReading(const ReadingDraft &draft, WireShapes::ImportBody shape);
ApiResult<QByteArray> encodeDataPoint(const DataPointDraft &draft, const BodyForm &form);
ApiResult<QByteArray> encodeProfile(const ProfileDraft &draft, WireShapes::ImportBody shape);
ApiResult<QByteArray> encodeInvoice(const InvoiceDraft &draft, WireShapes::ImportBody shape);

//! A time and the name that a deletion has it under: "time", or "from" and "to".
struct NamedTime
{
    const char *name;
    TimeMs time; //!< UTC, cut to whole seconds
};

//! The body of a deletion by time, for servers that do not take it in the query.
QByteArray encodeTimesOnly(const QList<NamedTime> &times);

//! True if \a error is a 400 that may mean "your body has not the shape that I read" rather than
//! "this value is wrong". Only words to go by: nothing documents them.
bool mayBlameShape(const ApiError &error);

//! True if \a error is a 400 whose words name the number of a data point, by either of its names.
bool namesNumber(const ApiError &error);

//! The other of the two shapes; Unknown counts as Flat.
WireShapes::ImportBody otherShape(WireShapes::ImportBody shape);

} // namespace meterdesk
