// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/importedreading.h"
#include "domain/apierror.h"
#include "domain/datapoint.h"
#include "domain/invoice.h"
#include "domain/profile.h"

#include <optional>

namespace meterdesk {

//! An error of Kind::Validation that was found here, before anything is sent.
ApiError invalid(const QString &reason);

//! The first documented rule that a draft breaks, as a Validation error; nothing where it keeps all
//! that can be checked here. Whether it overlaps or repeats what is stored, and what is past, only
//! the server can say.
std::optional<ApiError> brokenRule(const ReadingDraft &draft);
std::optional<ApiError> brokenRule(const DataPointDraft &draft);
std::optional<ApiError> brokenRule(const ProfileDraft &draft);
std::optional<ApiError> brokenRule(const InvoiceDraft &draft);

//! The same for a moment, and for the ends of a range, that are sent by themselves.
std::optional<ApiError> brokenRule(TimeMs time);
std::optional<ApiError> brokenRule(const TimeRange &range);

} // namespace meterdesk
