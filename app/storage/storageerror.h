// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/storageerror.h"

#include <QFuture>

namespace meterdesk {

template<typename T>
using StorageResult = Result<T, StorageError>;
//! Settles from the database's own thread; never blocks the caller.
template<typename T>
using StorageFuture = QFuture<StorageResult<T>>;

} // namespace meterdesk
