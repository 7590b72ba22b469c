// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "api/codec/pagecodec.h"
#include "domain/entity.h"

#include <QByteArray>

namespace meterdesk {

//! Reads a page of GET /entities. A record without id is skipped and logged; a page that has
//! records but none with an id is a Protocol error. Other errors: see readRecords(). Any thread.
ApiResult<ListPage<Entity>> decodeEntities(const QByteArray &body);

//! Reads the answer of GET /entities/{id}. Errors as above.
ApiResult<Entity> decodeEntity(const QByteArray &body);

} // namespace meterdesk
