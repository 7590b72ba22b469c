// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/result.h"

#include <QFuture>

namespace meterdesk {

//! What a call of the API comes to.
template<typename T>
using ApiResult = Result<T, ApiError>;

//! What a call of the API returns: settles exactly once with a value or an error, or is cancelled
//! by its caller. cancel() aborts the request.
template<typename T>
using ApiFuture = QFuture<ApiResult<T>>;

} // namespace meterdesk
