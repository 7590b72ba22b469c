// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "api/codec/wireshapes.h"
#include "api/importedreading.h"
#include "domain/reading.h"

#include <QByteArray>

namespace meterdesk {

//! Reads the answer of GET /import/readings/{customerId}/{importId}/{suit}/latest. Protocol with
//! the key that is wrong where time or state are missing.
ApiResult<LatestReading> decodeLatestReading(const QByteArray &body);

//! Reads the id out of the answer to an import: data.id, else data.attributes.id, else id. Empty
//! where there is none: it was stored all the same, so this is no error.
ApiResult<ReadingId> decodeImported(const QByteArray &body);

//! The body of POST /import/readings/{customerId}; Unknown means Flat. Validation where a field
//! breaks a documented rule, so that nothing needs to be sent.
ApiResult<QByteArray> encodeReading(const ReadingDraft &draft, WireShapes::ImportBody shape);

//! The body of a deletion by time, for servers that do not take it in the query.
QByteArray encodeTimeOnly(TimeMs time);

//! True if \a error is a 400 that may mean "your body has not the shape that I read" rather than
//! "this value is wrong". Only words to go by: nothing documents them.
bool mayBlameShape(const ApiError &error);

//! The other of the two shapes; Unknown counts as Flat.
WireShapes::ImportBody otherShape(WireShapes::ImportBody shape);

} // namespace meterdesk
