// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meterlistrow.h"

namespace meterdesk {

class MeterLookup;

//! Finds the meters that \a rows name: by id, code and serial number, which must not contradict
//! each other; by name where none of these is known here. A row that is not understood keeps no
//! other from being taken.
MeterListMatch matchMeterList(const QList<MeterListRow> &rows, const MeterLookup &lookup);

} // namespace meterdesk
